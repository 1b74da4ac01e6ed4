import { describe, expect, it } from "vitest";
import { iconSvg } from "@/layers/icon-svg";
import { parseIconId } from "@/layers/icon-spec";
import { readPaint } from "./css-paint";
import { readSvg, tiled } from "./svg-drawing";
import { readPath } from "./svg-path";
import { boundsOf } from "./vector";

describe(readPath, () => {
  it("reads relative and absolute commands", () => {
    expect(readPath("M4 3l6 5-6 5H2v-1Z")).toEqual([
      { to: "move", x: 4, y: 3 },
      { to: "line", x: 10, y: 8 },
      { to: "line", x: 4, y: 13 },
      { to: "line", x: 2, y: 13 },
      { to: "line", x: 2, y: 12 },
      { to: "close" },
    ]);
  });

  it("turns the two arcs of a disc into curves around its middle", () => {
    const steps = readPath("M12 5.8A6.2 6.2 0 1 1 12 18.2 6.2 6.2 0 1 1 12 5.8Z");
    const ends = steps.flatMap((step) => (step.to === "curve" ? [step] : []));
    expect(ends.length).toBeGreaterThanOrEqual(4);
    for (const { x, y } of ends) expect(Math.hypot(x - 12, y - 12)).toBeCloseTo(6.2, 4);
    expect(Math.min(...ends.map(({ x }) => x))).toBeLessThan(8);
  });

  it("stops at what it does not know", () => {
    expect(readPath("M1 1X5 5")).toEqual([{ to: "move", x: 1, y: 1 }]);
    expect(readPath("5 5")).toEqual([]);
  });
});

describe(readSvg, () => {
  it("reads colours, widths, dashes and mirrored groups", () => {
    const svg = `<svg><g transform="translate(8 0) scale(-1 1)"><path d="M1 2L3 4" stroke="#abc" stroke-width="2" stroke-dasharray="2 1" fill="none"/></g></svg>`;
    expect(readSvg(svg)).toEqual([
      {
        steps: [
          { to: "move", x: 7, y: 2 },
          { to: "line", x: 5, y: 4 },
        ],
        fill: null,
        stroke: { color: "#aabbcc", opacity: 1, width: 2, dash: [2, 1] },
      },
    ]);
  });

  it("has something to draw for every icon of ours", () => {
    const spec = parseIconId("nothing");
    expect(spec).toBeNull();
    const look = {
      theme: "light",
      color: "atf",
      form: "solid",
      selected: false,
      bar: true,
    } as const;
    for (const shape of ["diamond", "disc", "flask", "anchor", "plane", "hatch", "pill", "sheet"])
      expect(
        readSvg(iconSvg({ ...look, shape } as unknown as Parameters<typeof iconSvg>[0])).length,
        shape,
      ).toBeGreaterThan(0);
  });
});

describe(tiled, () => {
  it("keeps every line inside of its box", () => {
    const tile = readSvg(`<svg><path d="M-9 9L1 -1M-1 9L9 -1" stroke="#000" fill="none"/></svg>`);
    const box = { x: 2, y: 2.5, width: 24, height: 13 };
    const bounds = boundsOf(tiled(tile, 8, box).flatMap(({ steps }) => steps));
    expect(bounds?.x).toBeGreaterThanOrEqual(2);
    expect(bounds?.y).toBeGreaterThanOrEqual(2.5);
    expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(26.0001);
    expect((bounds?.y ?? 0) + (bounds?.height ?? 0)).toBeLessThanOrEqual(15.5001);
    expect(bounds?.width).toBeGreaterThan(20);
  });
});

describe(readPaint, () => {
  it.each([
    ["#abc", { color: "#aabbcc", opacity: 1 }],
    ["#11223380", { color: "#112233", opacity: 128 / 255 }],
    ["rgba(181, 69, 44, 0.2)", { color: "#b5452c", opacity: 0.2 }],
    ["none", null],
    ["rgba(1,2,3,0)", null],
    ["url(#x)", null],
  ])("%s", (css, expected) => {
    expect(readPaint(css)).toEqual(expected);
  });
});
