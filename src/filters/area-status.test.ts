import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { buildAtlas, type Atlas, type AtlasRecord } from "@/datasets/atlas";
import type { Position } from "@/geo/position";
import { INSIDE, OUTSIDE, UNPLACEABLE, type AreaShape } from "./area";
import { outlineOf, placeInArea, type GroundShapes } from "./area-status";

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Three states in a row, each two degrees wide, in one country; another country far to the east. */
const GROUND: GroundShapes = {
  areas: new Map([
    ["AA", box(-96, 14, -90, 16)],
    ["AA-1", box(-96, 14, -94, 16)],
    ["AA-2", box(-94, 14, -92, 16)],
    ["AA-3", box(-92, 14, -90, 16)],
    ["BB", box(-80, 14, -78, 16)],
  ]),
  borders: new Map([
    [
      "bor-a",
      {
        type: "LineString",
        coordinates: [
          [-94, 14],
          [-94, 16],
        ],
      },
    ],
  ]),
};

const area = (id: string, kind: string, rest: object = {}) => ({
  id,
  kind,
  name: { en: id, es: id },
  countries: [id.slice(0, 2).toUpperCase()],
  parentId: null,
  memberIds: [],
  anchor: null,
  ...rest,
});
const ATLAS: Atlas = buildAtlas({
  areas: [
    area("AA", "country", { memberIds: ["AA-1", "AA-2", "AA-3"] }),
    area("AA-1", "admin1", { parentId: "AA", anchor: [-95, 15] }),
    area("AA-2", "admin1", { parentId: "AA", anchor: [-93, 15] }),
    area("AA-3", "admin1", { parentId: "AA", anchor: [-91, 15] }),
    area("BB", "country", { anchor: [-79, 15] }),
    area("city-aa", "city", { parentId: "AA-1", countries: ["AA"] }),
    area("group-one-two", "group", { memberIds: ["AA-1", "AA-2"], countries: ["AA"] }),
    area("group-unlisted", "group", { countries: ["AA"] }),
    area("unlocated-aa-or-bb", "unlocated", { countries: ["AA", "BB"] }),
    area("unlocated", "unlocated", { countries: [] }),
    area("CC", "country"),
  ] as never,
  places: [place("pla-in", [-95, 15]), place("pla-out", [-91, 15])] as never,
});

function place(id: string, position: Position) {
  return {
    id,
    kind: "site",
    name: { en: id, es: id },
    countryCode: "AA",
    areaId: "AA",
    position,
    precision: "site",
    agencyIds: [],
    activityTypeId: null,
    period: null,
    crossing: null,
    summary: null,
    evidence: [],
    grade: "A",
    caveatIds: [],
  };
}

function record(kind: AtlasRecord["kind"], rest: object): AtlasRecord {
  return { kind, id: "r", areaIds: [], position: null, row: {}, ...rest } as never;
}

function statusOf(shape: AreaShape, ...records: AtlasRecord[]): number[] {
  const outline = outlineOf(shape, ATLAS, GROUND);
  return [...placeInArea(shape, outline, records, ATLAS, GROUND)];
}

/** All of AA-1, half of AA-2, nothing of AA-3. */
const HALF: AreaShape = {
  kind: "polygon",
  ring: [
    [-97, 13],
    [-93, 13],
    [-93, 17],
    [-97, 17],
  ],
};

describe(placeInArea, () => {
  it.each<[string, readonly string[], number]>([
    ["a state wholly inside", ["AA-1"], INSIDE],
    ["a state partly inside", ["AA-2"], UNPLACEABLE],
    ["a state outside", ["AA-3"], OUTSIDE],
    ["a country partly inside", ["AA"], UNPLACEABLE],
    ["a country outside", ["BB"], OUTSIDE],
    ["two states, one of them inside", ["AA-3", "AA-1"], INSIDE],
    ["two states, one of them partly inside", ["AA-2", "AA-3"], UNPLACEABLE],
    ["two states outside", ["AA-3", "BB"], OUTSIDE],
    ["a city without a shape, in a state inside", ["city-aa"], INSIDE],
    ["a group with a member partly inside", ["group-one-two"], UNPLACEABLE],
    ["a group whose members are not listed", ["group-unlisted"], UNPLACEABLE],
    ["one of two countries, nobody knows which", ["unlocated-aa-or-bb"], UNPLACEABLE],
    ["no place at all", ["unlocated"], UNPLACEABLE],
    ["no area at all", [], UNPLACEABLE],
    ["a country without a shape", ["CC"], UNPLACEABLE],
    ["an area that the atlas does not know", ["XX"], UNPLACEABLE],
  ])("places a record of %s", (_name, areaIds, status) => {
    expect(statusOf(HALF, record("observation", { areaIds }))).toEqual([status]);
    expect(statusOf(HALF, record("recommendation", { areaIds }))).toEqual([status]);
  });

  it("finds a whole group inside when all of its members are", () => {
    const all: AreaShape = { kind: "circle", center: [-93, 15], radiusKm: 900 };
    const group = record("observation", { areaIds: ["group-one-two"] });
    expect(statusOf(all, group)).toEqual([INSIDE]);
  });

  it("places a position by great-circle distance, to the metre", () => {
    const center: Position = [-95, 15];
    const shape: AreaShape = { kind: "circle", center, radiusKm: 111.195 };
    const at = (lat: number) => record("place", { position: [-95, lat] });
    expect(statusOf(shape, at(15.99999), at(16.00001))).toEqual([INSIDE, OUTSIDE]);
  });

  it("places a position by its point and not by its state", () => {
    const inState = record("place", { position: [-92.5, 15], areaIds: ["AA-1"] });
    expect(statusOf(HALF, inState)).toEqual([OUTSIDE]);
  });

  it("takes an activity inside when one of its places is, and leaves it open when none is", () => {
    const at = (...placeIds: string[]) =>
      record("activity", { areaIds: ["AA"], row: { placeIds } });
    expect(statusOf(HALF, at("pla-out", "pla-in"), at("pla-out"), at())).toEqual([
      INSIDE,
      UNPLACEABLE,
      UNPLACEABLE,
    ]);
  });

  it("places borders and corridors by their lines", () => {
    const corridor = (...line: [number, number][]) => record("corridor", { row: { line } });
    expect(
      statusOf(
        HALF,
        { ...record("border", {}), id: "bor-a" },
        { ...record("border", {}), id: "bor-without-geometry" },
        corridor([-91, 15], [-98, 15]),
        corridor([-91, 15], [-90, 15]),
      ),
    ).toEqual([INSIDE, UNPLACEABLE, INSIDE, OUTSIDE]);
  });

  it("places a flow by its ends, and leaves it open where only its line passes", () => {
    const flow = (...areaIds: string[]) => record("flow", { areaIds });
    const middle: AreaShape = { kind: "circle", center: [-93, 15], radiusKm: 20 };
    expect(statusOf(HALF, flow("AA-1", "BB"), flow("AA-3", "BB"))).toEqual([INSIDE, OUTSIDE]);
    expect(statusOf(middle, flow("AA-1", "AA-3"))).toEqual([UNPLACEABLE]);
  });

  it("measures from the line of a border", () => {
    const shape: AreaShape = { kind: "border", borderId: "bor-a", distanceKm: 50 };
    const at = (lng: number) => record("place", { position: [lng, 15] });
    expect(statusOf(shape, at(-94.4), at(-94.5))).toEqual([INSIDE, OUTSIDE]);
    expect(statusOf(shape, record("observation", { areaIds: ["AA-1"] }))).toEqual([UNPLACEABLE]);
  });

  it("places nothing while the border has no geometry", () => {
    const shape: AreaShape = { kind: "border", borderId: "bor-b", distanceKm: 50 };
    expect(statusOf(shape, record("place", { position: [-94, 15] }))).toEqual([UNPLACEABLE]);
  });
});
