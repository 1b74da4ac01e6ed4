/**
 * Measures over time, each in a panel of its own for one area. A mark is one observation as published: nothing
 * is added up, spliced or interpolated. Only single years of one measure and area that follow one another, on
 * the same basis and with one figure each, are joined by a line.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Area, Measure, Observation } from "@/datasets/schema";
import { timeSpan, type TimeSpan } from "./time-span";

export type SeriesMark = {
  readonly row: Observation;
  readonly value: number;
  readonly span: TimeSpan;
};

export type SeriesPanel = {
  readonly measure: Measure;
  /** Null = no passing figure of any chosen measure can be drawn. */
  readonly areaId: string | null;
  /** In the order of time. */
  readonly marks: readonly SeriesMark[];
  /** Runs of marks to be joined, at least two each. */
  readonly lines: readonly (readonly SeriesMark[])[];
  /** Parts of a whole ("long guns"), figures in words, figures without a date: listed, not drawn. */
  readonly parts: readonly Observation[];
  readonly inWords: readonly Observation[];
  readonly undated: readonly Observation[];
  /** Other areas with passing figures of the measure, most first. */
  readonly elsewhere: readonly { readonly areaId: string; readonly count: number }[];
};

export type Series = {
  readonly panels: readonly SeriesPanel[];
  readonly areaId: string | null;
  /** Areas to choose from, most marks first. */
  readonly areas: readonly { readonly areaId: string; readonly count: number }[];
  /** Every observation behind the panels, drawn or listed. */
  readonly recordIds: readonly string[];
};

/** More panels than this and none has the height to be read. */
export const MOST_PANELS = 4;

function passingOf(atlas: Atlas, pass: Uint8Array, measureIds: ReadonlySet<string>): Observation[] {
  return atlas.records.flatMap((record, row) =>
    record.kind === "observation" && pass[row] === 1 && measureIds.has(record.row.measureId)
      ? [record.row]
      : [],
  );
}

function isDrawable(row: Observation): boolean {
  return row.value !== null && row.period !== null && row.breakdown === null;
}

/**
 * Measures with at least one figure that can be drawn, with how many, in the order of their id.
 *
 * @param pass null = whatever the filter
 */
export function seriesMeasures(
  atlas: Atlas,
  pass: Uint8Array | null,
): readonly { readonly measure: Measure; readonly count: number }[] {
  const counts = new Map<string, number>();
  atlas.records.forEach((record, row) => {
    if (record.kind !== "observation" || !isDrawable(record.row)) return;
    if (pass !== null && pass[row] !== 1) return;
    counts.set(record.row.measureId, (counts.get(record.row.measureId) ?? 0) + 1);
  });
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, count]) => {
      const measure = atlas.measures.get(id);
      return measure === undefined ? [] : [{ measure, count }];
    });
}

/** What the audited documents print for all three countries of the southern border. */
const PREFERRED = "atf-traced";

/**
 * The chosen measures in their order, as many as fit; where none of them is in the data, the preferred one, else the one
 * with most figures.
 */
export function shownMeasures(
  atlas: Atlas,
  pass: Uint8Array,
  measureIds: readonly string[],
): readonly Measure[] {
  const chosen = measureIds.flatMap((id) => atlas.measures.get(id) ?? []);
  if (chosen.length > 0) return chosen.slice(0, MOST_PANELS);
  const ranked = seriesMeasures(atlas, pass).toSorted(
    (a, b) =>
      Number(b.measure.id === PREFERRED) - Number(a.measure.id === PREFERRED) || b.count - a.count,
  );
  return ranked.slice(0, 1).map(({ measure }) => measure);
}

/**
 * Panels of the measures for one area: the chosen one, else the one with most figures to draw.
 *
 * @param pass 1 where the record of the same index passes the filter
 */
export function buildSeries(
  atlas: Atlas,
  pass: Uint8Array,
  measures: readonly Measure[],
  areaId: string | null,
): Series {
  const rows = passingOf(atlas, pass, new Set(measures.map(({ id }) => id)));
  const areas = countAreas(rows.filter(isDrawable));
  const shown = areaId ?? areas[0]?.areaId ?? null;
  const panels = measures.map((measure) =>
    buildPanel(
      measure,
      rows.filter((row) => row.measureId === measure.id),
      shown,
    ),
  );
  return {
    panels,
    areaId: shown,
    areas,
    recordIds: rows.filter((row) => row.areaId === shown).map(({ id }) => id),
  };
}

function buildPanel(
  measure: Measure,
  rows: readonly Observation[],
  areaId: string | null,
): SeriesPanel {
  const own = rows.filter((row) => row.areaId === areaId);
  const marks = own.flatMap((row): SeriesMark[] =>
    isDrawable(row) && row.value !== null && row.period !== null
      ? [{ row, value: row.value, span: timeSpan(row.period) }]
      : [],
  );
  const whole = own.filter((row) => row.breakdown === null);
  const sorted = marks.toSorted(
    (a, b) => a.span.start - b.span.start || (a.row.id < b.row.id ? -1 : 1),
  );
  return {
    measure,
    areaId,
    marks: sorted,
    lines: joinYears(sorted),
    parts: own.filter((row) => row.breakdown !== null),
    inWords: whole.filter((row) => row.value === null),
    undated: whole.filter((row) => row.value !== null && row.period === null),
    elsewhere: countAreas(rows.filter((row) => row.areaId !== areaId)),
  };
}

/**
 * Runs of single years that follow one another without a gap on one basis, calendar or fiscal. A year with two
 * figures is in no line: to draw one would be to choose between the sources.
 */
export function joinYears(marks: readonly SeriesMark[]): readonly (readonly SeriesMark[])[] {
  const runs: SeriesMark[][] = [];
  for (const kind of ["year", "fiscal-year"] as const) {
    const single = marks.filter(({ span }) => span.kind === kind);
    const perYear = new Map<number, SeriesMark[]>();
    for (const mark of single) {
      perYear.set(mark.span.start, [...(perYear.get(mark.span.start) ?? []), mark]);
    }
    let run: SeriesMark[] = [];
    for (const [start, [mark, rival]] of [...perYear].toSorted(([a], [b]) => a - b)) {
      const previous = run.at(-1);
      if (mark === undefined || rival !== undefined) {
        run = [];
        continue;
      }
      if (previous !== undefined && start - previous.span.start === 12) run.push(mark);
      else {
        run = [mark];
        runs.push(run);
      }
    }
  }
  return runs.filter((run) => run.length > 1);
}

function countAreas(rows: readonly Observation[]) {
  const counts = new Map<string, number>();
  for (const { areaId } of rows) counts.set(areaId, (counts.get(areaId) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([areaId, count]) => ({ areaId, count }));
}

/** Countries an area lies in; a program is laid over its series when they share one. */
export function sharesCountry(area: Area | undefined, countries: readonly string[]): boolean {
  return area !== undefined && area.countries.some((code) => countries.includes(code));
}
