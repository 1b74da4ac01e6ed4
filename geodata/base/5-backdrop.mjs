/**
 * Backdrop at low resolution: Natural Earth 1:50m countries (npm world-atlas) that are not in
 * admin.topojson. Result: context-land.topojson.
 */
import topojsonClient from "topojson-client";
import topojsonServer from "topojson-server";
import topojsonSimplify from "topojson-simplify";
import { collection, inPackage, load, polygonsOf, saveResult, say } from "./files.mjs";
import { isInBox, ringKm2 } from "./measure.mjs";

/** ISO numeric code to alpha-3 and names. */
const COUNTRIES = {
  170: ["COL", "Colombia", "Colombia"],
  862: ["VEN", "Venezuela", "Venezuela"],
  218: ["ECU", "Ecuador", "Ecuador"],
  604: ["PER", "Peru", "Perú"],
  "076": ["BRA", "Brazil", "Brasil"],
  328: ["GUY", "Guyana", "Guyana"],
  740: ["SUR", "Suriname", "Surinam"],
  250: ["GUF", "French Guiana", "Guayana Francesa"],
  "068": ["BOL", "Bolivia", "Bolivia"],
  780: ["TTO", "Trinidad and Tobago", "Trinidad y Tobago"],
  304: ["GRL", "Greenland", "Groenlandia"],
  533: ["ABW", "Aruba", "Aruba"],
  531: ["CUW", "Curaçao", "Curazao"],
  136: ["CYM", "Cayman Islands", "Islas Caimán"],
  796: ["TCA", "Turks and Caicos Islands", "Islas Turcas y Caicos"],
  660: ["AIA", "Anguilla", "Anguila"],
  "028": ["ATG", "Antigua and Barbuda", "Antigua y Barbuda"],
  "052": ["BRB", "Barbados", "Barbados"],
  212: ["DMA", "Dominica", "Dominica"],
  308: ["GRD", "Grenada", "Granada"],
  659: ["KNA", "Saint Kitts and Nevis", "San Cristóbal y Nieves"],
  662: ["LCA", "Saint Lucia", "Santa Lucía"],
  670: ["VCT", "Saint Vincent and the Grenadines", "San Vicente y las Granadinas"],
  850: ["VIR", "U.S. Virgin Islands", "Islas Vírgenes de los EE. UU."],
  500: ["MSR", "Montserrat", "Montserrat"],
  "060": ["BMU", "Bermuda", "Bermudas"],
};

const EARTH_RADIUS_KM2 = 6371.0088 ** 2;
const MIN_TRIANGLE_KM2 = 60;
const GRID = 1e-2;
const FRENCH_GUIANA = "250";
const GREENLAND = "304";

/** Parts in view: the code of French Guiana is France's, and Greenland has many islets. */
function isInView(code, [ring]) {
  const [first] = ring;
  if (!isInBox(first, [-100, -25, -10, Infinity])) return false;
  if (code === FRENCH_GUIANA) return first[0] > -65 && first[1] < 20;
  return code !== GREENLAND || ringKm2(ring) > 5000;
}

const atlas = load(inPackage("world-atlas/countries-50m.json"));
const features = topojsonClient
  .feature(atlas, atlas.objects.countries)
  .features.filter(({ id }) => COUNTRIES[id])
  .map(({ id, geometry }) => {
    const [iso3, en, es] = COUNTRIES[id];
    const coordinates = polygonsOf(geometry).filter((polygon) => isInView(id, polygon));
    return {
      type: "Feature",
      id: iso3,
      properties: { iso3, name_en: en, name_es: es },
      geometry: { type: "MultiPolygon", coordinates },
    };
  })
  .filter(({ geometry }) => geometry.coordinates.length > 0);

const topology = topojsonServer.topology({ context_land: collection(features) });
const weighted = topojsonSimplify.presimplify(topology, topojsonSimplify.sphericalTriangleArea);
const simplified = topojsonSimplify.simplify(weighted, MIN_TRIANGLE_KM2 / EARTH_RADIUS_KM2);
const backdrop = topojsonClient.quantize(
  topojsonSimplify.filter(simplified, () => true),
  {
    scale: [GRID, GRID],
    translate: [-180, 0],
  },
);
backdrop.attribution = "Natural Earth 1:50m, public domain, via world-atlas 2.0.2";
saveResult("context-land.topojson", backdrop);
say("backdrop countries", features.length);
