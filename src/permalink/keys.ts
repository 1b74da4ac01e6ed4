/**
 * What each key of a link means: how it is written from a state and read into one. A key is written only when it
 * differs from the default, save language and theme, which the recipient's own preferences would otherwise decide.
 * Keys and codes are permanent; a change of meaning is a new version with a migration.
 */
import { COMPARE_BY, readYears, type CompareBy } from "@/analysis/compare";
import { GROUPINGS } from "@/analysis/groupings";
import { YEAR_DOMAIN, type Filter } from "@/filters/filter";
import { LAYER_CODES, LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import { GRADES } from "@/datasets/schema";
import { LOCALES } from "@/text/locale";
import {
  DEFAULT_STATE,
  DOCK_TABS,
  MAX_SORTS,
  TABLE_COLUMNS,
  TABLE_KINDS,
  ZOOM_LIMITS,
  normalizeColumns,
  type ExplorerState,
  type ShownFigure,
  type TableSort,
} from "./explorer-state";
import { decodeArea, encodeArea } from "./area-text";
import { CHART_KEYS } from "./chart-keys";
import { classesKey, scaleTo } from "./class-keys";
import type { LinkKey, ReadValue } from "./link-key";
import { escapeText, unescapeText } from "./link-text";

const LAYER_OF_CODE = new Map(LAYER_IDS.map((id) => [LAYER_CODES[id], id]));
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AREA = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|[a-z0-9]+(-[a-z0-9]+)*)$/;
const COUNTRY = /^[A-Z]{2}$/;
const VINTAGE = /^[0-9]{4}(-[0-9]{2}){0,2}\.([0-9]{4}(-[0-9]{2}){0,2}|open)\.[a-z-]+$/;
/** Longer searches are pasted documents, not searches. */
const MAX_TEXT = 120;

function ignoring(state: ExplorerState, ...ignored: string[]): ReadValue {
  return { state, ignored };
}

function taking(
  state: ExplorerState,
  patch: Partial<ExplorerState>,
  ignored: readonly string[] = [],
): ReadValue {
  return { state: { ...state, ...patch }, ignored };
}

function withFilter(
  state: ExplorerState,
  patch: Partial<Filter>,
  ignored: readonly string[] = [],
): ReadValue {
  return taking(state, { filter: { ...state.filter, ...patch } }, ignored);
}

/** Splits a `.`-separated list into what fits and what does not; sorted and without repeats, as the state keeps it. */
function readList(
  text: string,
  fits: (part: string) => boolean,
): { values: string[]; ignored: string[] } {
  const parts = text.split(".");
  return {
    values: [...new Set(parts.filter(fits))].sort(),
    ignored: parts.filter((part) => !fits(part)),
  };
}

/** Decimal without exponent or sign of plus; null for anything that is not one. */
function readNumber(text: string | undefined, min: number, max: number): number | null {
  if (text === undefined || !/^-?\d{1,4}(\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? (value === 0 ? 0 : value) : null;
}

/** Digits after the point: 2 of zoom; at zoom 12 a pixel is 0.0003 degrees, so 4 of a degree are under a pixel. */
const ZOOM_DIGITS = 2;
const DEGREE_DIGITS = 4;

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0);
}

const camera: LinkKey = {
  key: "m",
  write: ({ camera: view }) => {
    const write = (of: ExplorerState["camera"]) => {
      const [lng, lat] = of.center;
      const parts = [
        rounded(of.zoom, ZOOM_DIGITS),
        rounded(lat, DEGREE_DIGITS),
        rounded(lng, DEGREE_DIGITS),
      ];
      if (of.bearing !== 0 || of.pitch !== 0)
        parts.push(rounded(of.bearing, 0), rounded(of.pitch, 0));
      return parts.join("/");
    };
    const text = write(view);
    return text === write(DEFAULT_STATE.camera) ? null : text;
  },
  read: (text, state) => {
    const parts = text.split("/");
    const zoom = readNumber(parts[0], ZOOM_LIMITS.min, ZOOM_LIMITS.max);
    const lat = readNumber(parts[1], -85, 85);
    const lng = readNumber(parts[2], -180, 180);
    const bearing = parts.length === 3 ? 0 : readNumber(parts[3], -180, 180);
    const pitch = parts.length === 3 ? 0 : readNumber(parts[4], 0, 60);
    const complete = parts.length === 3 || parts.length === 5;
    if (
      !complete ||
      zoom === null ||
      lat === null ||
      lng === null ||
      bearing === null ||
      pitch === null
    ) {
      return ignoring(state, text);
    }
    return taking(state, { camera: { center: [lng, lat], zoom, bearing, pitch } });
  },
};

const layers: LinkKey = {
  key: "l",
  write: ({ layers: { visible } }) => {
    const text = visible.map((id) => LAYER_CODES[id]).join(".");
    if (text === DEFAULT_STATE.layers.visible.map((id) => LAYER_CODES[id]).join(".")) return null;
    return text === "" ? "none" : text;
  },
  read: (text, state) => {
    const { values, ignored } =
      text === "none"
        ? { values: [], ignored: [] }
        : readList(text, (code) => LAYER_OF_CODE.has(code));
    if (values.length === 0 && text !== "none") return ignoring(state, ...ignored);
    const on = new Set(values.map((code) => LAYER_OF_CODE.get(code)));
    return taking(
      state,
      { layers: { ...state.layers, visible: LAYER_IDS.filter((id) => on.has(id)) } },
      ignored,
    );
  },
};

const opacity: LinkKey = {
  key: "lo",
  write: ({ layers: { opacityPercent } }) => {
    const parts = LAYER_IDS.flatMap((id) => {
      const percent = opacityPercent[id];
      return percent === undefined || percent === 100 ? [] : [`${LAYER_CODES[id]}~${percent}`];
    });
    return parts.length === 0 ? null : parts.join(".");
  },
  read: (text, state) => {
    const opacityPercent: { [Id in LayerId]?: number } = {};
    const ignored: string[] = [];
    for (const part of text.split(".")) {
      const [code = "", percentText] = part.split("~");
      const id = LAYER_OF_CODE.get(code);
      const percent = readNumber(percentText, 10, 99);
      if (id === undefined || percent === null || !Number.isInteger(percent)) ignored.push(part);
      else opacityPercent[id] = percent;
    }
    return taking(state, { layers: { ...state.layers, opacityPercent } }, ignored);
  },
};

const years: LinkKey = {
  key: "y",
  write: ({ filter }) => (filter.years === null ? null : `${filter.years.from}-${filter.years.to}`),
  read: (text, state) => {
    const match = /^(\d{4})-(\d{4})$/.exec(text);
    const from = Number(match?.[1]);
    const to = Number(match?.[2]);
    if (match === null || from > to || from < YEAR_DOMAIN.from || to > YEAR_DOMAIN.to)
      return ignoring(state, text);
    return withFilter(state, { years: { from, to } });
  },
};

const yearMode: LinkKey = {
  key: "ym",
  write: ({ filter }) => (filter.yearMode === "contained" ? "in" : null),
  read: (text, state) =>
    text === "in" ? withFilter(state, { yearMode: "contained" }) : ignoring(state, text),
};

function facetKey(
  key: string,
  field: "agencyIds" | "activityTypeIds" | "countries" | "grades",
  fits: RegExp,
): LinkKey {
  return {
    key,
    write: ({ filter }) => (filter[field].length === 0 ? null : filter[field].join(".")),
    read: (text, state) => {
      const { values, ignored } = readList(text, (part) => fits.test(part));
      return withFilter(state, { [field]: values }, ignored);
    },
  };
}

const search: LinkKey = {
  key: "q",
  write: ({ filter }) =>
    filter.text.trim() === "" ? null : escapeText(filter.text.trim().slice(0, MAX_TEXT)),
  read: (text, state) => {
    const value = unescapeText(text);
    return value === null || value.length > MAX_TEXT
      ? ignoring(state, text)
      : withFilter(state, { text: value });
  },
};

const area: LinkKey = {
  key: "ar",
  write: ({ filter }) => (filter.area === null ? null : encodeArea(filter.area)),
  read: (text, state) => {
    const value = decodeArea(text);
    return value === null ? ignoring(state, text) : withFilter(state, { area: value });
  },
};

/** Without an area there is nothing to be strict about; the key follows `ar` in a link and is read after it. */
const areaStrict: LinkKey = {
  key: "ars",
  write: ({ filter }) => (filter.area !== null && filter.areaStrict ? "sure" : null),
  read: (text, state) =>
    text === "sure" && state.filter.area !== null
      ? withFilter(state, { areaStrict: true })
      : ignoring(state, text),
};

function selectionKey(key: string, kind: "record" | "area", fits: RegExp): LinkKey {
  return {
    key,
    write: ({ selection }) => (selection?.kind === kind ? selection.id : null),
    read: (text, state) =>
      fits.test(text) ? taking(state, { selection: { kind, id: text } }) : ignoring(state, text),
  };
}

function figureKey(key: string, level: "country" | "state"): LinkKey {
  return {
    key,
    write: ({ figures }) => {
      const { measureId, vintage } = figures[level];
      if (measureId === null) return null;
      return vintage === null ? measureId : `${measureId}/${vintage}`;
    },
    read: (text, state) => {
      const [measureId = "", vintage] = text.split("/");
      if (!SLUG.test(measureId)) return ignoring(state, text);
      const known = vintage === undefined || VINTAGE.test(vintage);
      const figure: ShownFigure = { measureId, vintage: known ? (vintage ?? null) : null };
      return taking(
        state,
        { figures: { ...state.figures, [level]: figure } },
        known ? [] : [vintage],
      );
    },
  };
}

const contextYear: LinkKey = {
  key: "hy",
  write: (state) =>
    state.contextYear === DEFAULT_STATE.contextYear ? null : String(state.contextYear),
  read: (text, state) => {
    const year = readNumber(text, YEAR_DOMAIN.from, YEAR_DOMAIN.to);
    return year === null || !Number.isInteger(year)
      ? ignoring(state, text)
      : taking(state, { contextYear: year });
  },
};

const contextMeasure: LinkKey = {
  key: "hm",
  write: (state) => state.contextMeasure,
  read: (text, state) =>
    SLUG.test(text) ? taking(state, { contextMeasure: text }) : ignoring(state, text),
};

/** A key whose value is one of a list, the first of which is the default and not written. */
function choiceKey<const Choice extends string>(
  key: string,
  choices: readonly Choice[],
  get: (state: ExplorerState) => Choice,
  set: (choice: Choice, state: ExplorerState) => Partial<ExplorerState>,
  alwaysWritten = false,
): LinkKey {
  return {
    key,
    write: (state) => (get(state) === choices[0] && !alwaysWritten ? null : get(state)),
    read: (text, state) => {
      const choice = choices.find((candidate) => candidate === text);
      return choice === undefined ? ignoring(state, text) : taking(state, set(choice, state));
    },
  };
}

/** First letters, as they stand in a link: `y/2010-2014/2015-2019`. */
const COMPARE_CODES: { readonly [By in CompareBy]: string } = {
  years: "y",
  agency: "a",
  country: "c",
  measure: "m",
};

function isComparable(by: CompareBy, text: string): boolean {
  if (by === "years") return readYears(text) !== null;
  return (by === "country" ? COUNTRY : SLUG).test(text);
}

const compare: LinkKey = {
  key: "cmp",
  write: ({ compare: choice }) =>
    choice === null ? null : [COMPARE_CODES[choice.by], choice.a, choice.b].join("/"),
  read: (text, state) => {
    const [code, a = "", b = "", ...rest] = text.split("/");
    const by = COMPARE_BY.find((candidate) => COMPARE_CODES[candidate] === code);
    if (by === undefined || rest.length > 0 || !isComparable(by, a) || !isComparable(by, b))
      return ignoring(state, text);
    return taking(state, { compare: { by, a, b } });
  },
};

const tableSort: LinkKey = {
  key: "o",
  write: ({ table: { sort } }) =>
    sort.length === 0
      ? null
      : sort
          .map(({ column, direction }) => `${column}~${direction === "ascending" ? "a" : "d"}`)
          .join("."),
  read: (text, state) => {
    const sort: TableSort[] = [];
    const ignored: string[] = [];
    for (const part of text.split(".")) {
      const [name, direction, ...rest] = part.split("~");
      const column = TABLE_COLUMNS.find((candidate) => candidate === name);
      const known = column !== undefined && (direction === "a" || direction === "d");
      const repeated = sort.some((entry) => entry.column === column);
      if (!known || repeated || rest.length > 0 || sort.length === MAX_SORTS) ignored.push(part);
      else sort.push({ column, direction: direction === "a" ? "ascending" : "descending" });
    }
    return sort.length === 0
      ? ignoring(state, ...ignored)
      : taking(state, { table: { ...state.table, sort } }, ignored);
  },
};

const tableColumns: LinkKey = {
  key: "tc",
  write: ({ table: { columns } }) => columns?.join(".") ?? null,
  read: (text, state) => {
    const named = text.split(".");
    const ignored = named.filter((name) => !TABLE_COLUMNS.some((column) => column === name));
    if (ignored.length === named.length) return ignoring(state, ...ignored);
    const columns = normalizeColumns(TABLE_COLUMNS.filter((column) => named.includes(column)));
    return taking(state, { table: { ...state.table, columns } }, ignored);
  },
};

const tableGrouping: LinkKey = {
  key: "tg",
  write: ({ table: { groupBy } }) => groupBy,
  read: (text, state) => {
    const groupBy = GROUPINGS.find((grouping) => grouping === text);
    return groupBy === undefined
      ? ignoring(state, text)
      : taking(state, { table: { ...state.table, groupBy } });
  },
};

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
