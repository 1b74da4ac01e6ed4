/** The briefings that this browser keeps, the last changed first. */
import { useEffect, useState } from "react";
import { leaveBriefing } from "@/state/briefing-scenes";
import { dataVersionNow, saveNow } from "@/state/briefing-edit";
import { dropOwn, keepOwn, loadShelf, type ShelfEntry } from "@/state/briefing-shelf";
import { wordsOf } from "@/state/briefing-words";
import { store } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { INTL_TAG } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import css from "./BriefingDialog.module.css";

type Shelf = Awaited<ReturnType<typeof loadShelf>>;

export function OwnBriefings({ onOpen }: { onOpen: (id: string) => void }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [removed, setRemoved] = useState<ShelfEntry | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let isCurrent = true;
    void saveNow()
      .then(loadShelf)
      .then((loaded) => isCurrent && setShelf(loaded));
    return () => {
      isCurrent = false;
    };
  }, []);
  const titleOf = ({ briefing }: ShelfEntry) => wordsOf(briefing.title, locale) || t.untitled;
  const remove = async (entry: ShelfEntry) => {
    if (store.getState().briefing.open?.id === entry.briefing.id) leaveBriefing();
    await dropOwn(entry.briefing.id);
    setShelf(await loadShelf());
    setRemoved(entry);
    setSaid(t.removed(titleOf(entry)));
  };
  const restore = async (entry: ShelfEntry) => {
    await keepOwn(entry.briefing, entry.savedAt, dataVersionNow());
    setShelf(await loadShelf());
    setRemoved(null);
    setSaid(t.restored(titleOf(entry)));
  };
  const date = new Intl.DateTimeFormat(INTL_TAG[locale], { dateStyle: "medium" });
  return (
    <>
      {shelf === null && <p className={css["note"]}>{t.reading}</p>}
      {shelf?.entries.length === 0 && <p className={css["note"]}>{t.noneOwn}</p>}
      {shelf !== null && shelf.entries.length > 0 && (
        <ul role="list" className={css["own"]}>
          {shelf.entries.map((entry) => (
            <li key={entry.briefing.id} className={css["row"]}>
              <button
                type="button"
                className={css["name"]}
                aria-label={t.open(titleOf(entry))}
                onClick={() => onOpen(entry.briefing.id)}
              >
                <span>
                  <bdi>{titleOf(entry)}</bdi>
                </span>
                <small>
                  {t.scenes(entry.briefing.scenes.length)} ·{" "}
                  {t.changedOn(date.format(new Date(entry.savedAt)))}
                </small>
              </button>
              <IconButton
                icon="close"
                label={t.remove(titleOf(entry))}
                onClick={() => void remove(entry)}
              />
            </li>
          ))}
        </ul>
      )}
      {shelf !== null && !shelf.kept && <p className={css["warning"]}>{t.notKept}</p>}
      <p className={said === "" ? undefined : css["said"]}>
        <span role="status">{said}</span>{" "}
        {removed !== null && (
          <Button
            variant="quiet"
            aria-label={t.undoRemove(titleOf(removed))}
            onClick={() => void restore(removed)}
          >
            {t.undo}
          </Button>
        )}
      </p>
    </>
  );
}
