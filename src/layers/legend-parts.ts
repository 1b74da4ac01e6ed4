/** Parts that the legends of evidence and of context share: caveats, names of what is missing, circles, patterns. */
import { nestedValues, type RadiusScale } from "@/analysis/scale";
import type { Atlas } from "@/datasets/atlas";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { layerMessages } from "@/text/messages/layers";
import { COLORS } from "@/ui/tokens";
import { ZERO_RADIUS } from "./area-features";
import { CIRCLE_OPACITY } from "./circle-layers";
import { icon } from "./icon-spec";
import type { LegendItem, NestedCircles } from "./legend-spec";
import { PATTERNS } from "./shade-layers";
import type { MapView } from "./style-input";
import { lookOf } from "./style-parts";
import { patternItem } from "./swatches";

/** What the sources say that is needed to read the figures of a measure at all. */
export function readingCaveats(
  atlas: Atlas,
  caveatIds: readonly string[],
  locale: Locale,
): string[] {
  return [...new Set(caveatIds)].flatMap((id) => {
    const caveat = atlas.caveats.get(id);
    return caveat?.severity === "reading" ? [caveat.text[locale]] : [];
  });
}

/** Names beyond this are only counted: a legend is not a list of 27 states. */
const MAX_NAMES = 4;

export function unpublishedText(
  atlas: Atlas,
  areaIds: readonly string[],
  locale: Locale,
): string | null {
  if (areaIds.length === 0) return null;
  const text = layerMessages[locale];
  const names = areaIds
    .map((id) => atlas.areas.get(id)?.name[locale] ?? id)
    .toSorted((a, b) => a.localeCompare(b, locale));
  const more = names.length - MAX_NAMES;
  const listed = [
    ...names.slice(0, MAX_NAMES),
    ...(more > 0 ? [text.andMore(formatNumber(more, locale))] : []),
  ].join(", ");
  return text.unpublishedOf(formatNumber(areaIds.length, locale), listed);
}

export function nestedCircles(scale: RadiusScale, color: string, locale: Locale): NestedCircles {
  return {
    fill: color,
    fillOpacity: CIRCLE_OPACITY,
    stroke: color,
    circles: nestedValues(scale).map((value) => ({
      radiusPx: Math.round(scale.radiusOf(value) * 10) / 10,
      label: formatNumber(value, locale),
    })),
  };
}

/** A published zero: a ring where numbers are circles, a pattern where they are shades. */
function zeroItem(circleColor: string | null, view: MapView): LegendItem {
  const label = layerMessages[view.locale].zero;
  if (circleColor === null) return patternItem(label, lookOf(view), icon("rings", view.theme));
  const fill = COLORS[view.theme].panel;
  return {
    label,
    swatch: { kind: "circle", radiusPx: ZERO_RADIUS, fill, fillOpacity: 1, stroke: circleColor },
  };
}

/**
 * Zero and the ways of missing that occur among `states`, each with its own look and word.
 * @param circleColor of the circles; null where the areas are shaded
 */
export function stateItems(
  states: ReadonlySet<string>,
  circleColor: string | null,
  view: MapView,
): LegendItem[] {
  const text = layerMessages[view.locale];
  return [
    ...(states.has("zero") ? [zeroItem(circleColor, view)] : []),
    ...(["not-published", "not-reported", "suppressed"] as const)
      .filter((kind) => states.has(kind))
      .map((kind) =>
        patternItem(text.missing(kind), lookOf(view), icon(PATTERNS[kind], view.theme)),
      ),
  ];
}
