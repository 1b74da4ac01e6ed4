/**
 * Which countries are drawn, how, and what they and their states are called (names.csv).
 */
import fs from "node:fs";
import path from "node:path";

/** Drawn from OpenStreetMap in full. */
export const FOCUS = ["MEX", "GTM", "BLZ"];
/** Drawn with their states. */
export const SIX = ["MEX", "GTM", "BLZ", "USA", "HND", "SLV"];
/** Drawn as one polygon each. */
export const CONTEXT = ["CAN", "NIC", "CRI", "PAN", "CUB", "JAM", "HTI", "DOM", "BHS", "PRI"];

const rows = fs
  .readFileSync(path.join(import.meta.dirname, "names.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

const names = new Map(rows.map(([code, alpha2, en, es]) => [code, { alpha2, en, es }]));

/** Names of a country (alpha-3) or a state (ISO 3166-2), with the country's alpha-2 code. */
export function namesOf(code) {
  const found = names.get(code);
  if (!found) throw new Error(`no name for ${code}`);
  return found;
}
