/** The `d` of an SVG path as absolute steps; arcs become curves (SVG 1.1, appendix F.6). */
import type { Step } from "./vector";

type Pen = { x: number; y: number; startX: number; startY: number };

const ARGUMENTS: { readonly [command: string]: number } = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  Q: 4,
  A: 7,
  Z: 0,
};

/** What is not understood ends the path: our own icons are read, not the whole of SVG. */
export function readPath(d: string): Step[] {
  const tokens = d.match(/[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? [];
  const steps: Step[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  let at = 0;
  let command = "";
  while (at < tokens.length) {
    const token = tokens[at] ?? "";
    if (/^[a-zA-Z]$/.test(token)) {
      command = token;
      at += 1;
    }
    const count = ARGUMENTS[command.toUpperCase()];
    if (count === undefined) return steps;
    const values = tokens.slice(at, at + count).map(Number);
    if (values.length < count || values.some((value) => !Number.isFinite(value))) return steps;
    at += count;
    steps.push(...perform(command, values, pen));
    // Further pairs after a move are lines.
    if (command === "M") command = "L";
    if (command === "m") command = "l";
    if (count === 0 && at < tokens.length && !/^[a-zA-Z]$/.test(tokens[at] ?? "")) return steps;
  }
  return steps;
}

function perform(command: string, values: readonly number[], pen: Pen): Step[] {
  const relative = command === command.toLowerCase();
  const [baseX, baseY] = relative ? [pen.x, pen.y] : [0, 0];
  const value = (index: number) => values[index] ?? 0;
  const goTo = (x: number, y: number) => {
    pen.x = x;
    pen.y = y;
  };
  const { x: fromX, y: fromY } = pen;
  const upper = command.toUpperCase();
  if (upper === "Z") {
    goTo(pen.startX, pen.startY);
    return [{ to: "close" }];
  }
  const endX = upper === "V" ? fromX : baseX + value(values.length - (upper === "H" ? 1 : 2));
  const endY = upper === "H" ? fromY : baseY + value(values.length - 1);
  goTo(endX, endY);
  switch (upper) {
    case "M":
      pen.startX = endX;
      pen.startY = endY;
      return [{ to: "move", x: endX, y: endY }];
    case "C": {
      const [x1, y1, x2, y2] = [
        baseX + value(0),
        baseY + value(1),
        baseX + value(2),
        baseY + value(3),
      ];
      return [{ to: "curve", x1, y1, x2, y2, x: endX, y: endY }];
    }
    case "Q": {
      const [qx, qy] = [baseX + value(0), baseY + value(1)];
      const third = (from: number, handle: number) => from + ((handle - from) * 2) / 3;
      return [
        {
          to: "curve",
          x1: third(fromX, qx),
          y1: third(fromY, qy),
          x2: third(endX, qx),
          y2: third(endY, qy),
          x: endX,
          y: endY,
        },
      ];
    }
    case "A":
      return arc([fromX, fromY], [endX, endY], values);
    default:
      return [{ to: "line", x: endX, y: endY }];
  }
}

type Point = readonly [number, number];

function arc([x0, y0]: Point, [x, y]: Point, values: readonly number[]): Step[] {
  const [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0] = values;
  let [rx, ry] = [Math.abs(rx0), Math.abs(ry0)];
  if (rx === 0 || ry === 0 || (x0 === x && y0 === y)) return [{ to: "line", x, y }];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const px = cos * dx + sin * dy;
  const py = cos * dy - sin * dx;
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  rx *= grow;
  ry *= grow;
  const over = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2;
  const root = Math.sqrt(Math.max(0, over / ((rx * py) ** 2 + (ry * px) ** 2)));
  const side = large === sweep ? -root : root;
  const [cx1, cy1] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const center: Point = [
    cos * cx1 - sin * cy1 + (x0 + x) / 2,
    sin * cx1 + cos * cy1 + (y0 + y) / 2,
  ];
  const start = Math.atan2((py - cy1) / ry, (px - cx1) / rx);
  let sweepAngle = Math.atan2((-py - cy1) / ry, (-px - cx1) / rx) - start;
  if (sweep === 0 && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  if (sweep !== 0 && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
  const part = sweepAngle / pieces;
  const handle = (4 / 3) * Math.tan(part / 4);
  const onArc = (along: number, across: number): Point => [
    center[0] + cos * along * rx - sin * across * ry,
    center[1] + sin * along * rx + cos * across * ry,
  ];
  return Array.from({ length: pieces }, (_, index): Step => {
    const [a, b] = [start + part * index, start + part * (index + 1)];
    const [x1, y1] = onArc(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a));
    const [x2, y2] = onArc(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b));
    const [endX, endY] = index === pieces - 1 ? [x, y] : onArc(Math.cos(b), Math.sin(b));
    return { to: "curve", x1, y1, x2, y2, x: endX, y: endY };
  });
}
