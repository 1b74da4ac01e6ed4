import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_BREAKS, parseBreaks, writeBreaks } from "./custom-breaks";

describe(parseBreaks, () => {
  it.each([
    ["10, 20, 40", [10, 20, 40]],
    ["10 20\t40", [10, 20, 40]],
    ["10;20.5;", [10, 20.5]],
    [" 5,", [5]],
    ["-3, -0, 1", [-3, 0, 1]],
  ])("reads %j", (text, value) => {
    expect(parseBreaks(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", { code: "empty" }],
    [" , ;", { code: "empty" }],
    ["10, ten", { code: "not-a-number", part: "ten" }],
    ["1e3", { code: "not-a-number", part: "1e3" }],
    ["10, NaN, Infinity", { code: "not-a-number", part: "NaN" }],
    ["0.1234567", { code: "not-a-number", part: "0.1234567" }],
    ["20, 10", { code: "not-ascending", part: "10", before: "20" }],
    ["10, 10.0", { code: "not-ascending", part: "10.0", before: "10" }],
    ["1 2 3 4 5 6 7 8", { code: "too-many", count: 8 }],
  ])("says what is wrong with %j", (text, problem) => {
    expect(parseBreaks(text)).toEqual({ ok: false, problem });
  });

  it("never throws, and gives nothing but ascending numbers", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9., ;]{0,20}$/)), (text) => {
        const parsed = parseBreaks(text);
        if (!parsed.ok) return;
        expect(parsed.value.length).toBeLessThanOrEqual(MOST_BREAKS);
        expect(parsed.value).toEqual([...new Set(parsed.value)].toSorted((a, b) => a - b));
        expect(parsed.value.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe(writeBreaks, () => {
  it("is read back as it was", () => {
    const text = writeBreaks([0.1 + 0.2, 1.5, 20]);
    expect(text).toBe("0.3, 1.5, 20");
    expect(parseBreaks(text)).toEqual({ ok: true, value: [0.3, 1.5, 20] });
  });
});
