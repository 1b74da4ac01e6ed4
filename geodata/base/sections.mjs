/**
 * Named sections of the border chains. Section ends are read from the geometry, not from a treaty.
 */
import { load } from "./files.mjs";
import { distanceMetres } from "./measure.mjs";

/** Index of the vertex nearest to a position, in degrees. */
export function nearestIndex(line, [x, y]) {
  let best = 0;
  let least = Infinity;
  line.forEach((vertex, i) => {
    const distance = Math.hypot(vertex[0] - x, vertex[1] - y);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** Corners of the Mexico-Guatemala line, from its north-eastern end to the Suchiate. */
function findMexicoGuatemalaCorners(line) {
  const after = (from, test) => line.findIndex((vertex, i) => i > from && test(vertex, i));
  const parallel1749 = line.findIndex((v) => v[0] < -90.987 && v[1] < 17.815);
  const meridian = after(parallel1749, (v) => v[1] < 17.2535);
  let parallel1715 = meridian;
  for (let i = meridian + 1; i < meridian + 60; i++) {
    if (line[i][0] < line[parallel1715][0]) parallel1715 = i;
  }
  const usumacinta = after(
    parallel1715,
    (v, i) => line[i + 1] && distanceMetres(v, line[i + 1]) > 30000,
  );
  const parallel1604 = after(usumacinta, (v) => v[0] < -91.72 && v[1] < 16.0741);
  const highlands = after(parallel1604, (v) => v[1] < 15.075);
  return [parallel1749, meridian, parallel1715, usumacinta, parallel1604, highlands];
}

/** Each pair: where its chain is cut, and what the stretches are. */
const PAIRS = [
  {
    pair: "USA-MEX",
    chain: "MEX-USA",
    cuts: (line) =>
      [
        [-114.7193, 32.7187],
        [-114.8131, 32.4943],
        [-111.0747, 31.3322],
        [-108.2086, 31.3332],
        [-108.2082, 31.7836],
        [-106.5283, 31.7839],
      ].map((corner) => nearestIndex(line, corner)),
    sections: [
      ["california", "land", "California–Baja California line", "Línea California–Baja California"],
      ["colorado", "river", "Colorado River", "Río Colorado"],
      ["sonora-diagonal", "land", "Sonora–Arizona diagonal", "Diagonal Sonora–Arizona"],
      ["parallel-31-20", "land", "Parallel 31°20′ N", "Paralelo 31°20′ N"],
      ["meridian-108-12", "land", "Meridian near 108°12′ W", "Meridiano cercano a 108°12′ O"],
      ["parallel-31-47", "land", "Parallel 31°47′ N", "Paralelo 31°47′ N"],
      ["rio-grande", "river", "Rio Grande", "Río Bravo"],
    ],
  },
  {
    pair: "MEX-GTM",
    chain: "MEX-GTM",
    cuts: findMexicoGuatemalaCorners,
    sections: [
      ["parallel-17-49", "land", "Parallel 17°49′ N", "Paralelo 17°49′ N"],
      ["meridian-90-59", "land", "Meridian 90°59′ W", "Meridiano 90°59′ O"],
      ["parallel-17-15", "land", "Parallel 17°15′ N", "Paralelo 17°15′ N"],
      ["usumacinta-salinas", "river", "Usumacinta and Salinas rivers", "Ríos Usumacinta y Salinas"],
      ["parallel-16-04", "land", "Parallel 16°04′ N", "Paralelo 16°04′ N"],
      ["highlands", "land", "Highlands to Tacaná volcano", "Altiplano hasta el volcán Tacaná"],
      ["suchiate", "river", "Suchiate River", "Río Suchiate"],
    ],
  },
  {
    pair: "MEX-BLZ",
    chain: "MEX-BLZ",
    cuts: (line) => [line.length - 2],
    sections: [
      ["hondo", "river", "Hondo River and Blue Creek", "Río Hondo y Arroyo Azul"],
      ["meridian-89-09", "land", "Meridian 89°09′ W", "Meridiano 89°09′ O"],
    ],
  },
  {
    pair: "GTM-BLZ",
    chain: "GTM-BLZ",
    disputed: true,
    cuts: (line) => [nearestIndex(line, [-89.22621, 15.89572])],
    sections: [
      [
        "adjacency",
        "land",
        "Belize–Guatemala adjacency line",
        "Línea de adyacencia Belice–Guatemala",
      ],
      ["sarstoon", "river", "Sarstoon River", "Río Sarstún"],
    ],
  },
  {
    pair: "GTM-HND",
    chain: "GTM-HND",
    cuts: () => [],
    sections: [["all", "land", "Guatemala–Honduras border", "Frontera Guatemala–Honduras"]],
  },
  {
    pair: "GTM-SLV",
    chain: "GTM-SLV",
    cuts: () => [],
    sections: [["all", "land", "Guatemala–El Salvador border", "Frontera Guatemala–El Salvador"]],
  },
];

/** All sections with their full line. */
export function readSections() {
  const chains = load("chains.json");
  return PAIRS.flatMap(({ pair, chain, cuts, sections, disputed = false }) => {
    const line = chains[chain];
    const stops = [0, ...cuts(line), line.length - 1];
    return sections.map(([section, kind, en, es], i) => ({
      pair,
      section,
      kind,
      en,
      es,
      disputed,
      line: line.slice(stops[i], stops[i + 1] + 1),
    }));
  });
}
