/**
 * What became of the figures of an older version of the data: which changed, which were added, which were withdrawn.
 * Says nothing of why; a figure that moved to another record by the list of retired ids is followed there.
 */
import type { AtlasRecord } from "@/datasets/atlas";
import {
  decodePeriod,
  type Release,
  type ReleaseFigure,
  type ReleaseRecord,
  type ReleaseSeries,
} from "@/datasets/release";
import type { LocalizedText } from "@/text/locale";

export type FigureChange = {
  readonly kind: "changed" | "added" | "withdrawn";
  /** Of the record that has the figure now; where there is none any more, of the one that had it. */
  readonly recordId: string;
  /** The id under which the old release has the record; null where it has none. */
  readonly formerId: string | null;
  /** Null for a context figure, which its record names. */
  readonly title: LocalizedText | null;
  readonly measureId: string | null;
  /** Null = the figure was not there. */
  readonly before: DatedFigure | null;
  /** Null = the figure is gone. */
  readonly after: DatedFigure | null;
};

/** A figure with its own period or, failing that, the period of its record. */
export type DatedFigure = ReleaseFigure;

/** Ids given up → the id that took over, or null where nothing did. */
export type Followed = { readonly [id: string]: string | null };

/**
 * Every figure that is not the same in both, in the order of the later release, what was withdrawn after it. Context
 * figures are compared only for series that both releases hold in full; `diffReleases(a, a)` is empty.
 */
export function diffReleases(
  before: Release,
  after: Release,
  retired: Followed = {},
): FigureChange[] {
  const follow = (id: string): string => (Object.hasOwn(retired, id) ? (retired[id] ?? id) : id);
  const presentIds = new Set(after.records.map(({ id }) => id));
  const formerOf = new Map<string, ReleaseRecord[]>();
  const withdrawn: FigureChange[] = [];
  for (const record of before.records) {
    const id = presentIds.has(record.id) ? record.id : follow(record.id);
    if (presentIds.has(id)) formerOf.set(id, [...(formerOf.get(id) ?? []), record]);
    else withdrawn.push(...matchFigures(record, null));
  }
  const changed = after.records.flatMap((record) => {
    const former = formerOf.get(record.id) ?? [];
    // Two records that became one: the one of the same name is its past, the other's figures are gone.
    const past = former.find(({ id }) => id === record.id) ?? former[0] ?? null;
    withdrawn.push(
      ...former.filter((one) => one !== past).flatMap((one) => matchFigures(one, null)),
    );
    return matchFigures(past, record);
  });
  return [...changed, ...withdrawn, ...diffContext(before.context, after.context)];
}

/** The figures of one record before and after, as far as they differ. */
function matchFigures(before: ReleaseRecord | null, after: ReleaseRecord | null): FigureChange[] {
  const old = (before?.figures ?? []).map((figure) => dated(figure, before));
  const present = (after?.figures ?? []).map((figure) => dated(figure, after));
  const base = {
    recordId: after?.id ?? before?.id ?? "",
    formerId: before?.id ?? null,
    title: after?.title ?? before?.title ?? null,
    measureId: after?.measureId ?? before?.measureId ?? null,
  };
  const pairs = pairUp(old, present);
  return [
    ...present.flatMap((figure): FigureChange[] => {
      const was = pairs.get(figure);
      if (was === undefined) return [{ ...base, kind: "added", before: null, after: figure }];
      if (isSame(was, figure)) return [];
      return [{ ...base, kind: "changed", before: was, after: figure }];
    }),
    ...old
      .filter((figure) => ![...pairs.values()].includes(figure))
      .map((figure): FigureChange => ({ ...base, kind: "withdrawn", before: figure, after: null })),
  ];
}

function dated(figure: ReleaseFigure, record: ReleaseRecord | null): DatedFigure {
  const period = figure.period ?? record?.period;
  return period === undefined ? figure : { ...figure, period };
}

/**
 * Which old figure each present one continues: first the very same one, then one of the same label and period, then
 * one of the same label, in the order of the record. A figure under a new label is another figure.
 */
function pairUp(
  old: readonly DatedFigure[],
  present: readonly DatedFigure[],
): Map<DatedFigure, DatedFigure> {
  const pairs = new Map<DatedFigure, DatedFigure>();
  const left = new Set(old);
  const label = ({ part, label: words }: DatedFigure) => `${part}\n${words?.en ?? ""}`;
  const rounds: ((a: DatedFigure, b: DatedFigure) => boolean)[] = [
    isSame,
    (a, b) => label(a) === label(b) && a.period === b.period,
    (a, b) => label(a) === label(b),
  ];
  for (const fits of rounds) {
    for (const figure of present) {
      if (pairs.has(figure)) continue;
      const was = [...left].find((one) => fits(one, figure));
      if (was === undefined) continue;
      pairs.set(figure, was);
      left.delete(was);
    }
  }
  return pairs;
}

/** The same figure to a reader: value, words, qualifier and period; Spanish follows English. */
function isSame(a: DatedFigure, b: DatedFigure): boolean {
  return (
    a.part === b.part &&
    a.label?.en === b.label?.en &&
    a.value === b.value &&
    a.missing === b.missing &&
    a.text?.en === b.text?.en &&
    a.status === b.status &&
    a.unit?.en === b.unit?.en &&
    a.qualifier === b.qualifier &&
    a.period === b.period
  );
}

/** Cells of the series that both have; a series that only one of them holds has not been loaded or was not yet kept. */
function diffContext(
  before: readonly ReleaseSeries[],
  after: readonly ReleaseSeries[],
): FigureChange[] {
  const formerOf = new Map(before.map((series) => [series.id, cellsOf(series)]));
  return after.flatMap((series) => {
    const former = formerOf.get(series.id);
    if (former === undefined) return [];
    const present = cellsOf(series);
    const ids = new Set([...present.keys(), ...former.keys()]);
    return [...ids].flatMap((id): FigureChange[] => {
      const [was, is] = [former.get(id), present.get(id)];
      if (was?.value === is?.value) return [];
      const kind = is === undefined ? "withdrawn" : was === undefined ? "added" : "changed";
      const base = { recordId: id, title: null, measureId: null };
      const formerId = was === undefined ? null : id;
      return [{ ...base, kind, formerId, before: was ?? null, after: is ?? null }];
    });
  });
}

/** By the id of the cell's record; a gap is a figure without a value. */
function cellsOf({ id, areaIds, years, values }: ReleaseSeries): Map<string, ReleaseFigure> {
  const cells = areaIds.flatMap((areaId, area) =>
    years.map((year, column) => {
      const value = values[area]?.[column] ?? null;
      const period = `${year}.${year}.calendar`;
      const figure: ReleaseFigure =
        value === null ? { part: "value", period } : { part: "value", value, period };
      return [`${id}-${areaId.toLowerCase()}-${year}`, figure] as const;
    }),
  );
  return new Map(cells);
}

/**
 * The records of a release as far as a filter knows them, so that the old view can be asked which of them it showed.
 * They have no place, and no summary to be searched.
 */
export function recordsOfRelease(release: Release): AtlasRecord[] {
  return release.records.map((record): AtlasRecord => {
    const { id, title, grade } = record;
    return {
      // A kind whose row holds nothing that is searched; the rows of the old data are not kept.
      kind: "border",
      row: undefined as never,
      id,
      title,
      period: decodePeriod(record.period),
      agencyIds: record.agencyIds ?? [],
      activityTypeIds: record.activityTypeIds ?? [],
      countries: record.countries ?? [],
      grade,
      areaIds: record.areaIds ?? [],
      position: null,
      evidence: [],
      caveatIds: [],
    };
  });
}

/** What of the atlas the view shows, by the id of a record; `atRelease` = would have passed with the old data. */
export type ShownView = {
  readonly now: (recordId: string) => boolean;
  readonly atRelease: (formerId: string) => boolean;
  /** Selected, or shown on the map by choice: comes first. */
  readonly leads: (change: FigureChange) => boolean;
};

/** The changes that the reader of this view has to know of; what the view is about comes first. */
export function changesInView(changes: readonly FigureChange[], view: ShownView): FigureChange[] {
  const shown = changes.filter(
    (change) =>
      view.leads(change) ||
      view.now(change.recordId) ||
      (change.formerId !== null && view.atRelease(change.formerId)),
  );
  return [...shown.filter(view.leads), ...shown.filter((change) => !view.leads(change))];
}
