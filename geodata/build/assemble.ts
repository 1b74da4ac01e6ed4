/**
 * The whole build as a value: from the raw tables to the files of public/data, nothing written.
 */
import type { DatasetRows, PartialRows } from "@/datasets/catalogue";
import { buildAreas } from "./areas";
import { buildBorders } from "./borders";
import { checkRows } from "./check";
import type { Problem } from "./check";
import { buildContext } from "./context";
import { buildEvidence } from "./evidence";
import { buildGeometry } from "./geometry";
import { mergeParts } from "./merge";
import { buildPlaces } from "./places";
import { buildRegistry } from "./registry";
import { buildStatistics } from "./statistics";
import { toFiles } from "./write";
import type { OutputFile } from "./write";

export type Build =
  | { readonly ok: true; readonly rows: DatasetRows; readonly files: readonly OutputFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The parts that own one source folder or one kind of record each. */
const BUILDERS: readonly (() => PartialRows)[] = [
  buildRegistry,
  buildAreas,
  buildPlaces,
  buildBorders,
  buildEvidence,
  buildStatistics,
  buildContext,
];

/** TEMPORARY while the other parts are written: a part that cannot be built yet is left out. */
function buildIfReady(build: () => PartialRows): PartialRows {
  try {
    return build();
  } catch (error) {
    console.warn(`left out ${build.name}: ${error instanceof Error ? error.message : ""}`);
    return {};
  }
}

/** Builds everything in memory. Throws when a table cannot be read at all. */
export function buildAll(): Build {
  const checked = checkRows(mergeParts(BUILDERS.map(buildIfReady)));
  if (!checked.ok) return checked;
  return { ok: true, rows: checked.rows, files: toFiles(checked.rows, buildGeometry()) };
}
