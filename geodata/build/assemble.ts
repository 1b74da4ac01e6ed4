/**
 * The whole build as a value: from the raw tables to the files of public/data, nothing written.
 */
import type { DatasetRows, PartialRows } from "@/datasets/catalogue";
import { buildAreas } from "./areas";
import { buildBorders } from "./borders";
import { checkRows } from "./check";
import type { Problem } from "./check";
import { buildContext } from "./context";
import { buildCorridors } from "./corridors";
import { buildEvidence } from "./evidence";
import { buildGeometry } from "./geometry";
import { mergeParts } from "./merge";
import { readRetiredIds } from "./permanent-ids";
import { buildPlaces } from "./places";
import { buildRegistry } from "./registry";
import { readReleases } from "./releases";
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
  buildCorridors,
  buildEvidence,
  buildStatistics,
  buildContext,
];

/** Builds everything in memory. Throws when a table cannot be read at all. */
export function buildAll(): Build {
  const checked = checkRows(mergeParts(BUILDERS.map((build) => build())));
  if (!checked.ok) return checked;
  const { rows } = checked;
  return {
    ok: true,
    rows,
    files: toFiles(rows, buildGeometry(), readRetiredIds(), readReleases()),
  };
}
