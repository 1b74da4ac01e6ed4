/** Border sections and corridors as lines, with what they stand for. */
import type { LineString, MultiLineString } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import type { LineShapes } from "./geometry";
import { placeEvidence } from "./layer-of";
import type { LayerId } from "./layer-ids";
import { selectionKey } from "./selection";
import { stableCollection, type Collection } from "./stable-collection";

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
  /** Of a neighbour pair: drawn, but not what the atlas is about. */
  readonly quiet: boolean;
};
export type LinesOf<P> = Collection<LineString | MultiLineString, P>;

const QUIET_PAIRS: readonly string[] = ["GT-HN", "GT-SV"];

/** Border records that have a line in the geometry, whatever the filter. */
const allBorders = memoizeLast((atlas: Atlas, sections: LineShapes | null) => {
  const shapeOf = new Map(sections?.features.map((shape) => [String(shape.id), shape.geometry]));
  return atlas.records.flatMap((record): LinesOf<BorderProperties>["features"] => {
    const geometry = shapeOf.get(record.id);
    if (record.kind !== "border" || geometry === undefined) return [];
    const properties: BorderProperties = {
      ...lineProperties("borders", record.id, record.title),
      river: record.row.kind === "river",
      disputed: record.row.disputed,
      quiet: QUIET_PAIRS.includes(record.row.pair),
    };
    return [{ type: "Feature", properties, geometry }];
  });
});

const allCorridors = memoizeLast((atlas: Atlas) =>
  atlas.records.flatMap((record): LinesOf<LineProperties>["features"] => {
    if (record.kind !== "corridor") return [];
    const coordinates = record.row.line.map((position) => [...position]);
    const properties = lineProperties("corridors", record.id, record.title);
    return [{ type: "Feature", properties, geometry: { type: "LineString", coordinates } }];
  }),
);

const collectBorders = stableCollection<LineString | MultiLineString, BorderProperties>();
const collectCorridors = stableCollection<LineString | MultiLineString, LineProperties>();

/** Passing border sections. */
export const borderCollection = memoizeLast(
  (atlas: Atlas, pass: Uint8Array, sections: LineShapes | null): LinesOf<BorderProperties> => {
    const marks = markIds(atlas, pass);
    return collectBorders(
      allBorders(atlas, sections).filter(({ properties }) => marks.has(properties.id)),
    );
  },
);

export const corridorCollection = memoizeLast(
  (atlas: Atlas, pass: Uint8Array): LinesOf<LineProperties> => {
    const marks = markIds(atlas, pass);
    return collectCorridors(
      allCorridors(atlas).filter(({ properties }) => marks.has(properties.id)),
    );
  },
);

/** Ids of all marks of the passing records. */
export const markIds = memoizeLast(
  (atlas: Atlas, pass: Uint8Array): ReadonlySet<string> =>
    new Set(placeEvidence(atlas, pass).marks.map(({ id }) => id)),
);

function lineProperties(
  layer: LayerId,
  recordId: string,
  name: { readonly en: string; readonly es: string },
): LineProperties {
  const selection = selectionKey({ kind: "record", id: recordId });
  return { id: `${layer}:${recordId}`, layer, selection, name_en: name.en, name_es: name.es };
}
