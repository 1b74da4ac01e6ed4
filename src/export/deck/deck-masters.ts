/** The layouts of the deck: real placeholders for title and text, the page number, hairlines. */
import type PptxGenJS from "pptxgenjs";
import type { Box } from "@/export/figure/vector";
import type { Locale } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import {
  BODY_FONT,
  BOTTOM,
  FOOT_LINE_Y,
  HEAD_FONT,
  MARGIN,
  PAGE_NUMBER,
  PALETTE,
  RULE,
  scenePlaces,
  SLIDE,
  TITLE,
  TOP,
} from "./deck-look";
import { DECORATIVE, inchBox } from "./slide-pen";

export const COVER_TITLE: Box = { x: 84, y: 120, width: 760, height: 150 };
export const COVER_TEXT: Box = { x: 84, y: 296, width: 700, height: 96 };
export const LIST_TEXT: Box = { x: MARGIN, y: TOP, width: 800, height: BOTTOM - TOP + 50 };

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps["objects"]>[number];

const background = { color: PALETTE.paper };

export function defineMasters(deck: PptxGenJS, locale: Locale): void {
  const t = deckMessages[locale];
  deck.theme = { headFontFace: HEAD_FONT, bodyFontFace: BODY_FONT };
  const prompts = (title: Box, text: Box, valign: "bottom" | "top" = "bottom"): MasterObject[] => [
    placeholder("title", "title", title, t.titlePrompt, valign),
    placeholder("text", "body", text, t.textPrompt, "top"),
  ];
  deck.defineSlideMaster({
    title: t.titleLayout,
    background,
    objects: [
      bar({ x: 84, y: 282, width: 64, height: 3 }, PALETTE.accent),
      hairline(FOOT_LINE_Y, 84, SLIDE.width - 168),
      ...prompts(COVER_TITLE, COVER_TEXT),
    ],
  });
  for (const places of [...scenePlaces(false), ...scenePlaces(true)]) {
    deck.defineSlideMaster({
      title: sceneLayoutName(places.layout, locale),
      background,
      slideNumber: pageNumber(),
      objects: [
        bar(RULE, PALETTE.accent),
        hairline(FOOT_LINE_Y, MARGIN, SLIDE.width - 2 * MARGIN),
        ...prompts(TITLE, places.text),
      ],
    });
  }
  deck.defineSlideMaster({
    title: t.sourcesLayout,
    background,
    slideNumber: pageNumber(),
    objects: [bar(RULE, PALETTE.accent), ...prompts(TITLE, LIST_TEXT)],
  });
}

export function sceneLayoutName(layout: string, locale: Locale): string {
  return `${deckMessages[locale].sceneLayout} (${layout})`;
}

function placeholder(
  name: string,
  type: "title" | "body",
  box: Box,
  text: string,
  valign: "bottom" | "top",
): MasterObject {
  return {
    placeholder: {
      options: {
        name,
        type,
        ...inchBox(box),
        margin: 0,
        align: "left",
        valign,
        color: PALETTE.ink,
      },
      text,
    },
  };
}

function bar(box: Box, color: string): MasterObject {
  return { rect: { ...inchBox(box), fill: { color }, objectName: `${DECORATIVE}Rule` } };
}

function hairline(y: number, x: number, width: number): MasterObject {
  return bar({ x, y, width, height: 0.75 }, PALETTE.hairline);
}

function pageNumber(): PptxGenJS.SlideNumberProps {
  return {
    ...inchBox(PAGE_NUMBER),
    align: "right",
    color: PALETTE.muted,
    fontSize: 9,
    fontFace: BODY_FONT,
    margin: 0,
  };
}
