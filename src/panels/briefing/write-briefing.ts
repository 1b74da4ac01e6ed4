/**
 * The open briefing as a deck or a handout: its figures worked out and its maps painted one after the other, then
 * written. Libraries and fonts are fetched when the first is wanted.
 */
import type { DeckScene } from "@/export/deck/deck-input";
import { mapSizeFor, type FigureMedium } from "@/export/figure/map-size";
import type { HandoutFonts } from "@/export/handout/handout-look";
import { authorText, type Briefing, type Scene } from "@/scenes/briefing";
import { briefingFileName, BRIEFING_EXTENSION } from "@/scenes/briefing-file";
import { resolveParagraphs, resolveText } from "@/scenes/references";
import { foundationOf, plainText } from "@/scenes/resolved-text";
import { dataVersionNow } from "@/state/briefing-edit";
import { viewOfScene } from "@/state/briefing-scenes";
import { selectRetired, wordsOf } from "@/state/briefing-words";
import { figureOfView } from "@/state/figures";
import { openMapPainter, type MapPainter } from "@/state/map-painter";
import { selectAtlas } from "@/state/selectors";
import { store } from "@/state/store";
import { today } from "@/state/today";
import type { Locale } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import { afterPaint } from "@/ui/save-file";
import { writeAside } from "./write-aside";
import sansUrl from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url";
import sansBoldUrl from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url";
import serifUrl from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url";

export type BriefingOrder = {
  readonly briefing: Briefing;
  readonly medium: FigureMedium;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  /** Maps painted, of all; then the file is written. */
  readonly onProgress: (painted: number, count: number) => void;
};

export type BriefingFile = {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
};

/** Rejects with the signal's reason when given up. */
export async function writeBriefing(order: BriefingOrder): Promise<BriefingFile> {
  const { briefing, medium, locale, signal, onProgress } = order;
  const painter = await openMapPainter();
  const scenes: DeckScene[] = [];
  try {
    for (const [index, scene] of briefing.scenes.entries()) {
      signal.throwIfAborted();
      onProgress(index, briefing.scenes.length);
      await afterPaint();
      scenes.push(await drawScene(order, scene, index, painter));
    }
  } finally {
    painter.stop();
  }
  onProgress(briefing.scenes.length, briefing.scenes.length);
  const input = {
    title: wordsOf(briefing.title, locale) || briefingMessages[locale].untitled,
    subtitle: wordsOf(briefing.subtitle, locale),
    locale,
    scenes,
    made: today(),
    dataVersion: dataVersionNow() ?? "",
  };
  const stem = briefingFileName(input.title).slice(0, -BRIEFING_EXTENSION.length);
  if (medium === "deck") {
    const mimeType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    const content = await writeAside({ medium, ...input }, signal);
    return { name: `${stem}-${locale}.pptx`, content, mimeType };
  }
  const fonts = await loadPrintFonts(signal);
  return {
    name: `${stem}-${locale}-${medium}.pdf`,
    content: await writeAside({ medium, fonts, ...input }, signal),
    mimeType: "application/pdf",
  };
}

async function drawScene(
  { briefing, medium, locale, signal }: BriefingOrder,
  scene: Scene,
  index: number,
  painter: MapPainter,
): Promise<DeckScene> {
  const state = store.getState();
  // Nobody else has a briefing of one's own: its link shows the view alone.
  const isShared = state.briefing.kept === "shipped";
  const place = isShared ? { briefing: briefing.id, index } : null;
  const view = { ...viewOfScene(scene.query, place), ui: "full", typeScale: "normal" } as const;
  const atlas = selectAtlas(state);
  const read = (text: string) => resolveText(text, atlas, locale, selectRetired(state));
  const title = read(authorText(scene.title, locale));
  const paragraphs = resolveParagraphs(
    authorText(scene.text, locale),
    atlas,
    locale,
    selectRetired(state),
  );
  const spec = await figureOfView(
    // On paper and on slides the ground is white.
    { ...view, theme: "light" },
    {
      title: plainText(title),
      paragraphs: paragraphs.map(plainText),
      notes: plainText(read(authorText(scene.notes, locale))),
    },
    {
      locale,
      withChart: scene.withChart,
      references: [foundationOf([title, ...paragraphs])],
      signal,
    },
  );
  const size = mapSizeFor(medium, spec.chart !== null);
  const map = await painter.paint({
    view: spec.view,
    width: size.widthCssPx,
    height: size.heightCssPx,
    pixelRatio: size.pixelRatio,
    signal,
  });
  return { spec, map };
}

async function loadPrintFonts(signal: AbortSignal): Promise<HandoutFonts> {
  const load = async (url: string) => {
    const answer = await fetch(url, { signal });
    if (!answer.ok) throw new Error(`The font ${url} did not load: ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const [sans, sansBold, serif] = await Promise.all([sansUrl, sansBoldUrl, serifUrl].map(load));
  if (sans === undefined || sansBold === undefined || serif === undefined)
    throw new Error("A font is missing.");
  return { sans, sansBold, serif };
}
