/**
 * What the shipped geometry keeps to: ids that records use, closed rings, borders on country edges,
 * and a manifest that describes the files that are there.
 */
import { createHash } from "node:crypto";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { parseShipped, readShipped, SHIPPED_ROWS } from "./shipped-data";

type Shaped = Topology<Record<string, GeometryCollection>>;

const TOPOLOGIES = ["geo/admin.topojson", "geo/overview.topojson", "geo/context.topojson"];
const DETAILED = TOPOLOGIES.slice(0, 2);

function idsOf(topology: Shaped, name: string): string[] {
  return (topology.objects[name]?.geometries ?? []).map((shape) => String(shape.id)).toSorted();
}

describe.each(DETAILED)("%s", (path) => {
  const topology = parseShipped(path) as Shaped;

  it("has the six countries and the 143 states under their area ids", () => {
    const states = SHIPPED_ROWS.areas.filter((area) => area.kind === "admin1");
    expect(idsOf(topology, "countries")).toEqual(["BZ", "GT", "HN", "MX", "SV", "US"]);
    expect(idsOf(topology, "states")).toEqual(states.map((area) => area.id));
  });

  it("has one line for every border record", () => {
    expect(idsOf(topology, "borders")).toEqual(SHIPPED_ROWS.borders.map((border) => border.id));
  });

  it("draws borders only along edges that two countries share", () => {
    const users = new Map<number, number>();
    for (const country of topology.objects["countries"]?.geometries ?? []) {
      const arcs = "arcs" in country ? (country.arcs as unknown[]).flat(3) : [];
      for (const arc of new Set(arcs as number[])) {
        const index = arc < 0 ? ~arc : arc;
        users.set(index, (users.get(index) ?? 0) + 1);
      }
    }
    const borders = topology.objects["borders"]?.geometries ?? [];
    const arcs = borders.flatMap((line) => ("arcs" in line ? (line.arcs as number[]) : []));
    expect(arcs.length).toBeGreaterThanOrEqual(20);
    expect(arcs.filter((arc) => users.get(arc < 0 ? ~arc : arc) !== 2)).toEqual([]);
  });
});

describe.each(TOPOLOGIES)("%s", (path) => {
  const topology = parseShipped(path) as Shaped;

  it("has closed rings of at least three different positions", () => {
    const shapes = Object.values(topology.objects).flatMap(
      (object) => feature(topology, object).features,
    );
    const broken = shapes.filter(({ geometry }) => {
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return polygons.flat().some((ring) => {
        const isClosed = String(ring[0]) === String(ring.at(-1));
        return !isClosed || new Set(ring.map(String)).size < 3;
      });
    });
    expect(broken.map((shape) => shape.id)).toEqual([]);
  });
});

describe("manifest", () => {
  type Entry = { path: string; sha256: string; bytes: number };
  const { files } = parseShipped("manifest.json") as { files: Entry[] };

  it("has the checksum and the size of every file", () => {
    const actual = files.map(({ path }) => {
      const text = readShipped(path);
      const sha256 = createHash("sha256").update(text).digest("hex");
      return { path, sha256, bytes: Buffer.byteLength(text) };
    });
    expect(files.length).toBeGreaterThanOrEqual(19);
    expect(files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }))).toEqual(actual);
  });
});
