/** The recommendations in words and as a table. Pure. */
import type { RecommendationTable } from "@/analysis/recommendation-status";
import type { Atlas } from "@/datasets/atlas";
import { evidenceText } from "@/export/chart-sources";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { recordWords } from "@/text/messages/record-words";
import { recommendationWords } from "@/text/messages/recommendations-chart";
import type { TableModel } from "./table-model";

export function agencyName(id: string | null, atlas: Atlas, locale: Locale): string {
  if (id === null) return chartMessages[locale].notNamed;
  return atlas.agencies.get(id)?.name[locale] ?? id;
}

export function recommendationsSummary(shown: RecommendationTable, locale: Locale): string {
  const t = recommendationWords[locale];
  const list = [...shown.totals]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => {
      const words = recordWords[locale].recommendationStatus(status);
      return t.part(formatNumber(count, locale), words);
    });
  return t.summary(formatNumber(shown.total, locale), list.join("; "));
}

export function recommendationsTable(
  shown: RecommendationTable,
  atlas: Atlas,
  locale: Locale,
): TableModel {
  const t = recommendationWords[locale];
  return {
    caption: t.caption,
    columns: [
      { label: t.colText },
      { label: t.colAgency },
      { label: t.colStatus },
      { label: t.colAsOf },
      { label: chartMessages[locale].source },
    ],
    rows: shown.recordIds.flatMap((id) => {
      const record = atlas.byId.get(id);
      if (record?.kind !== "recommendation") return [];
      const { row } = record;
      const agencies = row.agencyIds.map(
        (agencyId) => atlas.agencies.get(agencyId)?.abbreviation[locale] ?? agencyId,
      );
      const cells = [
        record.title[locale],
        agencies.join(", "),
        recordWords[locale].recommendationStatus(row.status),
        row.statusAsOf?.[locale] ?? "",
        evidenceText(row.evidence, atlas, locale),
      ];
      return [{ key: id, cells, selection: { kind: "record" as const, id } }];
    }),
  };
}
