/**
 * What the map is drawn from: the contract between whoever holds the state and the pure functions of this
 * folder. `ExplorerState` fits `MapView` as it is; this level must not know the state above it.
 */
import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Atlas } from "@/datasets/atlas";
import type { ClassChoice } from "@/analysis/classify";
import type { FigureChoice } from "@/analysis/figures-by-area";
import type { ScaleScope } from "@/analysis/scale";
import type { Locale } from "@/text/locale";
import type { ThemeName, TYPE_FACTOR } from "@/ui/tokens";
import type { Geometry } from "./geometry";
import type { LayerId } from "./layer-ids";
import type { MapSelection } from "./selection";

/** The durable half of the state, as far as the map shows it. */
export type MapView = {
  readonly layers: {
    readonly visible: readonly LayerId[];
    /** Whole percent, 10–100; absent = 100. */
    readonly opacityPercent: { readonly [Id in LayerId]?: number };
  };
  readonly figures: { readonly country: FigureChoice; readonly state: FigureChoice };
  /** Null = the homicide rate. */
  readonly contextMeasure: string | null;
  readonly contextYear: number;
  readonly classes: { readonly state: ClassChoice; readonly context: ClassChoice };
  /** Whether breaks and circles follow every vintage or the shown one. */
  readonly scaleTo: {
    readonly country: ScaleScope;
    readonly state: ScaleScope;
    readonly context: ScaleScope;
  };
  readonly selection: MapSelection | null;
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly typeScale: keyof typeof TYPE_FACTOR;
};

/** What the reader has drawn, as shapes; null = not drawn, or not there yet. */
export type Interest = {
  readonly outline: Polygon | MultiPolygon | null;
  readonly measured: MultiLineString | null;
};

export type StyleInput = {
  readonly atlas: Atlas;
  /** `FilterResult.pass` over `atlas.records`. */
  readonly pass: Uint8Array;
  /** `FilterResult.pass` over `atlas.contextRecords`. */
  readonly contextPass: Uint8Array;
  /** From `decodeGeometry`; parts that have not loaded are null. */
  readonly geometry: Geometry;
  readonly view: MapView;
  /** What the reader has drawn; absent = nothing. */
  readonly interest?: Interest;
};
