/**
 * The one store. Slices: `explorer` (durable, in the link), `session` (gone on reload), `briefing` (what is being
 * told) and `datasets` (what has loaded). Views read it through selectors and change it through the actions below.
 */
import { createStore } from "zustand/vanilla";
import type { CompareChoice } from "@/analysis/compare";
import type { Grouping } from "@/analysis/groupings";
import { DEFAULT_CLASSES, type ClassChoice } from "@/analysis/classify";
import type { ScaleScope } from "@/analysis/scale";
import type { AreaShape } from "@/filters/area";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import type { Bbox, Camera, Position } from "@/geo/position";
import { LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import {
  DEFAULT_STATE,
  type ChartView,
  type DockTab,
  type Drawing,
  type ExplorerState,
  type Selection,
  type ShadedDrawing,
  type ShownFigure,
  type TableColumn,
  type TableKind,
  type TableSort,
  type Theme,
  type TypeScale,
} from "@/permalink/explorer-state";
import type { Locale, LocalizedText } from "@/text/locale";
import {
  INITIAL_BRIEFING,
  INITIAL_SESSION,
  type AppState,
  type AreaEngineState,
  type BriefingState,
  type Chooser,
  type DialogName,
  type Hover,
  type MapStatus,
  type MapTool,
  type Notice,
  type Session,
  type Sheet,
} from "./app-state";

export type * from "./app-state";

export const store = createStore<AppState>()(() => ({
  explorer: DEFAULT_STATE,
  session: INITIAL_SESSION,
  briefing: INITIAL_BRIEFING,
  datasets: { load: {}, rows: {}, geo: {}, manifest: null, release: null },
}));

function patchExplorer(patch: Partial<ExplorerState>): void {
  store.setState((state) => ({ explorer: { ...state.explorer, ...patch } }));
}

function patchSession(patch: Partial<Session>): void {
  store.setState((state) => ({ session: { ...state.session, ...patch } }));
}

/** Breaks of one's own are in the unit of the measure they were typed for. */
function withoutOwnBreaks(
  classes: ExplorerState["classes"],
  drawing: ShadedDrawing,
): ExplorerState["classes"] {
  return classes[drawing].method === "custom"
    ? { ...classes, [drawing]: DEFAULT_CLASSES }
    : classes;
}

/** The sheet that belongs to a view: its selection, if that is another one than before. */
function sheetFor(
  selection: Selection | null,
  before: Selection | null,
  sheet: Sheet | null,
): Sheet | null {
  if (selection?.kind === before?.kind && selection?.id === before?.id) return sheet;
  if (selection !== null) return "details";
  return sheet === "details" ? null : sheet;
}

let flights = 0;

/** Every change of the store, by the reader's intent. */
export const actions = {
  /** A whole view at once: a link, Back, or a scene. */
  applyExplorer: (explorer: ExplorerState, fitted = false) => {
    const { explorer: current, session } = store.getState();
    store.setState({ explorer });
    // On a phone the details are a sheet: who opens a link with a selection sees it as the sender does.
    patchSession({ sheet: sheetFor(explorer.selection, current.selection, session.sheet) });
    actions.flyTo(explorer.camera, fitted);
  },
  /** An earlier state, or a later one again; the camera flies only where it is part of what comes back. */
  putBack: (explorer: ExplorerState) => {
    const { explorer: current, session } = store.getState();
    store.setState({ explorer });
    const emptied = explorer.selection === null && session.sheet === "details";
    patchSession({ chooser: null, playing: false, sheet: emptied ? null : session.sheet });
    if (explorer.camera !== current.camera) actions.flyTo(explorer.camera);
  },
  /** Written by the map when a movement has ended. */
  setCamera: (camera: Camera) => patchExplorer({ camera }),
  /** Asks the map to go somewhere. Without a map the camera is simply set. */
  flyTo: (to: Camera | Bbox, fitted = false) => {
    flights += 1;
    patchSession({ flight: { id: flights, to, fitted } });
    if ("center" in to && store.getState().session.mapStatus !== "ready")
      patchExplorer({ camera: to });
  },
  /** The map is on its way: a flight is flown once. */
  flightTaken: (id: number) => {
    if (store.getState().session.flight?.id === id) patchSession({ flight: null });
  },
  toggleLayer: (id: LayerId) => {
    const { layers } = store.getState().explorer;
    const on = new Set(layers.visible);
    if (!on.delete(id)) on.add(id);
    patchExplorer({ layers: { ...layers, visible: LAYER_IDS.filter((layer) => on.has(layer)) } });
  },
  setOpacity: (id: LayerId, percent: number) => {
    const { layers } = store.getState().explorer;
    const { [id]: _previous, ...others } = layers.opacityPercent;
    const opacityPercent = percent === 100 ? others : { ...others, [id]: percent };
    patchExplorer({ layers: { ...layers, opacityPercent } });
  },
  setFilter: (filter: Filter) => {
    const start = performance.now();
    patchExplorer({ filter });
    // React renders in a microtask queued by the line above, so this one measures filter, facets and views.
    queueMicrotask(() => performance.measure("frontera:filter", { start }));
  },
  /** Back to every record; layers, camera and selection stay. */
  resetFilter: () => actions.setFilter(EMPTY_FILTER),
  setFigure: (level: "country" | "state", figure: ShownFigure) => {
    const { figures, classes } = store.getState().explorer;
    const isOther = level === "state" && figure.measureId !== figures.state.measureId;
    patchExplorer({
      figures: { ...figures, [level]: figure },
      classes: isOther ? withoutOwnBreaks(classes, "state") : classes,
    });
  },
  setContextYear: (contextYear: number) => patchExplorer({ contextYear }),
  setContextMeasure: (contextMeasure: string | null, contextYear: number) => {
    const classes = withoutOwnBreaks(store.getState().explorer.classes, "context");
    patchExplorer({ contextMeasure, contextYear, classes });
  },
  setClasses: (drawing: ShadedDrawing, choice: ClassChoice) =>
    patchExplorer({ classes: { ...store.getState().explorer.classes, [drawing]: choice } }),
  setScaleTo: (drawing: Drawing, scope: ScaleScope) =>
    patchExplorer({ scaleTo: { ...store.getState().explorer.scaleTo, [drawing]: scope } }),
  select: (selection: Selection | null) => {
    patchExplorer({ selection });
    patchSession({ chooser: null, sheet: selection === null ? null : "details" });
  },
  /** Opens the sources page at one source. */
  showSource: (sourceId: string) => {
    patchExplorer({ dock: { tab: "sources", open: true } });
    patchSession({ shownSource: { sourceId }, sheet: "dock" });
  },
  openDock: (tab: DockTab) => patchExplorer({ dock: { tab, open: true } }),
  setDockOpen: (open: boolean) =>
    patchExplorer({ dock: { ...store.getState().explorer.dock, open } }),
  setChart: (patch: Partial<ChartView>) =>
    patchExplorer({ chart: { ...store.getState().explorer.chart, ...patch } }),
  /** Null = back to one map. */
  setCompare: (compare: CompareChoice | null) => patchExplorer({ compare }),
  setTableKind: (kind: TableKind) =>
    patchExplorer({ table: { ...store.getState().explorer.table, kind } }),
  setTableSort: (sort: readonly TableSort[]) =>
    patchExplorer({ table: { ...store.getState().explorer.table, sort } }),
  setTableColumns: (columns: readonly TableColumn[] | null) =>
    patchExplorer({ table: { ...store.getState().explorer.table, columns } }),
  setTableGrouping: (groupBy: Grouping | null) =>
    patchExplorer({ table: { ...store.getState().explorer.table, groupBy } }),
  setLocale: (locale: Locale) => patchExplorer({ locale }),
  setTheme: (theme: Theme) => patchExplorer({ theme }),
  setTypeScale: (typeScale: TypeScale) => patchExplorer({ typeScale }),
  setHover: (hover: Hover | null) => patchSession({ hover }),
  setChooser: (chooser: Chooser | null) => patchSession({ chooser }),
  setMapStatus: (mapStatus: MapStatus) => patchSession({ mapStatus }),
  setPlaying: (playing: boolean) => patchSession({ playing }),
  /** Null closes whichever is open. */
  setDialog: (dialog: DialogName | null) => patchSession({ dialog }),
  setFinding: (finding: boolean) => patchSession({ finding }),
  setSteps: (steps: Session["steps"]) => patchSession({ steps }),
  setSheet: (sheet: Sheet | null) => patchSession({ sheet }),
  setMadeWith: (madeWith: string | null) => patchSession({ madeWith }),
  /** Takes up a tool, or puts it down; a tool and handles would be in each other's way. */
  setMapTool: (mapTool: MapTool | null) =>
    patchSession({ mapTool, chooser: null, hover: null, areaEditing: false }),
  setAreaEditing: (areaEditing: boolean) => patchSession({ areaEditing, mapTool: null }),
  setAreaDraft: (areaDraft: AreaShape | null) => patchSession({ areaDraft }),
  setMeasured: (measured: readonly Position[]) => patchSession({ measured }),
  setAreaEngine: (areaEngine: AreaEngineState) => patchSession({ areaEngine }),
  setBriefing: (patch: Partial<BriefingState>) =>
    store.setState((state) => ({ briefing: { ...state.briefing, ...patch } })),
  announce: (announcement: LocalizedText) => patchSession({ announcement }),
  notify: (notice: Notice) =>
    patchSession({
      notices: [
        ...store.getState().session.notices.filter((other) => other.id !== notice.id),
        notice,
      ],
    }),
  clearNotices: (prefix: string) =>
    patchSession({
      notices: store.getState().session.notices.filter(({ id }) => !id.startsWith(prefix)),
    }),
  dismissNotice: (id: string) =>
    patchSession({
      notices: store.getState().session.notices.filter((notice) => notice.id !== id),
    }),
};
