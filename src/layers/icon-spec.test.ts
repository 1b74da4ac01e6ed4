import { describe, expect, it } from "vitest";
import { ICON_FORMS, ICON_SHAPES, icon, iconId, parseIconId, type IconSpec } from "./icon-spec";
import { iconImage, iconSvg } from "./icon-svg";
import { MARK_COLORS } from "./palette";

const ALL: IconSpec[] = ICON_SHAPES.flatMap((shape) =>
  ICON_FORMS.flatMap((form) =>
    MARK_COLORS.flatMap((color) =>
      (["light", "dark"] as const).flatMap((theme) =>
        [false, true].flatMap((bar) =>
          [false, true].map((selected) => ({ shape, form, color, theme, bar, selected })),
        ),
      ),
    ),
  ),
);

describe(parseIconId, () => {
  it("reads back every icon", () => {
    for (const spec of ALL) expect(parseIconId(iconId(spec))).toEqual(spec);
  });

  it.each([
    "",
    "atlas",
    "atlas/disc",
    "other/disc/solid/none/atf/light/plain",
    "atlas/disc/solid/none/atf/light/plain/x",
  ])("refuses %j", (id) => {
    expect(parseIconId(id)).toBeNull();
    expect(iconImage(id)).toBeNull();
  });
});

describe(iconSvg, () => {
  it("is one closed document of its own size, with no reference to anything outside", () => {
    for (const spec of ALL) {
      const svg = iconSvg(spec);
      expect(svg.startsWith("<svg xmlns=")).toBe(true);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg.endsWith("</svg>")).toBe(true);
      expect(svg).not.toMatch(/href|url\(|undefined|NaN/);
    }
  });

  it("draws every form, selection and kind of laboratory differently", () => {
    const diamonds = ICON_FORMS.map((form) => iconSvg(icon("diamond", "light", { form })));
    expect(new Set(diamonds).size).toBe(ICON_FORMS.length);
    const flask = icon("flask", "light");
    const variants = [flask, { ...flask, bar: true }, { ...flask, selected: true }].map(iconSvg);
    expect(new Set(variants).size).toBe(3);
  });

  it("stretches the pill and nothing else", () => {
    for (const spec of ALL)
      expect(iconImage(iconId(spec))?.stretch !== null).toBe(spec.shape === "pill");
  });
});
