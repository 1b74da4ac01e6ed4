import { describe, expect, it } from "vitest";
import { fitText, textWidth, wrapText } from "./svg-text";

const TITLE = "Destruction of ammunition and weapons in Guatemala";

describe(textWidth, () => {
  it("is a little wider than the font is", () => {
    // Measured in the built app: 301 pixels at 12.5.
    const text = "U.S. obligations for efforts that include firearms trafficking";
    expect(textWidth(text, 12.5)).toBeGreaterThan(301);
    expect(textWidth(text, 12.5)).toBeLessThan(301 * 1.25);
  });
});

describe(fitText, () => {
  it("leaves a text that fits as it is", () => {
    expect(fitText(TITLE, 600, 11)).toBe(TITLE);
  });

  it("cuts at a word", () => {
    expect(fitText(TITLE, 160, 11)).toBe("Destruction of ammunition and…");
  });

  it("keeps no half of a remark in brackets", () => {
    const dated = "Spanish-language eTrace launched (dated 2009)";
    expect(fitText(dated, textWidth(dated, 11) - 4, 11)).toBe("Spanish-language eTrace launched…");
    expect(fitText("(all of it in brackets)", 80, 11)).toBe("(all of it in…");
  });

  it("gives nothing where next to nothing fits", () => {
    expect(fitText(TITLE, 12, 11)).toBe("");
  });

  it("never gives a text wider than the room", () => {
    for (let width = 0; width < 400; width += 7)
      expect(textWidth(fitText(TITLE, width, 11), 11)).toBeLessThanOrEqual(Math.max(0, width));
  });
});

describe(wrapText, () => {
  it("breaks at spaces and keeps every word", () => {
    const lines = wrapText(TITLE, 120, 11, 9);
    expect(lines.join(" ")).toBe(TITLE);
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(120);
  });

  it("says with an ellipsis that there is more than fits", () => {
    const lines = wrapText(TITLE, 120, 11, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
