/** From a view to a link. */
import { isDataVersion } from "@/datasets/manifest";
import type { ExplorerState } from "./explorer-state";
import { LINK_KEYS } from "./keys";
import { DATA_KEY, writeQuery, type Pair } from "./link-text";
import { LINK_VERSION } from "./migrations";

/** Links longer than this are cut by some mail and chat programs; the reader is told and offered a file. */
export const LONG_LINK = 1500;

/**
 * The query string of a view, without the leading `?`: unreserved characters only, checksum last. The version of the
 * data that the view was made with is a note about the link, not a part of the view; null = not known (yet).
 */
export function encodeState(state: ExplorerState, dataVersion: string | null = null): string {
  const pairs: Pair[] = [["v", String(LINK_VERSION)]];
  if (dataVersion !== null && isDataVersion(dataVersion)) pairs.push([DATA_KEY, dataVersion]);
  for (const { key, write } of LINK_KEYS) {
    const value = write(state);
    if (value !== null) pairs.push([key, value]);
  }
  return writeQuery(pairs);
}
