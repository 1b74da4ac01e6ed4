import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { EMPTY_FILTER } from "@/filters/filter";
import { TEST_ROWS } from "@/panels/atlas-for-test";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { suggestName } from "./suggest-name";

const atlas = buildAtlas(TEST_ROWS);
const years = { by: "years", a: "2010-2014", b: "2015-2019" } as const;

function nameOf(part: Partial<ExplorerState>): string {
  return suggestName({ ...DEFAULT_STATE, ...part }, atlas);
}

describe(suggestName, () => {
  it("names a view without a filter by what it compares", () => {
    expect(nameOf({ compare: years })).toBe("2010–2014 with 2015–2019");
    expect(nameOf({ compare: years, locale: "es" })).toBe("2010–2014 con 2015–2019");
  });

  it("names filter and comparison where there are both", () => {
    const filter = { ...EMPTY_FILTER, text: "lab" };
    expect(nameOf({ compare: years, filter })).toBe(
      "Records with every word of “lab”; comparing 2010–2014 with 2015–2019",
    );
    expect(nameOf({ compare: years, filter, locale: "es" })).toMatch(
      /^Registros con todas las palabras de «lab»; comparación de 2010–2014/,
    );
  });

  it("names the filter alone where nothing is compared", () => {
    expect(nameOf({})).toBe("All records, without any filter");
  });
});
