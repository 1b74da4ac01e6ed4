/** A button for a briefing in a file. What is wrong with a file is said, and changes nothing. */
import { useRef, useState, type ChangeEvent } from "react";
import type { Issue } from "@/datasets/result";
import type { Briefing } from "@/scenes/briefing";
import { MAX_FILE_BYTES, parseBriefingFile } from "@/scenes/briefing-file";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import css from "./BriefingDialog.module.css";

type Refusal = { readonly name: string; readonly issues: readonly Issue[] };

export function OpenFile({ onOpened }: { onOpened: (briefing: Briefing) => void }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    // A huge file is not read at all: its first bytes beyond the limit are enough to refuse it.
    const text = await file.slice(0, MAX_FILE_BYTES + 1).text();
    const parsed = parseBriefingFile(text);
    // The same file may be chosen again after it has been mended.
    input.value = "";
    setRefusal(parsed.ok ? null : { name: file.name, issues: parsed.issues });
    if (!parsed.ok) return;
    actions.clearNotices("briefing-file");
    parsed.issues.forEach(({ message }, index) =>
      actions.notify({ id: `briefing-file-${index}`, tone: "warning", text: message }),
    );
    onOpened(parsed.value.briefing);
  };
  return (
    <>
      <Button onClick={() => field.current?.click()}>{t.openFile}</Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        className={css["file"]}
        tabIndex={-1}
        aria-label={t.openFile}
        onChange={(event) => void read(event)}
      />
      <div role="alert" className={refusal === null ? undefined : css["warning"]}>
        {refusal !== null && (
          <>
            <p>
              <strong>{t.fileRefused(refusal.name)}</strong>
            </p>
            {refusal.issues.map(({ message }) => (
              <p key={message.en}>{message[locale]}</p>
            ))}
          </>
        )}
      </div>
    </>
  );
}
