/** Border sections and corridors as lines, with what they stand for. */
import type { Feature, LineString, MultiLineString } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import type { LineShapes } from "./geometry";
import { placeEvidence } from "./layer-of";
import type { LayerId } from "./layer-ids";
import { selectionKey } from "./selection";

export type LineProperties = {
  readonly id: string;
  readonly layer: LayerId;
  readonly selection: string;
  readonly name_en: string;
  readonly name_es: string;
};
export type BorderProperties = LineProperties & {
  readonly river: boolean;
  readonly disputed: boolean;
};
export type LinesOf<P> = {
  readonly type: "FeatureCollection";
  readonly features: Feature<LineString | MultiLineString, P>[];
};

/** Passing border records that have a line in the geometry. */
export const borderCollection = memoizeLast(
  (atlas: Atlas, pass: Uint8Array, sections: LineShapes | null): LinesOf<BorderProperties> => {
    const shapeOf = new Map(sections?.features.map((shape) => [String(shape.id), shape.geometry]));
    const features = placeEvidence(atlas, pass).marks.flatMap((mark) => {
      const record = mark.kind === "border" ? atlas.byId.get(mark.recordIds[0] ?? "") : undefined;
      const geometry = shapeOf.get(record?.id ?? "");
      if (record?.kind !== "border" || geometry === undefined) return [];
      const properties: BorderProperties = {
        ...lineProperties(mark.id, "borders", record.id, record.title),
        river: record.row.kind === "river",
        disputed: record.row.disputed,
      };
      return [{ type: "Feature" as const, properties, geometry }];
    });
    return { type: "FeatureCollection", features };
  },
);

export const corridorCollection = memoizeLast(
  (atlas: Atlas, pass: Uint8Array): LinesOf<LineProperties> => ({
    type: "FeatureCollection",
    features: placeEvidence(atlas, pass).marks.flatMap((mark) => {
      const record = mark.kind === "corridor" ? atlas.byId.get(mark.recordIds[0] ?? "") : undefined;
      if (record?.kind !== "corridor") return [];
      const geometry: LineString = {
        type: "LineString",
        coordinates: record.row.line.map((position) => [...position]),
      };
      const properties = lineProperties(mark.id, "corridors", record.id, record.title);
      return [{ type: "Feature" as const, properties, geometry }];
    }),
  }),
);

function lineProperties(
  id: string,
  layer: LayerId,
  recordId: string,
  name: { readonly en: string; readonly es: string },
): LineProperties {
  const selection = selectionKey({ kind: "record", id: recordId });
  return { id, layer, selection, name_en: name.en, name_es: name.es };
}
