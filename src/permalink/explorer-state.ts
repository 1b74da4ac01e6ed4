/**
 * Everything about a view that a link carries: the durable half of the state. What is not here (hover, open
 * panels, what has loaded) is nobody else's business.
 */
import type { CompareChoice } from "@/analysis/compare";
import type { FigureLevel } from "@/analysis/figures-by-area";
import type { Split } from "@/analysis/split";
import type { Grouping } from "@/analysis/groupings";
import { DEFAULT_CLASSES, type ClassChoice } from "@/analysis/classify";
import type { ScaleScope } from "@/analysis/scale";
import type { Camera } from "@/geo/position";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { DEFAULT_VISIBLE, type LayerId } from "@/layers/layer-ids";
import type { Locale } from "@/text/locale";

export const DOCK_TABS = ["years", "charts", "table", "compare", "sources"] as const;
export type DockTab = (typeof DOCK_TABS)[number];

/** `all` = every evidence record; `context` = the context figures, counted apart. */
export const TABLE_KINDS = [
  "all",
  "activity",
  "observation",
  "place",
  "recommendation",
  "flow",
  "corridor",
  "border",
  "context",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const TABLE_COLUMNS = [
  "title",
  "kind",
  "period",
  "value",
  "agency",
  "activityType",
  "country",
  "grade",
  "source",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export type TableSort = {
  readonly column: TableColumn;
  readonly direction: "ascending" | "descending";
};

/** Chosen columns as the state keeps them: in order, with the title; null when they are all there are. */
export function normalizeColumns(chosen: readonly TableColumn[]): readonly TableColumn[] | null {
  const columns = TABLE_COLUMNS.filter((column) => column === "title" || chosen.includes(column));
  return columns.length === TABLE_COLUMNS.length ? null : columns;
}

/** More keys than a reader can keep in mind. */
export const MAX_SORTS = 3;

export type TableView = {
  readonly kind: TableKind;
  /** The first decides, the next breaks its ties; no column twice; empty = the order of the atlas. */
  readonly sort: readonly TableSort[];
  /** In the order of `TABLE_COLUMNS`, the title always among them; null = all that the kind has. */
  readonly columns: readonly TableColumn[] | null;
  readonly groupBy: Grouping | null;
};

/** Which figure the proportional symbols show; `vintage` null = the newest that passes the filter. */
export type ShownFigure = { readonly measureId: string | null; readonly vintage: string | null };

/** Which chart is shown, and how. What a chart does not use it leaves alone. */
export type ChartView = {
  /** Id of the catalogue of charts; one that is not known there shows the first, and says so. */
  readonly id: string;
  /** What the groups of timeline and money are. */
  readonly split: Split;
  /** Measures of the series, one panel each, in this order; empty = the default one. */
  readonly measureIds: readonly string[];
  /** Area of the series; null = the one with most figures. */
  readonly areaId: string | null;
  /** What the ranking ranks. */
  readonly level: FigureLevel;
  /** Starts and ends of programs laid over the series. */
  readonly markers: boolean;
  /** Dated program sites in the timeline, too. */
  readonly sites: boolean;
  /** The numbers as a table instead of the drawing. */
  readonly asTable: boolean;
};

/** What is drawn over areas by number: circles of both levels, shaded states, the context. */
export const DRAWINGS = ["country", "state", "context"] as const;
export type Drawing = (typeof DRAWINGS)[number];
/** Drawings that may shade areas: shares of whole countries have nothing beside them to be classed with. */
export const SHADED_DRAWINGS = ["state", "context"] as const;
export type ShadedDrawing = (typeof SHADED_DRAWINGS)[number];

export type Theme = "light" | "dark";
export type TypeScale = "normal" | "large";

/** What is selected: a record, or an area with everything in it. */
export type Selection = { readonly kind: "record" | "area"; readonly id: string };

/**
 * @property briefing an id, or `~` and the packed briefing itself
 * @property index from 0
 */
export type SceneRef = { readonly briefing: string; readonly index: number };

/** How much of the atlas is around the view; the first is the whole. `map` and `story` are for frames in other pages. */
export const UI_MODES = ["full", "map", "story"] as const;
export type UiMode = (typeof UI_MODES)[number];

export type ExplorerState = {
  readonly camera: Camera;
  readonly layers: {
    /** In the order of the layer list. */
    readonly visible: readonly LayerId[];
    /** Whole percent, 10–100; absent = 100. */
    readonly opacityPercent: { readonly [Id in LayerId]?: number };
  };
  readonly filter: Filter;
  readonly figures: { readonly country: ShownFigure; readonly state: ShownFigure };
  /** What the context layer shows; null = the homicide rate. */
  readonly contextMeasure: string | null;
  /** Year of the context figures. */
  readonly contextYear: number;
  /** How rates and shares are divided into classes. */
  readonly classes: { readonly [D in ShadedDrawing]: ClassChoice };
  /** Whether breaks and circle sizes are those of every vintage or of the one that is shown. */
  readonly scaleTo: { readonly [D in Drawing]: ScaleScope };
  readonly selection: Selection | null;
  readonly dock: { readonly tab: DockTab; readonly open: boolean };
  readonly chart: ChartView;
  /** Two of anything, side by side; null = one map. */
  readonly compare: CompareChoice | null;
  readonly table: TableView;
  /** The scene of a briefing that this view belongs to. */
  readonly scene: SceneRef | null;
  readonly ui: UiMode;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly typeScale: TypeScale;
};

/** The Mexico–Guatemala–Belize border with the coast on both sides. */
export const SOUTHERN_BORDER: Camera = { center: [-90.9, 16.4], zoom: 5.75, bearing: 0, pitch: 0 };

/** From the U.S. Southwest to El Salvador. */
export const WHOLE_REGION: Camera = { center: [-99.5, 24.6], zoom: 3.9, bearing: 0, pitch: 0 };

/** Web Mercator zoom limits of the map: beyond 12 the geometry (grid of about 2 m, simplified coast) says nothing more. */
export const ZOOM_LIMITS = { min: 2.5, max: 12 } as const;

export const DEFAULT_STATE: ExplorerState = {
  camera: SOUTHERN_BORDER,
  layers: { visible: DEFAULT_VISIBLE, opacityPercent: {} },
  filter: EMPTY_FILTER,
  figures: {
    country: { measureId: null, vintage: null },
    state: { measureId: null, vintage: null },
  },
  contextMeasure: null,
  contextYear: 2014,
  classes: { state: DEFAULT_CLASSES, context: DEFAULT_CLASSES },
  scaleTo: { country: "all", state: "all", context: "all" },
  selection: null,
  dock: { tab: "years", open: true },
  chart: {
    id: "timeline",
    split: "agency",
    measureIds: [],
    areaId: null,
    level: "state",
    markers: false,
    sites: false,
    asTable: false,
  },
  compare: null,
  table: { kind: "all", sort: [], columns: null, groupBy: null },
  scene: null,
  ui: "full",
  locale: "en",
  theme: "light",
  typeScale: "normal",
};
