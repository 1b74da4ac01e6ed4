/**
 * The lines of the named border sections as the base geometry gives them, by section key
 * ("MEX-GTM:suchiate"). Records and geometry both start from here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "@/geo/position";
import { SOURCES_DIR } from "./raw";

type BorderFile = {
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly Position[] };
  }[];
};

/** Section key to its line, `[lng, lat]` with five decimals, first country's order. */
export function readBorderLines(): ReadonlyMap<string, readonly Position[]> {
  const file = join(SOURCES_DIR, "base", "borders.geojson");
  const { features } = JSON.parse(readFileSync(file, "utf8")) as BorderFile;
  return new Map(features.map(({ id, geometry }) => [id, geometry.coordinates]));
}

/** The line of a section; throws when the base geometry has none. */
export function lineOf(
  lines: ReadonlyMap<string, readonly Position[]>,
  section: string,
): readonly Position[] {
  const line = lines.get(section);
  if (line === undefined) throw new Error(`borders.geojson has no section ${section}`);
  return line;
}
