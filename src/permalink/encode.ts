/** From a view to a link. */
import type { ExplorerState } from "./explorer-state";
import { LINK_KEYS } from "./keys";
import { writeQuery, type Pair } from "./link-text";
import { LINK_VERSION } from "./migrations";

/** Links longer than this are cut by some mail and chat programs; the reader is told and offered a file. */
export const LONG_LINK = 1500;

/** The query string of a view, without the leading `?`: unreserved characters only, checksum last. */
export function encodeState(state: ExplorerState): string {
  const pairs: Pair[] = [["v", String(LINK_VERSION)]];
  for (const { key, write } of LINK_KEYS) {
    const value = write(state);
    if (value !== null) pairs.push([key, value]);
  }
  return writeQuery(pairs);
}
