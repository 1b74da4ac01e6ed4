/** Flow records as polygons, one for each zoom class, so that a width stays a width while the map zooms. */
import type { Polygon } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas } from "@/datasets/atlas";
import type { Flow } from "@/datasets/schema";
import type { Position } from "@/geo/position";
import { flowRing } from "./flow-shape";
import type { MapLabels } from "./geometry";
import { markIds } from "./line-features";
import { selectionKey } from "./selection";
import { stableCollection, type Collection } from "./stable-collection";

/** `[minzoom, maxzoom, zoom at which widths hold]`. Half steps: a width is never off by more than a fifth. */
export const FLOW_ZOOMS = [
  [0, 3.5, 3.2],
  [3.5, 4.5, 4],
  [4.5, 5.5, 5],
  [5.5, 6.5, 6],
  [6.5, 24, 7],
] as const;

/** Pixels; the widest flow of a measure, the narrowest drawn, and the one width of an unknown volume. */
export const FLOW_WIDTH = { max: 15, min: 1.6, unknown: 6 } as const;

export type FlowProperties = {
  readonly id: string;
  readonly layer: "flows";
  readonly selection: string;
  /** Index into `FLOW_ZOOMS`. */
  readonly zoomClass: number;
  readonly by: Magnitude["by"] | "unknown";
};
export type FlowCollection = Collection<Polygon, FlowProperties>;

/** What the width of a flow means: a number, or a share when that is all the source gives. */
export type Magnitude = { readonly by: "value" | "share"; readonly amount: number };

export function magnitudeOf(flow: Flow): Magnitude | null {
  if (flow.value !== null) return { by: "value", amount: flow.value };
  return flow.sharePercent === null ? null : { by: "share", amount: flow.sharePercent };
}

/** Flows of one measure and one kind of magnitude share a scale; two measures never do. */
export type FlowScale = {
  readonly measureId: string;
  readonly by: Magnitude["by"];
  readonly flows: readonly Flow[];
  readonly maxAmount: number;
  readonly widthOf: (amount: number) => number;
};

/** One scale per measure and kind of magnitude over all flows of the atlas, so that a filter changes none. */
export const flowScales = memoizeLast((atlas: Atlas): readonly FlowScale[] => {
  const groups = new Map<string, { by: Magnitude["by"]; measureId: string; flows: Flow[] }>();
  for (const record of atlas.records) {
    if (record.kind !== "flow") continue;
    const magnitude = magnitudeOf(record.row);
    if (magnitude === null) continue;
    const key = `${record.row.measureId}:${magnitude.by}`;
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { by: magnitude.by, measureId: record.row.measureId, flows: [record.row] });
    else known.flows.push(record.row);
  }
  return [...groups.values()].map(({ by, measureId, flows }) => {
    const maxAmount = Math.max(...flows.map((flow) => magnitudeOf(flow)?.amount ?? 0));
    const widthOf = (amount: number) =>
      Math.max(FLOW_WIDTH.min, maxAmount > 0 ? (FLOW_WIDTH.max * amount) / maxAmount : 0);
    return { measureId, by, flows, maxAmount, widthOf };
  });
});

/** Width in pixels at normal size. */
export function flowWidth(atlas: Atlas, flow: Flow): number {
  const magnitude = magnitudeOf(flow);
  if (magnitude === null) return FLOW_WIDTH.unknown;
  const scale = flowScales(atlas).find(
    ({ measureId, by }) => measureId === flow.measureId && by === magnitude.by,
  );
  return scale?.widthOf(magnitude.amount) ?? FLOW_WIDTH.unknown;
}

/** Bend of the first flow between two areas; each further one bows out more, so that none hides another. */
const BEND = { first: 0.16, step: 0.12 } as const;
/** Pixels kept from a state's anchor, and from a country's name. */
const GAP_PX = { state: 10, country: 26 } as const;

type End = { readonly position: Position; readonly gapPx: number };

/**
 * A flow to a whole country ends at the country's name: its figure stands off the coast, and an arrow to the
 * open sea would say something else.
 */
function endOf(atlas: Atlas, labels: MapLabels | null, areaId: string): End | null {
  const area = atlas.areas.get(areaId);
  if (area === undefined || area.anchor === null) return null;
  if (area.kind !== "country") return { position: area.anchor, gapPx: GAP_PX.state };
  const label = labels?.countries.find(({ id }) => id === areaId);
  return { position: label?.position ?? area.anchor, gapPx: GAP_PX.country };
}

/** All flows that can be drawn, whatever the filter: shapes are made once. */
const allFlows = memoizeLast(
  (atlas: Atlas, labels: MapLabels | null, factor: number): FlowCollection["features"] => {
    const nth = new Map<string, number>();
    return atlas.records.flatMap((record) => {
      if (record.kind !== "flow") return [];
      const flow = record.row;
      const origin = endOf(atlas, labels, flow.originAreaId);
      const destination = endOf(atlas, labels, flow.destinationAreaId);
      if (origin === null || destination === null) return [];
      const pair = `${flow.originAreaId}>${flow.destinationAreaId}`;
      const index = nth.get(pair) ?? 0;
      nth.set(pair, index + 1);
      const widthPx = flowWidth(atlas, flow) * factor;
      const bend = BEND.first + BEND.step * index;
      return FLOW_ZOOMS.map(([, , zoom], zoomClass): FlowCollection["features"][number] => ({
        type: "Feature",
        properties: {
          id: `flows:${flow.id}`,
          layer: "flows",
          selection: selectionKey({ kind: "record", id: flow.id }),
          zoomClass,
          by: magnitudeOf(flow)?.by ?? "unknown",
        },
        geometry: {
          type: "Polygon",
          coordinates: [ringOf(origin, destination, { widthPx, bend, zoom })],
        },
      }));
    });
  },
);

const collect = stableCollection<Polygon, FlowProperties>();

/** Passing flows, each once for every zoom class. */
export const flowCollection = memoizeLast(
  (atlas: Atlas, pass: Uint8Array, labels: MapLabels | null, factor: number): FlowCollection => {
    const marks = markIds(atlas, pass);
    return collect(
      allFlows(atlas, labels, factor).filter(({ properties }) => marks.has(properties.id)),
    );
  },
);

function ringOf(
  origin: End,
  destination: End,
  rest: { widthPx: number; bend: number; zoom: number },
): number[][] {
  const shape = {
    ...rest,
    origin: origin.position,
    destination: destination.position,
    originGapPx: origin.gapPx,
    destinationGapPx: destination.gapPx,
  };
  return flowRing(shape).map((position) => [...position]);
}
