/** How many records of each layer there are, and how many pass: one pass over the rows, no placing on the map. */
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import { layerOf } from "@/layers/layer-of";
import { LAYER_IDS, type LayerId } from "@/layers/layer-ids";

export type LayerCounts = ReadonlyMap<LayerId, number>;

/** Index into `LAYER_IDS` of each evidence record. */
const layerIndices = memoizeLast((atlas: Atlas) =>
  Uint8Array.from(atlas.records, (record) => LAYER_IDS.indexOf(layerOf(record, atlas))),
);

/** Evidence records per layer; with `pass`, only those that pass. Layers without evidence records have 0. */
export function countEvidence(atlas: Atlas, pass: Uint8Array | null): LayerCounts {
  const indices = layerIndices(atlas);
  const counts = new Uint32Array(LAYER_IDS.length);
  indices.forEach((index, row) => {
    if (pass === null || pass[row] === 1) counts[index] = (counts[index] ?? 0) + 1;
  });
  return new Map(LAYER_IDS.map((id, index) => [id, counts[index] ?? 0]));
}
