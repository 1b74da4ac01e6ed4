/** Names of places, countries and waters as points; both languages in each, the style picks one. */
import type { Feature, Point } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Position } from "@/geo/position";
import type { LocalizedText } from "@/text/locale";
import type { MapLabels } from "./geometry";
import type { PointsOf } from "./area-features";

export type LabelProperties = {
  readonly id: string;
  readonly kind: "country" | "sea" | "river" | "place";
  readonly name_en: string;
  readonly name_es: string;
  readonly rank: number;
  readonly angle: number;
  readonly capital: "country" | "admin1" | "no";
  /** Pixels the name keeps from its place, because marks stand there. */
  readonly gap: number;
};

/** Pixels between a town's dot and its name. */
const TOWN_GAP = 5;

export const labelCollection = memoizeLast(
  (
    labels: MapLabels | null,
    clearanceOf: (position: Position) => number,
  ): PointsOf<LabelProperties> => {
    if (labels === null) return { type: "FeatureCollection", features: [] };
    const features = [
      ...labels.countries.map(({ id, name, position, rank }) =>
        label(position, name, { id, kind: "country", rank }),
      ),
      ...labels.waters.map(({ id, name, position, rank, kind, angle }) =>
        label(position, name, { id, kind, rank, angle }),
      ),
      ...labels.places.map(({ name, position, rank, capital }, index) =>
        label(position, name, {
          id: `place-${index}`,
          kind: "place",
          rank,
          capital: capital ?? "no",
          gap: Math.max(TOWN_GAP, clearanceOf(position)),
        }),
      ),
    ];
    return { type: "FeatureCollection", features };
  },
);

function label(
  position: Position,
  name: LocalizedText,
  rest: Pick<LabelProperties, "id" | "kind" | "rank"> & Partial<LabelProperties>,
): Feature<Point, LabelProperties> {
  return {
    type: "Feature",
    properties: { name_en: name.en, name_es: name.es, angle: 0, capital: "no", gap: 0, ...rest },
    geometry: { type: "Point", coordinates: [...position] },
  };
}
