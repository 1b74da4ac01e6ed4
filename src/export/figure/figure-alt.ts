/** What a map shows, in a few sentences, for who does not see it. Pure. */
import { RECORD_KINDS, type Atlas } from "@/datasets/atlas";
import { areaName } from "@/filters/area-name";
import { formatPosition } from "@/filters/distance-text";
import type { Camera } from "@/geo/position";
import { LAYERS } from "@/layers/catalogue";
import { LAYER_IDS } from "@/layers/layer-ids";
import { countsByLayer } from "@/layers/layer-of";
import type { StyleInput } from "@/layers/style-input";
import type { ExplorerState } from "@/permalink/explorer-state";
import { formatNumber } from "@/text/format";
import { INTL_TAG, type Locale } from "@/text/locale";
import { figureMessages } from "@/text/messages/figure";
import { recordWords } from "@/text/messages/record-words";
import type { FigureLegend } from "./figure-spec";

export type ComparedSide = { readonly name: string; readonly count: number };

/** @param counts "41 of 933 records" */
export function describeMap(
  style: StyleInput,
  view: ExplorerState,
  legend: readonly FigureLegend[],
  counts: string,
  sides: readonly ComparedSide[] | null,
): string {
  const sentences = [
    whereIs(view.camera, style.atlas, view.locale),
    layersOn(style, view.locale),
    recordsLeft(style, view.locale, counts),
    ...drawn(legend, view.locale),
    ...chosen(view, style.atlas),
    ...(sides === null ? [] : [comparison(sides, view.locale)]),
  ];
  return sentences.join(" ");
}

/** CSS pixels of a map on a desk: about what a figure shows around its middle. */
const VIEW_PX = { width: 1200, height: 700 } as const;
const TILE_PX = 512;
/** Up to here states are named, beyond it their countries. */
const MOST_STATES = 4;

/** Names what lies in view, judged by where states are labelled; the nearest first. */
function whereIs({ center, zoom }: Camera, atlas: Atlas, locale: Locale): string {
  const t = figureMessages[locale];
  const [lng, lat] = center;
  const degrees = 360 / (TILE_PX * 2 ** zoom);
  const shrink = Math.cos((lat * Math.PI) / 180);
  const inView = [...atlas.areas.values()]
    .flatMap((area) => {
      if (area.kind !== "admin1" || area.anchor === null) return [];
      const x = Math.abs(area.anchor[0] - lng) / (degrees * VIEW_PX.width);
      const y = Math.abs(area.anchor[1] - lat) / (degrees * shrink * VIEW_PX.height);
      return x > 0.5 || y > 0.5 ? [] : [{ area, distance: Math.hypot(x, y) }];
    })
    .toSorted((a, b) => a.distance - b.distance);
  const ids =
    inView.length <= MOST_STATES
      ? inView.map(({ area }) => area.id)
      : [...new Set(inView.flatMap(({ area }) => area.parentId ?? []))];
  const names = ids.map((id) => atlas.areas.get(id)?.name[locale] ?? id);
  const position = formatPosition(center, locale, 1);
  return names.length === 0 ? t.mapAt(position) : t.mapOf(listOf(names, locale), position);
}

/** "A, B, and C"; in Spanish with `e` where the ear asks for it. */
function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_TAG[locale], { type: "conjunction" }).format(names);
}

function layersOn({ atlas, pass, contextPass, view }: StyleInput, locale: Locale): string {
  const t = figureMessages[locale];
  const counts = countsByLayer(atlas, pass, contextPass);
  const visible = LAYER_IDS.filter((id) => view.layers.visible.includes(id));
  if (visible.length === 0) return t.noLayers;
  const names = visible.map((id) => {
    const name = LAYERS[id].label(locale);
    return id === "areas" ? name : t.layer(name, formatNumber(counts.get(id) ?? 0, locale));
  });
  return t.layers(names.join("; "));
}

function recordsLeft({ atlas, pass, contextPass, view }: StyleInput, locale: Locale, all: string) {
  const t = figureMessages[locale];
  const words = recordWords[locale];
  const kinds = RECORD_KINDS.flatMap((kind) => {
    const count = atlas.records.filter((record, row) => pass[row] === 1 && record.kind === kind);
    return count.length === 0
      ? []
      : [words.countOfKind(kind, count.length, formatNumber(count.length, locale))];
  });
  const left = kinds.length === 0 ? t.noRecords(all) : t.records(all, kinds.join(", "));
  if (!view.layers.visible.includes("homicide")) return left;
  const context = contextPass.reduce((sum, passes) => sum + passes, 0);
  return `${left} ${t.context(words.countOfKind("context", context, formatNumber(context, locale)))}`;
}

/** Measure and period of what is drawn by number. */
function drawn(legend: readonly FigureLegend[], locale: Locale): readonly string[] {
  const t = figureMessages[locale];
  const measures = legend.flatMap(({ spec: { title, vintage } }) =>
    title === null ? [] : [t.shows(title, vintage ?? "")],
  );
  return measures.length === 0 ? [] : [t.measures(measures.join("; "))];
}

function chosen(view: ExplorerState, atlas: Atlas): readonly string[] {
  const { selection, filter, locale } = view;
  const t = figureMessages[locale];
  const name =
    selection?.kind === "record"
      ? atlas.byId.get(selection.id)?.title[locale]
      : atlas.areas.get(selection?.id ?? "")?.name[locale];
  return [
    ...(name === undefined ? [] : [t.selected(name)]),
    ...(filter.area === null ? [] : [t.area(areaName(filter.area, atlas, locale))]),
  ];
}

function comparison(sides: readonly ComparedSide[], locale: Locale): string {
  const list = sides.map(({ name, count }) =>
    figureMessages[locale].side(name, count, formatNumber(count, locale)),
  );
  return figureMessages[locale].compared(list.join("; "));
}
