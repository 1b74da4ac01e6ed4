/** Vector drawings as data: absolute steps and paints that every writer can turn into its own format. */
import type { Paint } from "./css-paint";

export type Step =
  | { readonly to: "move" | "line"; readonly x: number; readonly y: number }
  | {
      readonly to: "curve";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: "close" };

export type Stroke = Paint & {
  readonly width: number;
  /** Lengths in the units of the drawing; null = unbroken. */
  readonly dash: readonly number[] | null;
};

export type Drawing = {
  readonly steps: readonly Step[];
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
};

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A point moved; affine maps without rotation are all that legends need. */
export type Placing = {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
};

export function placed(drawing: Drawing, { scaleX, scaleY, x, y }: Placing): Drawing {
  const px = (value: number) => value * scaleX + x;
  const py = (value: number) => value * scaleY + y;
  const steps = drawing.steps.map((step): Step => {
    if (step.to === "close") return step;
    if (step.to !== "curve") return { to: step.to, x: px(step.x), y: py(step.y) };
    const { x1, y1, x2, y2 } = step;
    return {
      to: "curve",
      x1: px(x1),
      y1: py(y1),
      x2: px(x2),
      y2: py(y2),
      x: px(step.x),
      y: py(step.y),
    };
  });
  const factor = Math.abs(scaleX);
  const stroke =
    drawing.stroke === null
      ? null
      : {
          ...drawing.stroke,
          width: drawing.stroke.width * factor,
          dash: drawing.stroke.dash?.map((part) => part * factor) ?? null,
        };
  return { steps, fill: drawing.fill, stroke };
}

export function moved(drawing: Drawing, x: number, y: number, scale = 1): Drawing {
  return placed(drawing, { scaleX: scale, scaleY: scale, x, y });
}

/** Of all points, handles of curves included; null for a drawing without any. */
export function boundsOf(steps: readonly Step[]): Box | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const step of steps) {
    if (step.to === "close") continue;
    xs.push(step.x);
    ys.push(step.y);
    if (step.to === "curve") {
      xs.push(step.x1, step.x2);
      ys.push(step.y1, step.y2);
    }
  }
  if (xs.length === 0) return null;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function polygon(points: readonly (readonly [number, number])[]): Step[] {
  const steps = polyline(points);
  return [...steps, { to: "close" }];
}

export function polyline(points: readonly (readonly [number, number])[]): Step[] {
  return points.map(([x, y], index) => ({ to: index === 0 ? "move" : "line", x, y }));
}

export function rectangle({ x, y, width, height }: Box): Step[] {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

/** Handles of a cubic that follows a quarter of a circle to 0.03 %. */
const QUARTER = 0.5523;

export function ellipse(cx: number, cy: number, rx: number, ry = rx): Step[] {
  const [hx, hy] = [rx * QUARTER, ry * QUARTER];
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): Step => ({
    to: "curve",
    x1: cx + x1,
    y1: cy + y1,
    x2: cx + x2,
    y2: cy + y2,
    x: cx + x,
    y: cy + y,
  });
  return [
    { to: "move", x: cx + rx, y: cy },
    curve(rx, hy, hx, ry, 0, ry),
    curve(-hx, ry, -rx, hy, -rx, 0),
    curve(-rx, -hy, -hx, -ry, 0, -ry),
    curve(hx, -ry, rx, -hy, rx, 0),
    { to: "close" },
  ];
}
