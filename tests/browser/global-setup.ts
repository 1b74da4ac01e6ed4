/**
 * Once for all browser tests: one browser, and one server of the built app from memory. The tests connect
 * to both, so that each file starts in milliseconds and nothing is left running at the end.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { launchSharedBrowser, serveBuild } from "./driver";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
    baseUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve(import.meta.dirname, "../../dist");
  if (!existsSync(resolve(dist, "index.html"))) {
    throw new Error("There is no built app: run `npm run build` before the browser tests.");
  }
  const served = await serveBuild(dist);
  const browser = await launchSharedBrowser();
  project.provide("baseUrl", served.url);
  project.provide("browserEndpoint", browser.endpoint);
  return async () => {
    await browser.close();
    served.close();
  };
}
