/**
 * The views that style, legends and tooltips share, one step of computing each, remembered by the identity
 * of its inputs: what a filter did not touch stays the very same object.
 */
import { classify, isRateMeasure, type ClassChoice, type Classes } from "@/analysis/classify";
import {
  contextMeasure,
  contextYear,
  lockedValues,
  type ContextMeasure,
  type ContextYear,
} from "@/analysis/context-measures";
import {
  figuresByArea,
  scaleOf,
  type FigureChoice,
  type FigureLevel,
  type FigureMap,
} from "@/analysis/figures-by-area";
import { memoizeLast } from "@/analysis/memoize-last";
import { MAX_RADIUS, radiusScale, type RadiusScale, type ScaleScope } from "@/analysis/scale";
import type { Atlas } from "@/datasets/atlas";
import type { StyleInput } from "./style-input";

const byLevel = {
  country: memoizeLast((atlas: Atlas, pass: Uint8Array, choice: FigureChoice) =>
    figuresByArea(atlas, pass, "country", choice),
  ),
  state: memoizeLast((atlas: Atlas, pass: Uint8Array, choice: FigureChoice) =>
    figuresByArea(atlas, pass, "state", choice),
  ),
};

/** `allValues` narrowed to the shown vintage: scale and classes follow them. */
function scaledToItself(map: FigureMap | null): FigureMap | null {
  if (map === null) return null;
  const allValues = [...map.figures.values()].flatMap(({ state, value }) =>
    state === "value" && value !== null ? [value] : [],
  );
  return { ...map, allValues };
}

const itselfByLevel = { country: memoizeLast(scaledToItself), state: memoizeLast(scaledToItself) };

/**
 * The figures a level shows; null when nothing that passes can be drawn. Two measures that are compared are
 * on one scale whatever the scope.
 */
export function shownFigures(
  atlas: Atlas,
  pass: Uint8Array,
  level: FigureLevel,
  choice: FigureChoice,
  scope: ScaleScope = "all",
): FigureMap | null {
  const map = byLevel[level](atlas, pass, choice);
  const locked = scope === "all" || choice.scaledWith !== undefined;
  return locked ? map : itselfByLevel[level](map);
}

/** The figures of a level as the view asks for them. */
export function figuresOfView(
  { atlas, pass, view }: Pick<StyleInput, "atlas" | "pass" | "view">,
  level: FigureLevel,
): FigureMap | null {
  return shownFigures(atlas, pass, level, view.figures[level], view.scaleTo[level]);
}

/** Circle scale of a level; null for none and for rates. */
export function figureScale(figures: FigureMap | null): RadiusScale | null {
  return figures === null ? null : scaleOf(figures, MAX_RADIUS[figures.level]);
}

/** Classes of a level; null for counts, which are never classed. */
export const figureClasses = memoizeLast(
  (figures: FigureMap | null, choice: ClassChoice): Classes | null =>
    figures !== null && isRateMeasure(figures.measure)
      ? classify(figures.measure, figures.allValues, choice)
      : null,
);

/** One year of the context: what is shaded, drawn as circles, or missing. */
export type ContextView = ContextYear & {
  readonly shown: ContextMeasure;
  readonly year: number;
  readonly partial: boolean;
  /** Null for counts. */
  readonly classes: Classes | null;
  /** Null for rates and shares. */
  readonly scale: RadiusScale | null;
};

export const contextView = memoizeLast(
  (
    atlas: Atlas,
    contextPass: Uint8Array,
    measureId: string | null,
    year: number,
    choice: ClassChoice,
    scope: ScaleScope,
  ): ContextView | null => {
    const shown = contextMeasure(atlas, measureId);
    if (shown === null) return null;
    const drawn = contextYear(atlas, contextPass, shown, year);
    const { measure, series } = shown;
    const values =
      scope === "all" ? lockedValues(atlas, shown) : drawn.cells.map(({ value }) => value);
    return {
      ...drawn,
      shown,
      year,
      partial: series.partialYears.includes(year),
      classes: isRateMeasure(measure) ? classify(measure, values, choice) : null,
      scale: isRateMeasure(measure)
        ? null
        : radiusScale(
            values.filter((value) => value !== null),
            MAX_RADIUS.state,
          ),
    };
  },
);

/** The context as the view asks for it; null when nothing of it has loaded. */
export function contextOfView({
  atlas,
  contextPass,
  view,
}: Pick<StyleInput, "atlas" | "contextPass" | "view">): ContextView | null {
  const { contextMeasure: id, contextYear: year, classes, scaleTo } = view;
  return contextView(atlas, contextPass, id, year, classes.context, scaleTo.context);
}
