import { describe, expect, it } from "vitest";
import type { Measure } from "@/datasets/schema";
import { classOf, isRateMeasure, quantileClasses, type RateMeasure } from "./classify";

const rate: Measure = {
  id: "rate",
  label: { en: "Rate", es: "Tasa" },
  shortLabel: { en: "Rate", es: "Tasa" },
  kind: "rate",
  unit: { en: "per 100,000", es: "por 100 mil" },
  denominator: { en: "people", es: "habitantes" },
  series: "s",
  activityTypeId: "violence-context",
  caveatIds: [],
  mappable: true,
};
const count: Measure = { ...rate, kind: "count" };

function asRate(measure: Measure): RateMeasure {
  if (!isRateMeasure(measure)) throw new Error("not a rate");
  return measure;
}

describe(isRateMeasure, () => {
  it("takes rates and shares, never counts or amounts", () => {
    expect([rate, { ...rate, kind: "share" as const }].every(isRateMeasure)).toBe(true);
    expect([count, { ...rate, kind: "amount" as const }].some(isRateMeasure)).toBe(false);
  });
});

describe(quantileClasses, () => {
  const values = Array.from({ length: 101 }, (_, index) => index);

  it("refuses a count by its type", () => {
    const rawCount = count as Measure & { readonly kind: "count" };
    // @ts-expect-error a choropleth of a raw count is not a value that can be written
    expect(quantileClasses(rawCount, values)).not.toBeUndefined();
  });

  it("has five classes with equal numbers of values", () => {
    const classes = quantileClasses(asRate(rate), values);
    expect(classes?.breaks).toEqual([20, 40, 60, 80]);
    expect([0, 19.9, 20, 59, 100].map((value) => classes && classOf(classes, value))).toEqual([
      0, 0, 1, 2, 4,
    ]);
  });

  it("leaves out what is not there, and lets equal breaks fall together", () => {
    expect(quantileClasses(asRate(rate), [null, null])).toBeNull();
    expect(quantileClasses(asRate(rate), [null, 1, 1, 1, 1, 9])?.breaks.length).toBeLessThan(4);
  });
});
