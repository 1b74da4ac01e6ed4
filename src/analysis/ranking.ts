/**
 * Areas in the order of one published figure: one measure, one vintage, as the map shows it. An area without a
 * figure is counted and named, never drawn as zero; a true zero is.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Clause } from "@/filters/filter";
import {
  levelOfArea,
  vintageKey,
  type AreaFigure,
  type FigureLevel,
  type FigureMap,
} from "./figures-by-area";

export type RankedArea = AreaFigure & { readonly value: number };

export type Ranking = {
  readonly map: FigureMap;
  /** Greatest first; equal figures in the order of their area's id. */
  readonly ranked: readonly RankedArea[];
  /** Published, but not as a number that could be ranked: missing, in words, or an artefact of recording. */
  readonly unranked: readonly AreaFigure[];
  /** No figure of this measure and vintage. */
  readonly unpublishedAreaIds: readonly string[];
  /** Second figures for an area that is ranked by another source's; listed with it. */
  readonly otherIds: readonly string[];
  readonly recordIds: readonly string[];
  readonly maxValue: number;
};

/** Names of countries filter; states select. */
export function rankingClauses(level: FigureLevel): readonly Clause[] {
  return level === "country" ? ["country"] : [];
}

/** @param pass the mask that `map` was made with */
export function buildRanking(atlas: Atlas, pass: Uint8Array, map: FigureMap): Ranking {
  const figures = [...map.figures.values()];
  const ranked = figures
    .filter((figure): figure is RankedArea => isRanked(figure))
    .toSorted((a, b) => b.value - a.value || (a.areaId < b.areaId ? -1 : 1));
  const recordIds = atlas.records.flatMap((record, row) => {
    if (record.kind !== "observation" || pass[row] !== 1) return [];
    const { measureId, areaId, breakdown, period } = record.row;
    const shown =
      measureId === map.measure.id &&
      breakdown === null &&
      vintageKey(period) === map.vintage.key &&
      levelOfArea(atlas.areas.get(areaId)) === map.level;
    return shown ? [record.id] : [];
  });
  const drawn = new Set(figures.map(({ observationId }) => observationId));
  return {
    map,
    ranked,
    unranked: figures.filter((figure) => !isRanked(figure)),
    unpublishedAreaIds:
      map.level === "state" ? map.unpublishedAreaIds : unpublishedCountries(atlas, map),
    otherIds: recordIds.filter((id) => !drawn.has(id)),
    recordIds,
    maxValue: Math.max(0, ...map.allValues),
  };
}

function isRanked({ state, value }: AreaFigure): boolean {
  return value !== null && (state === "value" || state === "zero");
}

/** Countries that have this measure in some other period, or as part of a figure for several countries. */
function unpublishedCountries(atlas: Atlas, map: FigureMap): readonly string[] {
  const known = new Set(
    atlas.records.flatMap((record) =>
      record.kind === "observation" && record.row.measureId === map.measure.id
        ? record.countries
        : [],
    ),
  );
  return [...known].filter((code) => !map.figures.has(code)).toSorted();
}
