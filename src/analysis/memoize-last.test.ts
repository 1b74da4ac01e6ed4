import { describe, expect, it } from "vitest";
import { createMemory, memoizeLast, rememberIn } from "./memoize-last";

describe("rememberIn", () => {
  it("keeps two consumers from pushing each other out", () => {
    let runs = 0;
    const double = memoizeLast((value: number) => {
      runs += 1;
      return [value * 2];
    });
    const memories = [createMemory(), createMemory()];
    const compute = (index: number, value: number) =>
      rememberIn(memories[index] ?? createMemory(), () => double(value));
    const first = compute(0, 1);
    compute(1, 2);
    expect(compute(0, 1)).toBe(first);
    expect(double(3)).toEqual([6]);
    expect(runs).toBe(3);
  });

  it("gives the place back when the computation fails", () => {
    const same = memoizeLast((value: object) => [value]);
    const key = {};
    const before = same(key);
    expect(() =>
      rememberIn(createMemory(), () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(same(key)).toBe(before);
  });
});
