import { describe, expect, it } from "vitest";
import { AGENCY_COLORS } from "@/datasets/schema";
import { AGENCY_PALETTE, COLORS } from "@/ui/tokens";
import { channels, contrast, kickerColor } from "./kicker-color";

describe(contrast, () => {
  it("is 21 between black and white and 1 between equals", () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([9, 9, 9], [9, 9, 9])).toBe(1);
  });
});

describe(kickerColor, () => {
  it.each(["light", "dark"] as const)("can be read on the %s panel for every agency", (theme) => {
    for (const role of AGENCY_COLORS) {
      const ratio = contrast(channels(kickerColor(role, theme)), channels(COLORS[theme].panel));
      expect(ratio, role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("leaves a colour alone that can be read already", () => {
    expect(kickerColor("other-us", "light")).toBe(AGENCY_PALETTE.light["other-us"]);
  });
});
