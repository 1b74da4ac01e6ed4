/**
 * A briefing as a file (`.frontera.json`) and back. A file comes from anywhere: it is checked, brought to the present
 * form and made harmless here, once; what is wrong with it is said in words and nothing is thrown.
 */
import { isDataVersion } from "@/datasets/manifest";
import type { Issue, Result } from "@/datasets/result";
import type { LocalizedText } from "@/text/locale";
import type { Briefing, Scene } from "./briefing";
import { migrateFile, type RawFile } from "./briefing-migrations";
import { FIELD_WORDS, MAX_SCENES, readFrame, readScene } from "./briefing-schema";
import { harmlessLine } from "./harmless-text";

export const BRIEFING_EXTENSION = ".frontera.json";
/** Sixty scenes with the longest texts that anybody reads come to less. */
export const MAX_FILE_BYTES = 2_000_000;

const FORMAT = "frontera-atlas-briefing";
export const FILE_VERSION = 1;
/** More than this say nothing new. */
const MAX_ISSUES = 10;

/** @property dataVersion of the data that the briefing was written with; null = not known. */
export type OpenedBriefing = { readonly briefing: Briefing; readonly dataVersion: string | null };

/** The file as text. */
export function buildBriefingFile(briefing: Briefing, dataVersion: string | null): string {
  const file = { format: FORMAT, version: FILE_VERSION, dataVersion, briefing };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A name that every file system takes: `southern-border.frontera.json`. */
export function briefingFileName(title: string): string {
  const slug = title
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${slug === "" ? "briefing" : slug}${BRIEFING_EXTENSION}`;
}

/**
 * Reads a file. Errors: it is no briefing at all, too long, or of a newer version. Issues beside a value: scenes
 * that were left out, and why.
 */
export function parseBriefingFile(text: string): Result<OpenedBriefing> {
  if (isTooLong(text)) return refused(MESSAGES.tooLong);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused(looksCut(text) ? MESSAGES.cut : MESSAGES.notJson);
  }
  return readBriefingFile(file);
}

/** The same for what is parsed already. */
export function readBriefingFile(file: unknown): Result<OpenedBriefing> {
  if (!isRawFile(file)) return refused(MESSAGES.notABriefing);
  if (typeof file.version !== "number" || !Number.isInteger(file.version) || file.version < 1)
    return refused(MESSAGES.badVersion);
  if (file.version > FILE_VERSION) return refused(newerVersion(file.version));
  const { dataVersion, briefing } = migrateFile(file, file.version);
  const frame = readFrame(briefing);
  if ("field" in frame) return refused(badFrame(frame.field));
  if (frame.value.scenes.length > MAX_SCENES)
    return refused(tooManyScenes(frame.value.scenes.length));
  const { scenes, issues } = readScenes(frame.value.scenes);
  if (scenes.length === 0 && issues.length > 0)
    return { ok: false, issues: [issueOf(MESSAGES.noSoundScene), ...issues] };
  return {
    ok: true,
    value: {
      briefing: { ...frame.value, scenes },
      dataVersion:
        typeof dataVersion === "string" && isDataVersion(dataVersion) ? dataVersion : null,
    },
    issues,
  };
}

/** Those that are sound, each with a code of its own; an issue for each that is not. */
function readScenes(rows: readonly unknown[]): { scenes: Scene[]; issues: Issue[] } {
  const scenes: Scene[] = [];
  const issues: Issue[] = [];
  rows.forEach((row, index) => {
    const read = readScene(row);
    if ("value" in read) {
      const taken = new Set(scenes.map(({ id }) => id));
      scenes.push({ ...read.value, id: freeId(read.value.id, taken) });
    } else if (issues.length < MAX_ISSUES) issues.push(sceneIssue(index, read.field));
  });
  return { scenes, issues };
}

/** `id`, else `id-2`, `id-3` …: a code is unique in a briefing. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted.slice(0, 70)}-${number}`;
  return free;
}

function isTooLong(text: string): boolean {
  return (
    text.length > MAX_FILE_BYTES ||
    (3 * text.length > MAX_FILE_BYTES && new TextEncoder().encode(text).length > MAX_FILE_BYTES)
  );
}

/** Begins like a file of ours or any JSON, but its end is missing. */
function looksCut(text: string): boolean {
  const trimmed = text.trim();
  return /^\uFEFF?\s*\{/.test(trimmed) && !trimmed.endsWith("}");
}

function isRawFile(file: unknown): file is RawFile {
  return (
    typeof file === "object" &&
    file !== null &&
    "format" in file &&
    file.format === FORMAT &&
    "version" in file &&
    "briefing" in file
  );
}

const MESSAGES = {
  tooLong: {
    en: "The file is larger than 2 MB; a briefing never is.",
    es: "El archivo supera los 2 MB; ninguna presentación llega a tanto.",
  },
  cut: {
    en: "The file ends too early: it seems to have been cut while it was saved or sent.",
    es: "El archivo termina antes de tiempo: parece que se cortó al guardarlo o al enviarlo.",
  },
  notJson: { en: "The file is not valid JSON.", es: "El archivo no es JSON válido." },
  notABriefing: {
    en: "The file does not hold a briefing of Frontera Atlas.",
    es: "El archivo no contiene una presentación de Frontera Atlas.",
  },
  badVersion: {
    en: "The file does not say which version of the format it has.",
    es: "El archivo no indica qué versión del formato tiene.",
  },
  noSoundScene: {
    en: "None of the scenes can be read.",
    es: "No se puede leer ninguna de las escenas.",
  },
} as const satisfies { [key: string]: LocalizedText };

function newerVersion(version: number): LocalizedText {
  const found = String(version).slice(0, 12);
  return {
    en: `The file was written by a newer Frontera Atlas (format ${found}; this one reads up to ${FILE_VERSION}). Open it with that version.`,
    es: `El archivo se guardó con un Frontera Atlas más reciente (formato ${found}; este lee hasta el ${FILE_VERSION}). Ábralo con esa versión.`,
  };
}

function tooManyScenes(count: number): LocalizedText {
  return {
    en: `The file holds ${count} scenes; at most ${MAX_SCENES} can be read.`,
    es: `El archivo contiene ${count} escenas; se pueden leer ${MAX_SCENES} como máximo.`,
  };
}

function badFrame(field: string): LocalizedText {
  const why = FIELD_WORDS[field] ?? { en: "it is not complete", es: "no está completa" };
  return {
    en: `The briefing cannot be read: ${why.en}.`,
    es: `La presentación no se puede leer: ${why.es}.`,
  };
}

function sceneIssue(row: number, field: string): Issue {
  const why = FIELD_WORDS[field] ?? { en: "it is not a scene", es: "no es una escena" };
  const message = {
    en: `Scene ${row + 1} was left out: ${why.en}.`,
    es: `Se omitió la escena ${row + 1}: ${why.es}.`,
  };
  return { ...issueOf(message), row, field: field === "" ? null : harmlessLine(field) };
}

function issueOf(message: LocalizedText): Issue {
  return { subject: FORMAT, row: null, field: null, message };
}

function refused(message: LocalizedText): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issueOf(message)] };
}
