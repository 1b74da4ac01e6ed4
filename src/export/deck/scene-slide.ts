/** One scene on one slide: finding, map, legend, chart, source and caveat, and the way back into the atlas. */
import type PptxGenJS from "pptxgenjs";
import { isDrawable } from "@/export/figure/chart-axis";
import type { FigureSpec, MapPicture } from "@/export/figure/figure-spec";
import { oneLine, webAddress } from "@/export/figure/plain-text";
import type { LegendPlan } from "@/export/figure/legend-columns";
import { qrCode } from "@/export/figure/qr-code";
import type { Box } from "@/export/figure/vector";
import { INTL_TAG } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import type { DeckInput, DeckScene } from "./deck-input";
import { EYEBROW, PALETTE, QR, scenePlaces, TITLE, type ScenePlaces } from "./deck-look";
import { sceneLayoutName } from "./deck-masters";
import { fitText, type FittedText, type TextBox } from "./fit-text";
import { addFoot } from "./scene-foot";
import { addLegend, planLegend, type LegendPlace } from "./legend-shapes";
import { addMapStrip } from "./map-strip";
import { addPicture, addToPlaceholder, addWords, inchBox, type Slide } from "./slide-pen";

/** What the slide could not hold; the notes have it. */
export type Leftovers = {
  readonly title: boolean;
  readonly text: boolean;
  readonly legend: boolean;
};

export function addSceneSlide(
  deck: PptxGenJS,
  input: DeckInput,
  { spec, map }: DeckScene,
): Leftovers {
  const { locale } = input;
  const t = deckMessages[locale];
  const lang = INTL_TAG[locale];
  const { places, text, legend, legendPlace, shown } = arrange(spec, map);
  const slide = deck.addSlide({ masterName: sceneLayoutName(places.layout, locale) });
  const title = fitText([spec.title], { ...TITLE, serif: true, largest: 26, smallest: 12 });
  const heading = title.paragraphs.join(" ");
  addToPlaceholder(slide, "title", [{ text: heading }], {
    name: t.titlePrompt,
    size: title.size,
    lang,
  });
  addToPlaceholder(slide, "text", runsOf(text), {
    name: t.textPrompt,
    size: text.size,
    lang,
    spaceAfter: text.size * SPACING,
  });
  addPicture(slide, shown, { name: t.map, alt: oneLine(spec.alt) });
  const strip = { ...places.strip, width: shown.width };
  addMapStrip(slide, { spec, map, strip, scale: scaleOf(shown, map) });
  addLegend(slide, legend, legendPlace);
  if (places.chart !== null) addChart(deck, slide, spec, places.chart);
  addEyebrow(slide, input, lang);
  addFoot(slide, spec);
  addQr(slide, spec);
  return { title: !title.isWhole, text: !text.isWhole, legend: !legend.isWhole };
}

const SPACING = 0.45;

type Arrangement = {
  readonly places: ScenePlaces;
  readonly text: FittedText;
  readonly shown: Box;
  readonly legend: LegendPlan;
  readonly legendPlace: LegendPlace;
};

/** Sizes of the text that are tried in turn until the legend fits as well. */
const COMFORTABLE = { map: [14, 12, 10.5], chart: [12.5, 11, 10] } as const;

function arrange(spec: FigureSpec, map: MapPicture): Arrangement {
  const hasChart = isDrawable(spec.chart);
  const texts = spec.paragraphs.length > 0 ? spec.paragraphs : [spec.filterLine];
  const all = scenePlaces(hasChart).map((places) => ({
    places,
    text: fitText(texts, textBox(places.text, hasChart)),
  }));
  let first: Arrangement | null = null;
  for (const least of COMFORTABLE[hasChart ? "chart" : "map"]) {
    const found = all.find(({ text }) => text.isWhole && text.size >= least);
    if (found === undefined || found.places === first?.places) continue;
    const arrangement = withLegend(found, spec, map);
    if (arrangement.legend.isWhole) return arrangement;
    first ??= arrangement;
  }
  const highest = all.at(-1);
  if (highest === undefined) throw new RangeError("a scene has no arrangement");
  return first ?? withLegend(highest, spec, map);
}

function withLegend(
  { places, text }: Pick<Arrangement, "places" | "text">,
  { legend, locale }: FigureSpec,
  map: MapPicture,
): Arrangement {
  const shown = contained(map, places.map);
  const legendPlace = {
    box: places.legend,
    columns: places.chart === null ? [1, 2, 3] : [1, 2, 3, 4],
    // Of a map drawn smaller than its place the legend would outgrow the slide.
    scale: Math.min(1, scaleOf(shown, map)),
    locale,
  };
  return { places, text, shown, legend: planLegend(legend, legendPlace), legendPlace };
}

function textBox({ width, height }: Box, hasChart: boolean): TextBox {
  return { width, height, largest: hasChart ? 14 : 16, smallest: 9, spacing: SPACING };
}

function runsOf({ paragraphs }: FittedText) {
  return paragraphs.map((text) => ({ text, breakLine: true }));
}

/** Points per CSS pixel of the map as it is shown. */
function scaleOf({ width }: Box, { pixelRatio, widthPx }: MapPicture): number {
  return (width * pixelRatio) / widthPx;
}

/** As large as fits, never distorted; at the top left, where the strip under it begins. */
function contained({ widthPx, heightPx }: MapPicture, box: Box): Box {
  const ratio = Math.min(box.width / widthPx, box.height / heightPx);
  return { x: box.x, y: box.y, width: widthPx * ratio, height: heightPx * ratio };
}

const CHART_TITLE_HEIGHT = 15;

function addChart(deck: PptxGenJS, slide: Slide, { chart, locale }: FigureSpec, box: Box): void {
  if (chart === null) return;
  const t = deckMessages[locale];
  const lang = INTL_TAG[locale];
  const title = fitText([chart.title], {
    ...box,
    height: 15,
    bold: true,
    largest: 12,
    smallest: 8,
  });
  const look = { name: t.chart, lang, size: title.size, bold: true };
  addWords(
    slide,
    [{ text: title.paragraphs.join(" ") }],
    { ...box, height: CHART_TITLE_HEIGHT },
    look,
  );
  const notes = fitText(chart.notes, { ...box, height: 30, largest: 8.5, smallest: 7 });
  const notesHeight = notes.paragraphs.length === 0 ? 0 : 30;
  const plot = {
    ...box,
    y: box.y + CHART_TITLE_HEIGHT,
    height: box.height - CHART_TITLE_HEIGHT - notesHeight,
  };
  // Its values are put in by `finish-package`; here it only gets its frame.
  slide.addChart(deck.ChartType.bar, [{ name: "", labels: [""], values: [0] }], {
    ...inchBox(plot),
    objectName: t.chart,
    altText: oneLine(chart.alt),
  });
  if (notesHeight === 0) return;
  const below = { ...box, y: box.y + box.height - notesHeight, height: notesHeight };
  const small = { name: t.chart, lang, size: notes.size, color: PALETTE.muted };
  addWords(slide, [{ text: notes.paragraphs.join(" ") }], below, small);
}

function addEyebrow(slide: Slide, { title, locale }: DeckInput, lang: string): void {
  const { atlas } = deckMessages[locale];
  const name = fitText([title], { ...EYEBROW, width: EYEBROW.width - 90, largest: 9, smallest: 9 });
  const text = [atlas, name.paragraphs.join(" ")].filter((part) => part !== "").join("  ·  ");
  addWords(slide, [{ text }], EYEBROW, { name: atlas, size: 9, lang, color: PALETTE.muted });
}

function addQr(slide: Slide, { link, locale }: FigureSpec): void {
  const t = deckMessages[locale];
  if (qrCode(link) === null) return;
  addPicture(slide, QR, { name: t.link, alt: t.qrAlt, link: webAddress(link) });
}
