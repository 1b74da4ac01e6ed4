/**
 * A link is a citation: opened against newer data, it says which figures of its view are not the same any more. The
 * newer data is the shipped data with three figures of Guatemala and one of Mexico changed, served as version
 * 2027.03; the old figures are those of the shipped release.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { encodeState } from "@/permalink/encode";
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { test } from "./fixture";

type Row = { id: string; areaId: string; value: number | null; [key: string]: unknown };
type Rows = { rows: Row[]; [key: string]: unknown };
type Manifest = { dataVersion: string; releases: string[]; [key: string]: unknown };

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../public/data", name), "utf8"));

const manifest = read("manifest.json") as Manifest;
const MADE = manifest.dataVersion;
const NOW = "2027.03";
const observations = read("observations.json") as Rows;
const ofArea = (id: string) =>
  observations.rows.filter(({ areaId, value }) => areaId === id && value !== null && value > 9);
const [revised, gone, copied] = ofArea("GT");
const [mexican] = ofArea("MX");

const changed = (row: Row): Row =>
  row === revised || row === mexican ? { ...row, value: (row.value ?? 0) * 1000 + 7 } : row;
const newer = {
  "observations.json": {
    ...observations,
    rows: [
      ...observations.rows.filter((row) => row !== gone).map(changed),
      { ...copied, id: "zz-new-figure", value: 4321 },
    ],
  },
  "manifest.json": { ...manifest, dataVersion: NOW, releases: [MADE, NOW] },
};

/** Serves other contents for some files of the data. */
const serve = (files: Record<string, unknown>) => `{
  const real = window.fetch.bind(window);
  const files = ${JSON.stringify(files)};
  window.fetch = (input, init) => {
    const name = Object.keys(files).find((file) => String(input).endsWith(file));
    return name === undefined ? real(input, init) : Promise.resolve(new Response(JSON.stringify(files[name])));
  };
}`;

const VIEW: ExplorerState = {
  ...DEFAULT_STATE,
  filter: { ...DEFAULT_STATE.filter, countries: ["GT"] },
};

describe("a link made with older data", () => {
  test("says which figures of its view changed, old and new, and leads to them", async ({
    given,
  }) => {
    const atlas = await given.visitor({ query: encodeState(VIEW, MADE), before: serve(newer) });
    await atlas.then.reads(
      `made with data ${MADE}; the data is now ${NOW}: 3 figures in this view`,
    );
    // As long as the note stands, a reload would compare again.
    await atlas.then.linkSays({ dv: MADE });
    await atlas.when.clicks("button", "See old and new values");
    await atlas.then.sees("dialog", "What changed since this link was made");
    await atlas.then.reads("1 changed, 1 added, 1 withdrawn.");
    await atlas.then.reads((revised?.value ?? 0).toLocaleString("en-US"));
    await atlas.then.reads(((revised?.value ?? 0) * 1000 + 7).toLocaleString("en-US"));
    await atlas.then.reads("4,321");
    expect(await atlas.page.getByRole("dialog").getByRole("row").count()).toBe(4);
    await atlas.then.isAccessible();
    await atlas.when.clicks("tab", "In the whole atlas (4)");
    expect(await atlas.page.getByRole("dialog").getByRole("row").count()).toBe(5);
    await atlas.when.clicks("tab", "In this view (3)");
    await atlas.when.clicks("button", "Copy the list");
    const list = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(list.split("\n")).toHaveLength(4);
    expect(list).toContain(gone?.id);
    const row = atlas.page.getByRole("dialog").getByRole("row").nth(1);
    await row.getByRole("button").click();
    await atlas.then.linkSays({ s: revised?.id ?? "?" });
    await atlas.then.doesNotSee("dialog");
  });

  test("counts what the filter leaves, in the reader's language", async ({ given }) => {
    const atlas = await given.visitor({
      query: encodeState(
        { ...VIEW, locale: "es", filter: { ...VIEW.filter, countries: ["BZ"] } },
        MADE,
      ),
      before: serve(newer),
    });
    await atlas.then.reads(/ninguna cifra de esta vista cambió \(4 en el resto del atlas\)/);
    await atlas.when.clicks("button", "Quitar este aviso");
    await atlas.then.linkSays({ dv: NOW });
  });

  test("says so when its version is not kept, and when it is newer than the data", async ({
    given,
  }) => {
    const old = await given.visitor({ query: encodeState(VIEW, "2019.01") });
    await old.then.reads(/figures of that version are not kept here/);
    const ahead = await given.visitor({ query: encodeState(VIEW, "2031.01") });
    await ahead.then.reads(/made with newer data \(2031\.01\)/);
  });

  test("whose old figures do not load can be compared again", async ({ given }) => {
    const fail = `{
      const served = window.fetch;
      window.fetch = (input, init) =>
        String(input).includes("releases/") && !window.healed
          ? Promise.resolve(new Response("", { status: 404 }))
          : served(input, init);
    }`;
    const atlas = await given.visitor({
      query: encodeState(VIEW, MADE),
      before: serve(newer) + fail,
    });
    await atlas.then.reads(/earlier figures could not be read/);
    await atlas.page.evaluate("window.healed = true");
    await atlas.when.clicks("button", "Compare again");
    await atlas.then.reads(/3 figures in this view changed/);
  });
});

describe("a link made with the present data, or one that does not say", () => {
  test("is not compared; the address and what is shared name the version", async ({ given }) => {
    const atlas = await given.visitor({ query: encodeState(VIEW) });
    await atlas.then.linkSays({ dv: MADE });
    await atlas.when.clicks("button", "Share");
    const link = await atlas.page.getByRole("textbox", { name: "Link to this view" }).inputValue();
    expect(new URL(link).searchParams.get("dv")).toBe(MADE);
    expect(await atlas.page.getByText(/made with/).count()).toBe(0);
  });
});
