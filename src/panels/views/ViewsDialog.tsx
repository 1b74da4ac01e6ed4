/** Saved views: keep this one by name, open, rename, order and delete the others, take them along as a file. */
import { useState } from "react";
import {
  addView,
  cleanName,
  MAX_NAME,
  MAX_VIEWS,
  restoreView,
  type SavedView,
  type SavedViews,
} from "@/permalink/saved-views";
import { selectAtlas } from "@/state/selectors";
import { actions, store } from "@/state/store";
import { queryOf } from "@/state/url-sync";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { savedViewsMessages } from "@/text/messages/saved-views";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { suggestName } from "./suggest-name";
import { useShelf, type ChangeViews } from "./use-shelf";
import { ViewFiles } from "./ViewFiles";
import { ViewList, type Deleted, type ViewListProps } from "./ViewList";
import css from "./ViewsDialog.module.css";

export default function ViewsDialog() {
  const locale = useLocale();
  const t = savedViewsMessages[locale];
  const { shelf, change } = useShelf();
  const [status, setStatus] = useState("");
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const say: ViewListProps["onSay"] = (text, gone = null) => {
    setStatus(text);
    setDeleted(gone);
  };
  const undelete = async ({ view, index }: Deleted) => {
    await change((views) => restoreView(views, view, index));
    say(t.restored(view.name));
  };
  return (
    <Dialog
      title={t.title}
      closeLabel={t.close}
      size="wide"
      onClose={() => actions.setDialog(null)}
    >
      <p className={css["note"]}>{t.intro}</p>
      <SaveView views={shelf?.views ?? []} onChange={change} onSay={say} />
      {shelf !== null && !shelf.kept && (
        <p role="alert" className={css["warning"]}>
          {t.notKept}
        </p>
      )}
      <p className={css["status"]}>
        <span role="status">{status}</span>{" "}
        {deleted !== null && (
          <Button
            variant="quiet"
            aria-label={t.undoRemoveLabel(deleted.view.name)}
            onClick={() => void undelete(deleted)}
          >
            {t.undoRemove}
          </Button>
        )}
      </p>
      {shelf === null ? (
        <p className={css["note"]}>{t.loading}</p>
      ) : shelf.views.length === 0 ? (
        <p className={css["empty"]}>{t.empty}</p>
      ) : (
        <ViewList views={shelf.views} onChange={change} onSay={say} />
      )}
      {shelf !== null && <ViewFiles views={shelf.views} onChange={change} />}
    </Dialog>
  );
}

type SaveViewProps = {
  views: SavedViews;
  onChange: ChangeViews;
  onSay: (text: string) => void;
};

function SaveView({ views, onChange, onSay }: SaveViewProps) {
  const locale = useLocale();
  const t = savedViewsMessages[locale];
  const [name, setName] = useState(() =>
    suggestName(store.getState().explorer, selectAtlas(store.getState())),
  );
  const save = async () => {
    const clean = cleanName(name);
    if (clean === "") return onSay(t.nameMissing);
    if (views.length >= MAX_VIEWS) return onSay(t.full(formatNumber(MAX_VIEWS, locale)));
    const view: SavedView = {
      ...newStamp(),
      name: clean,
      query: queryOf(store.getState().explorer),
    };
    const after = await onChange((list) => addView(list, view));
    onSay(t.saved(after.find(({ id }) => id === view.id)?.name ?? clean));
  };
  return (
    <form
      className={css["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className={css["label"]} htmlFor="view-name">
        {t.nameField}
      </label>
      <div className={css["line"]}>
        <input
          id="view-name"
          className={css["field"]}
          value={name}
          maxLength={MAX_NAME}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="primary">
          {t.save}
        </Button>
      </div>
    </form>
  );
}

/** When, and an id that no other view has: two within a millisecond still differ by chance. */
function newStamp(): Pick<SavedView, "id" | "savedAt"> {
  const now = new Date();
  const chance = Math.floor(Math.random() * 36 ** 4).toString(36);
  return { id: `v-${now.getTime().toString(36)}-${chance}`, savedAt: now.toISOString() };
}
