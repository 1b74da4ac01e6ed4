/** The saved views in the reader's order: what each shows, and what can be done with it. */
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { describeView } from "@/export/filter-words";
import { decodeLink } from "@/permalink/decode";
import {
  cleanName,
  MAX_NAME,
  moveView,
  removeView,
  renameView,
  type SavedView,
  type SavedViews,
} from "@/permalink/saved-views";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { openSavedView } from "@/state/url-sync";
import { useAppState, useLocale } from "@/state/use-store";
import { INTL_TAG } from "@/text/locale";
import { savedViewsMessages } from "@/text/messages/saved-views";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import type { ChangeViews } from "./use-shelf";
import css from "./ViewList.module.css";

export type Deleted = { readonly view: SavedView; readonly index: number };

export type ViewListProps = {
  views: SavedViews;
  onChange: ChangeViews;
  /** Says what was done; with what was deleted, if anything, so that it can be brought back. */
  onSay: (text: string, deleted?: Deleted | null) => void;
};

export function ViewList({ views, onChange, onSay }: ViewListProps) {
  const t = savedViewsMessages[useLocale()];
  const list = useRef<HTMLOListElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const move = async (view: SavedView, places: number) => {
    const after = await onChange((all) => moveView(all, view.id, places));
    onSay(t.moved(view.name, after.findIndex(({ id }) => id === view.id) + 1, after.length));
  };
  const remove = async (view: SavedView, index: number) => {
    await onChange((all) => removeView(all, view.id));
    onSay(t.removed(view.name), { view, index });
    // What was pressed is gone; the next view takes the focus, or the dialog does.
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-open-view]");
    rows?.[Math.min(index, rows.length - 1)]?.focus();
  };
  const rename = async (view: SavedView, name: string) => {
    setRenaming(null);
    if (name === "" || name === view.name) return;
    const after = await onChange((all) => renameView(all, view.id, name));
    onSay(t.renamed(after.find(({ id }) => id === view.id)?.name ?? name));
  };
  return (
    <ol ref={list} role="list" aria-label={t.listLabel} className={css["list"]}>
      {views.map((view, index) => (
        <li key={view.id} className={css["row"]}>
          {renaming === view.id ? (
            <Rename view={view} onDone={(name) => void rename(view, name)} />
          ) : (
            <>
              <OpenView view={view} onSay={onSay} />
              <ViewTools
                view={view}
                isFirst={index === 0}
                isLast={index === views.length - 1}
                onMove={(places) => void move(view, places)}
                onRename={() => setRenaming(view.id)}
                onRemove={() => void remove(view, index)}
              />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

type ViewToolsProps = {
  view: SavedView;
  isFirst: boolean;
  isLast: boolean;
  onMove: (places: number) => void;
  onRename: () => void;
  onRemove: () => void;
};

function ViewTools({ view, isFirst, isLast, onMove, onRename, onRemove }: ViewToolsProps) {
  const t = savedViewsMessages[useLocale()];
  return (
    <div className={css["tools"]}>
      {/* Not disabled: a view that arrives at the end would lose the focus. */}
      <IconButton
        icon="ascending"
        label={t.up(view.name)}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="descending"
        label={t.down(view.name)}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton icon="edit" label={t.rename(view.name)} onClick={onRename} />
      <IconButton icon="close" label={t.remove(view.name)} onClick={onRemove} />
    </div>
  );
}

function OpenView({ view, onSay }: { view: SavedView; onSay: ViewListProps["onSay"] }) {
  const locale = useLocale();
  const t = savedViewsMessages[locale];
  const atlas = useAppState(selectAtlas);
  const words = useMemo(
    () => describeView(decodeLink(view.query).state, atlas, locale),
    [view.query, atlas, locale],
  );
  const date = new Intl.DateTimeFormat(INTL_TAG[locale], { dateStyle: "medium" });
  const open = () => {
    if (!openSavedView(view.query)) return onSay(t.notOpened(view.name));
    actions.announce({
      en: savedViewsMessages.en.opened(view.name),
      es: savedViewsMessages.es.opened(view.name),
    });
    actions.setDialog(null);
  };
  return (
    <div className={css["view"]}>
      <button
        type="button"
        className={css["open"]}
        data-open-view=""
        aria-label={t.open(view.name)}
        onClick={open}
      >
        {/* Names may be in any writing; each keeps its direction to itself. */}
        <bdi>{view.name}</bdi>
      </button>
      <p className={css["words"]}>
        <time dateTime={view.savedAt}>{date.format(new Date(view.savedAt))}</time> · {words}
      </p>
    </div>
  );
}

/** `onDone` with the old name when the reader thinks better of it. */
function Rename({ view, onDone }: { view: SavedView; onDone: (name: string) => void }) {
  const t = savedViewsMessages[useLocale()];
  const [name, setName] = useState(view.name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // The field is closed, not the dialog.
    event.preventDefault();
    event.stopPropagation();
    onDone(view.name);
  };
  return (
    <form
      className={css["rename"]}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(cleanName(name));
      }}
    >
      <input
        className={css["field"]}
        aria-label={t.newName(view.name)}
        ref={focusOnce}
        value={name}
        maxLength={MAX_NAME}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit">{t.keep}</Button>
      <Button variant="quiet" onClick={() => onDone(view.name)}>
        {t.cancel}
      </Button>
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
