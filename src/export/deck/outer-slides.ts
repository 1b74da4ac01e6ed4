/** The first slide and the last: what this is, and every source in full. */
import type PptxGenJS from "pptxgenjs";
import { allSources, type SharedSource } from "@/export/figure/all-sources";
import { cutText, oneLine, webAddress } from "@/export/figure/plain-text";
import { formatPublished } from "@/export/citation";
import { INTL_TAG } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import type { DeckInput } from "./deck-input";
import { FOOT_LINE_Y, PALETTE, SLIDE } from "./deck-look";
import { COVER_TEXT, COVER_TITLE, LIST_TEXT } from "./deck-masters";
import { fitText, heightOf } from "./fit-text";
import { addToPlaceholder, addWords, type Run } from "./slide-pen";

export function addCover(deck: PptxGenJS, input: DeckInput): void {
  const { title, subtitle, locale, made, dataVersion } = input;
  const t = deckMessages[locale];
  const lang = INTL_TAG[locale];
  const slide = deck.addSlide({ masterName: t.titleLayout });
  const heading = fitText([title], { ...COVER_TITLE, serif: true, largest: 42, smallest: 14 });
  addToPlaceholder(slide, "title", [{ text: heading.paragraphs.join(" ") }], {
    name: t.titlePrompt,
    size: heading.size,
    lang,
  });
  const below = fitText([subtitle === "" ? t.atlas : subtitle], {
    ...COVER_TEXT,
    largest: 20,
    smallest: 11,
    spacing: 0.3,
  });
  const runs = below.paragraphs.map((text) => ({ text, breakLine: true, color: PALETTE.muted }));
  addToPlaceholder(slide, "text", runs, { name: t.textPrompt, size: below.size, lang });
  const about = [
    t.atlas,
    t.made(formatPublished(made, locale)),
    ...(dataVersion === "" ? [] : [t.dataVersion(oneLine(dataVersion))]),
  ].join("  ·  ");
  const foot = { x: COVER_TEXT.x, y: FOOT_LINE_Y + 8, width: SLIDE.width - 168, height: 40 };
  const lines: Run[] = [
    { text: cutText(about, 200), breakLine: true, bold: true },
    { text: t.promise, color: PALETTE.muted },
  ];
  addWords(slide, lines, foot, { name: t.atlas, size: 10.5, lang });
}

const SIZE = 11;
const SPACING = 0.55;
/** A reference so long that it would fill a slide of its own. */
const LONGEST_REFERENCE = 900;

/** How many slides the sources took. */
export function addSourceSlides(deck: PptxGenJS, input: DeckInput): number {
  const { locale, scenes } = input;
  const t = deckMessages[locale];
  const pages = paginate(allSources(scenes.map(({ spec }) => spec)), input);
  pages.forEach((sources, index) => {
    const lang = INTL_TAG[locale];
    const slide = deck.addSlide({ masterName: t.sourcesLayout });
    const title = pages.length === 1 ? t.sources : t.sourcesPart(index + 1, pages.length);
    addToPlaceholder(slide, "title", [{ text: title }], { name: t.titlePrompt, size: 26, lang });
    const runs = sources.flatMap((source) => sourceRuns(source, input));
    const look = { name: t.sources, size: SIZE, lang, spaceAfter: SIZE * SPACING };
    addToPlaceholder(slide, "text", runs, look);
  });
  return pages.length;
}

function paginate(sources: readonly SharedSource[], input: DeckInput): SharedSource[][] {
  const pages: SharedSource[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const text = sourceRuns(source, input)
      .map((run) => run.text)
      .join("");
    const box = { ...LIST_TEXT, largest: SIZE, smallest: SIZE };
    const height = heightOf([text], SIZE, box) + SIZE * SPACING;
    if (used + height > LIST_TEXT.height) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(source);
    used += height;
  }
  return pages;
}

function sourceRuns(source: SharedSource, { locale }: DeckInput): Run[] {
  const t = deckMessages[locale];
  const link = webAddress(source.url);
  const licence = cutText(oneLine(source.licence), 200);
  const about = [
    licence === "" ? "" : t.licence(licence),
    t.usedIn(source.scenes.join(", "), source.scenes.length),
  ]
    .filter((part) => part !== "")
    .join(". ");
  return [
    { text: `${cutText(oneLine(source.citation), LONGEST_REFERENCE)}  ` },
    {
      text: `${about}.${link === null ? "" : "  "}`,
      color: PALETTE.muted,
      breakLine: link === null,
    },
    ...(link === null
      ? []
      : [{ text: t.openSource, link, color: PALETTE.accent, breakLine: true }]),
  ];
}
