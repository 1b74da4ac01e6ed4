/** Seven made-up states, one for each thing that can be known of an area: the real data have few of them. */
import { SMALL_NUMBER } from "@/analysis/small-numbers";
import type { PartialRows } from "@/datasets/catalogue";
import type { Area, ContextSeries, Measure, Observation } from "@/datasets/schema";

const text = (words: string) => ({ en: words, es: `${words} (es)` });
const states = ["A", "B", "C", "D", "E", "F", "G"].map((letter) => `MX-${letter}`);
const area = (id: string): Area => ({
  id,
  name: text(id),
  kind: id === "MX" ? "country" : "admin1",
  countries: ["MX"],
  parentId: id === "MX" ? null : "MX",
  memberIds: [],
  anchor: [-100, 20],
});
const measure = (id: string, kind: Measure["kind"]): Measure => ({
  id,
  label: text(id),
  shortLabel: text(id),
  kind,
  unit: text(kind === "count" ? "deaths" : "per 100,000"),
  denominator: kind === "count" ? null : text("people"),
  series: id,
  activityTypeId: "violence-context",
  caveatIds: kind === "count" ? [] : ["cav"],
  mappable: kind === "count",
});
const series = (id: string, measureId: string, values: (number | null)[][]): ContextSeries => ({
  id,
  measureId,
  breakdown: null,
  areaIds: ["MX", ...states.slice(0, 6)],
  years: [2013, 2014],
  values,
  gaps: [
    { areaId: "MX-D", year: 2014, missing: "not-reported" },
    { areaId: "MX-E", year: 2014, missing: "suppressed" },
  ],
  partialYears: [],
  evidence: [{ sourceId: "s", locator: "l" }],
  grade: "A",
  caveatIds: [],
});
const share = (id: string, areaId: string, rest: Partial<Observation>): Observation => ({
  id,
  measureId: "share",
  areaId,
  period: { start: "2014", end: "2014", basis: "calendar" },
  value: null,
  missing: null,
  valueText: null,
  qualifier: "exact",
  breakdown: null,
  denominator: null,
  agencyIds: [],
  activityId: null,
  evidence: [{ sourceId: "s", locator: "l" }],
  grade: "A",
  caveatIds: [],
  note: null,
  ...rest,
});
/** By area: the country, then A many events, B few, C zero, D not reported, E suppressed, F not published; G left out. */
export const SHADE_ROWS: PartialRows = {
  areas: ["MX", ...states].map(area),
  measures: [measure("rate", "rate"), measure("events", "count"), measure("share", "share")],
  caveats: [{ id: "cav", text: text("mind this"), evidence: [], severity: "reading" }],
  context: [
    series("ctx-rate", "rate", [
      [50, 50],
      [10, 40],
      [12, 30],
      [14, 0],
      [16, null],
      [18, null],
      [20, null],
    ]),
    series("ctx-events", "events", [
      [999, 999],
      [100, 400],
      [120, SMALL_NUMBER - 1],
      [140, 0],
      [160, null],
      [180, null],
      [200, null],
    ]),
  ],
  observations: [
    share("o-a", "MX-A", { value: 40 }),
    share("o-b", "MX-B", { value: 10 }),
    share("o-c", "MX-C", { value: 0 }),
    share("o-d", "MX-D", { missing: "not-reported" }),
    share("o-e", "MX-E", { missing: "suppressed" }),
    share("o-f", "MX-F", { missing: "not-published" }),
  ],
};
