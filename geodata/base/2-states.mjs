/**
 * Partition into countries and states. OpenStreetMap outline for Mexico, Guatemala and Belize and in
 * a corridor along their outer land borders; Natural Earth for the rest and for all state limits.
 * Land that no state covers goes to the nearest state. At the end everything is noded together.
 */
import * as turf from "@turf/turf";
import mapshaper from "mapshaper";
import { CONTEXT, FOCUS, SIX } from "./countries.mjs";
import { collection, feature, load, polygonsOf, save, say } from "./files.mjs";
import { ringKm2 } from "./measure.mjs";
import { readNaturalEarth } from "./natural-earth.mjs";
import { nearestStateCells } from "./nearest-state.mjs";

/** The neighbours follow OpenStreetMap within this distance of the line. */
const CORRIDOR_KM = 12;
/**
 * In the USA, Natural Earth is cut away only this close to the line (it is at most 2.9 km off),
 * because the OSM package has lost pieces of the coast; between both distances the two are united.
 */
const USA_CUT_KM = 4.5;
/** Boxes where the OSM package has lost reefs or a spit: Natural Earth is added inside them. */
const PATCHES = {
  MEX: [
    [-87.6, 18.3, -87.1, 18.9],
    [-89.85, 22.2, -89.5, 22.7],
  ],
  BLZ: [
    [-88.42, 16.42, -88.33, 16.78],
    [-88.06, 17.68, -87.99, 17.81],
  ],
};
/** Attached fragments below this size go to the neighbouring state they share most edge with. */
const FRAGMENT_KM2 = 3;

const CLEAN = "snap-interval=0.000002";
const OUTPUT = "format=geojson precision=0.0000001";

const naturalEarth = readNaturalEarth();
const outline = load("osm-outline.geojson");
const chains = load("chains.json");

const toJson = (features) => JSON.stringify(collection(features));
const unitsOf = (country) => naturalEarth.filter((f) => f.properties.iso3 === country);
const outlineOf = (country) => outline.features.filter((f) => f.properties.iso3 === country);

/** Runs mapshaper commands on named inputs; the first output as parsed JSON. */
async function shape(commands, inputs) {
  const outputs = await mapshaper.applyCommands(commands, inputs);
  return JSON.parse(Buffer.from(Object.values(outputs)[0]).toString());
}

/** A country's land as collection text, also when mapshaper gave back a bare geometry. */
function landText(country, output) {
  if (output.features) return JSON.stringify(output);
  return toJson([feature({ iso3: country }, output.geometries[0])]);
}

function thinLine(line, tolerance) {
  return turf.simplify(turf.lineString(line), { tolerance }).geometry.coordinates;
}

function bufferLine(line, tolerance, km) {
  const options = { units: "kilometers", steps: 4 };
  return turf.buffer(turf.lineString(thinLine(line, tolerance)), km, options);
}

const OUTER = ["MEX-USA", "GTM-HND", "GTM-SLV"];
const corridor = toJson(
  OUTER.map((pair) => feature({}, bufferLine(chains[pair], 0.01, CORRIDOR_KM).geometry)),
);
const usaCut = toJson([bufferLine(chains["MEX-USA"], 0.004, USA_CUT_KM)]);

async function focusLand(country) {
  const land = toJson(outlineOf(country));
  if (!PATCHES[country]) return land;
  const commands =
    `-i osm.json ne.json box.json combine-files -clip box target=ne -dissolve target=ne ` +
    `-dissolve target=osm -merge-layers target=osm,ne force name=m -clean target=m ${CLEAN} ` +
    `-dissolve target=m -each 'iso3="${country}"' target=m -o land.json target=m ${OUTPUT}`;
  const output = await shape(commands, {
    "osm.json": land,
    "ne.json": toJson(unitsOf(country)),
    "box.json": toJson(PATCHES[country].map((box) => turf.bboxPolygon(box))),
  });
  return landText(country, output);
}

async function neighbourLand(country) {
  const commands =
    `-i ne.json corr.json cut.json osm.json combine-files -dissolve target=corr ` +
    `-erase cut target=ne -clip corr target=osm -dissolve target=ne -dissolve target=osm ` +
    `-merge-layers target=ne,osm force -clean ${CLEAN} -dissolve -each 'iso3="${country}"' ` +
    `-o land.json ${OUTPUT}`;
  const output = await shape(commands, {
    "ne.json": toJson(unitsOf(country)),
    "corr.json": corridor,
    "cut.json": country === "USA" ? usaCut : corridor,
    "osm.json": toJson(outlineOf(country)),
  });
  return landText(country, output);
}

/** Only land near the common line needs nearest-state cells in the outer three countries. */
function fillBox(country) {
  if (FOCUS.includes(country)) return null;
  const pairs = country === "USA" ? ["MEX-USA"] : ["GTM-HND", "GTM-SLV"];
  const lines = turf.multiLineString(pairs.map((pair) => thinLine(chains[pair], 0.01)));
  return turf.bbox(turf.buffer(lines, 40, { units: "kilometers", steps: 2 }));
}

/** The states of a country, covering its land completely. */
async function fillStates(country, land) {
  const units = unitsOf(country);
  const cells = nearestStateCells(country, units, fillBox(country));
  const commands =
    `-i land.json ne.json cells.json combine-files -dissolve iso target=cells ` +
    `-clean target=cells -innerlines target=cells + name=dummy -drop target=dummy ` +
    `-clip land target=ne -filter-fields iso target=ne ` +
    `-dissolve target=land + name=fr -erase ne target=fr -clip fr target=cells ` +
    `-merge-layers target=ne,cells force name=m -clean target=m ${CLEAN} ` +
    `-dissolve iso target=m -each 'iso3="${country}"' target=m -o m.json target=m ${OUTPUT}`;
  const output = await shape(commands, {
    "land.json": land,
    "ne.json": toJson(units),
    "cells.json": toJson(cells),
  });
  say(country, "cells", cells.length, "states", output.features.length);
  return output.features;
}

async function dissolveCountry(country) {
  const commands = "-i ne.json -dissolve iso3 -o m.json format=geojson";
  const output = await shape(commands, { "ne.json": toJson(unitsOf(country)) });
  const found = output.features ?? output.geometries.map((geometry) => feature({}, geometry));
  return found.map(({ type, geometry }) => ({
    type,
    geometry,
    properties: { iso: null, iso3: country },
  }));
}

function edgeKey(a, b) {
  const [p, q] = [a.join(), b.join()];
  return p < q ? `${p}|${q}` : `${q}|${p}`;
}

/** Which features use an edge. */
function edgeOwners(features) {
  const owners = new Map();
  features.forEach(({ geometry }, index) => {
    for (const ring of geometry.coordinates.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const key = edgeKey(ring[i - 1], ring[i]);
        if (!owners.has(key)) owners.set(key, []);
        owners.get(key).push(index);
      }
    }
  });
  return owners;
}

/** The feature of the same country that shares most edge with a ring; undefined when none does. */
function bestNeighbour(ring, own, features, owners) {
  const shared = {};
  for (let i = 1; i < ring.length; i++) {
    for (const other of owners.get(edgeKey(ring[i - 1], ring[i]))) {
      if (other === own) continue;
      if (features[other].properties.iso3 !== features[own].properties.iso3) continue;
      const [dx, dy] = [ring[i][0] - ring[i - 1][0], ring[i][1] - ring[i - 1][1]];
      shared[other] = (shared[other] || 0) + Math.hypot(dx, dy);
    }
  }
  return Object.keys(shared).sort((a, b) => shared[b] - shared[a])[0];
}

/** Moves small attached fragments to the neighbour they belong to; how many were moved. */
function moveFragments(features) {
  for (const f of features) {
    f.properties.id = f.properties.iso || f.properties.iso3;
    f.geometry = { type: "MultiPolygon", coordinates: polygonsOf(f.geometry) };
  }
  const owners = edgeOwners(features);
  const moved = [];
  features.forEach((f, own) => {
    const polygons = f.geometry.coordinates;
    const size = (i) => ringKm2(polygons[i][0]);
    const largest = polygons.reduce((best, _, i) => (size(i) > size(best) ? i : best), 0);
    f.geometry.coordinates = polygons.filter((polygon, i) => {
      if (i === largest || size(i) >= FRAGMENT_KM2) return true;
      const target = bestNeighbour(polygon[0], own, features, owners);
      if (target === undefined) return true;
      moved.push([target, polygon]);
      return false;
    });
  });
  for (const [target, polygon] of moved) features[target].geometry.coordinates.push(polygon);
  return moved.length;
}

const land = {};
for (const country of FOCUS) land[country] = await focusLand(country);
for (const country of ["USA", "HND", "SLV"]) land[country] = await neighbourLand(country);
const parts = [];
for (const country of SIX) parts.push(...(await fillStates(country, land[country])));
for (const country of CONTEXT) parts.push(...(await dissolveCountry(country)));

let units = await shape(
  "-i a.json -clean snap-interval=0.000003 gap-fill-area=2km2 sliver-control=0 " +
    "-o all.json format=geojson precision=0.000001",
  { "a.json": toJson(parts) },
);
for (let round = 0; round < 2; round++) {
  say("fragments moved", moveFragments(units.features));
  units = await shape(
    "-i a.json -dissolve id copy-fields=iso,iso3 -o all.json format=geojson precision=0.000001",
    { "a.json": JSON.stringify(units) },
  );
}
save("units.geojson", units);
say("units", units.features.length);
