/** The shape of the store, and what it begins with. */
import type { DatasetName, PartialRows } from "@/datasets/catalogue";
import type { Manifest } from "@/datasets/manifest";
import type { Release } from "@/datasets/release";
import type { Issue } from "@/datasets/result";
import type { AreaShape } from "@/filters/area";
import type * as AreaEngine from "@/filters/area-engine";
import type { Bbox, Camera, Position } from "@/geo/position";
import type { ExplorerState, Selection } from "@/permalink/explorer-state";
import type { Briefing } from "@/scenes/briefing";
import type { LocalizedText } from "@/text/locale";
import type { Change } from "./history";

/** Files that are not rows: topologies and labels. */
export const GEO_FILES = ["admin", "overview", "context-land", "labels"] as const;
export type GeoFile = (typeof GEO_FILES)[number];
export type LoadName = DatasetName | GeoFile | "manifest";

export type LoadState =
  | { readonly status: "idle" | "loading" | "ready" }
  | { readonly status: "failed"; readonly issues: readonly Issue[] };

/** The figures of an older version of the data, for a link that was made with it. */
export type ReleaseLoad =
  | { readonly status: "loading"; readonly version: string }
  | { readonly status: "ready"; readonly version: string; readonly release: Release }
  | { readonly status: "failed"; readonly version: string; readonly issues: readonly Issue[] };

/** Where the map should go next; the map consumes it and writes the camera when it has arrived. */
export type Flight = {
  readonly id: number;
  readonly to: Camera | Bbox;
  /** The camera was chosen on a map of the usual size: what was in sight there is to be in sight here. */
  readonly fitted?: boolean;
};

/** Several things under one point: the reader chooses. Screen pixels relative to the map. */
export type Chooser = {
  readonly x: number;
  readonly y: number;
  readonly selections: readonly Selection[];
};

export type Hover = {
  readonly x: number;
  readonly y: number;
  readonly selections: readonly Selection[];
  /** The pointer is on a list or the table: marks light up, but there is no place for a tooltip. */
  readonly fromList?: true;
};

/** A message that stays until dismissed. */
export type Notice = {
  readonly id: string;
  readonly tone: "info" | "warning" | "error";
  readonly text: LocalizedText;
  /** What the reader can do about it. */
  readonly offer?: { readonly label: LocalizedText; readonly take: () => void };
};

/** What the pointer does on the map other than choose; null = it chooses. */
export type MapTool = "circle" | "polygon" | "rectangle" | "measure";

/** The geometry of areas of interest, loaded on demand. */
export type AreaEngineState =
  | { readonly status: "idle" | "loading" | "failed" }
  | { readonly status: "ready"; readonly engine: typeof AreaEngine };

export type MapStatus = "starting" | "ready" | "no-webgl" | "lost";
export type Sheet = "layers" | "details" | "dock";
export type DialogName = "share" | "export" | "views" | "briefing";

export type Session = {
  readonly hover: Hover | null;
  readonly chooser: Chooser | null;
  readonly flight: Flight | null;
  readonly notices: readonly Notice[];
  /** Read out by screen readers when it changes. */
  readonly announcement: LocalizedText;
  readonly mapStatus: MapStatus;
  readonly playing: boolean;
  readonly dialog: DialogName | null;
  /** The search of the top bar has the reader's attention. */
  readonly finding: boolean;
  /** What Undo and Redo would take back next. */
  readonly steps: { readonly undo: Change | null; readonly redo: Change | null };
  /** Which sheet is up on a narrow screen. */
  readonly sheet: Sheet | null;
  readonly mapTool: MapTool | null;
  /** The area of interest has handles on the map. */
  readonly areaEditing: boolean;
  /** The area as it is being dragged; drawn, but not yet the filter. */
  readonly areaDraft: AreaShape | null;
  /** Positions of the measured line, in order; never part of a link. */
  readonly measured: readonly Position[];
  readonly areaEngine: AreaEngineState;
  /** The source that the sources page shows first; a new object asks again for the same one. */
  readonly shownSource: { readonly sourceId: string } | null;
  /** The version of the data that the opened link was made with, until the reader puts the note about it away. */
  readonly madeWith: string | null;
};

/** `read`: in the panel; `edit`: the same with everything to change; `present`: alone on the screen. */
export type BriefingMode = "read" | "edit" | "present";

/** The briefing that is open. Which of its scenes is shown is part of the view (`explorer.scene`). */
export type BriefingState = {
  readonly open: Briefing | null;
  readonly mode: BriefingMode;
  /** `browser`: kept in this browser; `page`: only as long as this page is open; `shipped`: part of the atlas. */
  readonly kept: "shipped" | "browser" | "page";
  /** The screen is black while the presenter speaks. */
  readonly isBlack: boolean;
};

export type AppState = {
  readonly explorer: ExplorerState;
  readonly session: Session;
  readonly briefing: BriefingState;
  readonly datasets: {
    readonly load: { readonly [Name in LoadName]?: LoadState };
    readonly rows: PartialRows;
    /** Parsed JSON of the geometry files. */
    readonly geo: { readonly [Name in GeoFile]?: unknown };
    readonly manifest: Manifest | null;
    /** Null until an older link asks for it. */
    readonly release: ReleaseLoad | null;
  };
};

export const INITIAL_SESSION: Session = {
  hover: null,
  chooser: null,
  flight: null,
  notices: [],
  announcement: { en: "", es: "" },
  mapStatus: "starting",
  playing: false,
  dialog: null,
  finding: false,
  steps: { undo: null, redo: null },
  sheet: null,
  mapTool: null,
  areaEditing: false,
  areaDraft: null,
  measured: [],
  areaEngine: { status: "idle" },
  shownSource: null,
  madeWith: null,
};

export const INITIAL_BRIEFING: BriefingState = {
  open: null,
  mode: "read",
  kept: "shipped",
  isBlack: false,
};
