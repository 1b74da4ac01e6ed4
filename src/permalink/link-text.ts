/**
 * A link as text: what mail programs do to it undone, its pairs read and its checksum written. Knows nothing of
 * what the keys mean. Values hold unreserved characters only (`A–Z a–z 0–9 - . _ ~ /`), so nothing is lost when
 * white space and escapes are removed.
 */

/** Longer input cannot be one of our links; the rest is not looked at. */
const MAX_INPUT = 20_000;

/** Redirects inside redirects: two are common (mail filter around a tracker), more are not. */
const MAX_UNWRAP = 5;

const STARTS_LINK = /(?:^|[?#&])v=\d+(?:&|$)/;

/** The key of the version of the data that a link was made with. */
export const DATA_KEY = "dv";

/** Who puts a link into a frame adds this key by hand: it says nothing of the view, and the checksum leaves it out. */
const FRAME_KEY = "ui";

export type Pair = readonly [key: string, value: string];

/**
 * The key–value pairs of a link in any shape it may arrive: full address or bare query, `?` or `#` (also as
 * `%23` or `%2523`), `&amp;`, wrapped in a redirect, broken over lines, with a trailing `.` `)` or `>`.
 * Errors: none; text without pairs gives none.
 */
export function readPairs(text: string): Pair[] {
  const query = queryOf(text);
  return query
    .split("&")
    .map((part): Pair => {
      const at = part.indexOf("=");
      return at < 0
        ? [safeDecode(part), ""]
        : [safeDecode(part.slice(0, at)), safeDecode(part.slice(at + 1))];
    })
    .filter(([key]) => key !== "");
}

function queryOf(text: string): string {
  let link = clean(text);
  for (let round = 0; round < MAX_UNWRAP && !STARTS_LINK.test(link); round += 1) {
    const next = clean(wrappedLink(link) ?? safeDecode(link));
    if (next === link) break;
    link = next;
  }
  const start = STARTS_LINK.exec(link);
  if (start !== null) {
    const head = link.slice(0, start.index + 1);
    return link.slice(Math.max(head.lastIndexOf("?"), head.lastIndexOf("#")) + 1);
  }
  const mark = link.search(/[?#]/);
  if (mark >= 0) return link.slice(mark + 1);
  return link.includes("=") && !link.includes("://") ? link : "";
}

/** Removes what no value holds: white space, invisible characters, escaped ampersands, trailing punctuation. */
function clean(text: string): string {
  return text
    .slice(0, MAX_INPUT)
    .replace(/[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]+/g, "")
    .replace(/&amp;/gi, "&")
    .replace(/[.,;:!)\]}>"'*]+$/, "");
}

/** The parameter of a redirect (safe-link and tracker services) that holds one of our links. */
function wrappedLink(link: string): string | null {
  for (const part of link.split(/[?&#]/)) {
    const value = safeDecode(part.slice(part.indexOf("=") + 1));
    if (value !== part && /[?#]v=\d|%23v=\d|[?#]v%3D\d/i.test(value)) return value;
  }
  return null;
}

/** Percent-decoding that leaves malformed escapes as they are. */
function safeDecode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[0-7][0-9a-f]/gi, (escape) =>
      String.fromCharCode(parseInt(escape.slice(1), 16)),
    );
  }
}

/** Crockford's base 32: no I, L, O, U, so that a link can be read aloud. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Four characters over the pairs, whatever their order: 20 bits of FNV-1a (32 bit, folded), so that one cut or
 * changed link in a million goes unnoticed.
 */
export function checksum(pairs: readonly Pair[]): string {
  const text = pairs
    .filter(([key]) => key !== FRAME_KEY)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join("&");
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  const folded = (hash >>> 20) ^ (hash & 0xfffff);
  return [15, 10, 5, 0].map((shift) => ALPHABET[(folded >>> shift) & 31]).join("");
}

/** Pairs as a query with its checksum last, so that a cut link has lost it. */
export function writeQuery(pairs: readonly Pair[]): string {
  return [...pairs, ["x", checksum(pairs)] as const]
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
}

/** Any text in unreserved characters: space as `_`, anything else outside `A–Z a–z 0–9 - .` as `~` and UTF-8 hex. */
export function escapeText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let out = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9.-]/.test(char)) out += char;
    else if (char === " ") out += "_";
    else out += `~${byte.toString(16).padStart(2, "0")}`;
  }
  return out;
}

/** The inverse of `escapeText`; null when the text is not one that `escapeText` writes. */
export function unescapeText(escaped: string): string | null {
  if (!/^(?:[A-Za-z0-9._-]|~[0-9a-f]{2})*$/.test(escaped)) return null;
  const bytes: number[] = [];
  for (let index = 0; index < escaped.length; index += 1) {
    const char = escaped.charAt(index);
    if (char === "~") {
      bytes.push(parseInt(escaped.slice(index + 1, index + 3), 16));
      index += 2;
    } else bytes.push(char === "_" ? 0x20 : char.charCodeAt(0));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
