/**
 * Where everything stands in a saved picture: title, filter and notes over the chart, caveats, sources and origin
 * under it. Lines are broken here, because a picture has nothing that breaks them. Pure; pixels of the picture.
 */
import type { ChartLook } from "@/charts/frame/chart-look";
import { textWidth } from "@/charts/frame/svg-text";
import type { PictureWords } from "@/export/chart-picture";

const MARGIN = 32;
/** A reader without the font sees another, which may run wider than the widths assume. */
const SPARE = 1.1;
/** Semi-bold serif against the regular sans that the widths are of. */
const SERIF_SPARE = 1.2;

export type PictureText = {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** From one line to the next. */
  readonly step: number;
  readonly sizePx: number;
  readonly look: "title" | "bold" | "plain" | "quiet" | "link";
};

export type PictureLayout = {
  readonly width: number;
  readonly height: number;
  readonly chart: { readonly x: number; readonly y: number };
  readonly texts: readonly PictureText[];
  /** Hairlines across the picture. */
  readonly rules: readonly number[];
  /** The line beside the caveats; null when there are none. */
  readonly caveatBar: { readonly top: number; readonly bottom: number } | null;
};

type Size = { readonly width: number; readonly height: number };

export function layoutPicture(
  words: PictureWords,
  chart: Size,
  size: ChartLook["size"],
): PictureLayout {
  const width = chart.width + 2 * MARGIN;
  const texts: PictureText[] = [];
  let y = MARGIN;
  const add = (text: string, look: PictureText["look"], sizePx: number, indent = 0) => {
    if (text === "") return;
    const spare = look === "title" ? SERIF_SPARE : SPARE;
    const lines = wrapWhole(text, (chart.width - indent) / spare, sizePx);
    const step = Math.round(sizePx * 1.4);
    texts.push({ lines, x: MARGIN + indent, y: y + sizePx, step, sizePx, look });
    y += lines.length * step;
  };
  add(words.title, "title", size.title);
  y += 4;
  add(words.filter, "bold", size.small);
  for (const note of words.notes) add(note, "plain", size.small);
  y += 16;
  const place = { x: MARGIN, y };
  y += chart.height + 16;
  const rules = [y];
  y += 12;
  const top = y;
  if (words.caveats.length > 0) add(words.caveatsTitle, "bold", size.small, 12);
  for (const caveat of words.caveats) add(caveat, "plain", size.small, 12);
  const caveatBar = words.caveats.length > 0 ? { top, bottom: y } : null;
  if (caveatBar !== null) y += 10;
  add(words.sources, "plain", size.small);
  y += 6;
  add(words.made, "quiet", size.tiny);
  add(words.link, "link", size.tiny);
  return { width, height: Math.ceil(y + MARGIN * 0.75), chart: place, texts, rules, caveatBar };
}

/** Every word of a text in lines that fit: broken at spaces, and a word longer than a line (an address) anywhere. */
export function wrapWhole(text: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => textWidth(candidate, sizePx) <= widthPx;
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (line !== "" && !fits(line + character)) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
