/**
 * What of a legend is always in view and what waits in the details of the layer. A figure never stands
 * without how to read it and its first caveats; how places are drawn can be looked up.
 */
import type { LayerGroupId } from "@/layers/layer-ids";
import type { LegendItem, LegendSpec } from "@/layers/legend-spec";

/** A wall of caveats under every layer and nobody reads any: the first stands, the row says that there are more. */
const INLINE_CAVEATS = 1;

/** Beyond this a label is a sentence. */
const LONGEST_LABEL = 60;

/**
 * Symbols that stand under the layer's name, and those that wait: a sentence about words written on an area
 * explains itself on the map. A legend of nothing else keeps it.
 */
export function splitLegendItems(items: readonly LegendItem[]): {
  readonly inline: readonly LegendItem[];
  readonly more: readonly LegendItem[];
} {
  const waits = ({ label, swatch }: LegendItem) =>
    swatch.kind === "words" && label.length > LONGEST_LABEL;
  if (items.every(waits)) return { inline: items, more: [] };
  return { inline: items.filter((item) => !waits(item)), more: items.filter(waits) };
}

export type LegendText = { readonly inline: readonly string[]; readonly more: readonly string[] };

export function splitLegendText(legend: LegendSpec, group: LayerGroupId): LegendText {
  const unpublished = legend.unpublished === null ? [] : [legend.unpublished];
  const { notes, caveats } = legend;
  // What is no evidence never stands without everything that is needed to read it.
  if (group === "context") return { inline: [...notes, ...caveats, ...unpublished], more: [] };
  if (group !== "figures") return { inline: unpublished, more: [...notes, ...caveats] };
  return {
    inline: [...notes.slice(0, 1), ...caveats.slice(0, INLINE_CAVEATS), ...unpublished],
    more: [...notes.slice(1), ...caveats.slice(INLINE_CAVEATS)],
  };
}
