/** One scene on paper: finding and prose, the map with its legend, the chart with its numbers, caveats, sources, link. */
import { isDrawable } from "@/export/figure/chart-axis";
import type { DeckScene } from "@/export/deck/deck-input";
import { mapPlace } from "@/export/figure/map-size";
import { oneLine, paragraphsOf, webAddress } from "@/export/figure/plain-text";
import { qrCode, qrSteps } from "@/export/figure/qr-code";
import { scaleBar } from "@/export/figure/scale-bar";
import { moved, polyline } from "@/export/figure/vector";
import { northArrow } from "@/export/figure/north-arrow";
import { deckMessages } from "@/text/messages/deck";
import { addChart } from "./chart-block";
import { INK, MARGIN, STYLES, type Paper } from "./handout-look";
import { addLegend } from "./legend-block";
import {
  draw,
  ensureRoom,
  link,
  newPage,
  open,
  paragraph,
  put,
  putAligned,
  type Sheet,
  type StructElement,
} from "./sheet";

/** Longer titles are set like text. */
const LONG_TITLE = 300;

export const placeOfScene = (index: number): string => `scene-${index + 1}`;

export function addScene(
  sheet: Sheet,
  root: StructElement,
  scene: DeckScene,
  where: { readonly index: number; readonly paper: Paper },
): void {
  const { spec } = scene;
  newPage(sheet);
  const section = open(sheet, root, "Sect");
  sheet.doc.addNamedDestination(placeOfScene(where.index), "XYZ", MARGIN, sheet.y, null);
  const title = oneLine(spec.title);
  const style = title.length > LONG_TITLE ? STYLES.longTitle : STYLES.title;
  paragraph(sheet, section, "H2", { text: title, style, after: 8 });
  for (const text of spec.paragraphs.flatMap(paragraphsOf))
    paragraph(sheet, section, "P", { text, style: STYLES.body, after: 6 });
  sheet.y += 4;
  addMap(sheet, section, scene, where.paper);
  addSources(sheet, section, scene);
  addLegend(sheet, section, scene);
  if (isDrawable(spec.chart)) addChart(sheet, section, spec.chart, spec.locale);
  // Last, because text alone may go on over the page.
  addCaveats(sheet, section, scene);
  section.end();
}

function addMap(
  sheet: Sheet,
  section: StructElement,
  { spec, map }: DeckScene,
  paper: Paper,
): void {
  const place = mapPlace(paper, false);
  const ratio = Math.min(place.width / map.widthPx, place.height / map.heightPx);
  const [width, height] = [map.widthPx * ratio, map.heightPx * ratio];
  ensureRoom(sheet, height + 30);
  const top = sheet.y;
  const figure = open(sheet, section, "Figure", {
    alt: oneLine(spec.alt) || deckMessages[spec.locale].map,
    bbox: [MARGIN, top, MARGIN + width, top + height + 14],
  });
  figure.add(() => {
    sheet.doc.image(map.png, MARGIN, top, { width, height });
    addScale(sheet, { spec, map }, top + height + 4, ratio);
  });
  figure.end();
  sheet.y = top + height + 4;
  const credit = { text: spec.credit, style: { ...STYLES.small, size: 7 }, after: 3 };
  // Beside the scale bar.
  paragraph(sheet, section, "P", {
    ...credit,
    x: MARGIN + SCALE_WIDTH,
    width: width - SCALE_WIDTH,
  });
  sheet.y = Math.max(sheet.y, top + height + 18);
}

const SCALE_WIDTH = 150;
const MOST_BAR = 90;

function addScale(sheet: Sheet, { spec, map }: DeckScene, y: number, ratio: number): void {
  let x = MARGIN;
  const style = { ...STYLES.small, size: 7.5 };
  if (Math.abs(map.bearing) >= 0.5) {
    draw(sheet, northArrow(x + 5, y + 5, map.bearing, INK.muted));
    put(sheet, deckMessages[spec.locale].north, x + 11, y, style);
    x += 26;
  }
  const cssScale = ratio * map.pixelRatio;
  const bar = scaleBar(map, MOST_BAR / cssScale);
  if (bar === null) return;
  const length = bar.cssPx * cssScale;
  const steps = polyline([
    [x, y + 3],
    [x, y + 7],
    [x + length, y + 7],
    [x + length, y + 3],
  ]);
  draw(sheet, {
    steps,
    fill: null,
    stroke: { color: INK.muted, opacity: 1, width: 0.75, dash: null },
  });
  putAligned(sheet, bar.label, { x: x + length + 4, y, width: 60 }, style, "left");
}

function addCaveats(sheet: Sheet, section: StructElement, { spec }: DeckScene): void {
  const texts = spec.caveats.map(oneLine).filter((text) => text !== "");
  if (texts.length === 0) return;
  const t = deckMessages[spec.locale];
  ensureRoom(sheet, 40);
  paragraph(sheet, section, "H3", { text: t.caveats, style: STYLES.cautionHeading, after: 2 });
  for (const text of texts)
    paragraph(sheet, section, "P", { text, style: STYLES.caution, after: 2.5 });
  sheet.y += 4;
}

const QR_SIDE = 58;

/** Right under the map: what it shows, where that is from, and the way back to it. */
function addSources(sheet: Sheet, section: StructElement, { spec }: DeckScene): void {
  const t = deckMessages[spec.locale];
  const url = webAddress(spec.link);
  const code = qrCode(spec.link);
  ensureRoom(sheet, QR_SIDE + 6);
  const top = sheet.y;
  const page = sheet.doc.bufferedPageRange().count;
  const width = code === null ? sheet.width : sheet.width - QR_SIDE - 14;
  if (code !== null) {
    const x = MARGIN + sheet.width - QR_SIDE;
    const bbox: [number, number, number, number] = [x, top, x + QR_SIDE, top + QR_SIDE];
    const figure = open(sheet, section, "Figure", { alt: t.qrAlt, bbox });
    const steps = qrSteps(code, QR_SIDE);
    const modules = { steps, fill: { color: INK.ink, opacity: 1 }, stroke: null };
    figure.add(() => draw(sheet, moved(modules, x, top)));
    figure.end();
  }
  const about = [spec.yearLine, spec.filterLine, spec.versionLine].map(oneLine);
  const shown = about.filter((part) => part !== "").join("  ·  ");
  paragraph(sheet, section, "P", { text: shown, style: STYLES.small, width, after: 3 });
  const names = spec.sources.map(({ short }) => oneLine(short)).join("; ");
  if (names !== "")
    paragraph(sheet, section, "P", {
      text: t.sourceLine(names),
      style: STYLES.source,
      width,
      after: 4,
    });
  if (url !== null) {
    ensureRoom(sheet, 16);
    const line = open(sheet, section, "P");
    link(sheet, line, { text: t.openScene, x: MARGIN, y: sheet.y, style: STYLES.link }, { url });
    line.end();
    sheet.y += 14;
  }
  const isSamePage = page === sheet.doc.bufferedPageRange().count;
  if (code !== null && isSamePage) sheet.y = Math.max(sheet.y, top + QR_SIDE + 4);
  sheet.y += 4;
}
