import { describe, expect, it } from "vitest";
import { metresPerPixel, scaleLengths } from "./scale-bar";

describe(scaleLengths, () => {
  it.each([
    [1000, 120, 100, "km", 50, "mi"],
    [900, 90, 50, "km", 50, "mi"],
    [2500, 100, 200, "km", 100, "mi"],
    [12, 100, 1, "km", 2000, "ft"],
    [5, 100, 500, "m", 1000, "ft"],
  ])("at %d m a pixel and %d px", (metres, width, metricValue, metricUnit, value, unit) => {
    const { metric, imperial } = scaleLengths(metres, width);
    expect([metric.value, metric.unit]).toEqual([metricValue, metricUnit]);
    expect([imperial.value, imperial.unit]).toEqual([value, unit]);
    expect(metric.widthPx).toBeLessThanOrEqual(width);
    expect(imperial.widthPx).toBeLessThanOrEqual(width);
  });
});

describe(metresPerPixel, () => {
  it("is the equator over the world's pixels at the equator", () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(40075016.69 / 512, 1);
  });

  it("halves with each zoom and with the cosine of the latitude", () => {
    expect(metresPerPixel(60, 3)).toBeCloseTo(metresPerPixel(0, 4), 6);
  });
});
