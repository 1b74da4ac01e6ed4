/**
 * The icons of the map, which are SVG text of our own, as vector drawings; and their patterns laid over a box.
 * Reads what `layers/icon-svg` writes (paths, circles, rectangles, groups moved or mirrored) and nothing else.
 */
import { readPaint } from "./css-paint";
import { readPath } from "./svg-path";
import {
  boundsOf,
  ellipse,
  placed,
  rectangle,
  type Box,
  type Drawing,
  type Placing,
  type Step,
} from "./vector";

type Attributes = { readonly [name: string]: string };

const UNMOVED: Placing = { scaleX: 1, scaleY: 1, x: 0, y: 0 };

/** In the units of the `viewBox`, whose corner is 0, 0. */
export function readSvg(svg: string): Drawing[] {
  const drawings: Drawing[] = [];
  const placings: Placing[] = [UNMOVED];
  for (const [, closing, name = "", inside = ""] of svg.matchAll(/<(\/?)([a-z]+)\b([^>]*)>/g)) {
    if (name === "g") {
      if (closing === "/") placings.pop();
      else placings.push(combined(placings.at(-1) ?? UNMOVED, attributesOf(inside)["transform"]));
      continue;
    }
    const attributes = attributesOf(inside);
    const steps = closing === "/" ? null : stepsOf(name, attributes);
    if (steps === null || steps.length === 0) continue;
    drawings.push(placed(painted(steps, attributes), placings.at(-1) ?? UNMOVED));
  }
  return drawings;
}

function attributesOf(inside: string): Attributes {
  return Object.fromEntries(
    [...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function stepsOf(name: string, attributes: Attributes): Step[] | null {
  const number = (key: string) => Number(attributes[key] ?? 0) || 0;
  switch (name) {
    case "path":
      return readPath(attributes["d"] ?? "");
    case "circle":
      return ellipse(number("cx"), number("cy"), number("r"));
    case "rect": {
      const box = {
        x: number("x"),
        y: number("y"),
        width: number("width"),
        height: number("height"),
      };
      return number("rx") > 0 ? rounded(box, number("rx")) : rectangle(box);
    }
    default:
      return null;
  }
}

function rounded({ x, y, width, height }: Box, radius: number): Step[] {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = `a${r} ${r} 0 0 1`;
  return readPath(
    `M${x + r} ${y}H${x + width - r}${corner} ${r} ${r}V${y + height - r}${corner} ${-r} ${r}` +
      `H${x + r}${corner} ${-r} ${-r}V${y + r}${corner} ${r} ${-r}Z`,
  );
}

function painted(steps: readonly Step[], attributes: Attributes): Drawing {
  const share = (name: string) => Number(attributes[name] ?? 1);
  const line = readPaint(attributes["stroke"], share("stroke-opacity"));
  const dash = (attributes["stroke-dasharray"] ?? "").split(/[\s,]+/).map(Number);
  return {
    steps,
    fill: readPaint(attributes["fill"] ?? "#000000", share("fill-opacity")),
    stroke:
      line === null
        ? null
        : {
            ...line,
            width: Number(attributes["stroke-width"] ?? 1) || 1,
            dash: dash.length > 1 && dash.every((part) => part > 0) ? dash : null,
          },
  };
}

function combined(outer: Placing, transform: string | undefined): Placing {
  let result = outer;
  for (const [, name, list = ""] of (transform ?? "").matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [a = 0, b = name === "scale" ? a : 0] = list.split(/[\s,]+/).map(Number);
    const { scaleX, scaleY, x, y } = result;
    result =
      name === "scale"
        ? { scaleX: scaleX * a, scaleY: scaleY * b, x, y }
        : { scaleX, scaleY, x: x + a * scaleX, y: y + b * scaleY };
  }
  return result;
}

/** The tile repeated over the box: lines are cut at its edge, closed shapes stand wholly inside or not at all. */
export function tiled(tile: readonly Drawing[], tileSize: number, box: Box): Drawing[] {
  if (!(tileSize > 0)) return [];
  const columns = Math.ceil(box.width / tileSize) + 1;
  const rows = Math.ceil(box.height / tileSize) + 1;
  return tile.flatMap((drawing) => {
    const steps: Step[] = [];
    for (let row = -1; row < rows; row += 1) {
      for (let column = -1; column < columns; column += 1) {
        const at = {
          scaleX: 1,
          scaleY: 1,
          x: box.x + column * tileSize,
          y: box.y + row * tileSize,
        };
        steps.push(...cutToBox(placed(drawing, at).steps, box));
      }
    }
    return steps.length === 0 ? [] : [{ ...drawing, steps }];
  });
}

function cutToBox(steps: readonly Step[], box: Box): Step[] {
  if (steps.some((step) => step.to === "curve" || step.to === "close")) {
    const bounds = boundsOf(steps);
    const isInside =
      bounds !== null &&
      bounds.x >= box.x &&
      bounds.y >= box.y &&
      bounds.x + bounds.width <= box.x + box.width &&
      bounds.y + bounds.height <= box.y + box.height;
    return isInside ? [...steps] : [];
  }
  const cut: Step[] = [];
  let from: { readonly x: number; readonly y: number } | null = null;
  for (const step of steps) {
    if (step.to === "close" || step.to === "curve") continue;
    if (step.to === "line" && from !== null) cut.push(...cutSegment(from, step, box));
    from = step;
  }
  return cut;
}

type At = { readonly x: number; readonly y: number };

/** Liang–Barsky. */
function cutSegment(from: At, to: At, box: Box): Step[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [run, room] of sides) {
    if (run === 0) {
      if (room < 0) return [];
      continue;
    }
    const ratio = room / run;
    if (run < 0) first = Math.max(first, ratio);
    else last = Math.min(last, ratio);
  }
  if (first >= last) return [];
  return [
    { to: "move", x: from.x + first * dx, y: from.y + first * dy },
    { to: "line", x: from.x + last * dx, y: from.y + last * dy },
  ];
}
