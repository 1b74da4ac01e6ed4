/**
 * The files of public/data/geo: three topologies and the labels. Feature ids are area ids
 * (`MX`, `MX-CHP`) and border record ids; names live in areas.json, so features carry none.
 */
import { SCHEMA_VERSION } from "@/datasets/schema";
import { lineOf, readBorderLines } from "./border-lines";
import { addBorderSections } from "./border-sections";
import type { Section } from "./border-sections";
import { parseTable, required } from "./cells";
import { buildLabels } from "./labels";
import { dropFlatRings, encodeGrid, joinGrids, pruneArcs, readGrid, regrid } from "./topology";
import type { Grid, Shape } from "./topology";

/** One file below public/data: its text and how many features or labels it holds. */
export type GeometryFile = { readonly path: string; readonly text: string; readonly rows: number };

const ADMIN_CREDIT =
  "Outlines of Mexico, Guatemala and Belize and the land borders: © OpenStreetMap contributors, " +
  "ODbL 1.0; this file is offered under ODbL 1.0. Other limits: Natural Earth, public domain.";
const CONTEXT_CREDIT =
  "Natural Earth, public domain; land borders shared with Guatemala, El Salvador and Honduras: " +
  "© OpenStreetMap contributors, ODbL 1.0.";

/** Grid of the detailed map, 0.00005 degrees, about 5.5 m: below a pixel up to zoom 14. */
const ADMIN_SCALE = 0.00005;

/** Grid of the backdrop, 0.001 degrees: neighbours are never looked at closer than about zoom 8. */
const CONTEXT_SCALE = 0.001;

const ALPHA_2: Readonly<Record<string, string>> = {
  MEX: "MX",
  GTM: "GT",
  BLZ: "BZ",
  USA: "US",
  HND: "HN",
  SLV: "SV",
};

function readSections(): Section[] {
  const lines = readBorderLines();
  return parseTable("borders/borders.csv", (row) => {
    const section = required(row, "section");
    const [a, b] = section.slice(0, section.indexOf(":")).split("-");
    const line = lineOf(lines, section);
    const [first, last] = [line[0], line.at(-1)];
    if (a === undefined || b === undefined || first === undefined || last === undefined) {
      throw new Error(`section ${section} has no two countries or no line`);
    }
    return { id: required(row, "id"), countries: [a, b], ends: [first, last] };
  });
}

/** Only type, id and arcs; country ids become alpha-2. */
function bare({ type, id, arcs }: Shape): Shape {
  return { type, id: ALPHA_2[id] ?? id, arcs };
}

/** A grid with only the named objects, each `[name in the file, name in the base geometry]`. */
function pick(grid: Grid, names: readonly (readonly [string, string])[]): Grid {
  const objects = Object.fromEntries(
    names.map(([to, from]) => {
      const shapes = grid.objects[from];
      if (shapes === undefined) throw new Error(`the base geometry has no object ${from}`);
      return [to, shapes.map(bare)];
    }),
  );
  return pruneArcs(dropFlatRings({ ...grid, objects }));
}

function countShapes(grid: Grid): number {
  return Object.values(grid.objects).reduce((sum, shapes) => sum + shapes.length, 0);
}

function buildAdmin(base: Grid, path: string, sections: readonly Section[]): GeometryFile {
  const grid = pick(addBorderSections(base, sections), [
    ["countries", "countries"],
    ["states", "states"],
    ["borders", "borders"],
  ]);
  return { path, text: encodeGrid(grid, ADMIN_CREDIT), rows: countShapes(grid) };
}

function buildContext(): GeometryFile {
  const near = pick(regrid(readGrid("admin.topojson"), CONTEXT_SCALE), [["near", "context"]]);
  const far = pick(regrid(readGrid("context-land.topojson"), CONTEXT_SCALE), [
    ["far", "context_land"],
  ]);
  const grid = joinGrids(near, far);
  return {
    path: "geo/context.topojson",
    text: encodeGrid(grid, CONTEXT_CREDIT),
    rows: countShapes(grid),
  };
}

function buildLabelFile(): GeometryFile {
  const labels = buildLabels();
  const parts = Object.entries(labels).map(
    ([name, items]) =>
      `"${name}":[\n${(items as readonly unknown[]).map((item) => JSON.stringify(item)).join(",\n")}\n]`,
  );
  const rows = labels.places.length + labels.countries.length + labels.waters.length;
  const credit = "Places: GeoNames, CC BY 4.0. Other labels: Frontera Atlas.";
  const head = `"schemaVersion":${SCHEMA_VERSION},"attribution":${JSON.stringify(credit)}`;
  return { path: "geo/labels.json", text: `{${head},${parts.join(",")}}\n`, rows };
}

/** The four geometry files, in the order of the manifest. */
export function buildGeometry(): GeometryFile[] {
  const sections = readSections();
  return [
    buildAdmin(regrid(readGrid("admin.topojson"), ADMIN_SCALE), "geo/admin.topojson", sections),
    buildContext(),
    buildLabelFile(),
    buildAdmin(readGrid("admin-overview.topojson"), "geo/overview.topojson", sections),
  ];
}
