/** The legend under the map: symbols as vectors that readers of the screen pass over, names as a list. */
import type { DeckScene } from "@/export/deck/deck-input";
import { fitLegend, type LegendPlan } from "@/export/figure/legend-columns";
import { moved } from "@/export/figure/vector";
import { deckMessages } from "@/text/messages/deck";
import { MARGIN, STYLES } from "./handout-look";
import {
  artifact,
  bottomOf,
  draw,
  newPage,
  open,
  paragraph,
  putAligned,
  roomOf,
  widthOf,
  type Sheet,
  type StructElement,
} from "./sheet";

const GAP = 16;
const HEADING = 20;

export function addLegend(sheet: Sheet, section: StructElement, { spec, map }: DeckScene): void {
  if (spec.legend.length === 0) return;
  const shown = Math.min(sheet.width / map.widthPx, 304 / map.heightPx);
  const plan = (height: number, sizes: readonly number[]): LegendPlan =>
    fitLegend(
      spec.legend,
      { width: sheet.width, height, gap: GAP, sizes, columns: [3, 2] },
      {
        locale: spec.locale,
        scale: Math.min(1, shown * map.pixelRatio),
        measure: (text, size, bold) =>
          widthOf(sheet, text, { font: bold ? "sansBold" : "sans", size, color: "" }),
      },
    );
  let fitted = plan(roomOf(sheet) - HEADING, [8.5, 8, 7.5]);
  if (!fitted.isWhole) {
    newPage(sheet);
    fitted = plan(bottomOf(sheet) - sheet.y - HEADING, [8.5, 8, 7, 6]);
  }
  const t = deckMessages[spec.locale];
  paragraph(sheet, section, "H3", { text: t.legend, style: STYLES.heading, after: 3 });
  const top = sheet.y;
  const list = open(sheet, section, "L");
  for (const { row, x, y } of fitted.rows) {
    const at = { x: MARGIN + x, y: top + y };
    if (row.drawings.length > 0)
      artifact(sheet, () => row.drawings.forEach((one) => draw(sheet, moved(one, at.x, at.y))));
    if (row.texts.length === 0) continue;
    const item = open(sheet, list, "LI");
    const body = open(sheet, item, "LBody");
    body.add(() => {
      for (const { text, align, size, bold, color, width, ...place } of row.texts) {
        const box = { x: at.x + place.x, y: at.y + place.y, width };
        putAligned(sheet, text, box, { font: bold ? "sansBold" : "sans", size, color }, align);
      }
    });
    item.end();
  }
  list.end();
  sheet.y = top + fitted.height + 10;
}
