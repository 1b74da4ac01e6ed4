/**
 * What `npm start` says when it cannot start, and what the server behind it answers.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStaticServer, listen, parseRange } from "../scripts/static-server.mjs";

const script = resolve(import.meta.dirname, "../scripts/start.mjs");

async function runStart(args: string[], env: Record<string, string> = {}) {
  const options = { cwd: tmpdir(), env: { ...process.env, ...env } };
  return promisify(execFile)(process.execPath, [script, ...args], options).then(
    () => ({ code: 0, stderr: "" }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );
}

describe("npm start", () => {
  it.each([
    ["an unknown flag", ["--prt", "80"], "Unknown option '--prt'"],
    ["a port that is no number", ["--port", "80x"], '"80x" is not a port'],
    ["a port out of range", ["--port=65536"], '"65536" is not a port'],
  ])("refuses %s", async (_, args, message) => {
    const { code, stderr } = await runStart(args);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });

  it("names the port that is taken, and how to choose another", async () => {
    const other = createServer();
    const port = await listen(other, 0);
    const { code, stderr } = await runStart([], { PORT: String(port) });
    other.close();
    expect(stderr).toContain(`Port ${port} is already in use`);
    expect(stderr).toContain(`npm start -- --port ${port + 1}`);
    expect(code).toBe(1);
  });
});

describe("the static server", () => {
  let root: string;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "atlas-static-"));
    await mkdir(join(root, ".vite"));
    await writeFile(join(root, "index.html"), "<!doctype html>");
    await writeFile(join(root, "worker.mjs"), "export {};");
    await writeFile(join(root, "ten.geojson"), "0123456789");
    await writeFile(join(root, ".vite/manifest.json"), "{}");
    server = await createStaticServer({ root, prefix: "/atlas/" });
    url = `http://127.0.0.1:${await listen(server, 0)}/atlas/`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(root, { recursive: true });
  });

  it.each([
    ["", "text/html; charset=utf-8"],
    ["?v=1&lang=es", "text/html; charset=utf-8"],
    ["worker.mjs", "text/javascript; charset=utf-8"],
    ["ten.geojson", "application/geo+json; charset=utf-8"],
  ])("answers %j with its type", async (path, type) => {
    const response = await fetch(url + path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  it.each(["gone.js", ".vite/manifest.json", "..%2f..%2fetc%2fpasswd"])(
    "hides %j",
    async (path) => {
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it("answers a part of a file", async () => {
    const response = await fetch(`${url}ten.geojson`, { headers: { range: "bytes=2-4" } });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe("bytes 2-4/10");
    expect(await response.text()).toBe("234");
  });

  it("says that an unchanged file is unchanged", async () => {
    const etag = (await fetch(`${url}ten.geojson`)).headers.get("etag") ?? "";
    const again = await fetch(`${url}ten.geojson`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  it("refuses to be written to", async () => {
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
  });
});

describe(parseRange, () => {
  it.each([
    [undefined, null],
    ["bytes=0-9", [0, 9]],
    ["bytes=5-", [5, 9]],
    ["bytes=-3", [7, 9]],
    ["bytes=-30", [0, 9]],
    ["bytes=8-99", [8, 9]],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=4-2", null],
    ["bytes=0-1,4-5", null],
    ["rows=0-1", null],
  ])("reads %j of ten bytes as %j", (header, range) => {
    expect(parseRange(header, 10)).toEqual(range);
  });
});
