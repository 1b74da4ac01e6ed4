/**
 * What has to be done to turn one composed style into another, as data. Compares by identity first, so that a
 * filter change looks at nothing it has not touched: sources are compared by their `data` object, never by its
 * content; layers and their properties by identity, then by value (they are small).
 * Knows nothing of a map: it runs, and is tested, without WebGL.
 */
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";

export type StyleChange =
  | { readonly kind: "remove-layer"; readonly id: string }
  | { readonly kind: "remove-source"; readonly id: string }
  | { readonly kind: "add-source"; readonly id: string; readonly source: SourceSpecification }
  | {
      readonly kind: "set-data";
      readonly id: string;
      readonly data: GeoJSONSourceSpecification["data"];
    }
  | {
      readonly kind: "add-layer";
      readonly layer: LayerSpecification;
      /** Id of the layer it goes under; undefined = on top. */
      readonly before: string | undefined;
    }
  | { readonly kind: "move-layer"; readonly id: string; readonly before: string | undefined }
  | { readonly kind: "set-filter"; readonly id: string; readonly filter: unknown }
  | {
      readonly kind: "set-paint" | "set-layout";
      readonly id: string;
      readonly name: string;
      /** Undefined = back to the default of the style specification. */
      readonly value: unknown;
    }
  | {
      readonly kind: "set-zoom-range";
      readonly id: string;
      readonly minzoom: number;
      readonly maxzoom: number;
    };

/** The zoom range of a layer that names none. */
const FULL_RANGE = { minzoom: 0, maxzoom: 24 } as const;

type Comparable = {
  readonly id: string;
  readonly type: string;
  readonly source?: unknown;
  readonly filter?: unknown;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly paint?: Readonly<Record<string, unknown>>;
  readonly layout?: Readonly<Record<string, unknown>>;
};

/** Changes in an order in which they can be applied one by one. Equal styles give an empty list. */
export function diffStyle(previous: StyleSpecification, next: StyleSpecification): StyleChange[] {
  if (previous === next) return [];
  const sources = diffSources(previous.sources, next.sources);
  const kept = keptLayers(previous.layers, next.layers, sources.replaced);
  return [
    ...previous.layers
      .filter((layer) => !kept.has(layer.id))
      .map(({ id }): StyleChange => ({ kind: "remove-layer", id })),
    ...sources.changes,
    ...diffOrder(previous.layers, next.layers, kept),
    ...next.layers.flatMap((layer) => {
      const before = kept.get(layer.id);
      return before === undefined ? [] : diffLayer(before, layer);
    }),
  ];
}

type Sources = StyleSpecification["sources"];

function diffSources(
  previous: Sources,
  next: Sources,
): { changes: StyleChange[]; replaced: ReadonlySet<string> } {
  const changes: StyleChange[] = [];
  const replaced = new Set<string>();
  for (const id of Object.keys(previous)) {
    const source = next[id];
    if (source !== undefined && sameButForData(previous[id], source)) continue;
    replaced.add(id);
    changes.push({ kind: "remove-source", id });
  }
  for (const [id, source] of Object.entries(next)) {
    const before = previous[id];
    if (before === undefined || replaced.has(id)) {
      changes.push({ kind: "add-source", id, source });
    } else if (
      source.type === "geojson" &&
      before.type === "geojson" &&
      source.data !== before.data
    ) {
      changes.push({ kind: "set-data", id, data: source.data });
    }
  }
  return { changes, replaced };
}

function sameButForData(a: SourceSpecification | undefined, b: SourceSpecification): boolean {
  if (a === b) return true;
  if (a === undefined || a.type !== "geojson" || b.type !== "geojson") return isEqual(a, b);
  const { data: _dataA, ...restA } = a;
  const { data: _dataB, ...restB } = b;
  return isEqual(restA, restB);
}

/** Layers of the previous style that stay; one whose type or source is another is taken out and put in anew. */
function keptLayers(
  previous: readonly LayerSpecification[],
  next: readonly LayerSpecification[],
  replacedSources: ReadonlySet<string>,
): Map<string, Comparable> {
  const nextById = new Map(next.map((layer) => [layer.id, layer as Comparable]));
  const kept = new Map<string, Comparable>();
  for (const layer of previous as readonly Comparable[]) {
    const after = nextById.get(layer.id);
    if (after === undefined || after.type !== layer.type || after.source !== layer.source) continue;
    if (typeof layer.source === "string" && replacedSources.has(layer.source)) continue;
    kept.set(layer.id, layer);
  }
  return kept;
}

/** Adds and moves, from the top down, so that the layer named as `before` is always in its place already. */
function diffOrder(
  previous: readonly LayerSpecification[],
  next: readonly LayerSpecification[],
  kept: ReadonlyMap<string, Comparable>,
): StyleChange[] {
  const order = previous.map((layer) => layer.id).filter((id) => kept.has(id));
  const changes: StyleChange[] = [];
  for (let index = next.length - 1; index >= 0; index -= 1) {
    const layer = next[index];
    if (layer === undefined) continue;
    const before = next[index + 1]?.id;
    const at = order.indexOf(layer.id);
    if (at >= 0 && order[at + 1] === before) continue;
    if (at >= 0) order.splice(at, 1);
    order.splice(before === undefined ? order.length : order.indexOf(before), 0, layer.id);
    changes.push(
      at >= 0 ? { kind: "move-layer", id: layer.id, before } : { kind: "add-layer", layer, before },
    );
  }
  return changes;
}

function diffLayer(before: Comparable, after: Comparable): StyleChange[] {
  if (before === after) return [];
  const { id } = after;
  const changes: StyleChange[] = [];
  if (!isEqual(before.filter, after.filter)) {
    changes.push({ kind: "set-filter", id, filter: after.filter ?? null });
  }
  const range = { ...FULL_RANGE, ...zoomRange(after) };
  if (!isEqual({ ...FULL_RANGE, ...zoomRange(before) }, range)) {
    changes.push({ kind: "set-zoom-range", id, ...range });
  }
  changes.push(...diffProperties("set-layout", id, before.layout, after.layout));
  changes.push(...diffProperties("set-paint", id, before.paint, after.paint));
  return changes;
}

function zoomRange({ minzoom, maxzoom }: Comparable): { minzoom?: number; maxzoom?: number } {
  return {
    ...(minzoom === undefined ? {} : { minzoom }),
    ...(maxzoom === undefined ? {} : { maxzoom }),
  };
}

function diffProperties(
  kind: "set-paint" | "set-layout",
  id: string,
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>> = {},
): StyleChange[] {
  if (before === after) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !isEqual(before[name], after[name]))
    .map((name) => ({ kind, id, name, value: after[name] }));
}

/** Equality of JSON values. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keysOfA = Object.keys(a);
  return (
    keysOfA.length === Object.keys(b).length &&
    keysOfA.every((key) =>
      isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
