/**
 * Finds where segments of arcs on an integer grid meet improperly: crossings, touches, overlaps.
 */
import Flatbush from "flatbush";
import { isSame } from "./measure.mjs";

const turn = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const isWithin = (a, b, p) =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);

const boxOf = ([a, b]) => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

/** Two collinear segments from one common end that run the same way. */
function overlapsFromCommonEnd([a, b], [c, d]) {
  const common = [a, b].find((p) => isSame(p, c) || isSame(p, d));
  const first = isSame(a, common) ? b : a;
  const second = isSame(c, common) ? d : c;
  const dot =
    (first[0] - common[0]) * (second[0] - common[0]) +
    (first[1] - common[1]) * (second[1] - common[1]);
  return dot > 0;
}

function meetImproperly(s, t) {
  const [a, b] = s;
  const [c, d] = t;
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  const pairs = [
    [a, c],
    [a, d],
    [b, c],
    [b, d],
  ];
  const commonEnds = pairs.filter(([p, q]) => isSame(p, q)).length;
  if (commonEnds === 2) return true;
  if (commonEnds === 1) return abc === 0 && abd === 0 && overlapsFromCommonEnd(s, t);
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isWithin(a, b, c)) ||
    (abd === 0 && isWithin(a, b, d)) ||
    (cda === 0 && isWithin(c, d, a)) ||
    (cdb === 0 && isWithin(c, d, b))
  );
}

/** Pairs of segments `[from, to, arcIndex]` that meet improperly. */
export function findConflicts(arcs) {
  const segments = arcs.flatMap((arc, index) => arc.slice(1).map((to, i) => [arc[i], to, index]));
  const tree = new Flatbush(segments.length);
  for (const segment of segments) tree.add(...boxOf(segment));
  tree.finish();
  const conflicts = [];
  segments.forEach((segment, k) => {
    for (const other of tree.search(...boxOf(segment))) {
      if (other <= k) continue;
      if (meetImproperly(segment, segments[other])) conflicts.push([segment, segments[other]]);
    }
  });
  return conflicts;
}
