/** A view as the query of a scene. */
import { DEFAULT_STATE, type ExplorerState } from "@/permalink/explorer-state";
import { encodeState } from "@/permalink/encode";
import { readPairs, writeQuery } from "@/permalink/link-text";

/** What belongs to the reader and not to the scene. */
const READERS_OWN = ["lang", "th", "sz", "b", "ui", "x"];

/** The query of a view that differs from the first view by `patch`; in the reader's language, theme and type size. */
export function queryOfView(patch: Partial<ExplorerState>): string {
  const pairs = readPairs(encodeState({ ...DEFAULT_STATE, ...patch }));
  return writeQuery(pairs.filter(([key]) => !READERS_OWN.includes(key)));
}
