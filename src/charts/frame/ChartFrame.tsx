/**
 * What stands around every chart: its title, what is counted in which unit and out of what, its controls, what
 * it shows in words, then the drawing or the same numbers as a table, the caveats and the sources.
 */
import { memo, useContext, useId, useMemo, useState, type ReactNode } from "react";
import { documentCode } from "@/datasets/describe";
import type { Clause } from "@/filters/filter";
import { activeClauses } from "@/filters/filter";
import type { TableModel } from "@/export/figure/chart-figures/table-model";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import { Disclosure } from "@/ui/Disclosure";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { caveatsOf, sourcesOf, type Cited } from "@/export/chart-sources";
import { ChartTable } from "./ChartTable";
import { joinWords } from "@/text/join-words";
import { LabelledSwitch } from "./LabelledSwitch";
import { ChartIdContext } from "./picture-context";
import { PointedContext } from "./pointed";
import { SaveMenu } from "./SaveMenu";
import css from "./ChartFrame.module.css";

export type ChartFrameProps = {
  title: string;
  /** What is counted, the unit, the denominator. */
  deck: string;
  /** What the chart shows, in a sentence or two. */
  summary: string;
  /** Clauses that the chart sets itself. */
  own?: readonly Clause[];
  controls?: ReactNode;
  /** Caveats that hold for the chart whatever it shows. */
  caveatIds?: readonly string[];
  /** What is drawn or listed, for sources and caveats. */
  cited: readonly Cited[];
  /** Called only while the table is shown. */
  table: () => TableModel;
  /** The drawing. */
  children: ReactNode;
  /** What belongs to the chart but is not drawn, in words. */
  after?: ReactNode;
};

export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    deck,
    summary,
    own = NO_CLAUSES,
    controls,
    caveatIds = NONE,
    cited,
    children,
  } = props;
  const locale = useLocale();
  const t = chartMessages[locale];
  const asTable = useAppState((state) => state.explorer.chart.asTable);
  const chartId = useContext(ChartIdContext);
  const ownText = useOwnClauses(own);
  const id = useId();
  return (
    <section className={css["frame"]} aria-labelledby={`${id}-title`}>
      <header className={css["head"]}>
        <h3 id={`${id}-title`} className={css["title"]}>
          {title}
        </h3>
        <div className={css["controls"]} role="group" aria-label={t.controls}>
          {controls}
          <LabelledSwitch
            label={t.asTable}
            checked={asTable}
            onChange={(checked) => actions.setChart({ asTable: checked })}
          />
          <SaveMenu
            parts={{ id: chartId, title, notes: [summary, ownText, deck], caveatIds, cited }}
            disabled={cited.length === 0}
            after={props.after}
          >
            {children}
          </SaveMenu>
        </div>
      </header>
      <p className={css["summary"]}>
        {summary} {ownText}
      </p>
      {asTable ? <ChartTable model={props.table()} /> : <Drawing>{children}</Drawing>}
      {props.after}
      <p className={css["deck"]}>
        {deck} {!asTable && t.pointHint}
      </p>
      <Footer caveatIds={caveatIds} cited={cited} />
    </section>
  );
}

const NONE: readonly string[] = [];
const NO_CLAUSES: readonly Clause[] = [];

/** Says why the chart shows what the chips seem to exclude; only while they do. */
function useOwnClauses(own: readonly Clause[]): string {
  const t = chartMessages[useLocale()];
  const filter = useAppState((state) => state.explorer.filter);
  const active = activeClauses(filter).filter((clause) => own.includes(clause));
  return active.length === 0 ? "" : t.ignoresOwn(joinWords(active.map(t.ownClause), t.and));
}

/** The drawing, and under it in words the mark that the reader is on. */
function Drawing({ children }: { children: ReactNode }) {
  const t = chartMessages[useLocale()];
  const [pointed, setPointed] = useState<string | null>(null);
  return (
    <div className={css["drawing"]}>
      <PointedContext value={setPointed}>{children}</PointedContext>
      {/* The name of the mark says the same to a screen reader. */}
      {pointed !== null && (
        <p className={css["readout"]} aria-hidden="true">
          {pointed}
        </p>
      )}
      <VisuallyHidden>{t.keys}</VisuallyHidden>
    </div>
  );
}

/** Caveats shown at once; the others open on demand. */
const SHOWN_CAVEATS = 2;
const SHOWN_SOURCES = 4;

type FooterProps = { caveatIds: readonly string[]; cited: readonly Cited[] };

const Footer = memo(function Footer({ caveatIds, cited }: FooterProps) {
  const locale = useLocale();
  const t = chartMessages[locale];
  const atlas = useAppState(selectAtlas);
  const caveats = useMemo(() => caveatsOf(caveatIds, cited, atlas), [caveatIds, cited, atlas]);
  const sources = useMemo(() => sourcesOf(cited, atlas), [cited, atlas]);
  const shown = Math.max(SHOWN_CAVEATS, caveatIds.length);
  const item = (caveat: (typeof caveats)[number]) => <li key={caveat.id}>{caveat.text[locale]}</li>;
  return (
    <footer className={css["footer"]}>
      {caveats.length > 0 && (
        <div className={css["caveats"]}>
          <h4 className={css["caveatHead"]}>{t.caveats}</h4>
          <ul className={css["list"]}>{caveats.slice(0, shown).map(item)}</ul>
          {caveats.length > shown && (
            <Disclosure summary={t.moreCaveats(caveats.length - shown)}>
              <ul className={css["list"]}>{caveats.slice(shown).map(item)}</ul>
            </Disclosure>
          )}
        </div>
      )}
      {sources.length > 0 && (
        <p className={css["sources"]}>
          {t.sources}{" "}
          {sources.slice(0, SHOWN_SOURCES).map((source, index) => (
            <span key={source.id}>
              {index > 0 && " · "}
              <button
                type="button"
                className={css["source"]}
                aria-label={t.showSource(documentCode(source), source.title)}
                onClick={() => actions.showSource(source.id)}
              >
                {documentCode(source)}
              </button>
            </span>
          ))}{" "}
          {sources.length > SHOWN_SOURCES && t.moreSources(sources.length - SHOWN_SOURCES)}
        </p>
      )}
    </footer>
  );
});
