/**
 * Everything about a view that a link carries: the durable half of the state. What is not here (hover, open
 * panels, what has loaded) is nobody else's business.
 */
import type { Camera } from "@/geo/position";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { DEFAULT_VISIBLE, type LayerId } from "@/layers/layer-ids";
import type { Locale } from "@/text/locale";

export const DOCK_TABS = ["years", "table", "sources"] as const;
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

/** Which figure the proportional symbols show; `vintage` null = the newest that passes the filter. */
export type ShownFigure = { readonly measureId: string | null; readonly vintage: string | null };

export type Theme = "light" | "dark";
export type TypeScale = "normal" | "large";

/** What is selected: a record, or an area with everything in it. */
export type Selection = { readonly kind: "record" | "area"; readonly id: string };

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
  /** Year of the homicide rate shown as context. */
  readonly contextYear: number;
  readonly selection: Selection | null;
  readonly dock: { readonly tab: DockTab; readonly open: boolean };
  readonly table: { readonly kind: TableKind; readonly sort: TableSort | null };
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
  contextYear: 2014,
  selection: null,
  dock: { tab: "years", open: true },
  table: { kind: "all", sort: null },
  locale: "en",
  theme: "light",
  typeScale: "normal",
};
