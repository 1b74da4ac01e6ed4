/** Marks with a position of their own, fanned out where they share one. */
import type { Feature, Point } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { PointMark } from "@/analysis/placement";
import type { Atlas } from "@/datasets/atlas";
import type { Position } from "@/geo/position";
import type { ThemeName } from "@/ui/tokens";
import { FAN_STEP, fanOffsets, fanReach, placeKey, type FanOffset } from "./fan";
import { iconId } from "./icon-spec";
import { placeEvidence } from "./layer-of";
import { MAP_ORDER, type LayerId } from "./layer-ids";
import { recordIcon } from "./record-icon";
import { selectionKey } from "./selection";

export type PointProperties = {
  readonly id: string;
  readonly layer: LayerId;
  readonly selection: string;
  readonly icon: string;
  /** Fan offset in icon pixels. */
  readonly dx: number;
  readonly dy: number;
};
export type PointCollection = {
  readonly type: "FeatureCollection";
  readonly features: Feature<Point, PointProperties>[];
};

export type Placed = { readonly mark: PointMark<LayerId>; readonly offset: FanOffset };

/** Visible point marks with their offset, grouped by place. The order is the map's, so a fan is stable. */
export const fannedMarks = memoizeLast(
  (atlas: Atlas, pass: Uint8Array, visible: readonly LayerId[]) => {
    const byPlace = new Map<string, PointMark<LayerId>[]>();
    for (const mark of placeEvidence(atlas, pass).marks) {
      if (mark.kind !== "point" || !visible.includes(mark.layerId)) continue;
      const key = placeKey(mark.position);
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, [mark]);
      else known.push(mark);
    }
    const placed: Placed[] = [];
    for (const marks of byPlace.values()) {
      const offsets = fanOffsets(marks.length);
      marks
        .toSorted((a, b) => MAP_ORDER.indexOf(b.layerId) - MAP_ORDER.indexOf(a.layerId))
        .forEach((mark, index) => placed.push({ mark, offset: offsets[index] ?? [0, 0] }));
    }
    return placed;
  },
);

/** How far marks reach around a label's position, in icon pixels: labels of towns keep that distance. */
export const clearances = memoizeLast((placed: readonly Placed[]) => {
  const counts = new Map<string, number>();
  for (const { mark } of placed) {
    const key = townKey(mark.position);
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

export const pointCollection = memoizeLast(
  (atlas: Atlas, placed: readonly Placed[], theme: ThemeName): PointCollection => ({
    type: "FeatureCollection",
    features: placed.flatMap(({ mark, offset }) => {
      const record = atlas.byId.get(mark.recordIds[0] ?? "");
      if (record === undefined) return [];
      const spec = recordIcon(record, mark.layerId, atlas, theme);
      const properties: PointProperties = {
        id: mark.id,
        layer: mark.layerId,
        selection: selectionKey({ kind: "record", id: record.id }),
        icon: iconId(spec),
        dx: offset[0],
        dy: offset[1],
      };
      const geometry: Point = { type: "Point", coordinates: [...mark.position] };
      return [{ type: "Feature", properties, geometry }];
    }),
  }),
);
