/** The parts of a workbook that are not its cells: types, relations, names of sheets, styles, properties. */
import { escapeXml } from "./xlsx-text";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function contentTypes(sheetCount: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
    ...sheets,
    override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`),
    override("/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    `</Types>`,
  ].join("");
}

export const PACKAGE_RELATIONS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** Title and day of the export, as file managers show them. `created` is `YYYY-MM-DD`. */
export function coreProperties(title: string, created: string): string {
  return [
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Frontera Atlas</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(created)}T00:00:00Z</dcterms:created>`,
    `</cp:coreProperties>`,
  ].join("");
}

type NamedSheet = { readonly name: string; readonly filterRange: string | null };

/** The workbook and its relations: sheet n has relation n; styles and strings follow. */
export function workbookParts(sheets: readonly NamedSheet[]): { readonly [path: string]: string } {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // Excel keeps the range of a filter under this hidden name too.
  const filters = sheets.flatMap(({ name, filterRange }, index) =>
    filterRange === null
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(name)}'!${filterRange.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}</definedName>`,
        ],
  );
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return {
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join("")}</sheets>${filters.length === 0 ? "" : `<definedNames>${filters.join("")}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": [
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`,
      ...sheets.map((_, index) =>
        relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`),
      ),
      relation(sheets.length + 1, "styles", "styles.xml"),
      relation(sheets.length + 2, "sharedStrings", "sharedStrings.xml"),
      `</Relationships>`,
    ].join(""),
  };
}

const cellFormat = (attributes: string, alignment: string) =>
  `<xf numFmtId="0" fillId="0" xfId="0" applyAlignment="1" ${attributes}><alignment vertical="top"${alignment}/></xf>`;

/** Cell formats in the order of `STYLE` in xlsx-writer: default, header, plain, wrapped, and both quoted. */
export const STYLES = [
  `${DECLARATION}<styleSheet xmlns="${MAIN}">`,
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>`,
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>`,
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
  `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  cellFormat(`fontId="1" borderId="1" applyFont="1" applyBorder="1"`, ` wrapText="1"`),
  cellFormat(`fontId="0" borderId="0"`, ""),
  cellFormat(`fontId="0" borderId="0"`, ` wrapText="1"`),
  cellFormat(`fontId="0" borderId="0" quotePrefix="1"`, ""),
  cellFormat(`fontId="0" borderId="0" quotePrefix="1"`, ` wrapText="1"`),
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
  `</styleSheet>`,
].join("");
