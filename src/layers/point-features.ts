/** Marks with a position of their own, fanned out where they share one. */
import type { Feature, Point } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { PointMark } from "@/analysis/placement";
import type { Atlas } from "@/datasets/atlas";
import type { Position } from "@/geo/position";
import type { ThemeName } from "@/ui/tokens";
import { FAN_STEP, fanOffsets, fanReach, placeKey, type FanOffset } from "./fan";
import { iconId } from "./icon-spec";
import { layerOf, placeEvidence, type LayerMark } from "./layer-of";
import { MAP_ORDER, type LayerId } from "./layer-ids";
import { recordIcon } from "./record-icon";
import { selectionKey } from "./selection";
import { stableCollection } from "./stable-collection";

export type PointProperties = {
  readonly id: string;
  readonly layer: LayerId;
  readonly selection: string;
  readonly icon: string;
  /** Fan offset in icon pixels. */
  readonly dx: number;
  readonly dy: number;
};
export type Placed = { readonly mark: PointMark<LayerId>; readonly offset: FanOffset };

/** Point marks of some layers by the place they share, upper layers first. */
function byPlace(
  marks: readonly LayerMark[],
  visible: readonly LayerId[],
): ReadonlyMap<string, readonly PointMark<LayerId>[]> {
  const places = new Map<string, PointMark<LayerId>[]>();
  for (const mark of marks) {
    if (mark.kind !== "point" || !visible.includes(mark.layerId)) continue;
    const key = placeKey(mark.position);
    const known = places.get(key);
    if (known === undefined) places.set(key, [mark]);
    else known.push(mark);
  }
  return places;
}

/** Visible passing point marks with their offset. The order is the map's, so a fan is stable. */
export const fannedMarks = memoizeLast(
  (atlas: Atlas, pass: Uint8Array, visible: readonly LayerId[]): readonly Placed[] =>
    [...byPlace(placeEvidence(atlas, pass).marks, visible).values()].flatMap((marks) => {
      const [only] = marks;
      if (marks.length === 1 && only !== undefined) return [{ mark: only, offset: NO_OFFSET }];
      const offsets = fanOffsets(marks.length);
      return marks
        .toSorted((a, b) => MAP_ORDER.indexOf(b.layerId) - MAP_ORDER.indexOf(a.layerId))
        .map((mark, index) => ({ mark, offset: offsets[index] ?? NO_OFFSET }));
    }),
);

const NO_OFFSET: FanOffset = [0, 0];

/**
 * How far marks reach around a label's position, in icon pixels: names of towns keep that distance. Counts
 * all records of the visible layers, so that no name moves when a filter changes.
 */
export const clearances = memoizeLast((atlas: Atlas, visible: readonly LayerId[]) => {
  const counts = new Map<string, number>();
  for (const record of atlas.records) {
    if (record.position === null || !visible.includes(layerOf(record, atlas))) continue;
    const key = townKey(record.position);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (position: Position): number => {
    const count = counts.get(townKey(position)) ?? 0;
    return count === 0 ? 0 : fanReach(Math.min(count, 19)) - FAN_STEP / 4;
  };
});

/** About 5 km: marks within a town push its name aside. */
function townKey([lng, lat]: Position): string {
  return `${Math.round(lng * 20)},${Math.round(lat * 20)}`;
}

/** Icon of every record with a position, by id. */
const iconsOf = memoizeLast(
  (atlas: Atlas, theme: ThemeName): ReadonlyMap<string, string> =>
    new Map(
      atlas.records.flatMap((record) =>
        record.position === null
          ? []
          : [
              [
                record.id,
                iconId(recordIcon(record, layerOf(record, atlas), atlas, theme)),
              ] as const,
            ],
      ),
    ),
);

const collect = stableCollection<Point, PointProperties>();

export const pointCollection = memoizeLast(
  (atlas: Atlas, placed: readonly Placed[], theme: ThemeName) => {
    const icons = iconsOf(atlas, theme);
    return collect(
      placed.map(({ mark, offset: [dx, dy] }): Feature<Point, PointProperties> => {
        const recordId = mark.recordIds[0] ?? "";
        return {
          type: "Feature",
          properties: {
            id: mark.id,
            layer: mark.layerId,
            selection: selectionKey({ kind: "record", id: recordId }),
            icon: icons.get(recordId) ?? "",
            dx,
            dy,
          },
          geometry: { type: "Point", coordinates: [...mark.position] },
        };
      }),
    );
  },
);
