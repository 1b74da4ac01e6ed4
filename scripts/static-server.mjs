/**
 * A static file server for the built app: reads the folder once and serves it from memory, so that a
 * later build cannot change what is being looked at. Used by `npm start`, the browser tests, the
 * benchmark and the screenshots. Node built-ins only.
 */
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";

const TYPES = new Map(
  Object.entries({
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".geojson": "application/geo+json; charset=utf-8",
    ".topojson": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".ttf": "font/ttf",
    ".pdf": "application/pdf",
    ".wasm": "application/wasm",
    ".pmtiles": "application/octet-stream",
  }),
);

/** @typedef {{ body: Buffer, type: string, etag: string }} StoredFile */

/**
 * Every file of a folder by its address relative to it; dot files and folders (Vite's manifest) stay out.
 * @param {string} root
 * @returns {Promise<Map<string, StoredFile>>}
 */
async function readFolder(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  /** @type {Map<string, StoredFile>} */
  const files = new Map();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const address = relative(root, path).split(sep).join("/");
    if (!entry.isFile() || address.split("/").some((part) => part.startsWith("."))) continue;
    const body = await readFile(path);
    files.set(address, {
      body,
      type: TYPES.get(extname(address).toLowerCase()) ?? "application/octet-stream",
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    });
  }
  return files;
}

/**
 * One `bytes=` range as [first, last], "unsatisfiable", or null where the header is not one plain range
 * (then the whole file is the right answer).
 * @param {string | undefined} header
 * @param {number} size
 * @returns {[number, number] | "unsatisfiable" | null}
 */
export function parseRange(header, size) {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/);
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, from = "", to = ""] = match;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "unsatisfiable" : [size - length, size - 1];
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size) return "unsatisfiable";
  return last < first ? null : [first, last];
}

/**
 * A server over the files of `root`, mounted at `prefix` (to prove that the app works from a sub-path).
 * Nothing is cached without asking back: every answer carries an ETag and `no-cache`.
 * @param {{ root: string, prefix?: string }} options
 */
export async function createStaticServer({ root, prefix = "/" }) {
  const files = await readFolder(root);

  return createServer((request, response) => {
    /** @type {(status: number, headers: Record<string, string | number>, body?: Buffer | string) => void} */
    const answer = (status, headers, body) => {
      response.writeHead(status, { "X-Content-Type-Options": "nosniff", ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const plain = { "Content-Type": "text/plain; charset=utf-8" };

    if (request.method !== "GET" && request.method !== "HEAD") {
      return answer(405, { ...plain, Allow: "GET, HEAD" }, "Only GET and HEAD.\n");
    }
    let path;
    try {
      path = decodeURIComponent((request.url ?? "/").split(/[?#]/, 1)[0] ?? "/");
    } catch {
      return answer(400, plain, "Not a valid address.\n");
    }
    if (`${path}/` === prefix) return answer(301, { ...plain, Location: prefix }, "");
    if (!path.startsWith(prefix)) return answer(404, plain, "Not found.\n");

    const rest = path.slice(prefix.length);
    const file = files.get(rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
    if (!file) return answer(404, plain, "Not found.\n");

    const headers = {
      "Content-Type": file.type,
      "Cache-Control": "no-cache",
      "Accept-Ranges": "bytes",
      ETag: file.etag,
    };
    if (request.headers["if-none-match"] === file.etag) return answer(304, headers);

    const range = parseRange(request.headers.range, file.body.length);
    if (range === "unsatisfiable") {
      return answer(416, { ...plain, "Content-Range": `bytes */${file.body.length}` }, "");
    }
    if (range) {
      const part = file.body.subarray(range[0], range[1] + 1);
      const span = `bytes ${range[0]}-${range[1]}/${file.body.length}`;
      return answer(
        206,
        { ...headers, "Content-Range": span, "Content-Length": part.length },
        part,
      );
    }
    return answer(200, { ...headers, "Content-Length": file.body.length }, file.body);
  });
}

/**
 * Listens and resolves with the port in use; port 0 takes a free one. Rejects with the system's error
 * (`EADDRINUSE`, `EACCES`) so that the caller can say it in words.
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function listen(server, port, host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
