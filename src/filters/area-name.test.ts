import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Locale } from "@/text/locale";
import type { AreaOfInterest, AreaShape } from "./area";
import { areaName } from "./area-name";

const name = (en: string, es: string) => ({ en, es });
const ATLAS = buildAtlas({
  areas: [
    { id: "MX", name: name("Mexico", "México"), kind: "country" },
    { id: "GT", name: name("Guatemala", "Guatemala"), kind: "country" },
  ] as never,
  borders: [{ id: "bor-a", pair: "MX-GT", name: name("Suchiate River", "Río Suchiate") }] as never,
});
const circle: AreaShape = { kind: "circle", center: [-92.1456, 14.6789], radiusKm: 50 };
const square: AreaShape = {
  kind: "polygon",
  ring: [
    [-92, 14],
    [-91, 14],
    [-91, 15],
    [-92, 15],
  ],
};
const band = (borderId: string): AreaShape => ({ kind: "border", borderId, distanceKm: 25 });

describe(areaName, () => {
  it.each<[AreaShape, Partial<AreaOfInterest>, Locale, string]>([
    [circle, {}, "en", "50 km around 14.68° N, 92.15° W"],
    [circle, {}, "es", "50 km alrededor de 14.68° N, 92.15° O"],
    [circle, { name: "Tecún Umán" }, "en", "Tecún Umán (circle of 50 km)"],
    [square, {}, "en", "Polygon of 12,000 km²"],
    [square, { unit: "mi", name: "Zona" }, "es", "Zona (4,620 mi²)"],
    [band("bor-a"), {}, "en", "Within 25 km of: Suchiate River"],
    [band("bor-a"), { name: "Río" }, "es", "Río (a no más de 25 km de un límite)"],
    [band("MX-GT"), {}, "es", "A no más de 25 km de: toda la frontera México–Guatemala"],
    [band("bor-unknown"), {}, "en", "Within 25 km of: bor-unknown"],
  ])("names %j with %j in %s", (shape, rest, locale, text) => {
    const area: AreaOfInterest = { name: "", unit: "km", ...rest, shape };
    expect(areaName(area, ATLAS, locale).replaceAll("\u00a0", " ")).toBe(text);
  });

  it("stays on one line whatever a link calls it", () => {
    const area: AreaOfInterest = { name: "a\u202eb\u0000c", unit: "km", shape: circle };
    expect(areaName(area, ATLAS, "en")).toMatch(/^a b c \(/);
  });
});
