/**
 * Views that a reader has kept by name, as a list and as a file. A view is its link: whatever an old link means
 * today, an old view means too. Names come from files of strangers, so they are made harmless here, once.
 */
import * as z from "zod/mini";
import type { Issue, Result } from "@/datasets/result";
import { decodeLink } from "./decode";

/** Longest name: what fits in two lines of the list. */
export const MAX_NAME = 120;
/** As many as anybody can tell apart by name, times ten. */
export const MAX_VIEWS = 500;
/** 500 views with the longest links there are come to less. */
export const MAX_FILE_BYTES = 1_000_000;
const MAX_QUERY = 4000;
/** More than this say nothing new. */
const MAX_ISSUES = 10;

export const VIEWS_FILE_NAME = "frontera-atlas-views.json";
const FORMAT = "frontera-atlas-views";
const FILE_VERSION = 1;

const savedViewSchema = z.strictObject({
  /** Unique in a list; tells a view from another with the same name. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.maxLength(10 * MAX_NAME)),
  /** The query of the link, without the question mark. */
  query: z.string().check(z.maxLength(MAX_QUERY), z.regex(/^[A-Za-z0-9\-._~/=&]+$/)),
  /** An instant, ISO 8601 in UTC. */
  savedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
});

export type SavedView = Readonly<z.infer<typeof savedViewSchema>>;
export type SavedViews = readonly SavedView[];

/** One line of at most `MAX_NAME` characters, without anything that is not seen or turns writing around. */
export function cleanName(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return cut(line, MAX_NAME);
}

/** The newest stands first. */
export function addView(views: SavedViews, view: SavedView): SavedViews {
  return [{ ...view, name: freeName(view.name, views) }, ...views];
}

/** Whole characters, so that no half of one is left at the end. */
function cut(line: string, length: number): string {
  return Array.from(line).slice(0, length).join("").trim();
}

export function renameView(views: SavedViews, id: string, name: string): SavedViews {
  const others = views.filter((view) => view.id !== id);
  return views.map((view) => (view.id === id ? { ...view, name: freeName(name, others) } : view));
}

/** Up by a negative number of places, down by a positive one, as far as the list goes. */
export function moveView(views: SavedViews, id: string, places: number): SavedViews {
  const from = views.findIndex((view) => view.id === id);
  const view = views[from];
  if (view === undefined) return views;
  const to = Math.min(views.length - 1, Math.max(0, from + places));
  return views.toSpliced(from, 1).toSpliced(to, 0, view);
}

export function removeView(views: SavedViews, id: string): SavedViews {
  return views.filter((view) => view.id !== id);
}

/** A deleted view back in its place. */
export function restoreView(views: SavedViews, view: SavedView, index: number): SavedViews {
  if (views.some(({ id }) => id === view.id)) return views;
  return views.toSpliced(Math.min(index, views.length), 0, view);
}

/** The file as text. */
export function buildViewsFile(views: SavedViews): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, views }, null, 2)}\n`;
}

/** Reads a file of views: those that are sound, and an issue for each that is not. Errors: no such file at all. */
export function parseViewsFile(text: string): Result<SavedViews> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused("The file is not valid JSON.", "El archivo no es JSON válido.");
  }
  if (!isViewsFile(file))
    return refused(
      "The file does not hold saved views of Frontera Atlas.",
      "El archivo no contiene vistas guardadas de Frontera Atlas.",
    );
  if (file.version !== FILE_VERSION)
    return refused(
      `The file has version ${quote(file.version)}; this atlas reads version ${FILE_VERSION}.`,
      `El archivo tiene la versión ${quote(file.version)}; este atlas lee la versión ${FILE_VERSION}.`,
    );
  if (file.views.length > MAX_VIEWS)
    return refused(
      `The file holds ${file.views.length} views; at most ${MAX_VIEWS} can be read.`,
      `El archivo contiene ${file.views.length} vistas; se pueden leer ${MAX_VIEWS} como máximo.`,
    );
  return { ok: true, ...parseViews(file.views) };
}

/** Views from anywhere, and an issue for each that is not one. */
export function parseViews(rows: readonly unknown[]): {
  value: SavedViews;
  issues: readonly Issue[];
} {
  const value: SavedView[] = [];
  const issues: Issue[] = [];
  rows.forEach((raw, row) => {
    const parsed = savedViewSchema.safeParse(raw);
    const name = parsed.success ? cleanName(parsed.data.name) : "";
    const field = parsed.success
      ? name === ""
        ? "name"
        : holdsView(parsed.data.query)
          ? null
          : "query"
      : (parsed.error.issues[0]?.path.join(".") ?? "");
    if (parsed.success && field === null) value.push({ ...parsed.data, name });
    else if (issues.length < MAX_ISSUES) issues.push(rowIssue(row, field ?? ""));
  });
  return { value, issues };
}

function holdsView(query: string): boolean {
  return decodeLink(query).keys.size > 0;
}

export type Merged = {
  readonly views: SavedViews;
  readonly added: number;
  /** Already in the list, name and link. */
  readonly known: number;
  /** Left out because the list is full. */
  readonly tooMany: number;
};

/** Imported views after the own ones; none is overwritten, and none comes twice. */
export function mergeViews(own: SavedViews, imported: SavedViews): Merged {
  const views = [...own];
  let known = 0;
  let tooMany = 0;
  for (const view of imported) {
    if (views.some(({ name, query }) => name === view.name && query === view.query)) known += 1;
    else if (views.length >= MAX_VIEWS) tooMany += 1;
    else views.push({ ...view, id: freeId(view.id, views), name: freeName(view.name, views) });
  }
  return { views, added: views.length - own.length, known, tooMany };
}

/** `Name`, else `Name (2)`, `Name (3)` …: a list with two equal names cannot be read aloud. */
function freeName(name: string, views: SavedViews): string {
  const clean = cleanName(name);
  const taken = new Set(views.map((view) => view.name));
  // Room for the number, so that the name is as long again after a file has been read.
  const short = cut(clean, MAX_NAME - 6);
  return firstFree(clean, (number) => `${short} (${number})`, taken);
}

function freeId(id: string, views: SavedViews): string {
  const short = id.slice(0, 50);
  return firstFree(id, (number) => `${short}-${number}`, new Set(views.map((view) => view.id)));
}

function firstFree(
  wanted: string,
  numbered: (number: number) => string,
  taken: ReadonlySet<string>,
): string {
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = numbered(number);
  return free;
}

type ViewsFile = { readonly version: unknown; readonly views: readonly unknown[] };

function isViewsFile(file: unknown): file is ViewsFile {
  return (
    typeof file === "object" &&
    file !== null &&
    "format" in file &&
    file.format === FORMAT &&
    "version" in file &&
    "views" in file &&
    Array.isArray(file.views)
  );
}

const FIELD_WORDS: { readonly [field: string]: { en: string; es: string } } = {
  name: { en: "its name is empty or too long", es: "su nombre está vacío o es demasiado largo" },
  query: { en: "its link cannot be read", es: "su enlace no se puede leer" },
  savedAt: { en: "its date cannot be read", es: "su fecha no se puede leer" },
  id: { en: "its code cannot be read", es: "su clave no se puede leer" },
};

function rowIssue(row: number, field: string): Issue {
  const why = FIELD_WORDS[field] ?? {
    en: "it is not a saved view",
    es: "no es una vista guardada",
  };
  const message = {
    en: `View ${row + 1} was left out: ${why.en}.`,
    es: `Se omitió la vista ${row + 1}: ${why.es}.`,
  };
  return { subject: FORMAT, row, field: field === "" ? null : field, message };
}

function refused(en: string, es: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ subject: FORMAT, row: null, field: null, message: { en, es } }] };
}

function quote(value: unknown): string {
  return cleanName(String(value)).slice(0, 20);
}
