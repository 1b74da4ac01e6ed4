/** The ranking in words and as a table. Pure. */
import type { Ranking } from "@/analysis/ranking";
import type { Atlas } from "@/datasets/atlas";
import { describeBasis, formatObservation, formatPeriod } from "@/datasets/describe";
import { evidenceText } from "@/export/chart-sources";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { rankingWords } from "@/text/messages/ranking-chart";
import type { TableModel, TableRow } from "./table-model";

export function nameOf(areaId: string, atlas: Atlas, locale: Locale): string {
  return atlas.areas.get(areaId)?.name[locale] ?? areaId;
}

/** "about 83,000": the number with its qualifier; the unit is in the deck. */
export function figureText(
  observationId: string,
  ranking: Ranking,
  atlas: Atlas,
  locale: Locale,
): string {
  const record = atlas.byId.get(observationId);
  return record?.kind === "observation"
    ? formatObservation(record.row, ranking.map.measure, locale).value
    : "";
}

/** Areas that are not ranked, and why, by name. */
export function rankingNotes(ranking: Ranking, atlas: Atlas, locale: Locale): string[] {
  const t = rankingWords[locale];
  const { unranked, unpublishedAreaIds, otherIds } = ranking;
  const notes: string[] = [];
  for (const state of new Set(unranked.map((figure) => figure.state))) {
    const names = unranked
      .filter((figure) => figure.state === state)
      .map((figure) => nameOf(figure.areaId, atlas, locale));
    notes.push(`${t.unranked(state)}: ${names.join(", ")}.`);
  }
  if (unpublishedAreaIds.length > 0) {
    const names = unpublishedAreaIds
      .map((id) => nameOf(id, atlas, locale))
      .toSorted((a, b) => a.localeCompare(b, locale));
    const count = unpublishedAreaIds.length;
    notes.push(`${t.unpublished(count, formatNumber(count, locale))} ${names.join(", ")}.`);
  }
  if (otherIds.length > 0)
    notes.push(t.others(otherIds.length, formatNumber(otherIds.length, locale)));
  return notes;
}

export function rankingTitle({ map }: Ranking, locale: Locale): string {
  const period = formatPeriod(map.vintage.period, locale);
  return rankingWords[locale].title(map.measure.label[locale], period);
}

export function rankingDeck({ map }: Ranking, locale: Locale): string {
  const t = rankingWords[locale];
  const { measure, vintage } = map;
  const unit = measure.unit[locale];
  const deck =
    measure.denominator === null ? t.deck(unit) : t.deckOf(unit, measure.denominator[locale]);
  if (vintage.period === null) return deck;
  return `${deck} ${t.basis(describeBasis(vintage.period, locale))}`;
}

export function rankingSummary(ranking: Ranking, atlas: Atlas, locale: Locale): string {
  const t = rankingWords[locale];
  const { ranked, unpublishedAreaIds } = ranking;
  const [first] = ranked;
  const count = unpublishedAreaIds.length;
  const top =
    first === undefined
      ? ""
      : t.summary(
          ranked.length,
          formatNumber(ranked.length, locale),
          nameOf(first.areaId, atlas, locale),
          figureText(first.observationId, ranking, atlas, locale),
        );
  // The names stand in the drawing; here the count is enough.
  const without = t.unpublished(count, formatNumber(count, locale)).replace(/:$/, ".");
  return count === 0 ? top : `${top} ${without}`;
}

export function rankingTable(ranking: Ranking, atlas: Atlas, locale: Locale): TableModel {
  const t = rankingWords[locale];
  const shared = chartMessages[locale];
  const ranks = new Map(
    ranking.ranked.map((figure, index) => [figure.observationId, t.ranked(String(index + 1))]),
  );
  const states = new Map(
    ranking.unranked.map((figure) => [figure.observationId, t.unranked(figure.state)]),
  );
  const row = (id: string): TableRow[] => {
    const record = atlas.byId.get(id);
    if (record?.kind !== "observation") return [];
    const { value, unit } = formatObservation(record.row, ranking.map.measure, locale);
    const cells = [
      nameOf(record.row.areaId, atlas, locale),
      unit === null ? value : `${value} ${unit}`,
      ranks.get(id) ?? states.get(id) ?? t.secondFigure,
      formatPeriod(record.period, locale),
      record.grade,
      evidenceText(record.evidence, atlas, locale),
    ];
    return [{ key: id, cells, selection: { kind: "record", id } }];
  };
  return {
    caption: rankingTitle(ranking, locale),
    columns: [
      { label: t.colArea },
      { label: t.colFigure, numeric: true },
      { label: t.colState },
      { label: shared.period },
      { label: t.colGrade },
      { label: shared.source },
    ],
    rows: [
      ...[...ranks.keys(), ...states.keys(), ...ranking.otherIds].flatMap(row),
      ...ranking.unpublishedAreaIds.map((id): TableRow => ({
        key: id,
        cells: [nameOf(id, atlas, locale), "–", t.noFigure, "", "", ""],
        selection: { kind: "area", id },
      })),
    ],
  };
}
