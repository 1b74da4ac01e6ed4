/** The foot of a scene: sources, caveats, years and filter, and the link back. Caveats give way last of all. */
import type { FigureSpec } from "@/export/figure/figure-spec";
import { oneLine, webAddress } from "@/export/figure/plain-text";
import { wrapText } from "@/export/figure/wrap-text";
import { INTL_TAG } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import { FOOT, PALETTE } from "./deck-look";
import { LEADING } from "./fit-text";
import { addWords, type Run, type Slide } from "./slide-pen";
import { textWidth } from "./text-width";

const SIZES = [9, 8.5, 8, 7.5, 7] as const;

export function addFoot(slide: Slide, spec: FigureSpec): void {
  const t = deckMessages[spec.locale];
  for (const size of SIZES) {
    const isLast = size === SIZES.at(-1);
    const runs = footRuns(spec, size, isLast);
    if (runs === null) continue;
    const look = { name: t.sources, size, lang: INTL_TAG[spec.locale], color: PALETTE.muted };
    addWords(slide, runs, FOOT, look);
    return;
  }
}

/** Null when it needs more lines than there are; at the last size caveats are counted instead. */
function footRuns(spec: FigureSpec, size: number, isLast: boolean): Run[] | null {
  const t = deckMessages[spec.locale];
  const measure = (text: string) => textWidth(text, size);
  const linesOf = (text: string) => wrapText(text, FOOT.width, measure).length;
  const most = Math.floor(FOOT.height / (size * LEADING));
  const sources = shortSources(spec, (text) => linesOf(text) <= 2);
  const about = [spec.yearLine, spec.filterLine, spec.versionLine]
    .map(oneLine)
    .filter((part) => part !== "");
  const aboutText = within(about.join("  ·  "), (text) => linesOf(`${text} ${t.openScene}`) <= 2);
  const used = (sources === "" ? 0 : linesOf(sources)) + linesOf(`${aboutText} ${t.openScene}`);
  const caveats = fittingCaveats(spec, (text) => linesOf(text) <= most - used, isLast);
  if (caveats === null) return null;
  const link = webAddress(spec.link);
  return [
    ...(sources === "" ? [] : [{ text: sources, breakLine: true, color: PALETTE.ink }]),
    ...(caveats === "" ? [] : [{ text: caveats, breakLine: true, color: PALETTE.caution }]),
    ...(aboutText === "" ? [] : [{ text: link === null ? aboutText : `${aboutText}  ·  ` }]),
    ...(link === null ? [] : [{ text: t.openScene, link, color: PALETTE.accent }]),
  ];
}

function shortSources({ sources, locale }: FigureSpec, fits: (text: string) => boolean): string {
  if (sources.length === 0) return "";
  const t = deckMessages[locale];
  const names = sources.map(({ short }) => oneLine(short));
  for (let count = names.length; count > 1; count -= 1) {
    const rest = names.length - count;
    const text = t.sourceLine(names.slice(0, count).join("; ") + (rest > 0 ? `; +${rest}` : ""));
    if (fits(text)) return text;
  }
  const rest = names.length > 1 ? `; +${names.length - 1}` : "";
  return within(t.sourceLine(names[0] ?? ""), (text) => fits(text + rest)) + rest;
}

function fittingCaveats(
  { caveats, locale }: FigureSpec,
  fits: (text: string) => boolean,
  isLast: boolean,
): string | null {
  const t = deckMessages[locale];
  const texts = caveats.map(oneLine).filter((text) => text !== "");
  if (texts.length === 0) return "";
  for (let count = texts.length; count > 0; count -= 1) {
    const rest = texts.length - count;
    const more = rest > 0 ? ` ${t.moreCaveats(rest)}` : "";
    const text = t.caveatLine(texts.slice(0, count).join(" ")) + more;
    if (fits(text)) return text;
    if (!isLast) return null;
  }
  const more = texts.length > 1 ? ` ${t.moreCaveats(texts.length - 1)}` : ` ${t.inNotes}`;
  return within(t.caveatLine(texts[0] ?? ""), (text) => fits(text + more)) + more;
}

/** As much of the text as fits, found by halving: texts may have thousands of characters. */
function within(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const characters = Array.from(text.slice(0, 4000));
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join("")}…`)) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? "" : `${characters.slice(0, low).join("").trimEnd()}…`;
}
