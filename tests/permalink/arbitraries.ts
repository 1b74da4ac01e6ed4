/** Random views and filters for property tests. */
import fc from "fast-check";
import { GRADES } from "@/datasets/schema";
import { YEAR_DOMAIN, type Filter } from "@/filters/filter";
import { LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import {
  DOCK_TABS,
  TABLE_COLUMNS,
  TABLE_KINDS,
  ZOOM_LIMITS,
  type ExplorerState,
  type ShownFigure,
} from "@/permalink/explorer-state";

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
const sortedSet = <T extends string>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(of, { maxLength: 4 }).map((values) => [...values].sort());
const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) })
    .map((value) => value / 10 ** digits);

export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
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

const opacityPercent = fc
  .uniqueArray(fc.constantFrom(...LAYER_IDS), { maxLength: 3 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.integer({ min: 10, max: 99 }).map((percent) => [id, percent] as const)),
    ),
  )
  .map((entries) => Object.fromEntries(entries) as { [Id in LayerId]?: number });

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
  contextYear: fc.integer({ min: YEAR_DOMAIN.from, max: YEAR_DOMAIN.to }),
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("record" as const), id: slug }),
    fc.record({
      kind: fc.constant("area" as const),
      id: fc.constantFrom("MX", "MX-TAM", "group-gt-bz"),
    }),
  ),
  dock: fc.record({ tab: fc.constantFrom(...DOCK_TABS), open: fc.boolean() }),
  table: fc.record({
    kind: fc.constantFrom(...TABLE_KINDS),
    sort: fc.option(
      fc.record({
        column: fc.constantFrom(...TABLE_COLUMNS),
        direction: fc.constantFrom("ascending" as const, "descending" as const),
      }),
    ),
  }),
  locale: fc.constantFrom("en", "es"),
  theme: fc.constantFrom("light", "dark"),
  typeScale: fc.constantFrom("normal", "large"),
});
