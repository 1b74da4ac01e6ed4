/** One key of a link: how it is written from a state and read into one. */
import type { ExplorerState } from "./explorer-state";

/** A value read from a link: the state with it, and which parts of the text were not understood. */
export type ReadValue = { readonly state: ExplorerState; readonly ignored: readonly string[] };

export type LinkKey = {
  readonly key: string;
  /** Null = nothing to write. */
  readonly write: (state: ExplorerState) => string | null;
  readonly read: (text: string, state: ExplorerState) => ReadValue;
};
