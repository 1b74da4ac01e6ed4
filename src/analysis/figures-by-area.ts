/**
 * One measure, one vintage, area by area: what the proportional symbols and the figure choropleth show.
 * Nothing is added up and no series are spliced: a figure is one observation as published, of exactly this
 * measure and this period, and never a part ("long guns") of a whole.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Area, Grade, Measure, Missing, Observation, Qualifier } from "@/datasets/schema";
import type { LocalizedText } from "@/text/locale";
import { isRateMeasure } from "./classify";
import { memoizeLast } from "./memoize-last";
import { radiusScale, type RadiusScale } from "./scale";
import {
  defaultVintage,
  newness,
  vintageKey,
  vintagesAmong,
  type Vintage,
  type VintageKey,
} from "./vintage";

export { defaultVintage, vintageKey, type Vintage, type VintageKey };

/** Figures of whole countries and figures of first-level divisions are never on one scale. */
export type FigureLevel = "country" | "state";

/**
 * What is known of an area. Zero is a value with its own look; `text-only` is words instead of a number;
 * `artefact` is a number that its source or its context shows to be an accident of recording: not drawn.
 */
export type FigureState = "value" | "zero" | Missing | "text-only" | "artefact";

/** Caveats that say so; the caveat's text tells readers why. */
export const ARTEFACT_CAVEATS: readonly string[] = ["cav-fgr-cdmx-artefact"];

export type AreaFigure = {
  readonly areaId: string;
  readonly state: FigureState;
  readonly value: number | null;
  readonly valueText: LocalizedText | null;
  readonly qualifier: Qualifier;
  readonly observationId: string;
  /** Other passing observations of the level for this area: other measures, vintages and parts. */
  readonly otherIds: readonly string[];
};

export type FigureMap = {
  readonly level: FigureLevel;
  readonly measure: Measure;
  readonly vintage: Vintage;
  readonly figures: ReadonlyMap<string, AreaFigure>;
  /** Sibling areas without any figure of this measure and vintage: hatched, "not published". */
  readonly unpublishedAreaIds: readonly string[];
  /**
   * Every number of the measure (and of the one it is scaled with) at this level, all vintages, whatever the
   * filter: locks scale and classes.
   */
  readonly allValues: readonly number[];
};

/** Null = not a figure of an area that can be drawn at either level. */
export function levelOfArea(area: Area | undefined): FigureLevel | null {
  if (area?.kind === "country") return "country";
  return area?.kind === "admin1" ? "state" : null;
}

/** `index` is the row in `atlas.records`, and so in every filter's mask. */
type Observed = {
  readonly row: Observation;
  readonly area: Area;
  readonly key: VintageKey;
  readonly index: number;
};

/** Observations of whole areas by level, parts of a whole left out. Row order is that of the atlas. */
const observedOf = memoizeLast(
  (atlas: Atlas): { readonly [L in FigureLevel]: readonly Observed[] } => {
    const byLevel: { [L in FigureLevel]: Observed[] } = { country: [], state: [] };
    atlas.records.forEach((record, index) => {
      if (record.kind !== "observation" || record.row.breakdown !== null) return;
      const area = atlas.areas.get(record.row.areaId);
      const level = levelOfArea(area);
      if (area === undefined || level === null) return;
      byLevel[level].push({ row: record.row, area, key: vintageKey(record.period), index });
    });
    return byLevel;
  },
);

/** `pass` null = all of them. */
function observedAt(
  atlas: Atlas,
  level: FigureLevel,
  pass: Uint8Array | null,
): readonly Observed[] {
  const all = observedOf(atlas)[level];
  return pass === null ? all : all.filter(({ index }) => pass[index] === 1);
}

/** Counts and amounts are circles. A share of one area alone has nothing beside it to be shaded against. */
function isDrawable(
  measure: Measure | undefined,
  level: FigureLevel,
  observed: readonly Observed[],
): measure is Measure {
  if (measure === undefined) return false;
  if (!isRateMeasure(measure)) return measure.mappable;
  const own = observed.filter(({ row }) => row.measureId === measure.id);
  return level === "state" && vintagesAmong(own).some(({ areaCount }) => areaCount > 1);
}

/** Measures that can be shown at a level with at least one passing number, in the order of their id. */
export function measuresAt(atlas: Atlas, pass: Uint8Array, level: FigureLevel): readonly Measure[] {
  const observed = observedAt(atlas, level, pass);
  const ids = new Set(observed.flatMap(({ row }) => (row.value === null ? [] : [row.measureId])));
  return [...ids]
    .toSorted()
    .map((id) => atlas.measures.get(id))
    .filter((measure) => isDrawable(measure, level, observed));
}

/** Vintages of a measure among the passing observations, newest first. */
export function vintagesOf(
  atlas: Atlas,
  pass: Uint8Array,
  level: FigureLevel,
  measureId: string,
): readonly Vintage[] {
  return vintagesAmong(
    observedAt(atlas, level, pass).filter(({ row }) => row.measureId === measureId),
  );
}

/** Traced firearms are what the audited documents print for all three countries of the southern border. */
const PREFERRED: { readonly [L in FigureLevel]: readonly string[] } = {
  country: ["atf-traced"],
  state: [],
};

/**
 * What is shown before anyone chooses: the preferred measure of the level while it passes, else the measure
 * whose best vintage covers the most areas, the newest of those.
 */
export function defaultMeasure(atlas: Atlas, pass: Uint8Array, level: FigureLevel): Measure | null {
  const observed = observedAt(atlas, level, pass);
  const measures = measuresAt(atlas, pass, level);
  const preferred = measures.find((measure) => PREFERRED[level].includes(measure.id));
  if (preferred !== undefined) return preferred;
  const ranked = measures
    .map((measure) => {
      const own = observed.filter(({ row }) => row.measureId === measure.id);
      return { measure, vintage: defaultVintage(vintagesAmong(own)) };
    })
    // Circles first: a share is a reading of something else that has been counted.
    .toSorted(
      (a, b) =>
        Number(b.measure.kind === "count") - Number(a.measure.kind === "count") ||
        (b.vintage?.areaCount ?? 0) - (a.vintage?.areaCount ?? 0) ||
        newness(b.vintage?.period ?? null) - newness(a.vintage?.period ?? null),
    );
  return ranked[0]?.measure ?? null;
}

/** What the reader asked to see; null = the default. */
export type FigureChoice = {
  readonly measureId: string | null;
  readonly vintage: string | null;
  /** Another measure of the same unit that is drawn beside this one: both share one scale. */
  readonly scaledWith?: string;
};

/**
 * Figures of the chosen (or default) measure and vintage. Null when no passing observation has a number that
 * could be drawn. A choice that does not pass the filter falls back to the default, one step at a time.
 */
export function figuresByArea(
  atlas: Atlas,
  pass: Uint8Array,
  level: FigureLevel,
  choice: FigureChoice,
): FigureMap | null {
  const chosen = measuresAt(atlas, pass, level).find(({ id }) => id === choice.measureId);
  const measure = chosen ?? defaultMeasure(atlas, pass, level);
  if (measure === null) return null;
  const observed = observedAt(atlas, level, pass);
  const own = observed.filter(({ row }) => row.measureId === measure.id);
  const vintages = vintagesAmong(own);
  const vintage = vintages.find(({ key }) => key === choice.vintage) ?? defaultVintage(vintages);
  if (vintage === null) return null;
  const shown = own.filter(({ key }) => key === vintage.key);
  const figures = areaFigures(shown, level, idsByArea(atlas, pass));
  return {
    level,
    measure,
    vintage,
    figures,
    unpublishedAreaIds: level === "state" ? unpublishedSiblings(atlas, measure.id, figures) : [],
    allValues: observedAt(atlas, level, null).flatMap(({ row }) =>
      (row.measureId === measure.id || row.measureId === choice.scaledWith) &&
      row.value !== null &&
      !isArtefact(row, level)
        ? [row.value]
        : [],
    ),
  };
}

/** Locked over all vintages of the measure; null for rates and shares, which are fills and not circles. */
export function scaleOf(map: FigureMap, maxRadius: number): RadiusScale | null {
  return map.measure.kind === "count" || map.measure.kind === "amount"
    ? radiusScale(map.allValues, maxRadius)
    : null;
}

function idsByArea(atlas: Atlas, pass: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const byArea = new Map<string, string[]>();
  atlas.records.forEach((record, index) => {
    if (record.kind !== "observation" || pass[index] !== 1) return;
    const known = byArea.get(record.row.areaId);
    if (known === undefined) byArea.set(record.row.areaId, [record.id]);
    else known.push(record.id);
  });
  return byArea;
}

const GRADE_ORDER: readonly Grade[] = ["A", "B", "C"];

/** Two numbers for one area and vintage: the better grade is drawn, the other stays listed with it. */
function areaFigures(
  shown: readonly Observed[],
  level: FigureLevel,
  idsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, AreaFigure> {
  const best = new Map<string, Observation>();
  for (const { row, area } of shown) {
    const known = best.get(area.id);
    if (known === undefined || preference(row) < preference(known)) best.set(area.id, row);
  }
  return new Map(
    [...best].map(([areaId, row]) => [
      areaId,
      {
        areaId,
        state: stateOf(row, level),
        value: row.value,
        valueText: row.valueText,
        qualifier: row.qualifier,
        observationId: row.id,
        otherIds: (idsOf.get(areaId) ?? []).filter((id) => id !== row.id),
      },
    ]),
  );
}

function preference(row: Observation): number {
  return GRADE_ORDER.indexOf(row.grade) + (row.value === null ? GRADE_ORDER.length : 0);
}

/** In a national total the artefact is one part of many, and the caveat says so. */
function isArtefact(row: Observation, level: FigureLevel): boolean {
  return level === "state" && row.caveatIds.some((id) => ARTEFACT_CAVEATS.includes(id));
}

function stateOf(row: Observation, level: FigureLevel): FigureState {
  if (isArtefact(row, level)) return "artefact";
  if (row.value !== null) return row.value === 0 ? "zero" : "value";
  return row.missing ?? "text-only";
}

/**
 * First-level divisions without a figure, in every country that has at least one in any vintage of the
 * measure, so that a partial table is never mistaken for a full one.
 */
function unpublishedSiblings(
  atlas: Atlas,
  measureId: string,
  figures: ReadonlyMap<string, AreaFigure>,
): string[] {
  const countries = new Set(
    observedAt(atlas, "state", null).flatMap(({ row, area }) =>
      row.measureId === measureId ? [area.parentId] : [],
    ),
  );
  return [...atlas.areas.values()]
    .filter(
      (area) => area.kind === "admin1" && countries.has(area.parentId) && !figures.has(area.id),
    )
    .map((area) => area.id);
}
