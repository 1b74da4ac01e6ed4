import { describe, expect, it } from "vitest";
import { textWidth } from "@/charts/frame/svg-text";
import type { PictureWords } from "@/export/chart-picture";
import { TYPE_SIZES } from "@/ui/tokens";
import { layoutPicture, wrapWhole } from "./picture-layout";

const LONG = "A caveat of many words that must be read before the figure is used in any report. ";
const WORDS: PictureWords = {
  title: "Firearms recovered and traced ".repeat(6).trim(),
  filter: "Filter: All records.",
  notes: ["A note."],
  caveatsTitle: "Read with care",
  caveats: [LONG.repeat(5).trim(), "Short."],
  sources: `Sources: ${"GAO-16-235 (12 places cited); ".repeat(12)}`,
  made: "Frontera Atlas",
  link: `https://example.org/${"x".repeat(900)}`,
};

describe(wrapWhole, () => {
  it.each([LONG.repeat(4).trim(), `See ${WORDS.link} there`, "word"])(
    "keeps every character and fits every line (%#)",
    (text) => {
      const lines = wrapWhole(text, 300, 12);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(300);
    },
  );

  it("ends with a character wider than the line, not with a loop", () => {
    expect(wrapWhole("WW", 1, 12)).toEqual(["W", "W"]);
  });
});

describe(layoutPicture, () => {
  const layout = layoutPicture(WORDS, { width: 896, height: 300 }, TYPE_SIZES);

  it("lays nothing over anything else, and clips nothing", () => {
    const boxes = layout.texts.map(({ y, sizePx, lines, step, x }) => ({
      top: y - sizePx,
      bottom: y + (lines.length - 1) * step,
      right: x + Math.max(...lines.map((line) => textWidth(line, sizePx))),
    }));
    const all = [...boxes, { top: layout.chart.y, bottom: layout.chart.y + 300, right: 928 }];
    all.sort((a, b) => a.top - b.top);
    for (const [index, box] of all.entries()) {
      expect(box.top).toBeGreaterThanOrEqual(all[index - 1]?.bottom ?? 0);
      expect(box.right).toBeLessThanOrEqual(layout.width - layout.chart.x);
    }
    expect(all.at(-1)?.bottom).toBeLessThan(layout.height - 16);
  });

  it("draws no bar beside caveats that are not there", () => {
    const bare = layoutPicture({ ...WORDS, caveats: [] }, { width: 896, height: 300 }, TYPE_SIZES);
    expect(bare.caveatBar).toBeNull();
    expect(bare.texts.some(({ lines }) => lines.includes(WORDS.caveatsTitle))).toBe(false);
  });
});
