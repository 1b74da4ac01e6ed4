import { describe, expect, it } from "vitest";
import { parseCorners, parsePosition, writePosition } from "./point-text";

describe(parsePosition, () => {
  it.each([
    ["14.68, -92.15", [-92.15, 14.68]],
    ["14.68 -92.15", [-92.15, 14.68]],
    [" 14.68°; −92.15° ", [-92.15, 14.68]],
    ["-5, 170", [170, -5]],
  ])("reads %j latitude first", (text, position) => {
    expect(parsePosition(text)).toEqual(position);
  });

  it.each([
    "",
    "14.68",
    "14.68, west",
    "91, 0",
    "0, 181",
    "14,68, -92,15",
    "1e1, 2",
    "14.68, -92.15, 3",
  ])("refuses %j", (text) => {
    expect(parsePosition(text)).toBeNull();
  });

  it("reads what is written", () => {
    expect(parsePosition(writePosition([-92.1456, 14.6789], 4))).toEqual([-92.1456, 14.6789]);
  });
});

describe(parseCorners, () => {
  it("reads one corner a line and passes over empty lines", () => {
    expect(parseCorners("14, -92\n\n15, -91\n")).toEqual({
      ok: true,
      ring: [
        [-92, 14],
        [-91, 15],
      ],
    });
  });

  it("names the first line that is no corner", () => {
    expect(parseCorners("14, -92\n\nnorth\nwest")).toEqual({ ok: false, line: 3 });
  });
});
