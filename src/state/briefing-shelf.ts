/**
 * Where a reader's own briefings are kept: in the browser's IndexedDB, one file each. Where the browser refuses
 * (private window, full disk, switched off) they live on in memory, and leaving the page asks first. Two tabs that
 * write one briefing do not undo each other: the later one is told.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Briefing } from "@/scenes/briefing";
import { buildBriefingFile, readBriefingFile } from "@/scenes/briefing-file";

/** Apart from the saved views: a new store in their database would lock out tabs of an older build. */
const DATABASE = "frontera-atlas-briefings";
const STORE = "briefings";

/** `file` is what a saved file holds, so that an old row is migrated as an old file is. */
type Row = { readonly file: unknown; readonly savedAt: string };

interface Shelf extends DBSchema {
  [STORE]: { key: string; value: Row };
}

export type ShelfEntry = {
  readonly briefing: Briefing;
  /** An instant, ISO 8601 in UTC. */
  readonly savedAt: string;
};

/** `behind`: another tab has written since. */
export type KeepOutcome = "kept" | "behind" | "refused";

/** What the browser did not take, and what of that the reader has in a file. */
const unkept = new Map<string, ShelfEntry>();
const inFile = new Set<string>();
/** When this page last read or wrote a briefing. */
const seen = new Map<string, string>();
let leavingAsks = false;

/** All of them, the last changed first; `kept` false when the browser keeps nothing. Never rejects. */
export async function loadShelf(): Promise<{
  readonly entries: readonly ShelfEntry[];
  readonly kept: boolean;
}> {
  const { rows, kept } = await readRows();
  const entries = new Map(rows.flatMap(entryOf));
  for (const [id, entry] of unkept) entries.set(id, entry);
  const sorted = [...entries.values()].toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  return { entries: sorted, kept: kept && unkept.size === 0 };
}

/** Null where this browser has no such briefing, or what it has cannot be read. Never rejects. */
export async function loadOwn(id: string): Promise<Briefing | null> {
  const memory = unkept.get(id);
  if (memory !== undefined) return memory.briefing;
  try {
    const row = await withDatabase((database) => database.get(STORE, id));
    if (row === undefined) return null;
    seen.set(id, row.savedAt);
    return entryOf(row)[0]?.[1].briefing ?? null;
  } catch {
    return null;
  }
}

/** Never rejects: what cannot be kept lives on in memory, and leaving the page asks. */
export async function keepOwn(
  briefing: Briefing,
  savedAt: string,
  dataVersion: string | null,
): Promise<KeepOutcome> {
  const { id } = briefing;
  const file: unknown = JSON.parse(buildBriefingFile(briefing, dataVersion));
  try {
    const outcome = await withDatabase(async (database): Promise<KeepOutcome> => {
      const transaction = database.transaction(STORE, "readwrite");
      const before = await transaction.store.get(id);
      const isBehind = before !== undefined && before.savedAt !== seen.get(id);
      if (!isBehind) await transaction.store.put({ file, savedAt }, id);
      await transaction.done;
      return isBehind ? "behind" : "kept";
    });
    if (outcome === "kept") {
      seen.set(id, savedAt);
      unkept.delete(id);
      askBeforeLeaving();
    }
    return outcome;
  } catch {
    unkept.set(id, { briefing, savedAt });
    inFile.delete(id);
    askBeforeLeaving();
    return "refused";
  }
}

/** Never rejects. */
export async function dropOwn(id: string): Promise<void> {
  unkept.delete(id);
  seen.delete(id);
  askBeforeLeaving();
  try {
    await withDatabase((database) => database.delete(STORE, id));
  } catch {
    // What the browser cannot write it does not keep either.
  }
}

/** Only this page has it, and no file does. */
export function isAtRisk(id: string): boolean {
  return unkept.has(id) && !inFile.has(id);
}

/** The reader has it in a file now: leaving loses nothing. */
export function briefingIsInFile(id: string): void {
  inFile.add(id);
  askBeforeLeaving();
}

async function readRows(): Promise<{ rows: readonly Row[]; kept: boolean }> {
  try {
    return { rows: await withDatabase((database) => database.getAll(STORE)), kept: true };
  } catch {
    return { rows: [], kept: false };
  }
}

/** Nothing where a row cannot be read. */
function entryOf({ file, savedAt }: Row): [string, ShelfEntry][] {
  const read = readBriefingFile(file);
  if (!read.ok) return [];
  const { briefing } = read.value;
  return [[briefing.id, { briefing, savedAt }]];
}

async function withDatabase<T>(work: (database: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> {
  const database = await openDB<Shelf>(DATABASE, 1, {
    upgrade: (created) => created.createObjectStore(STORE),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function askBeforeLeaving(): void {
  const asks = [...unkept.keys()].some(isAtRisk);
  if (asks === leavingAsks) return;
  leavingAsks = asks;
  if (asks) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
