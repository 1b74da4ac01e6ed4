/** The timeline in words and as a table. Pure. */
import type { Split } from "@/analysis/split";
import type { Timeline } from "@/analysis/timeline";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import { evidenceText } from "@/export/chart-sources";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { timelineWords } from "@/text/messages/timeline-chart";
import type { TableModel } from "./table-model";

/** Agencies by their abbreviation with the name, as readers of the filter panel know them. */
export function groupName(id: string | null, split: Split, atlas: Atlas, locale: Locale): string {
  if (id === null) return chartMessages[locale].notNamed;
  switch (split) {
    case "agency": {
      const agency = atlas.agencies.get(id);
      if (agency === undefined) return id;
      const { abbreviation, name } = agency;
      return abbreviation[locale] === name[locale]
        ? name[locale]
        : `${abbreviation[locale]} – ${name[locale]}`;
    }
    case "activityType":
      return atlas.activityTypes.get(id)?.name[locale] ?? id;
    case "country":
      return atlas.areas.get(id)?.name[locale] ?? id;
  }
}

export function timelineSummary(timeline: Timeline, full: Uint8Array, locale: Locale): string {
  const t = timelineWords[locale];
  const bars = new Map(
    timeline.groups.flatMap(({ bars: own }) => own.map((bar) => [bar.record.id, bar] as const)),
  );
  const count = (has: (bar: (typeof own)[number]) => boolean) =>
    formatNumber(own.filter(has).length, locale);
  const own = [...bars.values()];
  const all = formatNumber(timeline.recordIds.length, locale);
  const sentence = t.summary(
    all,
    formatNumber(timeline.groups.length, locale),
    count(({ end }) => end === null),
    count(({ moment }) => moment),
    count(({ vague, moment }) => vague && !moment),
  );
  const passing = own.filter(({ row }) => full[row] === 1).length;
  if (passing === own.length) return sentence;
  return `${sentence} ${t.dimmed(formatNumber(passing, locale), all)}`;
}

export function timelineTable(
  timeline: Timeline,
  split: Split,
  atlas: Atlas,
  locale: Locale,
): TableModel {
  const t = timelineWords[locale];
  const shared = chartMessages[locale];
  return {
    caption: t.caption,
    columns: [
      { label: t.colRecord },
      { label: t.colGroup(split) },
      { label: shared.period },
      ...(split === "agency" ? [{ label: t.colRole }] : []),
      { label: t.colNote },
      { label: shared.source },
    ],
    rows: timeline.groups.flatMap(({ id, bars }) =>
      bars.map(({ record, acting }) => ({
        key: `${id ?? "none"} ${record.id}`,
        cells: [
          record.title[locale],
          groupName(id, split, atlas, locale),
          formatPeriod(record.period, locale),
          ...(split === "agency" ? [acting ? t.acting : t.legendOther] : []),
          record.period?.note?.[locale] ?? "",
          evidenceText(record.evidence, atlas, locale),
        ],
        selection: { kind: "record" as const, id: record.id },
      })),
    ),
  };
}
