/**
 * Every key of a link. A key is written only when it differs from the default, save language and theme, which the
 * recipient's own preferences would otherwise decide. Keys and codes are permanent; a change of meaning is a new
 * version with a migration.
 */
import { GRADES } from "@/datasets/schema";
import { LOCALES } from "@/text/locale";
import { CHART_KEYS } from "./chart-keys";
import { classesKey, scaleTo } from "./class-keys";
import { DOCK_TABS, TABLE_KINDS } from "./explorer-state";
import { area, areaStrict, facetKey, search, yearMode, years } from "./filter-keys";
import { choiceKey, COUNTRY, SLUG, type LinkKey } from "./link-key";
import { sceneKey, uiKey } from "./scene-keys";
import { compare, tableColumns, tableGrouping, tableSort } from "./table-keys";
import {
  camera,
  contextMeasure,
  contextYear,
  figureKey,
  layers,
  opacity,
  selectionKey,
} from "./view-keys";

const AREA = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|[a-z0-9]+(-[a-z0-9]+)*)$/;

/** Every key, in the order in which a link is written. */
export const LINK_KEYS: readonly LinkKey[] = [
  camera,
  layers,
  opacity,
  years,
  yearMode,
  facetKey("a", "agencyIds", SLUG),
  facetKey("t", "activityTypeIds", SLUG),
  facetKey("c", "countries", COUNTRY),
  facetKey("g", "grades", new RegExp(`^[${GRADES.join("")}]$`)),
  area,
  areaStrict,
  search,
  selectionKey("s", "record", SLUG),
  selectionKey("sa", "area", AREA),
  figureKey("fc", "country"),
  figureKey("fs", "state"),
  contextMeasure,
  contextYear,
  classesKey("hc", "context"),
  classesKey("fsc", "state"),
  scaleTo,
  choiceKey(
    "d",
    DOCK_TABS,
    (state) => state.dock.tab,
    (tab, state) => ({ dock: { ...state.dock, tab } }),
  ),
  choiceKey(
    "dk",
    ["open", "closed"],
    (state) => (state.dock.open ? "open" : "closed"),
    (choice, state) => ({
      dock: { ...state.dock, open: choice === "open" },
    }),
  ),
  ...CHART_KEYS,
  compare,
  sceneKey,
  uiKey,
  choiceKey(
    "k",
    TABLE_KINDS,
    (state) => state.table.kind,
    (kind, state) => ({ table: { ...state.table, kind } }),
  ),
  tableSort,
  tableColumns,
  tableGrouping,
  choiceKey(
    "lang",
    LOCALES,
    (state) => state.locale,
    (locale) => ({ locale }),
    true,
  ),
  choiceKey(
    "th",
    ["light", "dark"],
    (state) => state.theme,
    (theme) => ({ theme }),
    true,
  ),
  choiceKey(
    "sz",
    ["normal", "large"],
    (state) => state.typeScale,
    (typeScale) => ({ typeScale }),
  ),
];
