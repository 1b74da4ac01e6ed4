/** The view as a reference, in the form that a text, LaTeX or a reference manager wants. */
import { useState } from "react";
import { CITATION_STYLES, citeView, type CitationStyle } from "@/export/cite-view";
import { describeView } from "@/export/filter-words";
import { useCopy } from "@/panels/details/use-copy";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { exportDialogMessages } from "@/text/messages/export-dialog";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { TabPanel, Tabs } from "@/ui/Tabs";
import type { Exportable } from "./use-export";
import css from "./CiteView.module.css";

const ID_PREFIX = "cite";
/** Lines of a view alone, in the longest form, and with documents under it. */
const ROWS = 5;
const ROWS_OF_LIST = 9;

export function CiteView({ exportable, locale }: { exportable: Exportable; locale: Locale }) {
  const t = exportDialogMessages[locale];
  const [style, setStyle] = useState<CitationStyle>("plain");
  const [withSources, setWithSources] = useState(false);
  const text = citationOf(exportable, style, withSources, locale);
  const count = exportable.sources.length;
  return (
    <section className={css["part"]} aria-labelledby="cite-title">
      <h3 id="cite-title" className={css["heading"]}>
        {t.citeTitle}
      </h3>
      <Tabs
        label={t.styles}
        idPrefix={ID_PREFIX}
        tabs={CITATION_STYLES.map((id) => ({ id, text: t.style(id) }))}
        selected={style}
        onSelect={setStyle}
      />
      <TabPanel idPrefix={ID_PREFIX} id={style}>
        <textarea
          className={css["citation"]}
          aria-label={t.citation}
          readOnly
          rows={withSources ? ROWS_OF_LIST : ROWS}
          value={text}
        />
      </TabPanel>
      {count > 0 && (
        <label className={css["check"]}>
          <Checkbox checked={withSources} onChange={setWithSources} />
          {t.withSources(count, formatNumber(count, locale))}
        </label>
      )}
      {/* A new text has not been copied yet. */}
      <CopyLine key={text} text={text} locale={locale} />
    </section>
  );
}

function CopyLine({ text, locale }: { text: string; locale: Locale }) {
  const t = exportDialogMessages[locale];
  const { state, copy } = useCopy();
  return (
    <div className={css["line"]}>
      <Button onClick={() => void copy(text)}>{t.copy}</Button>
      <span role="status" className={css["note"]}>
        {state === "copied" && t.copied}
        {state === "failed" && t.copyFailed}
      </span>
    </div>
  );
}

function citationOf(
  { request, sources }: Exportable,
  style: CitationStyle,
  withSources: boolean,
  locale: Locale,
): string {
  const { atlas, records, total, dataVersion, link, exported } = request;
  return citeView(
    {
      filterText: describeView(request, atlas, locale),
      shown: records.filter(({ kind }) => kind !== "context").length,
      total,
      dataVersion,
      link,
      accessed: exported,
      sources: withSources ? sources : [],
    },
    style,
    locale,
  );
}
