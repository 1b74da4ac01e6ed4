/** Reads a workbook back the way a spreadsheet does: unzips it, reads the parts, resolves the shared strings. */
import { strFromU8, unzipSync } from "fflate";

export type ReadSheet = {
  readonly name: string;
  /** Dense rows; an absent cell is null, a number a number, a text a text. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly xml: string;
};

export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Sheets by the names and relations of the workbook part. Cells are read by pattern: a DOM of 40,000 is slow. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const parts = readParts(bytes);
  const part = (path: string) => parts.get(path) ?? "";
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(
    ([, text = ""]) => unescapeXml(text),
  );
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/Id="(\w+)" [^>]*Target="([^"]+)"/g)].map(
      ([, id = "", target = ""]) => [id, target],
    ),
  );
  return [...part("xl/workbook.xml").matchAll(/<sheet name="([^"]*)" [^>]*r:id="(\w+)"/g)].map(
    ([, name = "", id = ""]) => {
      const xml = part(`xl/${targets.get(id) ?? ""}`);
      return { name: unescapeXml(name), rows: readRows(xml, strings), xml };
    },
  );
}

function readRows(xml: string, strings: readonly string[]): (string | number | null)[][] {
  const width = columnOf(/<dimension ref="A1:([A-Z]+)/.exec(xml)?.[1] ?? "A");
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = ""]) => {
    const row: (string | number | null)[] = Array.from({ length: width }, () => null);
    for (const [, letters = "", isText, value = ""] of cells.matchAll(
      /<c r="([A-Z]+)\d+"[^>]*?(t="s")?><v>([^<]*)<\/v><\/c>/g,
    ))
      row[columnOf(letters) - 1] =
        isText === undefined ? Number(value) : (strings[Number(value)] ?? null);
    return row;
  });
}

/** 1 for `A`. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
