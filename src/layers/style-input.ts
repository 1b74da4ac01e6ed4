/**
 * What the map is drawn from: the contract between whoever holds the state and the pure functions of this
 * folder. `ExplorerState` fits `MapView` as it is; this level must not know the state above it.
 */
import type { Atlas } from "@/datasets/atlas";
import type { FigureChoice } from "@/analysis/figures-by-area";
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
  readonly contextYear: number;
  readonly selection: MapSelection | null;
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly typeScale: keyof typeof TYPE_FACTOR;
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
};
