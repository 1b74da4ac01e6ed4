/**
 * How positions were obtained, in words: a short list of sentences that many places share.
 */
import type { LocalizedText } from "@/text/locale";
import { parseTable, required, requiredText } from "./cells";

/** Code to sentence, from geodata/sources/registry/position-notes.csv. */
export function readPositionNotes(): ReadonlyMap<string, LocalizedText> {
  return new Map(
    parseTable("registry/position-notes.csv", (row) => [
      required(row, "id"),
      requiredText(row, "text"),
    ]),
  );
}
