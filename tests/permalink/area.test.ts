import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_CORNERS, parseArea, type AreaShape } from "@/filters/area";
import { distanceKm } from "@/geo/distance";
import type { Position } from "@/geo/position";
import { decodeArea, encodeArea } from "@/permalink/area-text";
import { decodeLink } from "@/permalink/decode";
import { DEFAULT_STATE } from "@/permalink/explorer-state";
import { LONG_LINK } from "@/permalink/encode";
import { arbitraryArea, arbitraryRawArea } from "../arbitrary-areas";

const BORDERS = ["bor-mx-gt-suchiate"];

/** What src/permalink/area-text promises, in kilometres on the ground. */
const CENTER_ERROR_KM = 0.008;
const CORNER_ERROR_KM = 0.079;

function positionsOf(shape: AreaShape): readonly Position[] {
  if (shape.kind === "circle") return [shape.center];
  return shape.kind === "polygon" ? shape.ring : [];
}

describe("an area in a link", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(arbitraryArea(BORDERS), (area) => {
        expect(decodeArea(encodeArea(area))).toEqual(area);
      }),
    );
  });

  it("is no farther off what the reader drew than stated", () => {
    fc.assert(
      fc.property(arbitraryRawArea(BORDERS), (raw) => {
        const parsed = parseArea(raw);
        if (!parsed.ok) return;
        const read = decodeArea(encodeArea(parsed.area));
        const shape = read?.shape;
        if (shape === undefined) throw new Error("an area was lost");
        const limitKm = shape.kind === "circle" ? CENTER_ERROR_KM : CORNER_ERROR_KM;
        const drawn = positionsOf(raw.shape);
        for (const position of positionsOf(shape)) {
          expect(Math.min(...drawn.map((other) => distanceKm(position, other)))).toBeLessThan(
            limitKm,
          );
        }
        for (const position of drawn) {
          const nearest = positionsOf(shape).map((other) => distanceKm(position, other));
          expect(Math.min(...nearest)).toBeLessThan(2 * limitKm);
        }
        if (raw.shape.kind === "circle" && shape.kind === "circle")
          expect(Math.abs(raw.shape.radiusKm - shape.radiusKm)).toBeLessThan(0.081);
      }),
    );
  });

  it("needs unreserved characters only, and few", () => {
    fc.assert(
      fc.property(arbitraryArea(BORDERS), (area) => {
        const text = encodeArea({ ...area, name: "" });
        expect(encodeArea(area)).toMatch(/^[A-Za-z0-9\-._~/]+$/);
        expect(text.length).toBeLessThan(MAX_CORNERS * 10 + 20);
        expect(text.length).toBeLessThan(LONG_LINK / 2);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["an unknown kind", "q/1/2/3km"],
    ["a circle without a size", "c/14.68/-92.15"],
    ["a circle without a unit", "c/14.68/-92.15/50"],
    ["a size in another unit", "c/14.68/-92.15/50nm"],
    ["a center that is no number", "c/14.68/west/50km"],
    ["a latitude of 91", "c/91/-92.15/50km"],
    ["a radius of zero", "c/14.68/-92.15/0km"],
    ["a radius beyond the limit", "c/14.68/-92.15/9999km"],
    ["exponents", "c/1e1/-92.15/50km"],
    ["too many parts", "c/14.68/-92.15/50km/name/more"],
    ["a name that escapes nothing", "c/14.68/-92.15/50km/~zz"],
    ["a polygon cut short", "p/km/bc.-1z~1.1"],
    ["a polygon with half a corner", "p/km/bc.-1z~1.1~5"],
    ["a polygon that crosses itself", "p/km/0.0~rs.rs~-rs.0~rs.-rs"],
    ["a polygon of 61 corners", `p/km/${Array(61).fill("1.1").join("~")}`],
    ["a border of two other countries", "b/US-GT/10km"],
    ["a border without a distance", "b/MX-GT"],
  ])("is refused as %s", (_name, text) => {
    expect(decodeArea(text)).toBeNull();
    const { state, issues } = decodeLink(`?v=1&ar=${text}`);
    expect(state.filter).toEqual(DEFAULT_STATE.filter);
    expect(issues.some((issue) => issue.subject === "ar")).toBe(true);
  });

  it("never yields a shape that is not valid, whatever the text", () => {
    const character = fc.constantFrom(..."cbp/~._-0123456789abcxyzkmi");
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const area = decodeArea(characters.join(""));
        if (area !== null) expect(parseArea(area)).toEqual({ ok: true, area });
      }),
    );
  });

  it("takes no strictness without an area", () => {
    const { state, issues } = decodeLink("?v=1&ars=sure");
    expect(state.filter.areaStrict).toBe(false);
    expect(issues.some((issue) => issue.subject === "ars")).toBe(true);
  });
});
