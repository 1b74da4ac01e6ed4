/**
 * Which places are labelled, and how early: rank 1 (national capitals) to 5 (border villages), or
 * 0 for no label. Towns along the southern border come earlier than their size alone would give.
 */
import { load } from "./files.mjs";
import {
  BELIZE_TOWNS,
  EXTRA_CAPITALS,
  NORTHERN_PAIRS,
  SOUTHERN_CROSSINGS,
} from "./labelled-places.mjs";

const KM_PER_DEGREE = 111.2;
const SOUTH = { west: -93.2, east: -87.5, south: 13.5, north: 19.2 };
const ADMIN1_CAPITALS = ["MX", "GT", "BZ", "HN", "SV"];

const chains = load("chains.json");

/** Planar distance in km, good over short distances. */
export function planarKm(p, q) {
  const shrink = Math.cos((p[1] * Math.PI) / 180);
  return Math.hypot((p[0] - q[0]) * shrink, p[1] - q[1]) * KM_PER_DEGREE;
}

/** Distance to a line in km. */
function lineKm(p, line) {
  const shrink = Math.cos((p[1] * Math.PI) / 180);
  let least = 1e9;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = [(line[i - 1][0] - p[0]) * shrink, line[i - 1][1] - p[1]];
    const [dx, dy] = [(line[i][0] - p[0]) * shrink - ax, line[i][1] - p[1] - ay];
    const squared = dx * dx + dy * dy;
    const t = squared ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared)) : 0;
    least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return least * KM_PER_DEGREE;
}

/** Distances to the southern, the Belize-Guatemala and the northern border; 1e9 = far. */
function borderDistances(country, at) {
  const [lng, lat] = at;
  const isSouth =
    lng > SOUTH.west &&
    lng < SOUTH.east &&
    lat > SOUTH.south &&
    lat < SOUTH.north &&
    ["MX", "GT", "BZ"].includes(country);
  const isNorth = ["US", "MX"].includes(country) && lat > 25 && lat < 33.6 && lng < -96.5;
  return {
    isSouth,
    south: isSouth ? Math.min(lineKm(at, chains["MEX-GTM"]), lineKm(at, chains["MEX-BLZ"])) : 1e9,
    belize: isSouth ? lineKm(at, chains["GTM-BLZ"]) : 1e9,
    north: isNorth ? lineKm(at, chains["MEX-USA"]) : 1e9,
  };
}

function capitalOf({ country, featureClass, key }) {
  if (featureClass === "PPLC") return "country";
  const isSeat = featureClass === "PPLA" && ADMIN1_CAPITALS.includes(country);
  return isSeat || EXTRA_CAPITALS.has(key) ? "admin1" : null;
}

/** The first rank whose population is reached: `steps` = [[population, rank], ...]. */
const stepRank = (population, steps) => steps.find(([least]) => population >= least)?.[1] ?? 0;

/** Rank by population and country alone. */
function sizeRank({ country, population, name, at }) {
  const size = population || 0;
  switch (country) {
    case "MX":
      return stepRank(size, [
        [900000, 2],
        [250000, 3],
        [110000, 4],
      ]);
    case "GT":
      return stepRank(size, [
        [100000, 4],
        [30000, 5],
      ]);
    case "BZ":
      if (size >= 8000 || BELIZE_TOWNS.includes(name)) return 4;
      return population ? 5 : 0;
    case "HN":
    case "SV":
      return stepRank(size, [
        [150000, 4],
        [60000, 5],
      ]);
    case "US": {
      const isSouthwest = at[1] < 37 && at[0] < -93.5;
      return stepRank(size, [
        [1200000, 2],
        [600000, 3],
        [isSouthwest ? 200000 : 450000, 4],
      ]);
    }
    default:
      return stepRank(size, [
        [500000, 3],
        [300000, 4],
      ]);
  }
}

function firstRank(place, capital) {
  const { country, population } = place;
  if (capital === "country") return 1;
  if (capital !== "admin1") return sizeRank(place);
  if (country === "MX" || (population || 0) >= 300000) return 2;
  return ["GT", "BZ"].includes(country) ? 3 : 4;
}

const ON_THE_WAY = /^(Tenosique|Comit|Palenque|Puerto Madero)/;
const atMost = (rank, limit) => (rank ? Math.min(rank, limit) : limit);

/** A place with `rank`, `capital`, `border` and `borderKm`; rank 0 = not labelled. */
export function rankPlace(place) {
  const { country, key, name, at } = place;
  const size = place.population || 0;
  const km = borderDistances(country, at);
  const isCrossing = SOUTHERN_CROSSINGS.has(key);
  const capital = capitalOf(place);
  let rank = firstRank(place, capital);
  let border = null;
  if (km.south <= 15) {
    border = "south";
    if (isCrossing) rank = atMost(rank, 3);
    else if (size >= 8000) rank = rank || 4;
    else if (size >= 1500 || km.south <= 5) rank = rank || 5;
  } else if (km.belize <= 15 && (isCrossing || size >= 3000 || country === "BZ")) {
    border = "gt-bz";
    rank = isCrossing ? 3 : rank || 5;
  }
  if (km.north <= 30) {
    const isPair = NORTHERN_PAIRS.has(key);
    if (isPair || km.north <= 15) border = "north";
    if (isPair) rank = size >= 400000 ? 2 : size >= 60000 ? 3 : 4;
    else if (size >= 25000 && km.north <= 15) rank = rank || 5;
  }
  const isNear = km.south <= 15 || km.belize <= 15 || ON_THE_WAY.test(name);
  if (isCrossing && km.isSouth && isNear) rank = atMost(rank, 3);
  const borderKm = { north: km.north, "gt-bz": km.belize, south: km.south }[border] ?? null;
  return { ...place, rank, capital, border, borderKm };
}
