/**
 * The rules of src/README.md as pure functions over file texts, so that architecture.test.ts can hold both
 * the real tree and deliberately broken ones against them. Reads real syntax trees (the parser that
 * bundles the app), never text patterns: a comment that mentions an import is not one.
 */
import { posix } from "node:path";
import { parseSync } from "vite";

/** One row of the table in src/README.md. */
export type Level = { readonly folder: string; readonly level: number; readonly isPure: boolean };

/** Path from the repository root (`src/geo/position.ts`) → text. */
export type SourceFiles = ReadonlyMap<string, string>;

type Import = { readonly from: string; readonly request: string; readonly isTypeOnly: boolean };

/** Needs `fetch` by its nature; everything else about it is held to the rules of its level. */
const LOADER = /^src\/datasets\/loader(\.ts|\/)/;
/** Ambient declarations say what exists; they import nothing and belong to no level. */
const AMBIENT = /\.d\.ts$/;
const TEST_FILE = /\.test\.tsx?$/;
const ASSET = /\.(css|json|svg|png|woff2?|geojson)$/;

/** What a pure level may not import, by the first part of the name. */
const IMPURE_PACKAGES = ["react", "react-dom", "zustand", "maplibre-gl", "@radix-ui", "@tanstack"];
const IMPURE_GLOBALS = new Set([
  "document",
  "window",
  "self",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "navigator",
  "location",
  "history",
  "performance",
  "fetch",
  "XMLHttpRequest",
  "requestAnimationFrame",
  "setTimeout",
  "setInterval",
]);
const IMPURE_CALLS = new Set(["Date.now", "Math.random", "crypto.randomUUID"]);

/** Reads the level table: rows `| L0 | geo | … | pure |` with the columns level, folder and pure. */
export function parseLevels(readme: string): Level[] {
  const rows = readme
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
  const header = rows.find((row) => row.includes("level") && row.includes("folder"));
  if (!header) return [];
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  return rows
    .filter((row) => /^L\d+$/.test(cell(row, "level")))
    .flatMap((row) =>
      cell(row, "folder")
        .split(/,\s*/)
        .map((folder) => ({
          folder: folder.replace(/\/$/, ""),
          level: Number(cell(row, "level").slice(1)),
          isPure: cell(row, "pure").startsWith("yes"),
        })),
    );
}

type Node = { readonly type: string; readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function visit(node: Node, parent: Node | null, see: (node: Node, parent: Node | null) => void) {
  see(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, see);
    }
  }
}

/** All requests of a file: import, export-from, dynamic import and `import("…").Type`. */
function listImports(path: string, text: string): Import[] {
  const imports: Import[] = [];
  visit(parse(path, text), null, (node) => {
    const source = node["source"] ?? (node.type === "TSImportType" ? node["argument"] : null);
    if (!isNode(source)) return;
    const literal = source.type === "TSLiteralType" ? (source["literal"] as Node) : source;
    const request = literal["value"];
    if (typeof request !== "string") return;
    const specifiers = (node["specifiers"] ?? []) as readonly Node[];
    const isTypeOnly =
      node.type === "TSImportType" ||
      node["importKind"] === "type" ||
      node["exportKind"] === "type" ||
      (specifiers.length > 0 && specifiers.every((one) => one["importKind"] === "type"));
    imports.push({ from: path, request, isTypeOnly });
  });
  return imports;
}

function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/**
 * The file that a request means, or null for what is not of the tree (a package, an asset; for a test also
 * what tests share outside of src). Unknown files are `undefined`.
 */
function resolveRequest(files: SourceFiles, { from, request }: Import): string | null | undefined {
  const [bare = ""] = request.split("?");
  const base = bare.startsWith("@/")
    ? `src/${bare.slice(2)}`
    : bare.startsWith(".")
      ? posix.join(posix.dirname(from), bare)
      : null;
  if (base === null || ASSET.test(base)) return null;
  if (TEST_FILE.test(from) && base.startsWith("tests/")) return null;
  const candidates = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => base + end);
  return candidates.find((path) => files.has(path));
}

const folderOf = (path: string) => path.split("/")[1] ?? "";

function isPackage(request: string, name: string): boolean {
  return request === name || request.startsWith(`${name}/`);
}

/** Every broken rule in words, sorted; an empty list is a sound tree. */
export function findViolations(files: SourceFiles, levels: readonly Level[]): string[] {
  const byFolder = new Map(levels.map((level) => [level.folder, level]));
  const edges = new Map<string, string[]>();
  const violations: string[] = [];

  for (const [path, text] of files) {
    if (AMBIENT.test(path)) continue;
    const own = byFolder.get(folderOf(path));
    if (!own || path.split("/").length < 3) {
      violations.push(`${path}: lies in no folder of the level table`);
      continue;
    }
    const isPure = own.isPure && !TEST_FILE.test(path);
    const imports = listImports(path, text);
    const targets: string[] = [];

    for (const one of imports) {
      const { request, isTypeOnly } = one;
      const target = resolveRequest(files, one);
      if (target === undefined) violations.push(`${path}: "${request}" is no file`);
      if (target === null) {
        const maplibre = isPackage(request, "maplibre-gl") && !isTypeOnly;
        if (maplibre && folderOf(path) !== "map") {
          violations.push(`${path}: only map/ may import maplibre-gl at runtime`);
        }
        const impure = IMPURE_PACKAGES.some((name) => isPackage(request, name));
        if (isPure && impure && !isTypeOnly) {
          violations.push(`${path}: a pure level may not import "${request}"`);
        }
      }
      if (typeof target !== "string") continue;
      targets.push(target);

      const other = byFolder.get(folderOf(target));
      if (!other || other.folder === own.folder) continue;
      if (request.startsWith("."))
        violations.push(`${path}: "${request}" leaves its folder; write "@/…"`);
      if (other.level >= own.level) {
        const what = other.level === own.level ? "sideways" : "upwards";
        violations.push(`${path}: imports ${what} "${request}"`);
      }
    }
    edges.set(path, targets);
    if (isPure) violations.push(...findImpurities(path, text));
  }
  return [...violations, ...findCycles(edges)].sort();
}

/** Uses of the DOM, the clock and chance. A name that the file declares itself is its own. */
function findImpurities(path: string, text: string): string[] {
  const found = new Set<string>();
  const declared = new Set<string>();
  visit(parse(path, text), null, (node, parent) => {
    for (const pattern of declaredPatterns(node)) {
      for (const name of namesIn(pattern)) declared.add(name);
    }
    const { name } = node;
    if (node.type === "Identifier" && typeof name === "string" && parent) {
      if (IMPURE_GLOBALS.has(name) && isReference(node, parent)) found.add(name);
    }
    if (node.type === "MemberExpression" && isNode(node["object"]) && isNode(node["property"])) {
      const member = `${String(node["object"]["name"])}.${String(node["property"]["name"])}`;
      if (IMPURE_CALLS.has(member)) found.add(member);
    }
    const isDate = isNode(node["callee"]) && node["callee"]["name"] === "Date";
    if (isDate && (node["arguments"] as unknown[]).length === 0) found.add("new Date()");
  });
  if (LOADER.test(path)) found.delete("fetch");
  return [...found]
    .filter((name) => !declared.has(name))
    .map((name) => `${path}: a pure level may not use ${name}`);
}

/** The patterns that a node gives names to: variables, functions, parameters, imports. */
function declaredPatterns(node: Node): unknown[] {
  const params = (node["params"] ?? []) as unknown;
  const own = /^(VariableDeclarator|FunctionDeclaration)$/.test(node.type) ? [node["id"]] : [];
  const imported = /^Import.*Specifier$/.test(node.type) ? [node["local"]] : [];
  return [...own, ...imported, ...(Array.isArray(params) ? params : [])];
}

/** The names in a pattern: `{ a, b: [c = 1, ...d] }` declares a, c and d. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern["name"])];
    case "ObjectPattern":
      return (pattern["properties"] as Node[]).flatMap((one) => namesIn(one["value"] ?? one));
    case "ArrayPattern":
      return (pattern["elements"] as unknown[]).flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern["left"]);
    case "RestElement":
      return namesIn(pattern["argument"]);
    default:
      return [];
  }
}

/** Whether an identifier reads a variable, and is not the name of a property, a key or a type. */
function isReference(node: Node, parent: Node): boolean {
  if (parent.type.startsWith("TS") && !/^TS(As|NonNull|Satisfies)/.test(parent.type)) return false;
  const isOwnKey = parent["computed"] !== true && parent["key"] === node;
  const isProperty = parent["computed"] !== true && parent["property"] === node;
  return !isOwnKey && !isProperty;
}

/** Every cycle of files once, type-only imports included, as `a → b → a`. */
function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = trail.slice(start);
      const smallest = ring.indexOf([...ring].sort()[0] ?? path);
      const turned = [...ring.slice(smallest), ...ring.slice(0, smallest)];
      cycles.add(`cycle: ${[...turned, turned[0]].join(" → ")}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of edges.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return [...cycles];
}
