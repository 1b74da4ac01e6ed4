/** What a chart rests on: documents by how many of its marks cite them, and the caveats that its marks carry. Pure. */
import type { Atlas } from "@/datasets/atlas";
import { documentCode } from "@/datasets/describe";
import type { Caveat, Evidence, Source } from "@/datasets/schema";
import { formatLocator } from "./citation";
import type { Locale } from "@/text/locale";

/** What of a mark the frame needs. */
export type Cited = {
  readonly evidence: readonly Evidence[];
  readonly caveatIds: readonly string[];
};

/** Most cited first. */
export function sourcesOf(cited: readonly Cited[], atlas: Atlas): readonly Source[] {
  const counts = new Map<string, number>();
  for (const { evidence } of cited)
    for (const id of new Set(evidence.map(({ sourceId }) => sourceId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return byCount(counts).flatMap((id) => atlas.sources.get(id) ?? []);
}

/** Those that a chart always states first, then those without which a figure cannot be read, most marks first. */
export function caveatsOf(
  always: readonly string[],
  cited: readonly Cited[],
  atlas: Atlas,
): readonly Caveat[] {
  const counts = new Map<string, number>();
  for (const { caveatIds } of cited)
    for (const id of new Set(caveatIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const carried = byCount(counts).filter((id) => !always.includes(id));
  const rank = (caveat: Caveat) => (caveat.severity === "reading" ? 0 : 1);
  const rest = carried
    .flatMap((id) => atlas.caveats.get(id) ?? [])
    .toSorted((a, b) => rank(a) - rank(b));
  return [...always.flatMap((id) => atlas.caveats.get(id) ?? []), ...rest];
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** "GAO-16-235, line 221": for a cell of a chart's table. */
export function evidenceText(evidence: readonly Evidence[], atlas: Atlas, locale: Locale): string {
  return evidence
    .map(({ sourceId, locator }) => {
      const source = atlas.sources.get(sourceId);
      const code = source === undefined ? sourceId : documentCode(source);
      return `${code}, ${formatLocator(locator, locale)}`;
    })
    .join("; ");
}
