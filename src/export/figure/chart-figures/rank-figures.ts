/** What the map shows under the whole filter, ranked under every clause but the ranking's own. Pure. */
import { figuresByArea, type FigureChoice, type FigureLevel } from "@/analysis/figures-by-area";
import { buildRanking, type Ranking } from "@/analysis/ranking";
import type { Atlas } from "@/datasets/atlas";
import { shownFigures } from "@/layers/derived";

/** @param pass what passes without the ranking's own clauses; @param full what passes with them */
export function rankFigures(
  atlas: Atlas,
  level: FigureLevel,
  pass: Uint8Array,
  full: Uint8Array,
  choice: FigureChoice,
): Ranking | null {
  const onMap = shownFigures(atlas, full, level, choice);
  if (pass === full) return onMap === null ? null : buildRanking(atlas, full, onMap);
  const same =
    onMap === null ? choice : { measureId: onMap.measure.id, vintage: onMap.vintage.key };
  const map = figuresByArea(atlas, pass, level, same);
  return map === null ? null : buildRanking(atlas, pass, map);
}
