/**
 * What a browser test starts from: `given.visitor(…)` opens the atlas. After the test every page that it
 * opened must be clean (no console error, policy violation, foreign or failed request); a picture of each
 * page of a failed test is kept in .cache/browser-tests/.
 */
import { join, resolve } from "node:path";
import { test as base, inject } from "vitest";
import { openBrowser, preparePage, type AtlasPage, type Visit } from "./driver";

const pictures = resolve(import.meta.dirname, "../../.cache/browser-tests");

type Given = {
  /** Somebody who opens the atlas, by default on a 1280 × 800 screen in English. */
  readonly visitor: (visit?: Visit) => Promise<AtlasPage>;
};

export const test = base
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await openBrowser(inject("browserEndpoint"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("given", async ({ browser, task }, { onCleanup }): Promise<Given> => {
    const pages: AtlasPage[] = [];
    onCleanup(async () => {
      try {
        if (task.result?.state === "fail") {
          const name = task.fullName.replaceAll(/[^\w-]+/g, "_").slice(-100);
          for (const [i, page] of pages.entries()) {
            await page.screenshot(join(pictures, `${name}-${i}.png`));
          }
        }
        for (const page of pages) page.then.nothingWentWrong();
      } finally {
        for (const page of pages) await page.close();
      }
    });
    return {
      visitor: async (visit = {}) => {
        const page = await preparePage(browser, inject("baseUrl"), visit);
        pages.push(page);
        await page.arrive(visit);
        return page;
      },
    };
  });
