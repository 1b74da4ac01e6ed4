/** Deck or handout of the open briefing: which, how far it is, and a way to give it up. */
import { useEffect, useRef, useState } from "react";
import type { FigureMedium } from "@/export/figure/map-size";
import type { Briefing } from "@/scenes/briefing";
import { useLocale } from "@/state/use-store";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { saveFile } from "@/ui/save-file";
import css from "./ExportBriefing.module.css";

const MEDIA: readonly FigureMedium[] = ["deck", "a4", "letter"];

type Outcome =
  | { readonly kind: "idle" | "cancelled" | "failed" }
  | { readonly kind: "busy"; readonly painted: number; readonly count: number }
  | { readonly kind: "saved"; readonly name: string };

type ExportBriefingProps = { briefing: Briefing; onClose: () => void };

export default function ExportBriefing({ briefing, onClose }: ExportBriefingProps) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const isBusy = outcome.kind === "busy";
  const write = async (medium: FigureMedium) => {
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    setOutcome({ kind: "busy", painted: 0, count: briefing.scenes.length });
    try {
      const { writeBriefing } = await import("./write-briefing");
      const file = await writeBriefing({
        briefing,
        medium,
        locale,
        signal,
        onProgress: (painted, count) => setOutcome({ kind: "busy", painted, count }),
      });
      signal.throwIfAborted();
      saveFile(file.name, file.content, file.mimeType);
      setOutcome({ kind: "saved", name: file.name });
    } catch {
      setOutcome({ kind: signal.aborted ? "cancelled" : "failed" });
    }
  };
  return (
    <Dialog title={t.exportDeck} closeLabel={t.close} onClose={onClose}>
      <p className={css["note"]}>{t.exportIntro}</p>
      <ul role="list" className={css["media"]}>
        {MEDIA.map((medium) => (
          <li key={medium} className={css["medium"]}>
            <span>
              <strong>{t.medium(medium)}</strong>
              <span className={css["about"]}>{t.aboutMedium(medium)}</span>
            </span>
            <Button
              aria-label={t.saveMedium(medium)}
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) void write(medium);
              }}
            >
              {t.save}
            </Button>
          </li>
        ))}
      </ul>
      {isBusy && (
        <div className={css["busy"]}>
          <progress
            className={css["progress"]}
            max={outcome.count + 1}
            value={outcome.painted}
            aria-label={t.exportDeck}
          />
          <Button onClick={() => running.current?.abort()}>{t.cancel}</Button>
        </div>
      )}
      <p role="status" className={css["note"]}>
        {outcome.kind === "busy" &&
          (outcome.painted < outcome.count
            ? t.painting(outcome.painted + 1, outcome.count)
            : t.writing)}
        {outcome.kind === "saved" && t.savedFile(outcome.name)}
        {outcome.kind === "cancelled" && t.cancelled}
      </p>
      <p role="alert" className={outcome.kind === "failed" ? css["failed"] : undefined}>
        {outcome.kind === "failed" && t.exportFailed}
      </p>
    </Dialog>
  );
}
