import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { parseShipped, SHIPPED_ROWS } from "../../tests/shipped-data";
import { atlasEntries, buildSearchIndex, type SearchEntry, type TownLabel } from "./search";

const atlas = buildAtlas(SHIPPED_ROWS);
const { places: towns } = parseShipped("geo/labels.json") as { places: TownLabel[] };
const command: SearchEntry = {
  group: "command",
  target: { kind: "command", id: "dark" },
  title: { en: "Switch to the dark theme", es: "Cambiar al tema oscuro" },
  words: "",
  weight: 1,
};
const index = await buildSearchIndex([...atlasEntries(atlas, towns), command]);

/** The best entry of all, as `kind:English title`. */
function first(query: string): string {
  const entry = index.find(query, 6)[0]?.entries[0];
  return entry === undefined ? "nothing" : `${entry.target.kind}:${entry.title.en}`;
}

describe(buildSearchIndex, () => {
  it.each([
    ["ATF", "agency:ATF – Bureau of Alcohol, Tobacco, Firearms and Explosives"],
    [
      "oficina de alcohol tabaco",
      "agency:ATF – Bureau of Alcohol, Tobacco, Firearms and Explosives",
    ],
    ["chiapas", "area:Chiapas"],
    ["peten", "area:Petén"],
    ["PETÉN", "area:Petén"],
    ["guatemla", "area:Guatemala"],
    ["méxico", "area:Mexico"],
    ["tapachula", "town:Tapachula"],
    ["dark", "command:Switch to the dark theme"],
    ["tema oscuro", "command:Switch to the dark theme"],
  ])("finds for %j first %j", (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it("finds a document by its number", () => {
    const sources = index.find("gao-16-235", 6).find(({ group }) => group === "source");
    expect(sources?.entries.map(({ target }) => target)).toContainEqual({
      kind: "source",
      id: "gao-16-235",
    });
  });

  it("finds the same in both languages", () => {
    const target = { kind: "record", id: "key-stockpile-destruction-guatemala" };
    for (const query of ["destruction ammunition guatemala", "destrucción municiones guatemala"]) {
      const records = index.find(query, 6).find(({ group }) => group === "record");
      expect(records?.entries.map((entry) => entry.target)).toContainEqual(target);
    }
  });

  const named = (...names: string[]) =>
    buildSearchIndex(names.map((name) => ({ ...command, title: { en: name, es: name } })));

  it("does not take one year for another", async () => {
    const { find } = await named("Traces 2013", "Traces 2014");
    expect(find("traces 2014", 6)[0]?.entries.map(({ title }) => title.en)).toEqual([
      "Traces 2014",
    ]);
  });

  it("reads accents and capitals as plain letters, even where no letter may differ", async () => {
    const { find } = await named("RÍA");
    expect(find("ria", 6)).toHaveLength(1);
    expect(find("ría", 6)).toHaveLength(1);
    expect(find("rio", 6)).toEqual([]);
  });

  it("shows no more than asked for and counts the rest", () => {
    const records = index.find("firearms", 6).find(({ group }) => group === "record");
    expect(records?.entries).toHaveLength(6);
    expect(records?.total).toBeGreaterThan(100);
  });

  it.each(["", "   ", "-", "…", "\u0000", "zzzzqqqq", "((((", "\\", "🔥"])(
    "finds nothing for %j and does not throw",
    (query) => {
      expect(index.find(query, 6)).toEqual([]);
    },
  );
});

describe(atlasEntries, () => {
  it("has every record, area, agency, source and town, and no context figure", () => {
    const entries = atlasEntries(atlas, towns);
    expect(entries).toHaveLength(
      atlas.records.length +
        atlas.areas.size +
        atlas.agencies.size +
        atlas.sources.size +
        towns.length,
    );
    expect(entries.filter(({ title }) => title.en === "" || title.es === "")).toEqual([]);
  });
});
