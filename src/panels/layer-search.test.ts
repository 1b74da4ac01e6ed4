import { describe, expect, it } from "vitest";
import { LAYER_IDS } from "@/layers/layer-ids";
import { findLayers } from "./layer-search";

const found = (text: string) => findLayers(text).flatMap(({ layers }) => layers);

describe(findLayers, () => {
  it("finds every layer without words", () => {
    expect(found(" ")).toEqual([...LAYER_IDS]);
  });

  it("finds by either language, accents and case aside", () => {
    expect(found("LABORATORIES")).toEqual(["labs"]);
    expect(found("balistica")).toEqual(["labs"]);
  });

  it("wants every word and leaves out empty groups", () => {
    expect(findLayers("homicide laboratories")).toEqual([]);
  });
});
