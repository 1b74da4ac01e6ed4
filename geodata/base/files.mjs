/**
 * Where the scripts read and write, and small helpers for GeoJSON files.
 * Intermediates go to `work/`, results to `geodata/sources/base`.
 */
import fs from "node:fs";
import path from "node:path";

const HERE = import.meta.dirname;
export const WORK = path.join(HERE, "work");
export const OUT = path.join(HERE, "..", "sources", "base");

/** Path of a file inside an installed package. */
export const inPackage = (file) => path.join(HERE, "node_modules", file);

const resolve = (file) => (path.isAbsolute(file) ? file : path.join(WORK, file));

/** Parsed JSON; a relative path is below `work/`. */
export const load = (file) => JSON.parse(fs.readFileSync(resolve(file), "utf8"));

/** Writes JSON; a relative path is below `work/`. */
export const save = (file, value) => fs.writeFileSync(resolve(file), JSON.stringify(value));

/** Writes a result. */
export const saveResult = (file, value) => save(path.join(OUT, file), value);

export const collection = (features, extra = {}) => ({
  type: "FeatureCollection",
  ...extra,
  features,
});

export const feature = (properties, geometry) => ({ type: "Feature", properties, geometry });

/** Coordinates of a polygon or multipolygon as a list of polygons. */
export function polygonsOf(geometry) {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

const started = Date.now();

/** Progress, with seconds since the start. */
export function say(...words) {
  console.log(`${((Date.now() - started) / 1000).toFixed(1)}s`, ...words);
}
