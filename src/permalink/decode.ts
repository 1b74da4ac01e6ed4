/**
 * From any text to a view: always a valid state, and an issue for whatever was not taken. Never throws, never
 * yields NaN, never shows another view in silence.
 */
import { isDataVersion } from "@/datasets/manifest";
import type { Issue } from "@/datasets/result";
import { DEFAULT_STATE, type ExplorerState } from "./explorer-state";
import { LINK_KEYS } from "./keys";
import { checksum, DATA_KEY, readPairs, type Pair } from "./link-text";
import { LINK_VERSION, migratePairs } from "./migrations";

export type DecodedLink = {
  readonly state: ExplorerState;
  readonly issues: readonly Issue[];
  /** Keys that the link set; what it did not set may come from the reader's preferences. */
  readonly keys: ReadonlySet<string>;
  /** The version of the data that the link was made with; null where it does not say. */
  readonly dataVersion: string | null;
};

const KEY_OF = new Map(LINK_KEYS.map((entry) => [entry.key, entry]));

/** Parameters that other services add to any address; they are not part of a view. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|_gl)$/;

/** Keys that show the same evidence in another dress: a link may hold just these without a checksum. */
const DISPLAY_KEYS = new Set(["v", "lang", "th", "sz", "ui"]);

/** Ignored values are quoted in a message; a pasted novel is not. */
const MAX_QUOTED = 40;

/** Reads a link on top of `base` (the defaults with the reader's preferences). */
export function decodeLink(text: string, base: ExplorerState = DEFAULT_STATE): DecodedLink {
  const all = readPairs(text).filter(([key]) => !FOREIGN.test(key));
  const issues: Issue[] = [];
  const written = new Map(all);
  const version = readVersion(written.get("v"), issues);
  const body = all.filter(([key]) => key !== "x");
  checkSum(body, written.get("x"), issues);
  let state = base;
  const keys = new Set<string>();
  let dataVersion: string | null = null;
  for (const [key, value] of migratePairs(body, version)) {
    if (key === "v") continue;
    if (key === DATA_KEY) {
      if (isDataVersion(value)) dataVersion = value;
      else issues.push(ignoredIssue(key, value));
      continue;
    }
    const entry = KEY_OF.get(key);
    if (entry === undefined) {
      issues.push(
        issue(
          key,
          `The setting “${quote(key)}” is not known.`,
          `El ajuste «${quote(key)}» no se conoce.`,
        ),
      );
      continue;
    }
    const read = entry.read(value, state);
    state = read.state;
    if (read.ignored.length === 0) keys.add(key);
    for (const part of read.ignored) issues.push(ignoredIssue(key, part));
  }
  return { state, issues, keys, dataVersion };
}

function readVersion(text: string | undefined, issues: Issue[]): number {
  if (text === undefined) return 1;
  const version = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (version > LINK_VERSION) {
    issues.push(
      issue(
        "v",
        "The link was made with a newer version of the atlas; what this version knows is shown.",
        "El enlace se hizo con una versión más reciente del atlas; se muestra lo que esta versión conoce.",
      ),
    );
    return LINK_VERSION;
  }
  if (version === 0) issues.push(ignoredIssue("v", text));
  return Math.max(1, version);
}

function checkSum(body: readonly Pair[], expected: string | undefined, issues: Issue[]): void {
  if (expected === undefined) {
    if (body.some(([key]) => !DISPLAY_KEYS.has(key))) {
      issues.push(
        issue(
          "x",
          "The link has no check code: it may have been cut. What could be read is shown.",
          "El enlace no trae código de control: puede estar cortado. Se muestra lo que se pudo leer.",
        ),
      );
    }
    return;
  }
  if (checksum(body) === expected) return;
  issues.push(
    issue(
      "x",
      "The link has been cut or changed since it was made. What could be read is shown.",
      "El enlace fue cortado o modificado después de crearse. Se muestra lo que se pudo leer.",
    ),
  );
}

function ignoredIssue(key: string, value: string): Issue {
  return issue(
    key,
    `In the link, “${quote(key)}=${quote(value)}” could not be read and was ignored.`,
    `En el enlace, «${quote(key)}=${quote(value)}» no se pudo leer y se ignoró.`,
  );
}

function quote(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

function issue(subject: string, en: string, es: string): Issue {
  return { subject, row: null, field: null, message: { en, es } };
}
