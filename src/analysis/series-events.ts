/**
 * What is laid over a series: events that its own source names as the reason for a break, and programs that
 * started or ended. Events are records of the data, by id; a caveat of the measure says that they matter.
 */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { monthSpan, OPEN_END } from "@/datasets/period";
import type { Measure } from "@/datasets/schema";
import type { Month } from "@/geo/months";
import { sharesCountry } from "./series";

/** Records of events, in the order of time. Two audits date the Spanish version differently: both are kept. */
export const BREAK_EVENT_IDS = [
  "obs-backlog-mx-2009",
  "spanish-etrace-launch",
  "spanish-etrace-mexico",
  "etrace-access-centralised",
] as const;
export type BreakEventId = (typeof BREAK_EVENT_IDS)[number];

/** The auditor's sentence that year-to-year changes reflect these events; measures that it is about carry it. */
export const BREAK_CAVEAT_ID = "cav-year-to-year";

export type BreakEvent = {
  readonly id: BreakEventId;
  readonly record: AtlasRecord;
  readonly month: Month;
};

/**
 * Events that explain breaks in the shown measures, for the country of the shown area. Whatever the filter: a
 * break does not go away because its explanation was filtered out.
 */
export function breakEvents(
  atlas: Atlas,
  measures: readonly Measure[],
  areaId: string | null,
): readonly BreakEvent[] {
  if (!measures.some(({ caveatIds }) => caveatIds.includes(BREAK_CAVEAT_ID))) return [];
  const area = areaId === null ? undefined : atlas.areas.get(areaId);
  return BREAK_EVENT_IDS.flatMap((id) => {
    const record = atlas.byId.get(id);
    if (record?.period == null || !sharesCountry(area, record.countries)) return [];
    return [{ id, record, month: monthSpan(record.period).start }];
  });
}

export type ProgramMarker = {
  readonly record: AtlasRecord;
  readonly edge: "start" | "end";
  readonly month: Month;
  /** The source is vaguer than the date. */
  readonly vague: boolean;
};

/**
 * Starts and ends of the passing programs in the country of the shown area, in the order of time. A moment
 * ("under way in January 2016") is neither. Audits, strategies and agreements are no programs.
 */
export function programMarkers(
  atlas: Atlas,
  pass: Uint8Array,
  areaId: string | null,
): readonly ProgramMarker[] {
  const area = areaId === null ? undefined : atlas.areas.get(areaId);
  return atlas.records
    .flatMap((record, row): ProgramMarker[] => {
      if (record.kind !== "activity" || pass[row] !== 1) return [];
      const { period } = record;
      const type = atlas.activityTypes.get(record.row.activityTypeId);
      if (period === null || period.basis === "point" || type?.group !== "program") return [];
      if (!sharesCountry(area, record.countries)) return [];
      const { start, end } = monthSpan(period);
      const vague = period.note !== undefined;
      const marker = { record, vague };
      return [
        { ...marker, edge: "start", month: start },
        ...(end === OPEN_END ? [] : [{ ...marker, edge: "end" as const, month: end }]),
      ];
    })
    .toSorted((a, b) => a.month - b.month || (a.record.id < b.record.id ? -1 : 1));
}
