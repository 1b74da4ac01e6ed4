/** Random views and filters for property tests. */
import fc from "fast-check";
import { GROUPINGS } from "@/analysis/groupings";
import { CLASS_COUNTS, COUNTED_METHODS, type ClassChoice } from "@/analysis/classify";
import { MOST_BREAKS } from "@/analysis/custom-breaks";
import { GRADES } from "@/datasets/schema";
import { SPLITS } from "@/analysis/split";
import { YEAR_DOMAIN, type Filter } from "@/filters/filter";
import { LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import {
  DOCK_TABS,
  MAX_SORTS,
  TABLE_COLUMNS,
  TABLE_KINDS,
  UI_MODES,
  ZOOM_LIMITS,
  normalizeColumns,
  type ExplorerState,
  type ShownFigure,
} from "@/permalink/explorer-state";
import { arbitraryArea } from "../arbitrary-areas";

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
const sortedSet = <T extends string>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(of, { maxLength: 4 }).map((values) => [...values].sort());
const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) })
    .map((value) => value / 10 ** digits);

const arbitraryFacets: fc.Arbitrary<Omit<Filter, "area" | "areaStrict">> = fc.record({
  years: fc.option(
    fc
      .tuple(
        fc.integer({ min: YEAR_DOMAIN.from, max: YEAR_DOMAIN.to }),
        fc.integer({ min: YEAR_DOMAIN.from, max: YEAR_DOMAIN.to }),
      )
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  yearMode: fc.constantFrom("overlap", "contained"),
  agencyIds: sortedSet(fc.oneof(fc.constantFrom("atf", "inl", "cbp", "oas", "fgr"), slug)),
  activityTypeIds: sortedSet(
    fc.oneof(fc.constantFrom("forensics", "trace-data", "seizures", "canines"), slug),
  ),
  countries: sortedSet(fc.constantFrom("MX", "GT", "BZ", "US", "SV", "HN")),
  grades: sortedSet(fc.constantFrom(...GRADES)),
  text: fc.oneof(
    fc.constantFrom("", "etrace", "Petén", "ballistics mexico"),
    fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim()),
  ),
});

const arbitraryAreaClause: fc.Arbitrary<Pick<Filter, "area" | "areaStrict">> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ area: null, areaStrict: false }) },
  fc.record({ area: arbitraryArea(["bor-mx-gt-suchiate"]), areaStrict: fc.boolean() }),
);

export const arbitraryFilter: fc.Arbitrary<Filter> = fc
  .tuple(arbitraryFacets, arbitraryAreaClause)
  .map(([facets, area]) => ({ ...facets, ...area }));

const shownFigure: fc.Arbitrary<ShownFigure> = fc.oneof(
  fc.constant({ measureId: null, vintage: null }),
  fc.record({
    measureId: slug,
    vintage: fc.constantFrom(
      null,
      "2010.2014.window",
      "2020-04.2022-09.calendar",
      "2013.open.calendar",
      "2014.2014.fiscal-us",
    ),
  }),
);

export const arbitraryClasses: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    method: fc.constantFrom(...COUNTED_METHODS),
    count: fc.integer(CLASS_COUNTS),
  }),
  fc.record({
    method: fc.constant("custom" as const),
    breaks: fc
      .uniqueArray(decimal(-1000, 100_000, 2), { minLength: 1, maxLength: MOST_BREAKS })
      .map((values) => values.toSorted((a, b) => a - b)),
  }),
  fc.record({ method: fc.constant("unclassed" as const) }),
);
const scope = fc.constantFrom("all" as const, "shown" as const);

const opacityPercent = fc
  .uniqueArray(fc.constantFrom(...LAYER_IDS), { maxLength: 3 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.integer({ min: 10, max: 99 }).map((percent) => [id, percent] as const)),
    ),
  )
  .map((entries) => Object.fromEntries(entries) as { [Id in LayerId]?: number });

const yearsText = fc.constantFrom("2010-2014", "2015-2019", "1990-1990", "2026-2026");

export const arbitraryState: fc.Arbitrary<ExplorerState> = fc.record({
  camera: fc.record({
    center: fc.tuple(decimal(-180, 180, 4), decimal(-85, 85, 4)),
    zoom: decimal(ZOOM_LIMITS.min, ZOOM_LIMITS.max, 2),
    bearing: fc.integer({ min: -180, max: 180 }),
    pitch: fc.integer({ min: 0, max: 60 }),
  }),
  layers: fc.record({ visible: fc.subarray([...LAYER_IDS]), opacityPercent }),
  filter: arbitraryFilter,
  figures: fc.record({ country: shownFigure, state: shownFigure }),
  contextMeasure: fc.option(fc.oneof(fc.constant("ctx-share-firearm-sesnsp"), slug)),
  contextYear: fc.integer({ min: YEAR_DOMAIN.from, max: YEAR_DOMAIN.to }),
  classes: fc.record({ state: arbitraryClasses, context: arbitraryClasses }),
  scaleTo: fc.record({ country: scope, state: scope, context: scope }),
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("record" as const), id: slug }),
    fc.record({
      kind: fc.constant("area" as const),
      id: fc.constantFrom("MX", "MX-TAM", "group-gt-bz"),
    }),
  ),
  dock: fc.record({ tab: fc.constantFrom(...DOCK_TABS), open: fc.boolean() }),
  chart: fc.record({
    id: fc.constantFrom("timeline", "series", "money", "targets"),
    split: fc.constantFrom(...SPLITS),
    measureIds: fc.uniqueArray(slug, { maxLength: 4 }),
    areaId: fc.constantFrom(null, "MX", "GT-17", "border-us-mx"),
    level: fc.constantFrom("state" as const, "country" as const),
    markers: fc.boolean(),
    sites: fc.boolean(),
    asTable: fc.boolean(),
  }),
  compare: fc.option(
    fc.oneof(
      fc.record({ by: fc.constant("years" as const), a: yearsText, b: yearsText }),
      fc.record({ by: fc.constantFrom("agency" as const, "measure" as const), a: slug, b: slug }),
      fc.record({
        by: fc.constant("country" as const),
        a: fc.constantFrom("MX", "GT"),
        b: fc.constantFrom("BZ", "US"),
      }),
    ),
  ),
  table: fc.record({
    kind: fc.constantFrom(...TABLE_KINDS),
    sort: fc.uniqueArray(
      fc.record({
        column: fc.constantFrom(...TABLE_COLUMNS),
        direction: fc.constantFrom("ascending" as const, "descending" as const),
      }),
      { selector: ({ column }) => column, maxLength: MAX_SORTS },
    ),
    columns: fc.subarray([...TABLE_COLUMNS]).map(normalizeColumns),
    groupBy: fc.option(fc.constantFrom(...GROUPINGS)),
  }),
  scene: fc.option(
    fc.record({
      briefing: fc.oneof(
        slug,
        fc.constantFrom("~", "~4k").map((start) => `${start}-Az_9`),
      ),
      index: fc.integer({ min: 0, max: 998 }),
    }),
  ),
  ui: fc.constantFrom(...UI_MODES),
  locale: fc.constantFrom("en", "es"),
  theme: fc.constantFrom("light", "dark"),
  typeScale: fc.constantFrom("normal", "large"),
});
