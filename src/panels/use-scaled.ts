/** What the scale of a layer is made of: shades or circles, of which period, and whether there are others. */
import { useMemo } from "react";
import { isRateMeasure, type Classes } from "@/analysis/classify";
import { lockedValues } from "@/analysis/context-measures";
import { vintagesOf, type FigureLevel } from "@/analysis/figures-by-area";
import { formatPeriod } from "@/datasets/describe";
import { contextView, figureClasses, shownFigures } from "@/layers/derived";
import type { Drawing, ShadedDrawing } from "@/permalink/explorer-state";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import type { AppState } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";

export type Scaled = {
  /** In words: "2014", "2010–2014". */
  readonly period: string;
  readonly hasOtherPeriods: boolean;
  /** Null for circles. */
  readonly shaded: {
    readonly drawing: ShadedDrawing;
    readonly classes: Classes | null;
    readonly values: readonly (number | null)[];
  } | null;
};

/** Null when nothing is drawn. */
export function useScaled(drawing: Drawing): Scaled | null {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const pass = useAppState((state) => passOf(state, drawing));
  const { figures, contextMeasure, contextYear, classes, scaleTo } = useAppState(
    (state) => state.explorer,
  );
  return useMemo(() => {
    const view = { figures, contextMeasure, contextYear, classes, scaleTo };
    return drawing === "context"
      ? scaledContext(atlas, pass, view)
      : scaledFigures(atlas, pass, view, drawing, locale);
  }, [atlas, pass, figures, contextMeasure, contextYear, classes, scaleTo, drawing, locale]);
}

type View = Pick<
  AppState["explorer"],
  "figures" | "contextMeasure" | "contextYear" | "classes" | "scaleTo"
>;
type Atlas = ReturnType<typeof selectAtlas>;

function passOf(state: AppState, drawing: Drawing): Uint8Array {
  return (drawing === "context" ? selectContextResult(state) : selectFilterResult(state)).pass;
}

function scaledContext(atlas: Atlas, pass: Uint8Array, view: View): Scaled | null {
  const { contextMeasure: id, contextYear: year } = view;
  const context = contextView(atlas, pass, id, year, view.classes.context, view.scaleTo.context);
  if (context === null) return null;
  const { shown, classes } = context;
  const values = lockedValues(atlas, shown);
  return {
    period: String(year),
    hasOtherPeriods: shown.series.years.length > 1,
    shaded: isRateMeasure(shown.measure) ? { drawing: "context", classes, values } : null,
  };
}

function scaledFigures(
  atlas: Atlas,
  pass: Uint8Array,
  view: View,
  level: FigureLevel,
  locale: Locale,
): Scaled | null {
  const figures = shownFigures(atlas, pass, level, view.figures[level], view.scaleTo[level]);
  if (figures === null) return null;
  const { measure, vintage, allValues: values } = figures;
  const classes = figureClasses(figures, view.classes.state);
  return {
    period: formatPeriod(vintage.period, locale),
    hasOtherPeriods: vintagesOf(atlas, pass, level, measure.id).length > 1,
    shaded:
      level === "state" && isRateMeasure(measure) ? { drawing: level, classes, values } : null,
  };
}
