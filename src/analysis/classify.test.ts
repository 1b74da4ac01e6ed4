import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "@/datasets/schema";
import { arbitraryClasses } from "../../tests/permalink/arbitraries";
import { binByClass } from "./class-histogram";
import {
  classify,
  classOf,
  countByClass,
  isRateMeasure,
  portionOf,
  type ClassChoice,
  type RateMeasure,
} from "./classify";

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

const breaksOf = (values: readonly (number | null)[], choice?: ClassChoice) =>
  classify(asRate(rate), values, choice)?.breaks;

describe(isRateMeasure, () => {
  it("takes rates and shares, never counts or amounts", () => {
    expect([rate, { ...rate, kind: "share" as const }].every(isRateMeasure)).toBe(true);
    expect([count, { ...rate, kind: "amount" as const }].some(isRateMeasure)).toBe(false);
  });
});

describe(classify, () => {
  const values = Array.from({ length: 101 }, (_, index) => index + 1);

  it("refuses a count by its type", () => {
    const rawCount = count as Measure & { readonly kind: "count" };
    // @ts-expect-error a choropleth of a raw count is not a value that can be written
    expect(classify(rawCount, values)).not.toBeUndefined();
  });

  it("has five classes with equal numbers of values by default", () => {
    expect(breaksOf(values)).toEqual([21, 41, 61, 81]);
    const classes = classify(asRate(rate), values);
    expect([1, 20.9, 21, 60, 101].map((value) => classes && classOf(classes, value))).toEqual([
      0, 0, 1, 2, 4,
    ]);
  });

  it("leaves out what is missing and what is zero", () => {
    expect(breaksOf([null, null])).toBeUndefined();
    expect(breaksOf([0, null, 0])).toBeUndefined();
    expect(breaksOf([0, ...values])).toEqual(breaksOf(values));
  });

  it("has no more classes than different values", () => {
    expect(breaksOf([15, 19, 41])).toEqual([18, 26]);
    expect(breaksOf([1, 1, 9, 9])).toEqual([5]);
    expect(breaksOf([7, 7])).toEqual([]);
  });

  it("divides the range into equal steps", () => {
    expect(breaksOf([10, 11, 12, 50, 60], { method: "equal", count: 5 })).toEqual([20, 30, 40, 50]);
  });

  // The second is the example of the package Ckmeans.1d.dp (Wang & Song 2011), the third of simple-statistics.
  it.each([
    [[-1, 2, 4, 5, 6], 2, [4]],
    [[-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3, [2, 4]],
    [[64.6, 65, 66, 80.2, 81, 120, 122], 3, [80, 100]],
  ])("finds the natural groups of %j", (given, classCount, expected) => {
    expect(breaksOf([...given, 0], { method: "ckmeans", count: classCount })).toEqual(expected);
  });

  it("takes breaks of one's own as they are, values or no values between them", () => {
    expect(breaksOf([3, 4], { method: "custom", breaks: [10, 20] })).toEqual([10, 20]);
  });

  it("does not class at all on request", () => {
    const classes = classify(asRate(rate), [10, 20, 30], { method: "unclassed" });
    expect(classes?.breaks).toEqual([]);
    expect([10, 15, 30, 99].map((value) => classes && portionOf(classes, value))).toEqual([
      0, 0.25, 1, 1,
    ]);
  });

  it("puts every value into exactly one class, for any values and any choice", () => {
    const numbers = fc.array(
      fc.oneof(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.integer({ max: 99 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(numbers, arbitraryClasses, (given, choice) => {
        const classes = classify(asRate(rate), given, choice);
        if (classes === null) {
          expect(given.every((value) => value === 0)).toBe(true);
          return;
        }
        const { breaks } = classes;
        breaks.slice(1).forEach((bound, at) => expect(bound).toBeGreaterThan(breaks[at] ?? bound));
        if (
          choice.method === "quantile" ||
          choice.method === "ckmeans" ||
          choice.method === "equal"
        )
          expect(breaks.length).toBeLessThan(choice.count);
        const bounds = [-Infinity, ...breaks, Infinity];
        for (const value of given.filter((other) => other !== 0)) {
          const holding = bounds.slice(1).filter((high, at) => {
            const low = bounds[at] ?? Infinity;
            return value >= low && value < high;
          });
          expect(holding).toEqual([bounds[classOf(classes, value) + 1]]);
        }
        const counted = given.filter((value) => value !== 0).length;
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(countByClass(classes, given))).toBe(counted);
        const { bins } = binByClass(classes, given);
        expect(sum(bins.map((bin) => bin.count))).toBe(counted);
        const byClass = breaks.map((_, at) => sum(bins.map((bin) => bin.countByClass[at] ?? 0)));
        expect(byClass).toEqual(countByClass(classes, given).slice(0, -1));
      }),
    );
  });
});
