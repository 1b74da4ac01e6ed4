/**
 * A briefing as a deck of slides (.pptx): title, one slide a scene, the sources. Titles and texts are real
 * placeholders, charts native, legends shapes; the maps come as pictures. A lazy chunk: it carries the library.
 * Needs no page, so it runs in a worker as well.
 */
import PptxGenJS from "pptxgenjs";
import { isDrawable } from "@/export/figure/chart-axis";
import { qrCode, qrPng } from "@/export/figure/qr-code";
import { INTL_TAG } from "@/text/locale";
import { takeTurn, type DeckInput, type DeckScene } from "./deck-input";
import { defineMasters } from "./deck-masters";
import { finishPackage, type SlideContent } from "./finish-package";
import { addCover, addSourceSlides } from "./outer-slides";
import { sceneNotes } from "./scene-notes";
import { addSceneSlide } from "./scene-slide";

const NOTHING: SlideContent = { notes: [], pictures: [], chart: null };

export async function writeDeck(input: DeckInput): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, scenes, title, subtitle, made } = input;
  // Cover, scenes, sources, and packing them.
  const total = scenes.length + 3;
  await takeTurn(input, 0, total);
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  defineMasters(deck, locale);
  addCover(deck, input);
  const slides: SlideContent[] = [NOTHING];
  for (const [index, scene] of scenes.entries()) {
    await takeTurn(input, index + 1, total);
    slides.push(addScene(deck, input, scene));
  }
  await takeTurn(input, scenes.length + 1, total);
  const sourceSlides = addSourceSlides(deck, input);
  for (let count = 0; count < sourceSlides; count += 1) slides.push(NOTHING);
  const draft = await deck.write({ outputType: "uint8array" });
  if (!(draft instanceof Uint8Array)) throw new TypeError("the library returned no bytes");
  await takeTurn(input, scenes.length + 2, total);
  const language = INTL_TAG[locale];
  const properties = { title, subject: subtitle, language, made, slides: slides.length };
  const bytes = finishPackage(draft, { slides, locale, properties });
  await takeTurn(input, total, total);
  return bytes;
}

function addScene(deck: PptxGenJS, input: DeckInput, scene: DeckScene): SlideContent {
  const { spec, map } = scene;
  const leftovers = addSceneSlide(deck, input, scene);
  const code = qrCode(spec.link);
  return {
    notes: sceneNotes(spec, leftovers),
    pictures: [map.png, ...(code === null ? [] : [qrPng(code)])],
    chart: isDrawable(spec.chart) ? spec.chart : null,
  };
}
