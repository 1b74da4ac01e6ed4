/**
 * Map labels: places, countries, seas and rivers, positions and ranks only. The look is the style's.
 * `rank` 1 is the most important; `angle` is degrees clockwise on screen, as MapLibre's text-rotate.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "@/geo/position";
import type { LocalizedText } from "@/text/locale";
import { oneOf, optionalNumber, parseTable, required, requiredText } from "./cells";
import { SOURCES_DIR } from "./raw";
import type { RawRow } from "./raw";

export type PlaceLabel = {
  readonly name: LocalizedText;
  readonly position: Position;
  /** 1 (national capitals) to 5 (border villages). */
  readonly rank: number;
  readonly capital: "country" | "admin1" | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};
export type CountryLabel = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly position: Position;
  readonly rank: number;
};
export type WaterLabel = CountryLabel & {
  readonly kind: "sea" | "river";
  readonly angle: number;
};
export type MapLabels = {
  readonly places: readonly PlaceLabel[];
  readonly countries: readonly CountryLabel[];
  readonly waters: readonly WaterLabel[];
};

type PlaceFile = {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: Position };
    readonly properties: {
      readonly name: string;
      readonly name_es?: string;
      readonly rank: number;
      readonly capital?: "country" | "admin1";
      readonly iso2: string;
    };
  }[];
};

/** Three decimals, about 110 m: labels, not points. */
function round([lng, lat]: Position): Position {
  return [Number(lng.toFixed(3)), Number(lat.toFixed(3))];
}

function readPlaceLabels(): PlaceLabel[] {
  const file = join(SOURCES_DIR, "base", "places.geojson");
  const { features } = JSON.parse(readFileSync(file, "utf8")) as PlaceFile;
  return features.map(({ geometry, properties }) => ({
    name: { en: properties.name, es: properties.name_es ?? properties.name },
    position: round(geometry.coordinates),
    rank: properties.rank,
    capital: properties.capital ?? null,
    country: properties.iso2,
  }));
}

function position(row: RawRow, prefix: string): Position {
  const lng = optionalNumber(row, `${prefix}lng`);
  const lat = optionalNumber(row, `${prefix}lat`);
  if (lng === null || lat === null) throw new Error(`"${prefix}lng" or "${prefix}lat" is empty`);
  return [lng, lat];
}

/** All labels, most important first within each list. */
export function buildLabels(): MapLabels {
  const own = parseTable("base/map-labels.csv", (row) => ({
    id: required(row, "id"),
    kind: oneOf(row, "kind", ["sea", "river", "country"]),
    name: requiredText(row, "name"),
    position: position(row, ""),
    rank: optionalNumber(row, "rank") ?? 5,
    angle: optionalNumber(row, "angle") ?? 0,
  }));
  const focus = parseTable("registry/country-anchors.csv", (row) => ({
    id: required(row, "id"),
    name: requiredText(row, "name"),
    position: position(row, "label_"),
    rank: 1,
  }));
  const neighbours = own
    .filter((label) => label.kind === "country")
    .map(({ id, name, position: at, rank }) => ({ id, name, position: at, rank }));
  return {
    places: readPlaceLabels(),
    countries: [...focus, ...neighbours],
    waters: own.flatMap(({ kind, ...label }) => (kind === "country" ? [] : [{ ...label, kind }])),
  };
}
