/** What stands around the scenes: the first page with its contents, the sources, and the edges of every page. */
import type { DeckInput } from "@/export/deck/deck-input";
import { allSources } from "@/export/figure/all-sources";
import { formatPublished } from "@/export/citation";
import { cutText, oneLine, webAddress } from "@/export/figure/plain-text";
import { rectangle } from "@/export/figure/vector";
import { deckMessages } from "@/text/messages/deck";
import { FOOT_OFFSET, HEAD_Y, INK, MARGIN, STYLES } from "./handout-look";
import { placeOfScene } from "./scene-section";
import {
  artifact,
  bottomOf,
  draw,
  ensureRoom,
  link,
  newPage,
  open,
  paragraph,
  put,
  putAligned,
  widthOf,
  type Sheet,
  type StructElement,
} from "./sheet";

/** Where the contents go once the pages of the scenes are known. */
export type Contents = { readonly toc: StructElement; readonly y: number };

const LONG_TITLE = 160;

export function addCover(sheet: Sheet, root: StructElement, input: DeckInput): Contents {
  const { title, subtitle, locale, made, dataVersion } = input;
  const t = deckMessages[locale];
  newPage(sheet);
  sheet.y += 60;
  const style = title.length > LONG_TITLE ? STYLES.longTitle : STYLES.cover;
  paragraph(sheet, root, "H1", { text: oneLine(title) || t.atlas, style, after: 10 });
  const rule = { x: MARGIN, y: sheet.y, width: 48, height: 2.5 };
  const accent = { steps: rectangle(rule), fill: { color: INK.accent, opacity: 1 }, stroke: null };
  artifact(sheet, () => draw(sheet, accent));
  sheet.y += 14;
  paragraph(sheet, root, "P", { text: subtitle, style: { ...STYLES.body, size: 13 }, after: 14 });
  const about = [t.atlas, t.made(formatPublished(made, locale))];
  if (dataVersion !== "") about.push(t.dataVersion(oneLine(dataVersion)));
  paragraph(sheet, root, "P", { text: about.join("  ·  "), style: STYLES.small, after: 3 });
  paragraph(sheet, root, "P", { text: t.promiseOnPaper, style: STYLES.small, after: 26 });
  ensureRoom(sheet, 40);
  paragraph(sheet, root, "H2", { text: t.contents, style: STYLES.heading, after: 6 });
  const toc = open(sheet, root, "TOC");
  return { toc, y: sheet.y };
}

const LINE = 18;

/** One line a scene with the number of its page. */
export function fillContents(
  sheet: Sheet,
  { toc, y }: Contents,
  input: DeckInput,
  pages: readonly number[],
): void {
  const most = Math.max(0, Math.floor((bottomOf(sheet) - y) / LINE));
  input.scenes.slice(0, most).forEach(({ spec }, index) => {
    const item = open(sheet, toc, "TOCI");
    const reference = open(sheet, item, "Reference");
    const at = y + index * LINE;
    const style = { ...STYLES.body, color: INK.ink };
    const number = `${index + 1}.`;
    reference.add(() => put(sheet, number, MARGIN, at, { ...style, color: INK.muted }));
    const room = sheet.width - 60;
    const title = oneLine(spec.title) || deckMessages[input.locale].scene(index + 1);
    const text = shortened(sheet, title, room);
    link(sheet, reference, { text, x: MARGIN + 22, y: at, style }, { place: placeOfScene(index) });
    const box = { x: MARGIN, y: at, width: sheet.width };
    reference.add(() => putAligned(sheet, String(pages[index] ?? ""), box, style, "right"));
    item.end();
  });
  toc.end();
}

function shortened(sheet: Sheet, text: string, room: number): string {
  let part = cutText(text, 140);
  for (let most = 130; most > 10 && widthOf(sheet, part, STYLES.body) > room; most -= 4)
    part = cutText(text, most);
  return part;
}

export function addSources(sheet: Sheet, root: StructElement, input: DeckInput): void {
  const { locale, scenes } = input;
  const sources = allSources(scenes.map(({ spec }) => spec));
  if (sources.length === 0) return;
  const t = deckMessages[locale];
  newPage(sheet);
  const section = open(sheet, root, "Sect");
  sheet.doc.outline.addItem(t.sources);
  paragraph(sheet, section, "H2", { text: t.sources, style: STYLES.title, after: 10 });
  for (const source of sources) {
    ensureRoom(sheet, 44);
    paragraph(sheet, section, "P", { text: source.citation, style: STYLES.source, after: 1 });
    const licence = oneLine(source.licence);
    const about = [
      ...(licence === "" ? [] : [t.licence(licence)]),
      t.usedIn(source.scenes.join(", "), source.scenes.length),
    ];
    paragraph(sheet, section, "P", { text: about.join(". "), style: STYLES.small, after: 1 });
    const url = webAddress(source.url);
    if (url !== null) {
      ensureRoom(sheet, 14);
      const line = open(sheet, section, "P");
      link(sheet, line, { text: t.openSource, x: MARGIN, y: sheet.y, style: STYLES.link }, { url });
      line.end();
      sheet.y += 12;
    }
    sheet.y += 7;
  }
  section.end();
}

/** Head and foot of every page, for the eye alone. */
export function addEdges(sheet: Sheet, { title, locale }: DeckInput): void {
  const t = deckMessages[locale];
  const { doc, width, height } = sheet;
  const { count } = doc.bufferedPageRange();
  const name = [t.atlas, oneLine(title)].filter((part) => part !== "").join("  ·  ");
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const foot = { x: MARGIN, y: height - FOOT_OFFSET, width };
    artifact(
      sheet,
      () => {
        const head = { x: MARGIN, y: HEAD_Y, width };
        if (page > 0) putAligned(sheet, cutText(name, 100), head, STYLES.small, "left");
        putAligned(sheet, t.page(page + 1, count), foot, STYLES.small, "right");
      },
      "Pagination",
    );
  }
}
