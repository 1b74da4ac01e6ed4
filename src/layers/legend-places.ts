/** Legends of what stands at a place or on an area: borders, states, crossings, labs, offices, programs. */
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import { AGENCY_COLORS } from "@/datasets/schema";
import { layerMessages } from "@/text/messages/layers";
import { COLORS } from "@/ui/tokens";
import { TINT_OPACITY } from "./area-layers";
import { icon, type IconForm, type IconSpec } from "./icon-spec";
import { layerOf } from "./layer-of";
import type { LayerId } from "./layer-ids";
import { EMPTY_LEGEND, type LegendItem, type LegendSpec } from "./legend-spec";
import { DISPUTED_DASH } from "./line-layers";
import type { MarkColor } from "./palette";
import { layerShape, recordIcon } from "./record-icon";
import type { StyleInput } from "./style-input";
import { lookOf } from "./style-parts";
import { iconItem, lineItem, fillItem, wordsItem } from "./swatches";

export function bordersLegend({ view }: StyleInput): LegendSpec {
  const text = layerMessages[view.locale];
  const { border, borderHalo, water, faint } = COLORS[view.theme];
  const halo = { color: borderHalo, widthPx: 10 };
  return {
    ...EMPTY_LEGEND,
    items: [
      lineItem(text.riverSection, border, 3.6, { core: { color: water, widthPx: 1.6 }, halo }),
      lineItem(text.landSection, border, 2, { halo }),
      lineItem(text.disputedSection, border, 2, { dash: DISPUTED_DASH, halo }),
      lineItem(text.neighbourBorder, border, 1),
      lineItem(text.otherBorder, faint, 1),
    ],
    notes: [text.disputeNote],
  };
}

export function areasLegend({ view }: StyleInput): LegendSpec {
  const text = layerMessages[view.locale];
  const { stateLine, stateTint } = COLORS[view.theme];
  return {
    ...EMPTY_LEGEND,
    items: [
      lineItem(text.stateLine, stateLine, 1.2),
      fillItem(text.stateTint, stateTint, TINT_OPACITY),
    ],
    notes: [text.stateLineNote],
  };
}

/** Icons that the records of a layer really have, whatever the filter: a legend has no empty entries. */
const iconsInUse = memoizeLast((atlas: Atlas): ReadonlyMap<LayerId, readonly IconSpec[]> => {
  const byLayer = new Map<LayerId, Map<string, IconSpec>>();
  for (const record of atlas.records) {
    if (record.kind !== "place") continue;
    const layerId = layerOf(record, atlas);
    const spec = recordIcon(record, layerId, atlas, "light");
    const key = `${spec.form} ${spec.bar} ${spec.color}`;
    const known = byLayer.get(layerId) ?? new Map<string, IconSpec>();
    known.set(key, spec);
    byLayer.set(layerId, known);
  }
  return new Map([...byLayer].map(([layerId, specs]) => [layerId, [...specs.values()]]));
});

/** Shapes first, in one neutral colour; then the colours, in the order of the palette. */
export function pointsLegend({ atlas, view }: StyleInput, id: LayerId): LegendSpec {
  const text = layerMessages[view.locale];
  const used = iconsInUse(atlas).get(id) ?? [];
  const notes = used.some(({ form }) => form === "ringed") ? [text.ringed] : [];
  const colors = colorItems(id, used, { atlas, view });
  return {
    ...EMPTY_LEGEND,
    items: [...shapeItems(id, used, view), ...colors],
    notes: colors.length > 0 ? [...notes, text.colorIsAgency] : notes,
  };
}

function shapeItems(
  id: LayerId,
  used: readonly IconSpec[],
  view: StyleInput["view"],
): LegendItem[] {
  const text = layerMessages[view.locale];
  const shape = layerShape(id) ?? "disc";
  const has = (form: IconForm) => used.some((spec) => spec.form === form);
  const item = (label: string, rest: Partial<IconSpec>) =>
    iconItem(label, icon(shape, view.theme, rest));
  switch (id) {
    case "crossings":
      return [
        item(text.formal, { color: "border" }),
        ...(has("hollow") ? [item(text.unverified, { color: "border", form: "hollow" })] : []),
        ...(has("dotted") ? [item(text.informal, { color: "border", form: "dotted" })] : []),
      ];
    case "labs":
      return [
        item(text.lab, {}),
        ...(used.some(({ bar }) => bar) ? [item(text.labBallistics, { bar: true })] : []),
        ...(has("absent") ? [item(text.labAbsent, { form: "absent" })] : []),
        wordsItem(text.stateLevel, text.counted("labs", 1, "1"), lookOf(view)),
      ];
    case "sites":
      return [
        item(text.site, {}),
        ...(has("ringed") ? [item(text.ringedSite, { form: "ringed" })] : []),
        wordsItem(text.stateLevel, text.counted("sites", 2, "2"), lookOf(view)),
      ];
    case "offices":
      return [
        item(text.office, {}),
        ...(has("ringed") ? [item(text.ringedOffice, { form: "ringed" })] : []),
      ];
    case "seaports":
      return [item(text.seaport, {})];
    default:
      return [item(text.airport, {})];
  }
}

/** Only for layers that mix agencies: one colour needs no key. */
function colorItems(
  id: LayerId,
  used: readonly IconSpec[],
  { atlas, view }: Pick<StyleInput, "atlas" | "view">,
): LegendItem[] {
  const present = new Set(used.map(({ color }) => color));
  const order: MarkColor[] = [...AGENCY_COLORS, "neutral"];
  const shown = order.filter((color) => present.has(color));
  if (id === "crossings" || shown.length < 2) return [];
  const shape = layerShape(id) ?? "disc";
  return shown.map((color) =>
    iconItem(colorName(atlas, color, view), icon(shape, view.theme, { color })),
  );
}

/** "ATF", or several agencies of one colour: "Other U.S. agencies". */
function colorName(atlas: Atlas, color: MarkColor, view: StyleInput["view"]): string {
  const text = layerMessages[view.locale];
  if (color === "neutral") return text.noAgency;
  if (color === "other-us") return text.otherUs;
  if (color === "partner") return text.partners;
  const names = [...atlas.agencies.values()]
    .filter((agency) => agency.color === color)
    .map((agency) => agency.abbreviation[view.locale]);
  return names.length > 0 ? names.join(" / ") : color;
}

/** Programs and recommendations are words, never points. */
export function wordsLegend(
  { view }: StyleInput,
  id: "activities" | "recommendations",
): LegendSpec {
  const text = layerMessages[view.locale];
  return {
    ...EMPTY_LEGEND,
    items: [wordsItem(text.stateLevel, text.counted(id, 8, "8"), lookOf(view))],
  };
}
