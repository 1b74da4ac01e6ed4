/** The values of a chart as the workbook that a program opens for "Edit data". */
import { valueAt } from "@/export/figure/chart-axis";
import type { ChartFigure } from "@/export/figure/figure-spec";
import { oneLine } from "@/export/figure/plain-text";
import { deckMessages } from "@/text/messages/deck";
import type { Locale } from "@/text/locale";
import { writeWorkbook } from "@/export/xlsx-writer";

/** Names of categories down, one column a series; a cell without a value is empty. */
export function chartWorkbook(
  chart: ChartFigure,
  made: string,
  locale: Locale,
): Uint8Array<ArrayBuffer> {
  const t = deckMessages[locale];
  return writeWorkbook({
    title: oneLine(chart.title),
    created: made,
    cutMark: t.cut,
    sheets: [
      {
        name: t.data,
        header: [oneLine(chart.unit), ...chart.series.map(({ name }) => oneLine(name))],
        rows: chart.categories.map((name, index) => [
          oneLine(name),
          ...chart.series.map((series) => valueAt(series, index)),
        ]),
        widths: [28, ...chart.series.map(() => 18)],
        wrap: false,
        asTable: false,
      },
    ],
  });
}

/** `A`, `Z`, `AA` of a column counted from 0. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
