/**
 * The one door between the tests and a browser: no other file imports Playwright or axe. Opens the built
 * app as a visitor would, speaks of it by accessible names and by its permalink, reads the drawn map as
 * colours, and records everything that must never happen (console errors, violations of the content
 * security policy, requests to another origin, failed requests).
 *
 * Knows nothing of the test runner: the screenshots and the benchmark use it too.
 */
import assert from "node:assert/strict";
import { mkdir, mkdtemp } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type CDPSession, type Locator, type Page } from "playwright-core";
import { createStaticServer, listen } from "../../scripts/static-server.mjs";
import { CHROMIUM_FLAGS, findChromium } from "./chromium";

export type Role = Parameters<Page["getByRole"]>[0];

/** How somebody looks at the atlas. */
export type Visit = {
  /** Permalink query without the question mark: `lang=es&th=dark`. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Of the browser, not of the link. */
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** Device pixels per CSS pixel. */
  readonly deviceScaleFactor?: number;
  /** The page may keep itself for a visit without a network. */
  readonly keepsFiles?: boolean;
  /** A touch screen instead of a mouse. */
  readonly touch?: boolean;
  /** Runs in the page before any of its own code. */
  readonly before?: string;
  /** Waits for the first map with data (default) or only for the document; `nothing`: an empty page. */
  readonly waitFor?: "map" | "document" | "nothing";
};

/** A rectangle in CSS pixels of the page. */
export type Region = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Something the page did that no page of the atlas may do. */
export type Problem = {
  readonly kind: "console" | "page-error" | "csp" | "foreign-request" | "failed-request";
  readonly text: string;
};

/** The mark that the app sets when the first map with data has been drawn. */
export const FIRST_MAP_MARK = "frontera:first-map";

const CSP_PREFIX = "[csp]";
const WAIT_MS = 15_000;
const WCAG_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Serves a built folder from a free port under a sub-path, as a project page of a static host would. */
export async function serveBuild(root: string): Promise<{ url: string; close: () => void }> {
  const prefix = "/some/path/";
  const server = await createStaticServer({ root, prefix });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts a browser that others connect to by its endpoint. */
export async function launchSharedBrowser(): Promise<{
  endpoint: string;
  close: () => Promise<void>;
}> {
  const { path, env } = await findChromium();
  const server = await chromium.launchServer({ executablePath: path, env, args: CHROMIUM_FLAGS });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}

/** A browser of one's own, or a connection to a shared one. */
export async function openBrowser(endpoint?: string): Promise<Browser> {
  if (endpoint !== undefined) return chromium.connect(endpoint);
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, env, args: CHROMIUM_FLAGS });
}

/** A fresh profile (no storage, no cache, no history) with one empty page in it. */
export async function preparePage(
  browser: Browser,
  baseUrl: string,
  visit: Visit = {},
): Promise<AtlasPage> {
  const context = await browser.newContext({
    viewport: visit.viewport ?? { width: 1280, height: 800 },
    locale: visit.locale ?? "en-US",
    timezoneId: "UTC",
    colorScheme: visit.colorScheme ?? "light",
    reducedMotion: visit.reducedMotion === true ? "reduce" : "no-preference",
    forcedColors: visit.forcedColors === true ? "active" : "none",
    deviceScaleFactor: visit.deviceScaleFactor ?? 1,
    hasTouch: visit.touch ?? false,
    permissions: ["clipboard-read", "clipboard-write"],
    // Keeping all files for later would only slow the others down.
    serviceWorkers: visit.keepsFiles === true ? "allow" : "block",
  });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  const problems = await watch(page, new URL(baseUrl).origin);
  if (visit.before !== undefined) await page.addInitScript(visit.before);
  return new AtlasPage(page, baseUrl, problems);
}

/** Opens the app and waits for its first map. */
export async function visitAtlas(
  browser: Browser,
  baseUrl: string,
  visit: Visit = {},
): Promise<AtlasPage> {
  const atlas = await preparePage(browser, baseUrl, visit);
  await atlas.arrive(visit);
  return atlas;
}

/** Fills the returned list for as long as the page lives; foreign requests are stopped as well. */
async function watch(page: Page, origin: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const add = (kind: Problem["kind"], text: string) => problems.push({ kind, text });

  await page.addInitScript((prefix) => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const where = `${sourceFile}:${lineNumber}`;
      console.error(`${prefix} ${effectiveDirective} blocked ${blockedURI} at ${where} ${sample}`);
    });
  }, CSP_PREFIX);
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url, lineNumber } = message.location();
    if (message.text().startsWith(CSP_PREFIX)) add("csp", message.text());
    else add("console", `${message.text()} (${url}:${lineNumber})`);
  });
  page.on("pageerror", (error) => add("page-error", error.stack ?? error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Aborted: the page itself gave up on it, for example by navigating away.
    if (reason !== "net::ERR_ABORTED") add("failed-request", `${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) {
      add("failed-request", `${response.url()} answered ${response.status()}`);
    }
  });
  const isForeign = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin;
  await page.context().route(isForeign, async (route) => {
    add("foreign-request", `${route.request().method()} ${route.request().url()}`);
    await route.abort("aborted");
  });
  return problems;
}

/** One open page of the atlas, with what a visitor does (`when`) and notices (`then`). */
export class AtlasPage {
  readonly page: Page;
  readonly baseUrl: string;
  /** What went wrong so far. A test that provokes an error takes it out of the list. */
  readonly problems: Problem[];
  private calls = 1;

  constructor(page: Page, baseUrl: string, problems: Problem[]) {
    this.page = page;
    this.baseUrl = baseUrl;
    this.problems = problems;
  }

  /** Opens the link of a visit and waits for what the visit waits for. */
  async arrive({ query = "", waitFor = "map" }: Visit): Promise<void> {
    if (waitFor === "nothing") return;
    await this.open(query);
    if (waitFor === "map") await this.firstMap();
  }

  /** Goes to the app with another permalink query. */
  async open(query: string): Promise<void> {
    await this.page.goto(query === "" ? this.baseUrl : `${this.baseUrl}?${query}`);
  }

  /** Opens the atlas from a disk. */
  async openFile(path: string): Promise<void> {
    await this.page.goto(pathToFileURL(path).href);
  }

  /** Waits until the page has kept all its files for a visit without a network. */
  async becomesKept(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  async goesOffline(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  /** Opens a page of somebody else that shows the atlas in a frame and writes down what the frame says. */
  async openFramed(query: string): Promise<void> {
    const host = `${this.baseUrl}host.html`;
    const frame = `<iframe title="Atlas" src="${this.baseUrl}?${query.replaceAll("&", "&amp;")}" width="900" height="600"></iframe>`;
    const body = `<!doctype html><title>Host</title><style>html{height:3000px}</style><input>${frame}<script>
      window.heard = [];
      addEventListener("message", (event) => heard.push(event.data));
    </script>`;
    await this.page.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
    await this.page.goto(host);
  }

  /** What the page around says to the frame; returns the answer. */
  async asksFrame(call: Readonly<Record<string, unknown>>): Promise<unknown> {
    const id = this.calls++;
    const message = { to: "frontera-atlas", call: id, ...call };
    await this.page.evaluate((data) => window.frames[0]?.postMessage(data, "*"), message);
    return this.hears((said) => said["answer"] === id);
  }

  /** Waits until the frame has said something of the kind. */
  async hears(isMeant: (said: Record<string, unknown>) => boolean): Promise<unknown> {
    for (const end = Date.now() + WAIT_MS; Date.now() < end; await this.page.waitForTimeout(50)) {
      const heard = await this.page.evaluate<Record<string, unknown>[]>("window.heard");
      const found = heard.find(isMeant);
      if (found !== undefined) return found;
    }
    assert.fail("the frame did not say it");
  }

  /** Waits until the first map with data has been drawn. */
  async firstMap(timeoutMs = 30_000): Promise<void> {
    const isMarked = (mark: string) => performance.getEntriesByName(mark).length > 0;
    try {
      await this.page.waitForFunction(isMarked, FIRST_MAP_MARK, { timeout: timeoutMs });
    } catch (error) {
      const lines = [`no mark "${FIRST_MAP_MARK}" within ${timeoutMs} ms`, ...this.problemLines()];
      throw new Error(lines.join("\n  "), { cause: error });
    }
  }

  private problemLines(): string[] {
    return this.problems.map((problem) => `${problem.kind}: ${problem.text}`);
  }

  /** Waits for two animation frames: React has committed and the browser has painted. */
  async settled(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );
  }

  /** An element by its role and accessible name; exact when the name is a string. */
  find(role: Role, name?: string | RegExp): Locator {
    if (name === undefined) return this.page.getByRole(role);
    return this.page.getByRole(role, { name, exact: typeof name === "string" });
  }

  readonly when = {
    clicks: (role: Role, name: string | RegExp) => this.find(role, name).click(),
    checks: (name: string | RegExp) => this.find("checkbox", name).check(),
    unchecks: (name: string | RegExp) => this.find("checkbox", name).uncheck(),
    types: (role: Role, name: string | RegExp, text: string) => this.find(role, name).fill(text),
    /** `Tab`, `Shift+Tab`, `ArrowRight`, `Control+z` … */
    presses: (...keys: string[]) => this.pressInTurn(keys),
    goesBack: () => this.page.goBack(),
    reloads: () => this.page.reload(),
    /** Does something that saves a file, and returns it. */
    downloads: async (action: () => Promise<void>): Promise<{ name: string; path: string }> => {
      const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
      const name = download.suggestedFilename();
      // The browser is another process, maybe elsewhere: the file is fetched from it.
      const path = join(await mkdtemp(join(tmpdir(), "atlas-download-")), name);
      await download.saveAs(path);
      return { name, path };
    },
  };

  readonly then = {
    sees: (role: Role, name?: string | RegExp) =>
      this.find(role, name).first().waitFor({ state: "visible" }),
    doesNotSee: (role: Role, name?: string | RegExp) =>
      this.find(role, name).first().waitFor({ state: "hidden" }),
    reads: (text: string | RegExp) => this.page.getByText(text).first().waitFor(),
    /** Waits until the permalink says so; `null` = the key is absent (the default). */
    linkSays: (expected: Readonly<Record<string, string | null>>) => this.waitForLink(expected),
    /** The name and role of what has the keyboard focus. */
    focusIsOn: async (role: Role, name: string | RegExp) => {
      const element = this.find(role, name);
      const isFocused = await element.evaluate((node) => node === document.activeElement);
      assert.ok(isFocused, `the focus is not on ${role} ${name}`);
    },
    /** Nothing that must never happen has happened. */
    nothingWentWrong: () => {
      const lines = this.problemLines();
      assert.equal(lines.length, 0, `the page had problems:\n  ${lines.join("\n  ")}`);
    },
    /** The whole page, or what a selector names of it. */
    isAccessible: async (within?: string) => {
      const findings = await this.axeFindings(within);
      assert.equal(findings.length, 0, `axe found:\n  ${findings.join("\n  ")}`);
    },
    /** Nothing is wider than the screen: no sideways scrolling of the page. */
    fitsTheWidth: async () => {
      const { content, screen } = await this.page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }));
      assert.ok(content <= screen, `the page is ${content} px wide on a ${screen} px screen`);
    },
  };

  private async pressInTurn(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  private async waitForLink(expected: Readonly<Record<string, string | null>>): Promise<void> {
    const isThere = (url: URL) =>
      Object.entries(expected).every(([key, value]) => url.searchParams.get(key) === value);
    try {
      await this.page.waitForURL(isThere, { waitUntil: "commit" });
    } catch {
      assert.fail(`the link is ${this.page.url()}, expected ${JSON.stringify(expected)}`);
    }
  }

  /** The query of the address as it is now. */
  permalink(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** One line for each element that breaks an accessibility rule (WCAG 2.2 AA and best practice). */
  async axeFindings(within?: string): Promise<string[]> {
    // Legacy: the page has no frames, and a second page for the results of each would cost a second.
    const builder = new AxeBuilder({ page: this.page }).withTags(WCAG_TAGS).setLegacyMode(true);
    if (within !== undefined) builder.include(within);
    const { violations } = await builder.analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}\n    ${node.html}`),
    );
  }

  /** Saves what is on the screen and returns the file's path. */
  async screenshot(path: string): Promise<string> {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await this.page.screenshot({ path, animations: "disabled" });
    return path;
  }

  /** The rectangle of the map on the page. */
  async mapRegion(): Promise<Region> {
    const box = await this.page.locator("canvas.maplibregl-canvas").boundingBox();
    assert.ok(box, "there is no map on the page");
    return box;
  }

  /** The colour at a point of the page (CSS pixels) as `#rrggbb`. */
  async pixelAt(x: number, y: number): Promise<string> {
    const colours = await this.regionColours({ x, y, width: 1, height: 1 });
    const [colour] = colours.keys();
    assert.ok(colour !== undefined, `no pixel at ${x}, ${y}`);
    return colour;
  }

  /** How many pixels of a part of the page have which colour (`#rrggbb`), the most frequent first. */
  async regionColours(region: Region): Promise<Map<string, number>> {
    return this.imageColours(await this.page.screenshot({ clip: region, animations: "disabled" }));
  }

  /** How many pixels of a PNG have which colour (`#rrggbb`), the most frequent first. */
  async imageColours(png: Buffer): Promise<Map<string, number>> {
    // Decoded in an empty page of the same browser: the policy of the app has no say there.
    const decoder = await this.page.context().newPage();
    try {
      const counts = await decoder.evaluate(countColours, png.toString("base64"));
      return new Map(counts);
    } finally {
      await decoder.close();
    }
  }

  /** The drawn map as colours, whole or a part given as shares (0–1) of its width and height. */
  async mapColours(
    part: Region = { x: 0, y: 0, width: 1, height: 1 },
  ): Promise<Map<string, number>> {
    const map = await this.mapRegion();
    return this.regionColours({
      x: map.x + part.x * map.width,
      y: map.y + part.y * map.height,
      width: part.width * map.width,
      height: part.height * map.height,
    });
  }

  /** A session of the browser's own protocol, for measurements. */
  protocol(): Promise<CDPSession> {
    return this.page.context().newCDPSession(this.page);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Runs in a page: decodes a PNG and counts its colours. */
async function countColours(base64: string): Promise<[string, number][]> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2d canvas");
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([colour, count]) => [`#${colour.toString(16).padStart(6, "0")}`, count]);
}
