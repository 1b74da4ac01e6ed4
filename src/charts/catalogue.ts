/**
 * The charts, in the order of their tabs; the first is shown when a link names none. Ids are permanent: they
 * appear in links. A chart is a folder of its own and one line here.
 */
import type { ComponentType } from "react";
import type { Locale } from "@/text/locale";
import { MoneyChart } from "./money/MoneyChart";
import { moneyWords } from "@/text/messages/money-chart";
import { RankingChart } from "./ranking/RankingChart";
import { rankingWords } from "@/text/messages/ranking-chart";
import { RecommendationsChart } from "./recommendations/RecommendationsChart";
import { recommendationWords } from "@/text/messages/recommendations-chart";
import { SeriesChart } from "./series/SeriesChart";
import { seriesWords } from "@/text/messages/series-chart";
import { TargetsChart } from "./targets/TargetsChart";
import { targetsWords } from "@/text/messages/targets-chart";
import { TimelineChart } from "./timeline/TimelineChart";
import { timelineWords } from "@/text/messages/timeline-chart";

export type ChartEntry = {
  readonly id: string;
  readonly name: (locale: Locale) => string;
  readonly View: ComponentType;
};

export const CHARTS: readonly [ChartEntry, ...ChartEntry[]] = [
  { id: "timeline", name: (locale) => timelineWords[locale].name, View: TimelineChart },
  { id: "series", name: (locale) => seriesWords[locale].name, View: SeriesChart },
  { id: "ranking", name: (locale) => rankingWords[locale].name, View: RankingChart },
  { id: "targets", name: (locale) => targetsWords[locale].name, View: TargetsChart },
  { id: "money", name: (locale) => moneyWords[locale].name, View: MoneyChart },
  {
    id: "recommendations",
    name: (locale) => recommendationWords[locale].name,
    View: RecommendationsChart,
  },
];
