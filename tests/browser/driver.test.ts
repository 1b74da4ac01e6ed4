/**
 * Proves that the driver notices what it is there to notice, on a page that does everything wrong: a
 * browser test that passes because nobody looked would be worse than none.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, serveBuild, visitAtlas, type AtlasPage } from "./driver";

const BAD_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src *" />
    <title>Bad page</title>
    <link rel="stylesheet" href="page.css" />
    <script src="page.js" defer></script>
  </head>
  <body><main><h1>Bad page</h1><p style="color: blue">inline style</p><button></button></main></body>
</html>`;
const STYLE = "body { margin: 0 } h1 { background: #123456; margin: 0; height: 100px }";
const SCRIPT = `
console.error("said aloud");
fetch("https://elsewhere.example/pixel").catch(() => undefined);
fetch("missing.json");
history.replaceState(null, "", "?y=2010-2014");
setTimeout(() => { throw new Error("thrown late"); });
`;

let atlas: AtlasPage;
const cleanUp: (() => unknown)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-bad-page-"));
  await writeFile(join(folder, "index.html"), BAD_PAGE);
  await writeFile(join(folder, "page.css"), STYLE);
  await writeFile(join(folder, "page.js"), SCRIPT);
  const served = await serveBuild(folder);
  const browser = await openBrowser(inject("browserEndpoint"));
  cleanUp.push(
    () => browser.close(),
    served.close,
    () => rm(folder, { recursive: true }),
  );
  atlas = await visitAtlas(browser, served.url, { waitFor: "document" });
  await atlas.page.waitForLoadState("networkidle");
});

afterAll(async () => {
  for (const step of cleanUp) await step();
});

describe("problems", () => {
  it.each([
    ["console", "said aloud"],
    ["page-error", "thrown late"],
    ["csp", "style-src-attr blocked inline"],
    ["foreign-request", "GET https://elsewhere.example/pixel"],
    ["failed-request", "missing.json answered 404"],
  ])("records a %s", (kind, text) => {
    const found = atlas.problems.filter((problem) => problem.kind === kind);
    expect(found.map((problem) => problem.text).join("\n")).toContain(text);
  });

  it("makes nothingWentWrong fail", () => {
    expect(() => atlas.then.nothingWentWrong()).toThrow("said aloud");
  });
});

describe("then", () => {
  it("fails on an accessibility finding", async () => {
    await expect(atlas.then.isAccessible()).rejects.toThrow("button-name");
  });

  it("waits for what the link says", async () => {
    await atlas.then.linkSays({ y: "2010-2014", a: null });
  });
});

describe("colours", () => {
  it("reads a pixel of the page", async () => {
    expect(await atlas.pixelAt(640, 90)).toBe("#123456");
  });

  it("counts the pixels of a region", async () => {
    const colours = await atlas.regionColours({ x: 600, y: 98, width: 10, height: 4 });
    expect(colours).toEqual(
      new Map([
        ["#123456", 20],
        ["#ffffff", 20],
      ]),
    );
  });
});
