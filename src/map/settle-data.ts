/**
 * Which data of a composed style the map has to be told about. Handing data to MapLibre copies them to its worker
 * and cuts tiles anew, which costs more than everything else in a filter change; so data that say the same as
 * before, and data that no visible layer draws, stay as they were. The latter follow when a layer needs them.
 */
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { isEqual } from "./diff-style";

type Data = GeoJSONSourceSpecification["data"];

/** `next`, with the data object of `applied` in every source that need not change. */
export function settleData(
  applied: StyleSpecification,
  next: StyleSpecification,
): StyleSpecification {
  if (applied === next) return next;
  const drawn = drawnSources(next);
  let sources = next.sources;
  for (const [id, source] of Object.entries(next.sources)) {
    const before = applied.sources[id];
    if (source.type !== "geojson" || before?.type !== "geojson") continue;
    if (source.data === before.data) continue;
    if (drawn.has(id) && !saysTheSame(before.data, source.data)) continue;
    if (sources === next.sources) sources = { ...next.sources };
    sources[id] = { ...source, data: before.data };
  }
  return sources === next.sources ? next : { ...next, sources };
}

function drawnSources({ layers }: StyleSpecification): ReadonlySet<string> {
  const drawn = new Set<string>();
  for (const layer of layers) {
    if ("source" in layer && layer.layout?.visibility !== "none") drawn.add(layer.source);
  }
  return drawn;
}

/** The same features in the same order. Geometry objects are mostly shared, so this looks at properties. */
function saysTheSame(a: Data, b: Data): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  if (a.type !== "FeatureCollection" || b.type !== "FeatureCollection") return isEqual(a, b);
  return (
    a.features.length === b.features.length &&
    a.features.every((feature, index) => isEqual(feature, b.features[index]))
  );
}
