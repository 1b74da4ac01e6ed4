/**
 * The whole build as a value: from the raw tables to the files of public/data, nothing written.
 */
import { buildAreas } from "./areas";
import { buildBorders } from "./borders";
import { checkRows } from "./check";
import type { Problem } from "./check";
import type { DatasetRows, PartialRows } from "@/datasets/catalogue";
import { buildGeometry } from "./geometry";
import { mergeParts } from "./merge";
import { buildRegistry } from "./registry";
import { toFiles } from "./write";
import type { OutputFile } from "./write";

export type Build =
  | { readonly ok: true; readonly rows: DatasetRows; readonly files: readonly OutputFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The parts that own one source folder or one kind of record each. */
const BUILDERS: readonly (() => PartialRows)[] = [
  buildRegistry,
  buildAreas,
  buildBorders,
];

/** Builds everything in memory. Throws when a table cannot be read at all. */
export function buildAll(extra: readonly (() => PartialRows)[] = []): Build {
  const checked = checkRows(mergeParts([...BUILDERS, ...extra].map((build) => build())));
  if (!checked.ok) return checked;
  return { ok: true, rows: checked.rows, files: toFiles(checked.rows, buildGeometry()) };
}
