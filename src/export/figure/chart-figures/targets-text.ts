/** Targets and results in words and as a table. Pure. */
import type { ActivityTargets, FigurePair, Targets } from "@/analysis/targets";
import type { Atlas } from "@/datasets/atlas";
import { formatFigure } from "@/datasets/describe";
import type { Activity, Evidence, Figure } from "@/datasets/schema";
import { evidenceText } from "@/export/chart-sources";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { recordWords } from "@/text/messages/record-words";
import { targetsWords } from "@/text/messages/targets-chart";
import type { TableModel, TableRow } from "./table-model";

/** "Small arms to destroy: 2,091 of 12,000 weapons". */
export function pairText({ target, result }: FigurePair, locale: Locale): string {
  const goal = formatFigure(target, locale);
  const unit = goal.unit === null ? goal.value : `${goal.value} ${goal.unit}`;
  return targetsWords[locale].pair(target.label[locale], formatFigure(result, locale).value, unit);
}

export function moreText(own: ActivityTargets, locale: Locale): string {
  const { length } = own.unpairedTargets;
  return length === 0 ? "" : `; ${targetsWords[locale].more(length)}`;
}

export function inWords(own: ActivityTargets, locale: Locale): string {
  const t = targetsWords[locale];
  const aimed = t.aimed(
    own.unpairedTargets.map((figure) => figureWords(figure, locale)).join("; "),
  );
  if (own.unpairedResults.length === 0) return `${aimed} ${t.nothingReported}`;
  const results = own.unpairedResults.map((figure) => figureWords(figure, locale)).join("; ");
  return `${aimed} ${t.reported(results)}`;
}

export function figureWords(figure: Figure, locale: Locale): string {
  const { value, unit } = formatFigure(figure, locale);
  return `${figure.label[locale]}: ${unit === null ? value : `${value} ${unit}`}`;
}

export function shownActivities(targets: Targets): readonly Activity[] {
  const withTargets = [...targets.compared, ...targets.inWords];
  return withTargets.map(({ activity }) => activity).concat(targets.none);
}

export function targetsTable(targets: Targets, atlas: Atlas, locale: Locale): TableModel {
  const t = targetsWords[locale];
  const row = (
    activity: Activity,
    key: string,
    cells: readonly string[],
    evidence: readonly Evidence[],
  ): TableRow => ({
    key: `${activity.id} ${key}`,
    cells: [
      activity.title[locale],
      ...cells,
      activity.verdict === null ? "" : recordWords[locale].verdict(activity.verdict),
      evidenceText(evidence, atlas, locale),
    ],
    selection: { kind: "record", id: activity.id },
  });
  const figure = (one: Figure) => {
    const { value, unit } = formatFigure(one, locale);
    return unit === null ? value : `${value} ${unit}`;
  };
  const words = [...targets.compared, ...targets.inWords].flatMap((own) => [
    ...own.unpairedTargets.map((one, index) =>
      row(own.activity, `target ${index}`, [one.label[locale], figure(one), "", ""], one.evidence),
    ),
    ...own.unpairedResults.map((one, index) =>
      row(own.activity, `result ${index}`, [one.label[locale], "", figure(one), ""], one.evidence),
    ),
  ]);
  return {
    caption: t.caption,
    columns: [
      { label: t.colActivity },
      { label: t.colAbout },
      { label: t.colTarget, numeric: true },
      { label: t.colResult, numeric: true },
      { label: t.colShare, numeric: true },
      { label: t.colFinding },
      { label: chartMessages[locale].source },
    ],
    rows: [
      ...targets.compared.flatMap(({ activity, pairs }) =>
        pairs.map(({ target, result, sharePercent }, index) =>
          row(
            activity,
            `pair ${index}`,
            [
              target.label[locale],
              figure(target),
              figure(result),
              formatPercent(Math.round(sharePercent), locale),
            ],
            [...target.evidence, ...result.evidence],
          ),
        ),
      ),
      ...words,
      ...targets.none.map((activity) =>
        row(
          activity,
          "none",
          [activity.results.map((one) => figureWords(one, locale)).join("; "), t.noTarget, "", ""],
          activity.evidence,
        ),
      ),
    ],
  };
}

export function targetsSummary(targets: Targets, locale: Locale): string {
  const bars = targets.compared.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return targetsWords[locale].summary(
    formatNumber(bars, locale),
    formatNumber(targets.inWords.length, locale),
    formatNumber(targets.none.length, locale),
  );
}
