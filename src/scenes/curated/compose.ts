/** How the scenes of the atlas are written down: words in both languages, the view as a typed value. */
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import type { Position } from "@/geo/position";
import { DEFAULT_STATE, type ChartView, type ExplorerState } from "@/permalink/explorer-state";
import type { Scene } from "@/scenes/briefing";
import { queryOfView } from "@/scenes/view-query";
import type { LocalizedText } from "@/text/locale";
import type { LayerId } from "@/layers/layer-ids";

type Written = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly notes: LocalizedText;
  readonly view: Partial<ExplorerState>;
  /** Set where a chart says it better. */
  readonly chart?: Partial<ChartView>;
};

/** A scene; without a chart or a comparison the dock is closed, and the map has the room. */
export function writeScene({ view, chart, ...words }: Written): Scene {
  const dock = view.dock ?? {
    tab: chart === undefined ? "years" : "charts",
    open: chart !== undefined,
  };
  const query = queryOfView({
    ...view,
    dock,
    chart: { ...DEFAULT_STATE.chart, ...chart },
  });
  return { ...words, query, withChart: chart !== undefined };
}

export function showing(...visible: LayerId[]): Pick<ExplorerState, "layers"> {
  return { layers: { visible, opacityPercent: {} } };
}

export function lookingAt(center: Position, zoom: number): Pick<ExplorerState, "camera"> {
  return { camera: { center, zoom, bearing: 0, pitch: 0 } };
}

export function only(filter: Partial<Filter>): Pick<ExplorerState, "filter"> {
  return { filter: { ...EMPTY_FILTER, ...filter } };
}

export function selecting(id: string): Pick<ExplorerState, "selection"> {
  return { selection: { kind: "record", id } };
}
