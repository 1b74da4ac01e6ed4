/** What a figure rests on: what its words refer to, what is selected, what its figure layers and its chart draw. Pure. */
import type { Atlas } from "@/datasets/atlas";
import type { Cited } from "@/export/chart-sources";
import { evidenceOf } from "@/export/cited-sources";
import { contextOfView, figuresOfView } from "@/layers/derived";
import { layerOf } from "@/layers/layer-of";
import type { LayerId } from "@/layers/layer-ids";
import type { StyleInput } from "@/layers/style-input";
import type { Selection } from "@/permalink/explorer-state";
import type { FigureMap } from "./figure-legends";

/** In the order of their weight: words, selection, map, chart. Where that is nothing, all that the map shows. */
export function citedByView(
  maps: readonly FigureMap[],
  { selection }: { readonly selection: Selection | null },
  words: readonly Cited[],
  chart: readonly Cited[],
): readonly Cited[] {
  const styles = maps.map(({ style }) => style);
  const atlas = styles[0]?.atlas;
  const own = atlas === undefined ? [] : selected(selection, atlas);
  // A figure that both maps draw is one.
  const drawn = new Set(styles.flatMap(drawnFigures));
  const cited = [...words, ...own, ...drawn, ...chart];
  if (cited.some(({ evidence }) => evidence.length > 0)) return cited;
  return [...cited, ...new Set(styles.flatMap(marks))];
}

function selected(selection: Selection | null, atlas: Atlas): readonly Cited[] {
  const record = selection?.kind === "record" ? atlas.byId.get(selection.id) : undefined;
  return record === undefined
    ? []
    : [{ evidence: evidenceOf(record), caveatIds: record.caveatIds }];
}

/** Figures, flows, corridors and context that the visible layers draw. */
function drawnFigures(style: StyleInput): readonly Cited[] {
  const { atlas, pass, view } = style;
  const shows = (id: LayerId) => view.layers.visible.includes(id);
  const figures = (["country", "state"] as const).flatMap((level) => {
    const map = shows(`${level}-figures`) ? figuresOfView(style, level) : null;
    const ids = [...(map?.figures.values() ?? [])].map(({ observationId }) => observationId);
    return ids.flatMap((id) => atlas.byId.get(id) ?? []);
  });
  const lines = atlas.records.filter(
    ({ kind }, row) =>
      pass[row] === 1 &&
      ((kind === "flow" && shows("flows")) || (kind === "corridor" && shows("corridors"))),
  );
  return [...figures, ...lines, ...(shows("homicide") ? shownContext(style) : [])];
}

/** A series is one statement, however many cells of it are drawn. */
function shownContext(style: StyleInput): readonly Cited[] {
  const context = contextOfView(style);
  if (context === null || context.cells.length === 0) return [];
  const { measure, series } = context.shown;
  return [{ evidence: series.evidence, caveatIds: [...series.caveatIds, ...measure.caveatIds] }];
}

/** The passing records of the visible layers. */
function marks({ atlas, pass, view }: StyleInput): readonly Cited[] {
  const visible = new Set(view.layers.visible);
  return atlas.records.filter(
    (record, row) => pass[row] === 1 && visible.has(layerOf(record, atlas)),
  );
}
