/** All saved views as one file, and views of such a file added to the list. */
import { useRef, useState } from "react";
import {
  buildViewsFile,
  MAX_FILE_BYTES,
  mergeViews,
  parseViewsFile,
  VIEWS_FILE_NAME,
  type Merged,
  type SavedViews,
} from "@/permalink/saved-views";
import { viewsAreInFile } from "@/state/view-shelf";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { savedViewsMessages } from "@/text/messages/saved-views";
import { Button } from "@/ui/Button";
import { saveFile } from "@/ui/save-file";
import type { ChangeViews } from "./use-shelf";
import css from "./ViewsDialog.module.css";

type Report = { readonly done: readonly string[]; readonly wrong: readonly string[] };
const NOTHING: Report = { done: [], wrong: [] };

export function ViewFiles({ views, onChange }: { views: SavedViews; onChange: ChangeViews }) {
  const locale = useLocale();
  const t = savedViewsMessages[locale];
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<Report>(NOTHING);
  const exportAll = () => {
    saveFile(VIEWS_FILE_NAME, buildViewsFile(views), "application/json");
    viewsAreInFile();
    setReport({ done: [t.exported(views.length, formatNumber(views.length, locale))], wrong: [] });
  };
  return (
    <section className={css["files"]} aria-label={t.fileTitle}>
      <div className={css["line"]}>
        <Button disabled={views.length === 0} onClick={exportAll}>
          {t.exportAll}
        </Button>
        <Button onClick={() => input.current?.click()}>{t.importFile}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t.importFile}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again.
            event.currentTarget.value = "";
            if (file !== undefined) void importFile(file, onChange, locale).then(setReport);
          }}
        />
      </div>
      <div role="status">
        {report.done.map((line) => (
          <p key={line} className={css["note"]}>
            {line}
          </p>
        ))}
      </div>
      <div role="alert" className={report.wrong.length > 0 ? css["warning"] : undefined}>
        {report.wrong.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

async function importFile(file: File, onChange: ChangeViews, locale: Locale): Promise<Report> {
  const t = savedViewsMessages[locale];
  if (file.size > MAX_FILE_BYTES) return { done: [], wrong: [t.tooLarge("1 MB")] };
  const text = await file.text().catch(() => null);
  if (text === null) return { done: [], wrong: [t.unreadable] };
  const parsed = parseViewsFile(text);
  const wrong = parsed.issues.map(({ message }) => message[locale]);
  if (!parsed.ok) return { done: [], wrong };
  let merged: Merged | null = null;
  await onChange((views) => (merged = mergeViews(views, parsed.value)).views);
  // Set by the line above, which TypeScript cannot see.
  const { added, known, tooMany } = merged ?? { added: 0, known: 0, tooMany: 0 };
  return {
    done: [t.imported(added, known)],
    wrong: tooMany > 0 ? [...wrong, t.tooMany(tooMany)] : wrong,
  };
}
