/**
 * Where saved views are kept: one list in the browser's IndexedDB. Every change reads the list and writes it in one
 * transaction, so that two open tabs do not undo each other. Where the browser refuses (private window, full disk,
 * switched off), the list lives on in memory, says that it is not kept, and leaving the page asks first.
 *
 * Fetched only with the dialog of saved views.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { parseViews, type SavedViews } from "@/permalink/saved-views";

const DATABASE = "frontera-atlas";
const STORE = "views";
const LIST = "list";

interface Shelf extends DBSchema {
  [STORE]: { key: string; value: unknown };
}

export type ViewShelf = {
  readonly views: SavedViews;
  /** False: only this page has them, and they are gone when it is closed. */
  readonly kept: boolean;
};

/** What the browser did not take; from then on this is the list. */
let unkept: SavedViews | null = null;
let leavingAsks = false;

/** The list as it is now. Never rejects. */
export async function loadViews(): Promise<ViewShelf> {
  if (unkept !== null) return { views: unkept, kept: false };
  try {
    return { views: await withDatabase(readList), kept: true };
  } catch {
    return { views: [], kept: false };
  }
}

/** The list after a change. Never rejects: what cannot be kept is shown all the same. */
export async function changeViews(change: (views: SavedViews) => SavedViews): Promise<ViewShelf> {
  const memory = unkept;
  try {
    const views = await withDatabase(async (database) => {
      const transaction = database.transaction(STORE, "readwrite");
      const next = change(memory ?? parseList(await transaction.store.get(LIST)));
      await Promise.all([transaction.store.put(next, LIST), transaction.done]);
      return next;
    });
    unkept = null;
    askBeforeLeaving(false);
    return { views, kept: true };
  } catch {
    const before = memory ?? (await loadViews()).views;
    unkept = change(before);
    askBeforeLeaving(unkept.length > 0);
    return { views: unkept, kept: false };
  }
}

/** The reader has the views in a file now: leaving loses nothing. */
export function viewsAreInFile(): void {
  askBeforeLeaving(false);
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

async function readList(database: IDBPDatabase<Shelf>): Promise<SavedViews> {
  return parseList(await database.get(STORE, LIST));
}

function parseList(value: unknown): SavedViews {
  return Array.isArray(value) ? parseViews(value).value : [];
}

function askBeforeLeaving(asks: boolean): void {
  if (asks === leavingAsks) return;
  leavingAsks = asks;
  if (asks) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
