/** One key of a link: how it is written from a state and read into one; and what reading has in common. */
import type { ExplorerState } from "./explorer-state";

/** A value read from a link: the state with it, and which parts of the text were not understood. */
export type ReadValue = { readonly state: ExplorerState; readonly ignored: readonly string[] };

export type LinkKey = {
  readonly key: string;
  /** Null = nothing to write. */
  readonly write: (state: ExplorerState) => string | null;
  readonly read: (text: string, state: ExplorerState) => ReadValue;
};

/** What an id looks like in a link. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const COUNTRY = /^[A-Z]{2}$/;

export function ignoring(state: ExplorerState, ...ignored: string[]): ReadValue {
  return { state, ignored };
}

export function taking(
  state: ExplorerState,
  patch: Partial<ExplorerState>,
  ignored: readonly string[] = [],
): ReadValue {
  return { state: { ...state, ...patch }, ignored };
}

/** Splits a `.`-separated list into what fits and what does not; sorted and without repeats, as the state keeps it. */
export function readList(
  text: string,
  fits: (part: string) => boolean,
): { values: string[]; ignored: string[] } {
  const parts = text.split(".");
  return {
    values: [...new Set(parts.filter(fits))].sort(),
    ignored: parts.filter((part) => !fits(part)),
  };
}

/** Decimal without exponent or sign of plus; null for anything that is not one. */
export function readNumber(text: string | undefined, min: number, max: number): number | null {
  if (text === undefined || !/^-?\d{1,4}(\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? (value === 0 ? 0 : value) : null;
}

/** A key whose value is one of a list, the first of which is the default and not written. */
export function choiceKey<const Choice extends string>(
  key: string,
  choices: readonly Choice[],
  get: (state: ExplorerState) => Choice,
  set: (choice: Choice, state: ExplorerState) => Partial<ExplorerState>,
  alwaysWritten = false,
): LinkKey {
  return {
    key,
    write: (state) => (get(state) === choices[0] && !alwaysWritten ? null : get(state)),
    read: (text, state) => {
      const choice = choices.find((candidate) => candidate === text);
      return choice === undefined ? ignoring(state, text) : taking(state, set(choice, state));
    },
  };
}
