/**
 * A minimal writer of Office Open XML workbooks (ECMA-376): texts and numbers on sheets with a bold frozen header,
 * column widths and a filter. Pure and deterministic: the same sheets give the same bytes. Runs without a worker
 * and without `eval`, so it works under the strict policy of the page; only the deflating is a library's.
 *
 * A text is always a text: it is a shared string, never `<f>`, and one that looks like a formula keeps its quote
 * prefix, so that it stays a text when somebody edits the cell.
 */
import { strToU8, zipSync, type Zippable } from "fflate";
import { looksLikeFormula } from "./formula-guard";
import {
  contentTypes,
  coreProperties,
  PACKAGE_RELATIONS,
  STYLES,
  workbookParts,
} from "./xlsx-parts";
import { escapeXml } from "./xlsx-text";

export type SheetCell = string | number | null;

export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters of the default font, one per column. */
  readonly widths: readonly number[];
  /** Long texts on several lines instead of cut off at the next cell. */
  readonly wrap: boolean;
  /** Whether the header carries a filter and the first column stays in sight. */
  readonly asTable: boolean;
};

export type Workbook = {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly created: string;
  /** Ends a text that is longer than a cell may hold. */
  readonly cutMark: string;
  readonly sheets: readonly Sheet[];
};

/** Excel refuses a file with a longer text. */
const MAX_TEXT = 32_767;

/** Indices into `cellXfs` of the style part. */
const STYLE = { header: 1, plain: 2, wrapped: 3, plainQuoted: 4, wrappedQuoted: 5 } as const;

/** Zip knows no time zones: a fixed local moment gives the same bytes everywhere. */
const ZIP_TIME = new Date(2000, 0, 1);

/** The bytes of the workbook. */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const strings = createStringTable(workbook.cutMark);
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, strings.indexOf));
  const parts = {
    "[Content_Types].xml": contentTypes(workbook.sheets.length),
    "_rels/.rels": PACKAGE_RELATIONS,
    "docProps/core.xml": coreProperties(workbook.title, workbook.created),
    ...workbookParts(
      workbook.sheets.map((sheet) => ({
        name: sheet.name,
        filterRange: sheet.asTable ? rangeOf(sheet) : null,
      })),
    ),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": strings.toXml(),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts))
    files[path] = [strToU8(xml), { mtime: ZIP_TIME }];
  return zipSync(files, { level: 6 });
}

/** Texts by number. A Map and not an object: a cell may say "constructor". */
function createStringTable(cutMark: string) {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text: string): number => {
      const fitting =
        text.length > MAX_TEXT ? text.slice(0, MAX_TEXT - cutMark.length) + cutMark : text;
      uses += 1;
      const known = numbers.get(fitting);
      if (known !== undefined) return known;
      numbers.set(fitting, numbers.size);
      return numbers.size - 1;
    },
    toXml: (): string => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
      );
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">${items.join("")}</sst>`;
    },
  };
}

function sheetXml(sheet: Sheet, indexOf: (text: string) => number): string {
  const header = sheet.header.map((text, column) =>
    textCell(address(column, 1), text, STYLE.header, indexOf),
  );
  const body = sheet.rows.map((row, index) => {
    const number = index + 2;
    const cells = row.map((value, column) =>
      cellXml(value, address(column, number), sheet, indexOf),
    );
    return `<row r="${number}">${cells.join("")}</row>`;
  });
  const widths = sheet.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    `<dimension ref="${rangeOf(sheet)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet.asTable)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${widths.join("")}</cols>`,
    `<sheetData><row r="1">${header.join("")}</row>${body.join("")}</sheetData>`,
    sheet.asTable ? `<autoFilter ref="${rangeOf(sheet)}"/>` : "",
    `</worksheet>`,
  ].join("");
}

/** The header always stays in sight; in a table the first column does too. */
function pane(asTable: boolean): string {
  return asTable
    ? `<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/>`
    : `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>`;
}

function cellXml(
  value: SheetCell,
  at: string,
  sheet: Sheet,
  indexOf: (text: string) => number,
): string {
  if (value === null || value === "") return "";
  if (typeof value === "number")
    return `<c r="${at}" s="${sheet.wrap ? STYLE.wrapped : STYLE.plain}"><v>${value}</v></c>`;
  const quoted = looksLikeFormula(value);
  const style = sheet.wrap
    ? quoted
      ? STYLE.wrappedQuoted
      : STYLE.wrapped
    : quoted
      ? STYLE.plainQuoted
      : STYLE.plain;
  return textCell(at, value, style, indexOf);
}

function textCell(
  at: string,
  text: string,
  style: number,
  indexOf: (text: string) => number,
): string {
  return `<c r="${at}" s="${style}" t="s"><v>${indexOf(text)}</v></c>`;
}

function rangeOf(sheet: Sheet): string {
  return `A1:${address(Math.max(0, sheet.header.length - 1), sheet.rows.length + 1)}`;
}

/** `A1`, `Z1`, `AA1`. */
function address(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
