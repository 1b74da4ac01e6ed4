/**
 * Take it away: the records on show as a file, with everything that makes them quotable, the view as a citation, and
 * the map as a picture.
 */
import { lazy, Suspense, useState } from "react";
import type { ExportFormat } from "@/export/bundle";
import { describeView } from "@/export/filter-words";
import { wantContext } from "@/state/data-effects";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { exportMessages } from "@/text/messages/export";
import { exportDialogMessages } from "@/text/messages/export-dialog";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Dialog } from "@/ui/Dialog";
import { afterPaint, saveFile } from "@/ui/save-file";
import { TabPanel, Tabs } from "@/ui/Tabs";
import { CiteView } from "./CiteView";
import { useExport, type Exportable } from "./use-export";
import { writeExport } from "./write-export";
import css from "./ExportDialog.module.css";

const KINDS = ["records", "picture"] as const;
type Kind = (typeof KINDS)[number];

export default function ExportDialog() {
  const locale = useLocale();
  const t = exportDialogMessages[locale];
  const [kind, setKind] = useState<Kind>("records");
  const [withContext, setWithContext] = useState(false);
  const exportable = useExport(withContext);
  return (
    <Dialog title={t.title} closeLabel={t.close} onClose={() => actions.setDialog(null)}>
      {exportable === null ? (
        <p className={css["note"]}>{t.notLoaded}</p>
      ) : (
        <>
          <Tabs
            label={t.kinds}
            idPrefix="export"
            tabs={KINDS.map((id) => ({ id, text: t.kind(id) }))}
            selected={kind}
            onSelect={setKind}
          />
          <TabPanel idPrefix="export" id={kind}>
            {kind === "picture" ? (
              <Picture />
            ) : (
              <>
                <section className={css["part"]} aria-labelledby="export-files">
                  <h3 id="export-files" className={css["heading"]}>
                    {t.filesTitle}
                  </h3>
                  <Summary exportable={exportable} locale={locale} />
                  <ContextOption
                    exportable={exportable}
                    checked={withContext}
                    onChange={setWithContext}
                    locale={locale}
                  />
                  <Formats exportable={exportable} locale={locale} />
                </section>
                <CiteView exportable={exportable} locale={locale} />
              </>
            )}
          </TabPanel>
        </>
      )}
    </Dialog>
  );
}

/** Fetched when the tab is opened, and anew each time it did not come. */
function Picture() {
  const text = exportDialogMessages[useLocale()];
  const [Content] = useState(() =>
    lazy(() => import("./picture/PicturePart").catch(() => ({ default: NoPicture }))),
  );
  return (
    <Suspense fallback={<p role="status">{text.pictureLoading}</p>}>
      <Content />
    </Suspense>
  );
}

function NoPicture() {
  return <p role="alert">{exportDialogMessages[useLocale()].pictureFailed}</p>;
}

type PartProps = { exportable: Exportable; locale: Locale };

function Summary({ exportable: { request, sources }, locale }: PartProps) {
  const t = exportDialogMessages[locale];
  const shown = request.records.filter(({ kind }) => kind !== "context").length;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      <p>
        <strong>
          {exportMessages[locale].countOf(number(shown), request.total, number(request.total))}
        </strong>{" "}
        · {describeView(request, request.atlas, locale)}
      </p>
      <p className={css["note"]}>
        {request.records.length === 0
          ? t.nothing
          : t.travels(sources.length, number(sources.length))}
      </p>
    </>
  );
}

type ContextOptionProps = PartProps & { checked: boolean; onChange: (checked: boolean) => void };

function ContextOption({ exportable, checked, onChange, locale }: ContextOptionProps) {
  const t = exportDialogMessages[locale];
  const { context, contextCount } = exportable;
  const state = {
    absent: "",
    loading: t.contextLoading,
    failed: t.contextFailed,
    ready: t.contextCount(contextCount, formatNumber(contextCount, locale)),
  }[context];
  return (
    <div className={css["context"]}>
      <label className={css["check"]}>
        <Checkbox
          checked={checked}
          onChange={(next) => {
            if (next) wantContext();
            onChange(next);
          }}
        />
        <span>
          {t.context}
          {checked && state !== "" && <span className={css["state"]}> · {state}</span>}
        </span>
      </label>
      {checked && <p className={css["note"]}>{t.contextNote}</p>}
    </div>
  );
}

const FORMATS: readonly ExportFormat[] = ["csv", "xlsx", "geojson"];

type Outcome =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" | "failed"; readonly format: ExportFormat }
  | { readonly kind: "saved"; readonly name: string; readonly count: number };

function Formats({ exportable: { request, context }, locale }: PartProps) {
  const t = exportDialogMessages[locale];
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const count = request.records.length;
  const isBusy = outcome.kind === "busy" || context === "loading";
  const save = async (format: ExportFormat) => {
    setOutcome({ kind: "busy", format });
    try {
      await afterPaint();
      const { name, content, mimeType } = await writeExport(request, format);
      saveFile(name, content, mimeType);
      setOutcome({ kind: "saved", name, count });
    } catch {
      setOutcome({ kind: "failed", format });
    }
  };
  return (
    <>
      <ul role="list" className={css["formats"]}>
        {FORMATS.map((format) => (
          <li key={format} className={css["format"]}>
            <span className={css["about"]}>
              <strong>{t.format(format)}</strong>
              <span className={css["note"]}>{t.about(format)}</span>
            </span>
            <Button
              aria-label={t.saveAs(t.format(format))}
              aria-disabled={isBusy || count === 0}
              onClick={() => {
                if (!isBusy && count > 0) void save(format);
              }}
            >
              {t.save}
            </Button>
          </li>
        ))}
      </ul>
      <div className={css["outcome"]} role="status">
        {outcome.kind === "busy" && (
          <>
            <progress className={css["progress"]} aria-hidden="true" />
            {t.preparing(t.format(outcome.format))}
          </>
        )}
        {outcome.kind === "saved" &&
          t.saved(outcome.name, outcome.count, formatNumber(outcome.count, locale))}
      </div>
      <p role="alert" className={outcome.kind === "failed" ? css["failed"] : undefined}>
        {outcome.kind === "failed" && t.failed(t.format(outcome.format))}
      </p>
    </>
  );
}
