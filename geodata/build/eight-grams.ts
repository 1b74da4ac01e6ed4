/**
 * Runs of eight words as short hashes, to check that the atlas paraphrases a document without keeping its text.
 *
 * sources/evidence/eight-grams.txt holds one hash per run of the five documents (hash-eight-grams.ts writes it). A
 * hash says whether a run is there, not what it says. FNV-1a has 32 bits: with about 19,000 hashes, a run that is
 * not in the documents is reported in error about once in 200,000 runs. The English texts have fewer than 20,000
 * runs, so a false report is unlikely but possible; rewording the sentence clears it. A run
 * that is in the documents is never missed.
 */

const RUN_LENGTH = 8;

/**
 * The words of a text as they are compared: lower case, no punctuation, no thousands separators, compounds with a
 * hyphen as one word whether or not the document sets spaces around it.
 */
export function toWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/--|[\u2013\u2014/]/g, " ")
    .replace(/[^a-z0-9\s-]/g, "")
    .replace(/\s*-\s*/g, "-")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Every run of eight consecutive words, joined by spaces. */
export function toRuns(text: string): string[] {
  const words = toWords(text);
  const count = Math.max(0, words.length - RUN_LENGTH + 1);
  return Array.from({ length: count }, (_, start) =>
    words.slice(start, start + RUN_LENGTH).join(" "),
  );
}

/** FNV-1a, 32 bits, of ASCII text, in base 36. */
export function hashRun(run: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < run.length; index += 1) {
    hash = Math.imul(hash ^ run.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
