/**
 * The geometry files (public/data/geo) as GeoJSON. A file that has not loaded or does not fit is null, and
 * the map is drawn without it. Shared lines come from the topology's arcs, so that a line between two states
 * is one line and not two on top of each other. Feature ids: area ids (`MX`, `MX-CHP`), border record ids.
 */
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "@/geo/position";
import type { LocalizedText } from "@/text/locale";
import { selectionKey } from "./selection";

/** `selection` names the area, as in every interactive feature. */
type ShapeProperties = { readonly id: string; readonly selection: string };
export type AreaShapes = FeatureCollection<Polygon | MultiPolygon, ShapeProperties>;
export type LineShapes = FeatureCollection<LineString | MultiLineString, ShapeProperties>;

export type AdminGeometry = {
  readonly countries: AreaShapes;
  readonly states: AreaShapes;
  /** Named sections of the land borders, by record id. */
  readonly borders: LineShapes;
  /** Limits between first-level divisions of one country. */
  readonly stateLines: LineShapes;
  /** Limits between countries, named section or not; the disputed one is the feature `DISPUTED_LINE`. */
  readonly countryLines: LineShapes;
  /** Outer limit of all countries together: the coast, and far borders. */
  readonly coast: LineShapes;
};

export type PlaceLabel = {
  readonly name: LocalizedText;
  readonly position: Position;
  /** 1 (national capitals) to 5 (border villages). */
  readonly rank: number;
  readonly capital: "country" | "admin1" | null;
};
export type CountryLabel = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly position: Position;
  readonly rank: number;
};
export type WaterLabel = CountryLabel & {
  readonly kind: "sea" | "river";
  /** Degrees clockwise on screen. */
  readonly angle: number;
};
export type MapLabels = {
  readonly places: readonly PlaceLabel[];
  readonly countries: readonly CountryLabel[];
  readonly waters: readonly WaterLabel[];
};

export type Geometry = {
  /** The detailed topology once it is there, the overview until then. */
  readonly admin: AdminGeometry | null;
  readonly contextLand: AreaShapes | null;
  readonly labels: MapLabels | null;
};

/** Parsed JSON of the files, by the names the store keeps them under. */
export type GeometryFiles = {
  readonly admin?: unknown;
  readonly overview?: unknown;
  readonly "context-land"?: unknown;
  readonly labels?: unknown;
};

/** Id of the line between the two countries that dispute it; never drawn unbroken. */
export const DISPUTED_LINE = "disputed-line";
export const DISPUTING_COUNTRIES: readonly string[] = ["GT", "BZ"];

function isDisputed(a: object, b: object): boolean {
  return [a, b].every((country) => DISPUTING_COUNTRIES.includes(idOf(country)));
}

const cache = new WeakMap<object, unknown>();

/** One decoding per file object: decoding the detailed topology takes tens of milliseconds. */
function decodedOnce<T>(file: unknown, decode: (file: object) => T | null): T | null {
  if (typeof file !== "object" || file === null) return null;
  if (!cache.has(file)) cache.set(file, decode(file));
  return cache.get(file) as T | null;
}

/** GeoJSON of whatever has loaded; identical objects for identical files. Errors: none, a misfit is null. */
export function decodeGeometry(files: GeometryFiles): Geometry {
  return {
    admin: decodedOnce(files.admin, decodeAdmin) ?? decodedOnce(files.overview, decodeAdmin),
    contextLand: decodedOnce(files["context-land"], decodeContext),
    labels: decodedOnce(files.labels, decodeLabels),
  };
}

type Shaped = Topology<Record<string, GeometryCollection>>;

function isTopology(file: object): file is Shaped {
  return "type" in file && file.type === "Topology" && "objects" in file && "arcs" in file;
}

function decodeAdmin(file: object): AdminGeometry | null {
  if (!isTopology(file)) return null;
  const { countries, states, borders } = file.objects;
  if (countries === undefined || states === undefined) return null;
  const countryOf = (shape: object) => idOf(shape).slice(0, 2);
  return {
    countries: shapes(file, countries) as AreaShapes,
    states: shapes(file, states) as AreaShapes,
    borders: borders === undefined ? collection([]) : (shapes(file, borders) as LineShapes),
    stateLines: lines(
      "state-lines",
      mesh(file, states, (a, b) => a !== b && countryOf(a) === countryOf(b)),
    ),
    countryLines: collection([
      ...lines(
        "country-lines",
        mesh(file, countries, (a, b) => a !== b && !isDisputed(a, b)),
      ).features,
      ...lines(
        DISPUTED_LINE,
        mesh(file, countries, (a, b) => a !== b && isDisputed(a, b)),
      ).features,
    ]),
    coast: lines(
      "coast",
      mesh(file, countries, (a, b) => a === b),
    ),
  };
}

function decodeContext(file: object): AreaShapes | null {
  if (!isTopology(file)) return null;
  const features = Object.values(file.objects).flatMap(
    (object) => (shapes(file, object) as AreaShapes).features,
  );
  return collection(features);
}

function decodeLabels(file: object): MapLabels | null {
  const fits = ["places", "countries", "waters"].every((name) =>
    Array.isArray((file as Record<string, unknown>)[name]),
  );
  return fits ? (file as MapLabels) : null;
}

/** `id` is repeated in the properties: filters and `promoteId` read properties. */
function shapes(topology: Shaped, object: GeometryCollection): AreaShapes | LineShapes {
  const { features } = feature(topology, object);
  return collection(
    features.map(({ id, geometry }) => ({
      type: "Feature" as const,
      id: String(id),
      properties: propertiesOf(String(id)),
      geometry,
    })),
  ) as AreaShapes | LineShapes;
}

function lines(id: string, geometry: MultiLineString): LineShapes {
  return collection([{ type: "Feature" as const, id, properties: propertiesOf(id), geometry }]);
}

function propertiesOf(id: string): ShapeProperties {
  return { id, selection: selectionKey({ kind: "area", id }) };
}

function collection<F>(features: F[]): { type: "FeatureCollection"; features: F[] } {
  return { type: "FeatureCollection", features };
}

function idOf(shape: object): string {
  return "id" in shape ? String(shape.id) : "";
}
