/**
 * Feature collections that stay the same object while their features say the same: a filter that changes
 * nothing of a source then costs its worker nothing.
 */
import type { Feature, Geometry } from "geojson";
import { recall, remember } from "@/analysis/memoize-last";

export type Collection<G extends Geometry, P> = {
  readonly type: "FeatureCollection";
  readonly features: Feature<G, P>[];
};

/** A collector that returns its last collection as long as the features are equal to the last ones. */
export function stableCollection<G extends Geometry, P extends object>(): (
  features: Feature<G, P>[],
) => Collection<G, P> {
  const owner = {};
  return (features) => {
    const last = (recall(owner) as Collection<G, P> | null) ?? {
      type: "FeatureCollection",
      features: [],
    };
    const known = last.features;
    const same =
      known.length === features.length &&
      features.every((feature, index) => isSameFeature(feature, known[index]));
    const current = same ? last : ({ type: "FeatureCollection", features } as const);
    remember(owner, current);
    return current;
  };
}

/** Equal properties, and the very same geometry or the same point. */
function isSameFeature<G extends Geometry, P extends object>(
  a: Feature<G, P>,
  b: Feature<G, P> | undefined,
): boolean {
  if (a === b) return true;
  if (b === undefined || !isSameShape(a.geometry, b.geometry)) return false;
  const mine = a.properties as Record<string, unknown>;
  const other = b.properties as Record<string, unknown>;
  return Object.keys(mine).every((key) => mine[key] === other[key]);
}

function isSameShape(a: Geometry, b: Geometry): boolean {
  if (a === b) return true;
  if (a.type !== "Point" || b.type !== "Point") return false;
  return a.coordinates[0] === b.coordinates[0] && a.coordinates[1] === b.coordinates[1];
}
