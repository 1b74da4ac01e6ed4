/** Which briefing: those of the atlas, the reader's own, one from a file, or a new one. */
import { useState } from "react";
import { CURATED_BRIEFINGS } from "@/scenes/catalogue";
import { adopt, saveNow, startNew } from "@/state/briefing-edit";
import { openBriefing } from "@/state/briefing-open";
import { isAtRisk } from "@/state/briefing-shelf";
import { wordsOf } from "@/state/briefing-words";
import { actions, store } from "@/state/store";
import { useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { enterPresenting } from "./enter-presenting";
import { OpenFile } from "./OpenFile";
import { OwnBriefings } from "./OwnBriefings";
import { saveBriefing } from "./take-away";
import css from "./BriefingDialog.module.css";

/** Begins as soon as nothing is lost by it. */
type Plan = () => void | Promise<void>;

export default function BriefingDialog() {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const [failed, setFailed] = useState(false);
  const [waiting, setWaiting] = useState<Plan | null>(null);
  const close = () => actions.setDialog(null);
  const begin = (plan: Plan) => {
    const { open } = store.getState().briefing;
    if (open !== null && isAtRisk(open.id)) setWaiting(() => plan);
    else void plan();
  };
  const open = (id: string, presents: boolean) =>
    begin(async () => {
      // The full screen is given only to a press, not to what comes after a wait.
      if (presents) void document.documentElement.requestFullscreen?.().catch(() => undefined);
      const opened = await openBriefing(id);
      setFailed(!opened);
      if (!opened) return;
      close();
      if (presents) enterPresenting(0);
    });
  return (
    <Dialog title={t.chooserTitle} closeLabel={t.close} size="wide" onClose={close}>
      {waiting === null ? (
        <>
          <p className={css["note"]}>{t.chooserIntro}</p>
          <Shipped failed={failed} onOpen={open} />
          <section className={css["part"]}>
            <h3 className={css["heading"]}>{t.ownTitle}</h3>
            <OwnBriefings onOpen={(id) => open(id, false)} />
            <div className={css["buttons"]}>
              <Button
                variant="primary"
                onClick={() =>
                  begin(async () => {
                    await saveNow();
                    startNew(locale);
                    close();
                  })
                }
              >
                {t.startNew}
              </Button>
              <OpenFile
                onOpened={(briefing) =>
                  begin(async () => {
                    await saveNow();
                    await adopt(briefing);
                    const titleIn = (of: Locale) => wordsOf(briefing.title, of);
                    actions.announce({
                      en: briefingMessages.en.fileOpened(titleIn("en")),
                      es: briefingMessages.es.fileOpened(titleIn("es")),
                    });
                    close();
                  })
                }
              />
            </div>
          </section>
        </>
      ) : (
        <AskFirst plan={waiting} onStay={() => setWaiting(null)} />
      )}
    </Dialog>
  );
}

type ShippedProps = { failed: boolean; onOpen: (id: string, presents: boolean) => void };

/** Those of the atlas. */
function Shipped({ failed, onOpen }: ShippedProps) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  return (
    <section className={css["part"]}>
      <h3 className={css["heading"]}>{t.shippedTitle}</h3>
      <ul role="list" className={css["shipped"]}>
        {CURATED_BRIEFINGS.map((briefing) => (
          <li key={briefing.id} className={css["card"]}>
            <button
              type="button"
              className={css["open"]}
              aria-label={t.open(briefing.title[locale])}
              onClick={() => onOpen(briefing.id, false)}
            >
              {briefing.title[locale]}
            </button>
            <p className={css["note"]}>{briefing.subtitle[locale]}</p>
            <Button
              aria-label={t.presentOne(briefing.title[locale])}
              onClick={() => onOpen(briefing.id, true)}
            >
              {t.present}
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className={failed ? css["warning"] : undefined}>
        {failed && t.catalogueFailed}
      </p>
    </section>
  );
}

/** Only this page has the open briefing: nothing takes its place without a word. */
function AskFirst({ plan, onStay }: { plan: Plan; onStay: () => void }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const { open } = store.getState().briefing;
  const title = open === null ? "" : wordsOf(open.title, locale) || t.untitled;
  return (
    <section className={css["part"]} role="alert">
      <h3 className={css["heading"]}>{t.askTitle}</h3>
      <p>{t.ask(title)}</p>
      <div className={css["buttons"]}>
        <Button
          variant="primary"
          onClick={() => {
            if (open !== null) saveBriefing(open, locale);
            void plan();
          }}
        >
          {t.askSave}
        </Button>
        <Button onClick={() => void plan()}>{t.askDrop}</Button>
        <Button variant="quiet" onClick={onStay}>
          {t.askStay}
        </Button>
      </div>
    </section>
  );
}
