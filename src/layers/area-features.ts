/**
 * What is known to a state, a country or a group of countries, written on the area: a pill of words on a
 * state, a ledger beside a country. Never a dot at a capital. With them the circles of the figures.
 */
import type { Feature, Point } from "geojson";
import type { AreaFigure, FigureMap } from "@/analysis/figures-by-area";
import { memoizeLast } from "@/analysis/memoize-last";
import type { AreaMark } from "@/analysis/placement";
import type { Atlas } from "@/datasets/atlas";
import { formatObservation, formatPeriod } from "@/datasets/describe";
import type { Area } from "@/datasets/schema";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { layerMessages } from "@/text/messages/layers";
import { anchoredId, anchorsOf, type AnchorScale } from "./area-anchor";
import { figureScale, type ContextView } from "./derived";
import { placeEvidence } from "./layer-of";
import { MAP_ORDER, type LayerId } from "./layer-ids";
import { selectionKey } from "./selection";
import { stableCollection, type Collection } from "./stable-collection";

export type NoteProperties = {
  readonly id: string;
  readonly scale: AnchorScale;
  readonly areaId: string;
  readonly layer: LayerId;
  readonly selection: string;
  readonly kind: "pill" | "ledger" | "sheet";
  readonly name: string;
  /** "about 83,000", or "". */
  readonly figure: string;
  /** "2010–2014" of the figure, or "". */
  readonly when: string;
  /** "24 programs · 8 recommendations", or "". */
  readonly words: string;
  /** Radius in pixels of the circle the note stands beside; 0 = none. */
  readonly radius: number;
  /** Lower first when notes compete. */
  readonly rank: number;
  /** The state is tinted: records other than figures are known to it only. */
  readonly tint: boolean;
};

export type CircleProperties = {
  readonly id: string;
  readonly scale: AnchorScale;
  readonly layer: LayerId;
  readonly selection: string;
  readonly radius: number;
  readonly zero: boolean;
  /** The number, for the label beside the circle of a state. */
  readonly label: string;
  /** Greater first when labels compete. */
  readonly rank: number;
};

export type PointsOf<P> = Collection<Point, P>;

const collectCircles = stableCollection<Point, CircleProperties>();
const collectNotes = stableCollection<Point, NoteProperties>();

/** Radius of the mark of a published zero: a ring smaller than any circle. */
export const ZERO_RADIUS = 4;

/** Circles of both levels as far as they are visible. Rates have no circle: they are fills. */
export const circleCollection = memoizeLast(
  (
    atlas: Atlas,
    country: FigureMap | null,
    state: FigureMap | null,
    context: ContextView | null,
    locale: Locale,
  ): PointsOf<CircleProperties> =>
    collectCircles([
      ...circlesOf(atlas, country, locale),
      ...circlesOf(atlas, state, locale),
      ...contextCircles(atlas, context, locale),
    ]),
);

/** Counts of the context. The circle stands for the record of its state and year. */
function contextCircles(
  atlas: Atlas,
  context: ContextView | null,
  locale: Locale,
): Feature<Point, CircleProperties>[] {
  if (context === null || context.scale === null) return [];
  const { radiusOf } = context.scale;
  return context.cells
    .filter(({ state }) => state === "value" || state === "zero")
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap(({ areaId, recordId, state, value }, rank) => {
      const area = atlas.areas.get(areaId);
      if (area === undefined || recordId === null) return [];
      return anchoredFeatures(area, (scale) => ({
        id: anchoredId(`homicide:${recordId}`, scale),
        scale,
        layer: "homicide" as const,
        selection: selectionKey({ kind: "record", id: recordId }),
        radius: round(state === "zero" ? ZERO_RADIUS : radiusOf(value ?? 0)),
        zero: state === "zero",
        label: formatNumber(value ?? 0, locale),
        rank,
      }));
    });
}

function circlesOf(
  atlas: Atlas,
  figures: FigureMap | null,
  locale: Locale,
): Feature<Point, CircleProperties>[] {
  const scale = figureScale(figures);
  if (figures === null || scale === null) return [];
  const layer: LayerId = figures.level === "country" ? "country-figures" : "state-figures";
  return [...figures.figures.values()]
    .filter(isDrawn)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap((figure, rank) => {
      const area = atlas.areas.get(figure.areaId);
      if (area === undefined) return [];
      const properties = {
        layer,
        selection: selectionKey({ kind: "record", id: figure.observationId }),
        radius: round(radiusOfFigure(figure, scale.radiusOf)),
        zero: figure.state === "zero",
        label: figureText(atlas, figure, locale),
        rank,
      };
      const id = `${layer}:${figure.observationId}`;
      return anchoredFeatures(area, (anchor) => ({
        id: anchoredId(id, anchor),
        scale: anchor,
        ...properties,
      }));
    });
}

/** One feature for every anchor of the area. */
function anchoredFeatures<P>(
  area: Area,
  properties: (scale: AnchorScale) => P,
): Feature<Point, P>[] {
  return anchorsOf(area).map(({ scale, position }) => ({
    type: "Feature",
    properties: properties(scale),
    geometry: { type: "Point", coordinates: [...position] },
  }));
}

function isDrawn({ state }: AreaFigure): boolean {
  return state === "value" || state === "zero";
}

function radiusOfFigure(figure: AreaFigure, radiusOf: (value: number) => number): number {
  return figure.state === "zero" ? ZERO_RADIUS : radiusOf(figure.value ?? 0);
}

/** The number with its qualifier, or the words the source uses instead; never without either. */
export function figureText(atlas: Atlas, figure: AreaFigure, locale: Locale): string {
  const record = atlas.byId.get(figure.observationId);
  if (record?.kind !== "observation") return "";
  return formatObservation(record.row, atlas.measures.get(record.row.measureId), locale).value;
}

/** One note per area with anything to say under the visible layers. */
export const noteCollection = memoizeLast(
  (
    atlas: Atlas,
    pass: Uint8Array,
    visible: readonly LayerId[],
    country: FigureMap | null,
    state: FigureMap | null,
    locale: Locale,
  ): PointsOf<NoteProperties> => {
    const byArea = new Map<string, AreaMark<LayerId>[]>();
    for (const mark of placeEvidence(atlas, pass).marks) {
      if (mark.kind !== "area" || !visible.includes(mark.layerId)) continue;
      const known = byArea.get(mark.areaId);
      if (known === undefined) byArea.set(mark.areaId, [mark]);
      else known.push(mark);
    }
    return collectNotes(
      [...byArea].flatMap(([areaId, marks]) => {
        const area = atlas.areas.get(areaId);
        if (area === undefined) return [];
        const figures = area.kind === "country" ? country : area.kind === "admin1" ? state : null;
        const properties = noteOf(atlas, area, marks, figures, locale);
        if (properties.words === "" && properties.figure === "") return [];
        return anchoredFeatures(area, (scale) => ({
          id: anchoredId(`note:${area.id}`, scale),
          scale,
          ...properties,
        }));
      }),
    );
  },
);

/** Groups of areas get a sheet instead of a ledger: their words are shown where there is room. */
function noteKind({ kind }: Area): NoteProperties["kind"] {
  if (kind === "country") return "ledger";
  return kind === "admin1" || kind === "county" || kind === "city" ? "pill" : "sheet";
}

/** Names of these are placed first. */
const FOCUS = ["MX", "GT", "BZ"];

function noteOf(
  atlas: Atlas,
  area: Area,
  marks: readonly AreaMark<LayerId>[],
  figures: FigureMap | null,
  locale: Locale,
): Omit<NoteProperties, "id" | "scale"> {
  const kind = noteKind(area);
  const figure = figures?.figures.get(area.id);
  const isWritten = kind !== "pill" && figure !== undefined && figures !== null;
  const scale = figureScale(figures);
  const ordered = marks.toSorted(
    (a, b) => MAP_ORDER.indexOf(b.layerId) - MAP_ORDER.indexOf(a.layerId),
  );
  const ids = [...new Set(ordered.flatMap((mark) => mark.recordIds))];
  const only = ids.length === 1 ? ids[0] : undefined;
  return {
    areaId: area.id,
    layer: ordered[0]?.layerId ?? "activities",
    selection: selectionKey(
      only === undefined ? { kind: "area", id: area.id } : { kind: "record", id: only },
    ),
    kind,
    name: area.name[locale],
    figure: isWritten ? figureText(atlas, figure, locale) : "",
    when: isWritten ? formatPeriod(figures.vintage.period, locale) : "",
    words: ordered
      .map((mark) => countWords(mark, figure?.observationId, kind, locale))
      .filter((words) => words !== "")
      .map((words) => words.replaceAll(" ", "\u00a0"))
      .join("\u00a0· "),
    radius:
      figure === undefined || scale === null || !isDrawn(figure)
        ? 0
        : round(radiusOfFigure(figure, scale.radiusOf)),
    tint: kind === "pill" && ordered.some(({ layerId }) => countedAs(layerId, false) !== "figures"),
    rank: (FOCUS.includes(area.id) ? 0 : 1000) - ids.length,
  };
}

/**
 * "24 programs"; figures without the one that is drawn. On a state whose figure is drawn the others are left
 * to the list that opens with it: 23 pills saying "more figures" would drown the numbers.
 */
function countWords(
  mark: AreaMark<LayerId>,
  drawnId: string | undefined,
  kind: NoteProperties["kind"],
  locale: Locale,
): string {
  const count = mark.recordIds.filter((id) => id !== drawnId).length;
  if (count === 0) return "";
  const what = countedAs(mark.layerId, drawnId !== undefined);
  return what === null || (what === "more-figures" && kind === "pill")
    ? ""
    : layerMessages[locale].counted(what, count, formatNumber(count, locale));
}

function countedAs(layerId: LayerId, beside: boolean) {
  switch (layerId) {
    case "country-figures":
    case "state-figures":
      return beside ? "more-figures" : "figures";
    case "crossings":
    case "seaports":
    case "airports":
    case "labs":
    case "offices":
    case "sites":
    case "activities":
    case "recommendations":
      return layerId;
    default:
      return null;
  }
}

/** States whose fill is tinted, so that it is seen that the words speak of the whole state. */
export const tintedStates = memoizeLast((notes: PointsOf<NoteProperties>): readonly string[] =>
  notes.features
    .filter(({ properties }) => properties.tint)
    .map(({ properties }) => properties.areaId),
);

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
