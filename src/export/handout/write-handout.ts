/**
 * A briefing as a handout on A4 or Letter: tagged PDF with real text, vector charts and legends, maps at 200 dots
 * an inch and more, page numbers, sources with licences. A lazy chunk: it carries the library. Needs no page, so
 * it runs in a worker as well.
 */
import { PDFDocument } from "pdfkit";
import { takeTurn, type DeckInput } from "@/export/deck/deck-input";
import { cutText, oneLine } from "@/export/figure/plain-text";
import { joined } from "@/export/figure/png-chunk";
import { INTL_TAG } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import { fontCover } from "./font-cover";
import { PAPERS, type FontName, type HandoutFonts, type Paper } from "./handout-look";
import { addCover, addEdges, addSources, fillContents } from "./outer-pages";
import { addScene } from "./scene-section";
import { opaquePng } from "./opaque-png";
import { openSheet } from "./sheet";

export type HandoutInput = DeckInput & { readonly paper: Paper; readonly fonts: HandoutFonts };

export async function writeHandout(input: HandoutInput): Promise<Uint8Array<ArrayBuffer>> {
  const { scenes, locale, paper, fonts } = input;
  const total = scenes.length + 2;
  await takeTurn(input, 0, total);
  const doc = openDocument(input);
  const bytes = collect(doc);
  // A failure while drawing must not leave the other promise unheard.
  bytes.catch(() => undefined);
  for (const name of Object.keys(fonts) as FontName[]) doc.registerFont(name, fonts[name]);
  const sheet = openSheet(doc, paper, fontCover(doc));
  const root = doc.struct("Document", { lang: INTL_TAG[locale] });
  doc.addStructure(root);
  const contents = addCover(sheet, root, input);
  const pages: number[] = [];
  for (const [index, scene] of scenes.entries()) {
    await takeTurn(input, index + 1, total);
    const page = doc.bufferedPageRange().count;
    const png = await opaquePng(scene.map.png, input);
    addScene(sheet, root, { ...scene, map: { ...scene.map, png } }, { index, paper });
    pages.push(page + 1);
  }
  await takeTurn(input, scenes.length + 1, total);
  addSources(sheet, root, input);
  doc.switchToPage(0);
  fillContents(sheet, contents, input, pages);
  root.end();
  addEdges(sheet, input);
  doc.end();
  const done = await bytes;
  await takeTurn(input, total, total);
  return done;
}

function openDocument({ title, subtitle, locale, made, paper }: HandoutInput): PDFDocument {
  const [width, height] = PAPERS[paper];
  const t = deckMessages[locale];
  const [year = 2000, month = 1, day = 1] = made.split("-").map(Number);
  return new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: INTL_TAG[locale],
    bufferPages: true,
    autoFirstPage: false,
    font: "",
    subset: "PDF/UA",
    info: {
      Title: propertyText(title) || t.atlas,
      Subject: propertyText(subtitle) || t.atlas,
      Author: t.atlas,
      Creator: t.atlas,
      CreationDate: new Date(Date.UTC(year, month - 1, day)),
    },
  });
}

/** The library writes properties into XML as they are: signs of markup are replaced by ones that look like them. */
function propertyText(text: string): string {
  return cutText(oneLine(text), 300).replaceAll("<", "‹").replaceAll(">", "›").replaceAll("&", "+");
}

function collect(doc: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on("data", (bytes) => parts.push(bytes));
    doc.on("error", reject);
    doc.on("end", () => resolve(joined(parts)));
  });
}
