/** The atlas without a network: installed for the next visit, and as one file from a disk. */
import { readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import { test } from "./fixture";

describe("without a network", () => {
  test("the page that was visited once opens again, with what was never opened before", async ({
    given,
  }) => {
    const atlas = await given.visitor({ keepsFiles: true });
    await atlas.becomesKept();
    await atlas.goesOffline();
    await atlas.open("v=1&l=border.poe&y=2010-2014&lang=es");
    await atlas.firstMap();
    await atlas.when.clicks("tab", "Gráficas");
    await atlas.then.sees("heading", /./);
    await atlas.when.clicks("button", "Exportar");
    await atlas.then.sees("dialog");
  });

  test("the atlas saved as one file opens from a disk with the same view", async ({ given }) => {
    const atlas = await given.visitor({
      query: "v=1&l=border.poe.lab&y=2010-2014&lang=es",
      waitFor: "document",
    });
    await atlas.when.clicks("button", "Compartir");
    const { path } = await atlas.when.downloads(() =>
      atlas.when.clicks("button", "Guardar el atlas en un solo archivo"),
    );
    const page = await readFile(path, "utf8");
    expect(page).toContain(`<link rel="canonical" href="${atlas.baseUrl}" />`);
    const copy = await given.visitor({ waitFor: "nothing" });
    await copy.goesOffline();
    await copy.openFile(path);
    await copy.firstMap();
    await copy.then.linkSays({ l: "border.poe.lab", y: "2010-2014", lang: "es" });
  });
});
