import { describe, expect, it } from "vitest";
import { EMPTY_LEGEND, type LegendItem } from "@/layers/legend-spec";
import { splitLegendItems, splitLegendText } from "./legend-text";

const legend = {
  ...EMPTY_LEGEND,
  notes: ["how to read", "more on reading"],
  caveats: ["first caveat", "second caveat"],
  unpublished: "not published for 9",
};

describe(splitLegendText, () => {
  it("keeps how to read a figure, its first caveat and what is missing in view", () => {
    expect(splitLegendText(legend, "figures")).toEqual({
      inline: ["how to read", "first caveat", "not published for 9"],
      more: ["more on reading", "second caveat"],
    });
  });

  it("keeps every sentence and caveat about context in view", () => {
    expect(splitLegendText(legend, "context").inline).toEqual([
      "how to read",
      "more on reading",
      "first caveat",
      "second caveat",
      "not published for 9",
    ]);
  });

  it("lets the notes on places wait", () => {
    expect(splitLegendText({ ...legend, unpublished: null }, "geography").inline).toEqual([]);
  });
});

describe(splitLegendItems, () => {
  const swatch = { kind: "words", text: "8", color: "", background: "", outline: "" } as const;
  const sentence: LegendItem = { label: "a sentence of more than ".repeat(3), swatch };
  const short: LegendItem = { label: "Site", swatch };

  it("lets sentences wait beside symbols, not alone", () => {
    expect(splitLegendItems([short, sentence])).toEqual({ inline: [short], more: [sentence] });
    expect(splitLegendItems([sentence])).toEqual({ inline: [sentence], more: [] });
  });
});
