/**
 * Rows as GeoJSON (RFC 7946): one feature per row, its columns as properties. A record without a position of its
 * own has geometry null and its areas in `area_ids`; nothing is put at the middle of a country. What the file is
 * stands in the foreign member `metadata`. WGS 84, longitude first, as the RFC demands; no `crs`.
 */
import type { FeatureCollection, Point } from "geojson";
import type { Filter } from "@/filters/filter";
import type { ExportBundle, HeadKey } from "./bundle";
import type { ExportRow } from "./row-columns";

type Metadata = {
  /** The head of the file: one text, or several where a key repeats. */
  readonly [K in HeadKey]?: string | readonly string[];
} & { readonly language: string; readonly filterValues: Filter };

export type ExportGeoJson = FeatureCollection<Point | null, ExportRow> & {
  readonly metadata: Metadata;
};

/** The file as text, one feature a line, so that two files can be compared line by line. */
export function buildGeoJson(bundle: ExportBundle): string {
  const { metadata, features } = toGeoJson(bundle);
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  const list = lines === "" ? "[]" : `[\n${lines}\n]`;
  return `{"type":"FeatureCollection",\n"metadata":${JSON.stringify(metadata, null, 2)},\n"features":${list}}\n`;
}

function toGeoJson({ rows, head, request }: ExportBundle): ExportGeoJson {
  const texts = new Map<HeadKey, string[]>();
  for (const { key, text } of head) texts.set(key, [...(texts.get(key) ?? []), text]);
  const said = [...texts].map(([key, all]) => [key, all.length === 1 ? all[0] : all]);
  return {
    type: "FeatureCollection",
    metadata: {
      ...Object.fromEntries(said),
      language: request.locale,
      filterValues: request.filter,
    },
    features: rows.map((row) => ({
      type: "Feature",
      id: row.id,
      geometry: pointOf(row),
      properties: row,
    })),
  };
}

function pointOf({ longitude, latitude }: ExportRow): Point | null {
  return longitude === null || latitude === null
    ? null
    : { type: "Point", coordinates: [longitude, latitude] };
}
