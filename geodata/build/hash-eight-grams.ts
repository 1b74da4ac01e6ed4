/**
 * `npx tsx geodata/build/hash-eight-grams.ts <text file>...` writes sources/evidence/eight-grams.txt anew: the
 * sorted hashes of every run of eight words of the given documents. The documents themselves are not kept here.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashRun, toRuns } from "./eight-grams";
import { SOURCES_DIR } from "./raw";

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("name the text files of the documents");
const hashes = new Set(files.flatMap((file) => toRuns(readFileSync(file, "utf8")).map(hashRun)));
const text = [...hashes].toSorted().join("\n");
writeFileSync(join(SOURCES_DIR, "evidence", "eight-grams.txt"), `${text}\n`);
console.log(`${hashes.size} hashes of ${files.length} documents`);
