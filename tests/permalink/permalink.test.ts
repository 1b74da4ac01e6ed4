import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_STATE, type ExplorerState, type TableSort } from "@/permalink/explorer-state";
import { decodeLink } from "@/permalink/decode";
import { encodeState } from "@/permalink/encode";
import { checksum, escapeText, readPairs, unescapeText } from "@/permalink/link-text";
import { LINK_VERSION, migratePairs, MIGRATIONS } from "@/permalink/migrations";
import { arbitraryState } from "./arbitraries";

const SAMPLE: ExplorerState = {
  ...DEFAULT_STATE,
  camera: { center: [-90.456, 17.123], zoom: 5.42, bearing: 0, pitch: 0 },
  filter: {
    ...DEFAULT_STATE.filter,
    years: { from: 2010, to: 2014 },
    agencyIds: ["atf", "inl"],
    text: "Petén 9 mm",
  },
  selection: { kind: "record", id: "act-firearms-marking" },
  locale: "es",
};
const QUERY = encodeState(SAMPLE);
const HOST = "https://example.org/atlas/";

describe("encodeState and decodeLink", () => {
  it("give back every view that a link can hold", () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const decoded = decodeLink(encodeState(state));
        expect(decoded.issues).toEqual([]);
        expect(decoded.state).toEqual(state);
      }),
    );
  });

  it("write unreserved characters only", () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        expect(encodeState(state)).toMatch(/^[A-Za-z0-9\-._~/=&]+$/);
      }),
    );
  });

  it("keep a typical link under 200 characters", () => {
    expect((HOST + "?" + QUERY).length).toBeLessThan(200);
  });

  it("write nothing of the default view but version, language, theme and checksum", () => {
    expect(encodeState(DEFAULT_STATE)).toMatch(/^v=1&lang=en&th=light&x=[0-9A-Z]{4}$/);
  });
});

describe("the version of the data", () => {
  it("goes with the link and is no part of the view", () => {
    const link = encodeState(SAMPLE, "2026.11");
    expect(link).toMatch(/^v=1&dv=2026\.11&/);
    expect(decodeLink(link)).toMatchObject({ state: SAMPLE, issues: [], dataVersion: "2026.11" });
    expect(decodeLink(link).keys).toEqual(decodeLink(QUERY).keys);
  });

  it("is null where the link does not say", () => {
    expect(decodeLink(QUERY).dataVersion).toBeNull();
  });

  it("is under the checksum", () => {
    const changed = encodeState(SAMPLE, "2026.11").replace("dv=2026.11", "dv=2027.03");
    expect(decodeLink(changed).issues.map(({ subject }) => subject)).toEqual(["x"]);
  });

  it("that is none is named and ignored, and never written", () => {
    const { dataVersion, issues } = decodeLink("?v=1&dv=yesterday");
    expect(dataVersion).toBeNull();
    expect(issues.map(({ subject }) => subject)).toEqual(["x", "dv"]);
    expect(encodeState(SAMPLE, "a&b=c")).toBe(QUERY);
  });
});

describe("decodeLink on damaged links", () => {
  it.each([
    ["an address", `${HOST}?${QUERY}`],
    ["a hash", `${HOST}#${QUERY}`],
    ["an escaped hash", `${HOST}%23${QUERY}`],
    ["a twice escaped hash", `${HOST}%2523${QUERY}`],
    ["escaped ampersands", `${HOST}?${QUERY.replaceAll("&", "&amp;")}`],
    ["percent-encoded throughout", encodeURIComponent(`${HOST}?${QUERY}`)],
    [
      "a safe-link wrapper",
      `https://gcc02.safelinks.example.com/?url=${encodeURIComponent(`${HOST}?${QUERY}`)}&data=05%7C02%7C&reserved=0`,
    ],
    [
      "a wrapper around a wrapper",
      `https://t.example.com/r?u=${encodeURIComponent(`https://s.example.com/?url=${encodeURIComponent(`${HOST}?${QUERY}`)}&a=1`)}&b=2`,
    ],
    ["line breaks", `${HOST}?${QUERY}`.replace(/(.{40})/g, "$1\r\n ")],
    ["a trailing full stop", `${HOST}?${QUERY}.`],
    ["brackets", `<${HOST}?${QUERY}>)`],
    ["tracking parameters", `${HOST}?utm_source=mail&${QUERY}&fbclid=abc`],
    ["another order", `${HOST}?${QUERY.split("&").reverse().join("&")}`],
  ])("reads %s", (_name, link) => {
    expect(decodeLink(link)).toMatchObject({ state: SAMPLE, issues: [] });
  });

  it("says so whenever a character is missing, unless the view is the same", () => {
    for (let length = 1; length < QUERY.length; length += 1) {
      const { state, issues } = decodeLink(`${HOST}?${QUERY.slice(0, length)}`);
      if (issues.length === 0)
        expect([SAMPLE, DEFAULT_STATE, { ...DEFAULT_STATE, locale: "es" }]).toContainEqual(state);
    }
  });

  it("says so whenever a character is another one, unless the view is the same", () => {
    for (let at = 0; at < QUERY.length; at += 1) {
      for (const char of ["0", "z", "-", "&"]) {
        if (QUERY[at] === char) continue;
        const { state, issues } = decodeLink(
          `${HOST}?${QUERY.slice(0, at)}${char}${QUERY.slice(at + 1)}`,
        );
        if (issues.length === 0) expect(state).toEqual(SAMPLE);
      }
    }
  });

  it("keeps the default when zoom is not a number", () => {
    const { state, issues } = decodeLink("?v=1&m=abc/17/-90&x=0000");
    expect(state.camera).toEqual(DEFAULT_STATE.camera);
    expect(issues.map((issue) => issue.subject)).toEqual(["x", "m"]);
  });

  it("takes what it knows of a newer version and says so", () => {
    const pairs = [
      ["v", "9"],
      ["a", "atf"],
    ] as const;
    const { state, issues } = decodeLink(`?v=9&a=atf&x=${checksum(pairs)}`);
    expect(state.filter.agencyIds).toEqual(["atf"]);
    expect(issues.map((issue) => issue.subject)).toEqual(["v"]);
  });

  it("names an unknown setting", () => {
    expect(decodeLink("?v=1&zz=1").issues.map((issue) => issue.subject)).toEqual(["x", "zz"]);
  });

  it("is silent on an address without a link, and on one that only picks the language", () => {
    expect(decodeLink(HOST)).toMatchObject({ state: DEFAULT_STATE, issues: [] });
    expect(decodeLink(`${HOST}?lang=es`)).toMatchObject({ state: { locale: "es" }, issues: [] });
  });

  it("makes a valid view of any text at all, quickly", () => {
    const pieces = fc.constantFrom(
      "?",
      "#",
      "&",
      "=",
      "v=1",
      "m=",
      "NaN",
      "%",
      "%25",
      "%E0%A4",
      "~",
      "/",
      "y=2010-",
      "__proto__=1",
      "x=",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 }))).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (link) => {
        const { state } = decodeLink(link);
        expect(JSON.stringify(state)).not.toMatch(/NaN|null,null/);
        expect(decodeLink(encodeState(state)).state).toEqual(state);
      }),
      { numRuns: 500 },
    );
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });
});

describe("the permanent fixtures", () => {
  type Fixture = {
    readonly link: string;
    readonly state: Partial<ExplorerState>;
    readonly dataVersion?: string;
  };

  /** Fixtures keep the state as it was called when they were written: one order was one value then, not a list. */
  const asNow = (state: Partial<ExplorerState>): Partial<ExplorerState> => {
    const sort = state.table?.sort as TableSort | readonly TableSort[] | undefined;
    if (state.table === undefined || sort === undefined || Array.isArray(sort)) return state;
    return { ...state, table: { ...state.table, sort: [sort as TableSort] } };
  };
  const fixtures = JSON.parse(
    readFileSync(join(import.meta.dirname, "fixtures.json"), "utf8"),
  ) as Fixture[];

  it.each(fixtures)("reads $link", ({ link, state, dataVersion }) => {
    expect(decodeLink(link)).toMatchObject({
      state: asNow(state),
      issues: [],
      dataVersion: dataVersion ?? null,
    });
  });

  it("cover every version", () => {
    const versions = fixtures.map(({ link }) => Number(new Map(readPairs(link)).get("v")));
    expect(new Set(versions)).toEqual(
      new Set(Array.from({ length: LINK_VERSION }, (_, index) => index + 1)),
    );
    expect(MIGRATIONS).toHaveLength(LINK_VERSION - 1);
  });
});

describe("migratePairs", () => {
  const steps = [
    () => [["b", "2"]] as const,
    (pairs: readonly (readonly [string, string])[]) => [...pairs, ["c", "3"] as const],
  ];

  it("applies the steps from the link's version on, in order", () => {
    expect(migratePairs([["a", "1"]], 1, steps)).toEqual([
      ["b", "2"],
      ["c", "3"],
    ]);
    expect(migratePairs([["a", "1"]], 2, steps)).toEqual([
      ["a", "1"],
      ["c", "3"],
    ]);
    expect(migratePairs([["a", "1"]], 3, steps)).toEqual([["a", "1"]]);
  });
});

describe("escapeText", () => {
  it("gives any text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
    );
  });

  it("refuses what it would not write", () => {
    expect(unescapeText("~zz")).toBeNull();
    expect(unescapeText("a b")).toBeNull();
    expect(unescapeText("~ff")).toBeNull();
  });
});
