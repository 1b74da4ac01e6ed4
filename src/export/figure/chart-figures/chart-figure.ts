/** The chart that a view has chosen, as a figure. Ids are those of the dock. Pure. */
import type { BuiltChart, ChartInput } from "./chart-input";
import { moneyFigure } from "./money";
import { rankingFigure } from "./ranking";
import { recommendationsFigure } from "./recommendations";
import { seriesFigure } from "./series";
import { targetsFigure } from "./targets";
import { timelineFigure } from "./timeline";

const FIGURES: ReadonlyMap<string, (input: ChartInput) => BuiltChart> = new Map([
  ["timeline", timelineFigure],
  ["series", seriesFigure],
  ["ranking", rankingFigure],
  ["targets", targetsFigure],
  ["money", moneyFigure],
  ["recommendations", recommendationsFigure],
]);

export const CHART_FIGURE_IDS: readonly string[] = [...FIGURES.keys()];

/** An id that is not known shows the first chart, as the dock does. */
export function chartFigure(input: ChartInput): BuiltChart {
  return (FIGURES.get(input.view.chart.id) ?? timelineFigure)(input);
}
