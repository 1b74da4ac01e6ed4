/**
 * What the window on the projector and the one with the notes say to each other: over a channel of this browser,
 * without a server. A message is checked before anything is done with it: any page of this address can send one.
 */
import type { Locale } from "@/text/locale";
import type { Theme } from "@/permalink/explorer-state";

export type ShownWords = {
  readonly title: string;
  /** Prose with its figures resolved. */
  readonly text: string;
};

/** From the projector, whenever something has changed. */
export type ShownMessage = {
  readonly kind: "shown";
  readonly briefing: string;
  readonly locale: Locale;
  readonly theme: Theme;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly isBlack: boolean;
  readonly scene: ShownWords;
  readonly notes: string;
  readonly next: ShownWords | null;
};

export type ChannelMessage =
  | ShownMessage
  /** The projector has left. */
  | { readonly kind: "left" }
  /** From the notes: they have opened and know nothing yet. */
  | { readonly kind: "hello" }
  | { readonly kind: "go"; readonly index: number }
  | { readonly kind: "black"; readonly isBlack: boolean };

const MAX_TEXT = 20_000;
const MAX_SCENES = 999;

type Check = (value: unknown) => boolean;
type Fields = { readonly [name: string]: Check };

const isText: Check = (value) => typeof value === "string" && value.length <= MAX_TEXT;
const isIndex: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_SCENES;
const isFlag: Check = (value) => typeof value === "boolean";
const isOneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.some((choice) => choice === value);
const isWords: Check = (value) => hasJust(value, { title: isText, text: isText });

const KINDS: { readonly [Kind in ChannelMessage["kind"]]: Fields } = {
  shown: {
    briefing: isText,
    locale: isOneOf("en", "es"),
    theme: isOneOf("light", "dark"),
    index: isIndex,
    count: (value) => isIndex(value) && value !== 0,
    isBlack: isFlag,
    scene: isWords,
    notes: isText,
    next: (value) => value === null || isWords(value),
  },
  left: {},
  hello: {},
  go: { index: isIndex },
  black: { isBlack: isFlag },
};

/** An object with these fields, each as it must be, and no other. */
function hasJust(value: unknown, fields: Fields): boolean {
  if (typeof value !== "object" || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length === Object.keys(fields).length &&
    entries.every(([name, field]) => Object.hasOwn(fields, name) && fields[name]?.(field) === true)
  );
}

/** Null for anything that is not one of the messages above. */
export function parseMessage(data: unknown): ChannelMessage | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  const { kind, ...rest } = data;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) return null;
  return hasJust(rest, KINDS[kind as ChannelMessage["kind"]]) ? (data as ChannelMessage) : null;
}

export type Channel = {
  readonly send: (message: ChannelMessage) => void;
  readonly close: () => void;
};

/** `token` tells one projector from another of the same browser. */
export function openChannel(token: string, onMessage: (message: ChannelMessage) => void): Channel {
  const channel = new BroadcastChannel(`frontera-atlas-presenter-${token}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data);
    if (message !== null) onMessage(message);
  });
  return {
    // A channel has no target: it reaches pages of this address only.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
