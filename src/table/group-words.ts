/** What a group is called and what its heading says of its figures. Pure. */
import type { FigureSum } from "@/analysis/add-figures";
import type { Grouping } from "@/analysis/groupings";
import { RECORD_KINDS, type Atlas } from "@/datasets/atlas";
import { formatFigure } from "@/datasets/describe";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import { tableMessages } from "@/text/messages/table";

export type GroupName = {
  readonly name: string;
  /** The full name of an agency, the country of a part of it; null = nothing to add. */
  readonly detail: string | null;
};

export function groupName(
  id: string | null,
  grouping: Grouping,
  atlas: Atlas,
  locale: Locale,
): GroupName {
  if (id === null) return { name: tableMessages[locale].noGroup(grouping), detail: null };
  if (grouping === "kind") {
    const kind = RECORD_KINDS.find((candidate) => candidate === id);
    return { name: kind === undefined ? id : recordWords[locale].kinds(kind), detail: null };
  }
  if (grouping === "agency") {
    const agency = atlas.agencies.get(id);
    const name = agency?.abbreviation[locale] ?? id;
    const full = agency?.name[locale] ?? null;
    return { name, detail: full === name ? null : full };
  }
  const area = atlas.areas.get(id);
  const [country, ...others] = area?.countries ?? [];
  const isWhole = area?.kind === "country" || country === undefined || others.length > 0;
  const detail = isWhole ? null : (atlas.areas.get(country)?.name[locale] ?? country);
  return { name: area?.name[locale] ?? id, detail };
}

/** The sum of the figures in a group, or in so many words why there is none; null = the group has no figure. */
export function sumText(sum: FigureSum, locale: Locale): string | null {
  const text = tableMessages[locale];
  switch (sum.kind) {
    case "none":
      return null;
    case "one":
      return text.oneFigure;
    case "sum": {
      const { value, unit } = formatFigure(
        {
          value: sum.value,
          text: null,
          unit: sum.measure.unit,
          qualifier: sum.qualifier,
        },
        locale,
      );
      const total = unit === null ? value : `${value} ${unit}`;
      const count = formatNumber(sum.figureCount, locale);
      return text.sum(count, sum.measure.shortLabel[locale], total);
    }
    case "not-added": {
      const count = formatNumber(sum.figureCount, locale);
      return text.notAdded(sum.reason, count, formatNumber(sum.differentCount, locale));
    }
  }
}
