/** Keys of the chart and how it is shown; each is written only when it differs from the default. */
import { SPLITS } from "@/analysis/split";
import { DEFAULT_STATE, type ChartView } from "./explorer-state";
import type { LinkKey } from "./link-key";

type ReadChart = {
  readonly patch: Partial<ChartView>;
  /** Parts of a list that were not understood. */
  readonly ignored?: readonly string[];
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AREA = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|[a-z0-9]+(-[a-z0-9]+)*)$/;

/** `read` gives null for a text that says nothing. */
function chartKey(
  key: string,
  write: (chart: ChartView) => string | null,
  read: (text: string) => ReadChart | null,
): LinkKey {
  return {
    key,
    write: ({ chart }) => write(chart),
    read: (text, state) => {
      const found = read(text);
      if (found === null) return { state, ignored: [text] };
      return {
        state: { ...state, chart: { ...state.chart, ...found.patch } },
        ignored: found.ignored ?? [],
      };
    },
  };
}

function choice<const Value extends string>(
  key: string,
  values: readonly Value[],
  get: (chart: ChartView) => Value,
  set: (value: Value) => Partial<ChartView>,
): LinkKey {
  return chartKey(
    key,
    (chart) => (get(chart) === get(DEFAULT_STATE.chart) ? null : get(chart)),
    (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? null : { patch: set(value) };
    },
  );
}

function flag(key: string, field: "markers" | "sites" | "asTable"): LinkKey {
  return choice(
    key,
    ["off", "on"],
    (chart) => (chart[field] ? "on" : "off"),
    (value) => ({ [field]: value === "on" }),
  );
}

/** In the order of the panels, unlike the sorted lists of the filter. */
function readMeasures(text: string): ReadChart {
  const parts = text.split(".");
  return {
    patch: { measureIds: [...new Set(parts.filter((part) => SLUG.test(part)))] },
    ignored: parts.filter((part) => !SLUG.test(part)),
  };
}

export const CHART_KEYS: readonly LinkKey[] = [
  chartKey(
    "ch",
    ({ id }) => (id === DEFAULT_STATE.chart.id ? null : id),
    (text) => (SLUG.test(text) ? { patch: { id: text } } : null),
  ),
  choice(
    "cb",
    SPLITS,
    (chart) => chart.split,
    (split) => ({ split }),
  ),
  chartKey(
    "cs",
    ({ measureIds }) => (measureIds.length === 0 ? null : measureIds.join(".")),
    readMeasures,
  ),
  chartKey(
    "ca",
    ({ areaId }) => areaId,
    (text) => (AREA.test(text) ? { patch: { areaId: text } } : null),
  ),
  choice(
    "cl",
    ["state", "country"],
    (chart) => chart.level,
    (level) => ({ level }),
  ),
  flag("ck", "markers"),
  flag("cp", "sites"),
  flag("cv", "asTable"),
];
