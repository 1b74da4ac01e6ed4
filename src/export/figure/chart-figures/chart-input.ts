/** What a chart figure is made of, and how its parts are named. */
import type { Atlas } from "@/datasets/atlas";
import { withoutClauses } from "@/analysis/cross-filter";
import { qualifierNote } from "@/datasets/describe";
import type { Qualifier } from "@/datasets/schema";
import type { Cited } from "@/export/chart-sources";
import { evaluateFilter, type FilterResult } from "@/filters/evaluate";
import { activeClauses, type Clause } from "@/filters/filter";
import type { RecordTable } from "@/filters/record-table";
import type { ExplorerState } from "@/permalink/explorer-state";
import { formatNumber } from "@/text/format";
import { joinWords } from "@/text/join-words";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { figureMessages } from "@/text/messages/figure";
import type { ChartFigure } from "@/export/figure/figure-spec";

export type ChartInput = {
  readonly atlas: Atlas;
  /** Columns of `atlas.records`, placed in the area of interest of the view's filter. */
  readonly table: RecordTable;
  /** The view's whole filter over `table`. */
  readonly result: FilterResult;
  readonly view: ExplorerState;
  readonly locale: Locale;
};

/** A chart as a figure, with what it rests on. */
export type BuiltChart = {
  /** Null: nothing of what passes can be drawn. */
  readonly figure: ChartFigure | null;
  readonly title: string;
  readonly cited: readonly Cited[];
  /** Caveats that hold for the chart whatever it shows. */
  readonly caveatIds: readonly string[];
};

/** What passes every clause but those that the chart sets itself. */
export function passWithout({ table, result, view }: ChartInput, own: readonly Clause[]) {
  const untouched = !activeClauses(view.filter).some((clause) => own.includes(clause));
  return untouched ? result.pass : evaluateFilter(table, withoutClauses(view.filter, own)).pass;
}

/** Says why the chart shows what the filter seems to exclude; empty where it does not. */
export function ownClausesNote({ view, locale }: ChartInput, own: readonly Clause[]): string {
  const t = chartMessages[locale];
  const active = activeClauses(view.filter).filter((clause) => own.includes(clause));
  if (active.length === 0) return "";
  return figureMessages[locale].chartIgnores(joinWords(active.map(t.ownClause), t.and));
}

/** Notes without the empty ones. */
export function notesOf(...notes: readonly string[]): readonly string[] {
  return notes.map((note) => note.trim()).filter((note) => note !== "");
}

/** A value of a chart and how its source puts it. */
export type PublishedValue = {
  readonly name: string;
  readonly value: string;
  readonly qualifier: Qualifier;
};

/** Beyond this they are only counted: a note is not a table. */
const MOST_INEXACT = 5;

/** "Not exact, …: Mexico, about 83,000; …": a bar alone would make a number of any of them; empty where all are exact. */
export function inexactNote(values: readonly PublishedValue[], locale: Locale): string {
  const t = figureMessages[locale];
  const inexact = values.filter(({ qualifier }) => qualifier !== "exact");
  if (inexact.length === 0) return "";
  if (inexact.length > MOST_INEXACT)
    return t.inexact(
      formatNumber(inexact.length, locale),
      values.length,
      formatNumber(values.length, locale),
    );
  const list = inexact.map(({ name, value, qualifier }) => {
    const note = qualifierNote(qualifier, locale);
    return t.namedValue(name, note === null ? value : `${value} (${note})`);
  });
  return t.asPublished(list.join("; "));
}

/** Category names that tell categories apart: what is named twice gets its detail behind it, then a number. */
export function distinctNames(
  items: readonly { readonly name: string; readonly detail: string }[],
): readonly string[] {
  const named = numberOf(items.map(({ name }) => name));
  const detailed = items.map(({ name, detail }) =>
    (named.get(name) ?? 0) > 1 && detail !== "" ? `${name}, ${detail}` : name,
  );
  const again = numberOf(detailed);
  const seen = new Map<string, number>();
  return detailed.map((name) => {
    if ((again.get(name) ?? 0) < 2) return name;
    const at = (seen.get(name) ?? 0) + 1;
    seen.set(name, at);
    return `${name} (${at})`;
  });
}

function numberOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
