/** Which layers a search finds: every word in the name, the description or the group, in either language. */
import { normalizeText, searchWords } from "@/filters/filter";
import { groupLabel, LAYERS } from "@/layers/catalogue";
import { LAYER_GROUPS, type LayerGroupId, type LayerId } from "@/layers/layer-ids";
import { LOCALES } from "@/text/locale";

export type FoundGroup = { readonly id: LayerGroupId; readonly layers: readonly LayerId[] };

/** Groups without a match are left out; no words find everything. */
export function findLayers(text: string): FoundGroup[] {
  const words = searchWords(text);
  return LAYER_GROUPS.map(({ id, layers }) => ({
    id,
    layers: layers.filter((layer) => words.every((word) => haystackOf(layer).includes(word))),
  })).filter(({ layers }) => layers.length > 0);
}

function haystackOf(id: LayerId): string {
  const { label, description, group } = LAYERS[id];
  return normalizeText(
    LOCALES.flatMap((locale) => [
      label(locale),
      description(locale),
      groupLabel(group, locale),
    ]).join(" "),
  );
}
