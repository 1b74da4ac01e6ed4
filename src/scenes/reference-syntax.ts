/**
 * How a reference is written in prose: `{id}`, `{id:field}`, `{id:field:…}` for one thing, `{id/id:operation}` for a
 * figure derived from several. Anything else between braces, and a brace alone, is text: an author may type what
 * they like.
 */

/** `{obs-a/obs-b:percent}` → ids `obs-a`, `obs-b`; fields `percent`. */
export type ReferenceKey = {
  readonly ids: readonly string[];
  readonly fields: readonly string[];
};

/** A piece of a text as typed; `key` null = plain text. */
export type Piece = { readonly typed: string; readonly key: ReferenceKey | null };

/** Longer ones are no reference of ours; the bound keeps the search linear. */
const REFERENCE = /\{([A-Za-z0-9][A-Za-z0-9/:-]{0,299})\}/g;

/** More than this cannot be read as one figure. */
const MAX_IDS = 12;

/** Pieces that give the text back when joined. */
export function splitReferences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const key = parseKey(match[1] ?? "");
    if (key === null) continue;
    if (match.index > from) pieces.push({ typed: text.slice(from, match.index), key: null });
    pieces.push({ typed: match[0], key });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ typed: text.slice(from), key: null });
  return pieces;
}

function parseKey(inner: string): ReferenceKey | null {
  const [head = "", ...fields] = inner.split(":");
  const ids = head.split("/");
  const sound =
    ids.every((id) => id !== "") && fields.every((field) => /^[A-Za-z0-9-]+$/.test(field));
  return sound && ids.length <= MAX_IDS ? { ids, fields } : null;
}
