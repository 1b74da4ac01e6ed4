/**
 * Simplifies a topology arc by arc onto an integer grid (Visvalingam, thresholds by what the arc
 * bounds). Where two segments then meet wrongly, vertices are given back until nothing does.
 */
import { findConflicts } from "./conflicts.mjs";
import { FOCUS } from "./countries.mjs";
import { say } from "./files.mjs";
import { isSame } from "./measure.mjs";

const EARTH_RADIUS_KM2 = 6371.0088 ** 2;
/** West edge of the grid: no coordinate is negative east of it. */
export const ORIGIN = [-180, 0];
const MAX_PASSES = 80;
/** After this many passes, vertices are left out instead of given back. */
const GIVE_BACK_PASSES = 40;

const US_BORDER_STATES = ["US-TX", "US-CA", "US-AZ", "US-NM"];
const SOUTHERN_STATES = ["MX-CHP", "MX-TAB", "MX-CAM", "MX-ROO"];

/** Class of an arc and its threshold in km2, from the properties of the areas on its sides. */
export function classifyArc(sides) {
  const countries = [...new Set(sides.map((side) => side.iso3))].sort();
  const states = sides.map((side) => side.iso);
  const pair = countries.join("-");
  const isSouth =
    countries.some((c) => c === "GTM" || c === "BLZ") ||
    states.some((s) => SOUTHERN_STATES.includes(s));
  if (countries.length > 1) {
    if (["GTM-MEX", "BLZ-MEX", "BLZ-GTM"].includes(pair)) return ["south-border", 0.0001];
    if (pair === "MEX-USA") return ["us-mex", 0.001];
    if (countries.includes("GTM")) return ["gtm-outer", 0.002];
    return ["outer", countries.includes("HND") ? 0.3 : 30];
  }
  const [country] = countries;
  if (FOCUS.includes(country)) {
    if (sides.length > 1) return ["inner", isSouth ? 0.03 : 0.1];
    return ["coast", isSouth ? 0.02 : 0.12];
  }
  if (country === "HND" || country === "SLV") return ["hnd-slv", 0.4];
  if (country === "USA") {
    if (states.includes("US-AK")) return ["ak", 120];
    return ["us", states.every((s) => US_BORDER_STATES.includes(s)) ? 0.35 : 12];
  }
  return ["context", country === "CAN" ? 250 : 8];
}

/** Thresholds of the overview by class, in km2. */
export const OVERVIEW_KM2 = {
  "south-border": 4,
  "us-mex": 8,
  "gtm-outer": 8,
  outer: 40,
  inner: 25,
  coast: 25,
  "hnd-slv": 25,
  us: 60,
  ak: 900,
  context: 250,
};

/** Indexes of the vertices that stay, given a minimum weight. */
function pickVertices(arc, weight, { forced, dropped, isPinned }) {
  const last = arc.length - 1;
  return arc.flatMap((vertex, i) => {
    if (i === 0 || i === last || forced.has(i)) return [i];
    return !dropped.has(i) && (vertex[2] >= weight || isPinned(vertex)) ? [i] : [];
  });
}

/** Grid points of the picked vertices; `index` of each is the vertex in the full arc. */
function toGrid(arc, picked, size) {
  const last = arc.length - 1;
  const point = (index) =>
    Object.assign(
      [
        Math.round((arc[index][0] - ORIGIN[0]) / size),
        Math.round((arc[index][1] - ORIGIN[1]) / size),
      ],
      { index },
    );
  const points = [];
  for (const index of picked) {
    const next = point(index);
    const before = points.at(-1);
    if (before && isSame(before, next)) {
      if (index !== last) continue;
      // The end replaces its double, so that the arc still ends in its last vertex.
      if (points.length > 1) points.pop();
    }
    points.push(next);
  }
  for (let i = 1; i < points.length - 1; i++) {
    if (!isSame(points[i - 1], points[i + 1]) || points.length <= 3) continue;
    points.splice(i, i + 1 === points.length - 1 ? 1 : 2);
    i = Math.max(0, i - 2);
  }
  if (points.length === 1) points.push(point(last));
  return points;
}

function simplifyArc(arc, thresholdKm2, size, state) {
  let weight = thresholdKm2 / EARTH_RADIUS_KM2;
  let picked = pickVertices(arc, weight, state);
  const isClosed = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  if (isClosed && picked.length < 5) {
    const weights = arc
      .slice(1, -1)
      .map((vertex) => vertex[2])
      .sort((a, b) => b - a);
    weight = weights[Math.min(2, weights.length - 1)];
    picked = pickVertices(arc, weight, state);
  }
  return toGrid(arc, picked, size);
}

/** Gives back the heaviest vertex left out within each of two conflicting segments. */
function giveBack(conflict, arcs, states) {
  const touched = [];
  for (const [from, to, arc] of conflict) {
    const { forced, dropped } = states[arc];
    let best = -1;
    let heaviest = -1;
    for (let i = from.index + 1; i < to.index; i++) {
      const weight = arcs[arc][i][2];
      if (!forced.has(i) && !dropped.has(i) && weight > heaviest) [best, heaviest] = [i, weight];
    }
    if (best < 0) continue;
    forced.add(best);
    touched.push(arc);
  }
  return touched;
}

/** Leaves out the lightest inner vertex of one of two conflicting segments, never of a border. */
function leaveOut(conflict, arcs, classes, states) {
  for (const [from, to, arc] of conflict) {
    const [name] = classes[arc];
    if (name.includes("border") || name === "us-mex") continue;
    const last = arcs[arc].length - 1;
    const [lightest] = [from.index, to.index]
      .filter((i) => i > 0 && i < last && !states[arc].dropped.has(i))
      .sort((a, b) => arcs[arc][a][2] - arcs[arc][b][2]);
    if (lightest === undefined) continue;
    states[arc].dropped.add(lightest);
    states[arc].forced.delete(lightest);
    return [arc];
  }
  return [];
}

/**
 * Simplified arcs as grid points.
 * @param arcs arcs of a presimplified topology, vertices `[lng, lat, weight]`
 * @param classes `[name, km2]` by arc
 * @param size grid size in degrees
 * @param isPin vertices of the U.S.-Mexico line that must stay
 */
export function simplifyArcs(arcs, classes, size, isPin) {
  const states = classes.map(([name]) => ({
    forced: new Set(),
    dropped: new Set(),
    isPinned: (vertex) => name === "us-mex" && isPin(vertex),
  }));
  const simplify = (i) => simplifyArc(arcs[i], classes[i][1], size, states[i]);
  const result = arcs.map((_, i) => simplify(i));
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const live = result.map((arc) => (arc.length === 2 && isSame(arc[0], arc[1]) ? [] : arc));
    const conflicts = findConflicts(live);
    if (conflicts.length === 0 || pass === MAX_PASSES - 1) {
      say("grid", size, "conflicts left", conflicts.length, "after", pass, "passes");
      break;
    }
    const touched = new Set();
    for (const conflict of conflicts) {
      let changed = pass < GIVE_BACK_PASSES ? giveBack(conflict, arcs, states) : [];
      if (changed.length === 0) changed = leaveOut(conflict, arcs, classes, states);
      for (const arc of changed) touched.add(arc);
    }
    for (const arc of touched) result[arc] = simplify(arc);
  }
  return result;
}
