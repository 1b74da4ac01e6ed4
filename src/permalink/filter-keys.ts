/** Keys of the filter. */
import { YEAR_DOMAIN, type Filter } from "@/filters/filter";
import { decodeArea, encodeArea } from "./area-text";
import type { ExplorerState } from "./explorer-state";
import { ignoring, readList, taking, type LinkKey, type ReadValue } from "./link-key";
import { escapeText, unescapeText } from "./link-text";

/** Longer searches are pasted documents, not searches. */
const MAX_TEXT = 120;

function withFilter(
  state: ExplorerState,
  patch: Partial<Filter>,
  ignored: readonly string[] = [],
): ReadValue {
  return taking(state, { filter: { ...state.filter, ...patch } }, ignored);
}

export const years: LinkKey = {
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

export const yearMode: LinkKey = {
  key: "ym",
  write: ({ filter }) => (filter.yearMode === "contained" ? "in" : null),
  read: (text, state) =>
    text === "in" ? withFilter(state, { yearMode: "contained" }) : ignoring(state, text),
};

export function facetKey(
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

export const search: LinkKey = {
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

export const area: LinkKey = {
  key: "ar",
  write: ({ filter }) => (filter.area === null ? null : encodeArea(filter.area)),
  read: (text, state) => {
    const value = decodeArea(text);
    return value === null ? ignoring(state, text) : withFilter(state, { area: value });
  },
};

/** Without an area there is nothing to be strict about; the key follows `ar` in a link and is read after it. */
export const areaStrict: LinkKey = {
  key: "ars",
  write: ({ filter }) => (filter.area !== null && filter.areaStrict ? "sure" : null),
  read: (text, state) =>
    text === "sure" && state.filter.area !== null
      ? withFilter(state, { areaStrict: true })
      : ignoring(state, text),
};
