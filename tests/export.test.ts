/**
 * What is taken away agrees with what passes: for random filters over the shipped data, the rows of every format
 * are the passing records, a file read back gives the same rows, and no cell can start a formula.
 */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import { buildExport, exportFileName, type ExportBundle } from "@/export/bundle";
import { buildCsv } from "@/export/csv";
import { releaseFormula } from "@/export/formula-guard";
import { buildGeoJson, type ExportGeoJson } from "@/export/geojson";
import { COLUMNS, LIST_SEPARATOR, type ColumnKey, type ExportRow } from "@/export/row-columns";
import { passingRecords } from "@/export/rows";
import { buildXlsx } from "@/export/xlsx";
import { evaluateFilter } from "@/filters/evaluate";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { buildRecordTable } from "@/filters/record-table";
import { LOCALES, type Locale } from "@/text/locale";
import { exportColumnWords } from "@/text/messages/export-columns";
import { arbitraryFilter } from "./permalink/arbitraries";
import { readWorkbook } from "./read-workbook";
import { SHIPPED_ROWS } from "./shipped-data";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);

/** Filters out of the codes in use, so that most leave something. */
const likelyFilter: fc.Arbitrary<Filter> = fc
  .tuple(
    arbitraryFilter,
    fc.subarray([...atlas.agencies.keys()].sort(), { maxLength: 6 }),
    fc.subarray([...atlas.activityTypes.keys()].sort(), { maxLength: 6 }),
    fc.constantFrom("", "", "", "gao", "etrace", "=1+1", "laboratorio, México; #1"),
  )
  .map(([filter, agencyIds, activityTypeIds, text]) => ({
    ...filter,
    agencyIds,
    activityTypeIds,
    text,
  }));
const anyFilter = fc.oneof(
  { weight: 3, arbitrary: likelyFilter },
  { weight: 1, arbitrary: arbitraryFilter },
);
const anyLocale = fc.constantFrom(...LOCALES);

const LINK = "https://atlas.example/?v=1&c=GT&x=7Q2F";

function exportOf(filter: Filter, locale: Locale): { passing: string[]; bundle: ExportBundle } {
  const { pass } = evaluateFilter(table, filter);
  const bundle = buildExport({
    atlas,
    records: passingRecords(atlas.records, pass),
    total: atlas.records.length,
    filter,
    compare: null,
    locale,
    link: LINK,
    dataVersion: "2026.11",
    exported: "2026-12-02",
  });
  return { passing: table.ids.filter((_id, row) => pass[row] === 1), bundle };
}

const idsOf = (rows: readonly { readonly id: unknown }[]) => rows.map((row) => row.id);

/** Values of a row by position, as a file has them. */
function rowFrom(values: readonly (string | number | null)[]): ExportRow {
  return Object.fromEntries(
    COLUMNS.map(({ key, type }, index) => {
      const value = values[index];
      const isEmpty = value === null || value === undefined || value === "";
      if (type === "number") return [key, isEmpty ? null : Number(value)];
      return [key, isEmpty ? "" : String(value)];
    }),
  ) as ExportRow;
}

/** As the head of the file says it is to be read: skip the lines that begin with `#`, take the apostrophe off. */
function readCsv(csv: string): { header: string[]; rows: ExportRow[] } {
  const [header = [], ...records] = parse(csv, {
    bom: true,
    comment: "#",
    comment_no_infix: true,
    record_delimiter: "\r\n",
  });
  return { header, rows: records.map((record) => rowFrom(record.map(releaseFormula))) };
}

/** What a row lacks that no row may lack. */
function faultsOf(row: ExportRow): string[] {
  const required: ColumnKey[] = ["title", "grade", "source_ids", "sources", "locators"];
  if (row.value !== null) required.push("unit");
  if (row.kind === "observation" || row.kind === "flow") required.push("value_text");
  if (row.measure_kind === "share" || row.measure_kind === "rate") required.push("denominator");
  const lists = [row.source_ids, row.sources, row.locators, row.source_urls];
  const inStep = new Set(lists.map((list) => list.split(LIST_SEPARATOR).length)).size === 1;
  return [
    ...required.filter((key) => row[key] === "").map((key) => `${row.id}: no ${key}`),
    ...(inStep ? [] : [`${row.id}: sources and their places are out of step`]),
  ];
}

describe("rows of the passing records", () => {
  it("are the same in CSV, GeoJSON and a workbook, for any filter", () => {
    fc.assert(
      fc.property(anyFilter, anyLocale, (filter, locale) => {
        const { passing, bundle } = exportOf(filter, locale);
        expect(idsOf(bundle.rows)).toEqual(passing);
        expect(readCsv(buildCsv(bundle)).rows).toEqual(bundle.rows);
        const { features } = JSON.parse(buildGeoJson(bundle)) as ExportGeoJson;
        expect(features.map((feature) => feature.properties)).toEqual(bundle.rows);
        const [records] = readWorkbook(buildXlsx(bundle));
        expect(records?.rows.slice(1).map(rowFrom)).toEqual(bundle.rows);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it.each(LOCALES)(
    "carry source, place, grade and title, and every number its unit, in %s",
    (l) => {
      const { bundle } = exportOf(EMPTY_FILTER, l);
      expect(bundle.rows).toHaveLength(atlas.records.length);
      expect(bundle.rows.flatMap(faultsOf)).toEqual([]);
    },
  );

  it("have every caveat of the record", () => {
    const { bundle } = exportOf(EMPTY_FILTER, "en");
    const ids = bundle.rows.map((row) =>
      row.caveat_ids === "" ? [] : row.caveat_ids.split(LIST_SEPARATOR),
    );
    expect(ids).toEqual(atlas.records.map((record) => record.caveatIds));
  });

  it("never contain the separator of lists inside a value", () => {
    const texts = JSON.stringify(SHIPPED_ROWS);
    expect(texts.includes(LIST_SEPARATOR)).toBe(false);
  });
});

describe(buildCsv, () => {
  const csvOf = (filter: Filter) => buildCsv(exportOf(filter, "en").bundle);

  it("starts no cell with a formula, not even in the head", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const records = parse(csvOf(filter), { bom: true, relax_column_count: true });
        const cells = records.flatMap((record, index) => {
          const isData = record[0] !== "#" && index > 0;
          // Negative numbers stay numbers; only the number columns may begin with a sign.
          return isData ? record.filter((_, at) => COLUMNS[at]?.type === "text") : record;
        });
        for (const cell of cells) expect(cell).not.toMatch(/^[\s"\p{Cf}]*[=+\-@＝＋－＠\t\r]/u);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("has a byte-order mark, a head of lines that begin with # and one line a row", () => {
    const csv = csvOf({ ...EMPTY_FILTER, countries: ["BZ"] });
    expect(csv.startsWith("\uFEFF#,Title,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    const lines = csv.slice(1).trimEnd().split("\r\n");
    const header = lines.findIndex((line) => !line.startsWith("#,"));
    expect(lines[header]).toBe(COLUMNS.map((column) => column.key).join(","));
    expect(lines.slice(header + 1).some((line) => line.startsWith("#"))).toBe(false);
    expect(lines).toContain("#,Filter,Records in Belize");
    expect(lines).toContain("#,Data version,2026.11");
    expect(lines).toContain(`#,Link to this view,${LINK}`);
  });

  it("keeps negative numbers numbers", () => {
    const { rows } = readCsv(csvOf({ ...EMPTY_FILTER, countries: ["GT"] }));
    const west = rows.filter((row) => row.longitude !== null);
    expect(west.length).toBeGreaterThan(0);
    expect(west.every((row) => (row.longitude ?? 0) < 0)).toBe(true);
    expect(csvOf({ ...EMPTY_FILTER, countries: ["GT"] })).toMatch(/,-9\d\.\d+,1\d\.\d+,/);
  });

  it("gives the filter of a hostile link as harmless text on one line", () => {
    const text = '",=HYPERLINK("http://x.example")\r\n=1+1;\t@SUM(A1)';
    const line = csvOf({ ...EMPTY_FILTER, text })
      .split("\r\n")
      .find((one) => one.includes("Filter,"));
    expect(line).toContain("HYPERLINK");
    const [record] = parse(line ?? "");
    expect(record).toHaveLength(3);
    expect(record?.[2]).toMatch(/^Records with every word of/);
    expect(record?.[2]).not.toMatch(/[;\t\r\n]\s*[=+\-@]/);
  });
});

describe(buildGeoJson, () => {
  const collection = JSON.parse(buildGeoJson(exportOf(EMPTY_FILTER, "en").bundle)) as ExportGeoJson;

  it("places only what is known to its town or better; the rest has its areas", () => {
    const placed = atlas.records.filter((record) => record.position !== null);
    expect(collection.features.filter((one) => one.geometry !== null).map((one) => one.id)).toEqual(
      placed.map((record) => record.id),
    );
    for (const { geometry, properties } of collection.features) {
      if (geometry === null) {
        expect(properties.longitude).toBeNull();
        continue;
      }
      expect(geometry.type).toBe("Point");
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      expect(longitude).toBeGreaterThan(-130);
      expect(longitude).toBeLessThan(-60);
      expect(latitude).toBeGreaterThan(0);
      expect(latitude).toBeLessThan(60);
      expect(["site", "locality"]).toContain(properties.precision);
    }
  });

  it("says what it is in the member metadata and names no other reference system", () => {
    expect(Object.keys(collection)).toEqual(["type", "metadata", "features"]);
    expect(collection.metadata).toMatchObject({
      filter: "All records, without any filter",
      "data-version": "2026.11",
      link: LINK,
      exported: "2026-12-02",
      language: "en",
      filterValues: EMPTY_FILTER,
    });
    expect([collection.metadata.licence].flat().join()).toContain(
      "U.S. Government work, public domain (",
    );
  });

  it("is a valid empty collection where nothing passes", () => {
    const { bundle } = exportOf({ ...EMPTY_FILTER, text: "nothing says this" }, "en");
    expect(JSON.parse(buildGeoJson(bundle))).toMatchObject({ features: [] });
  });
});

describe(buildXlsx, () => {
  const filter = { ...EMPTY_FILTER, countries: ["GT"], activityTypeIds: ["forensics"] };

  it.each([
    ["en", ["Records", "Caveats", "Sources", "About"]],
    ["es", ["Registros", "Advertencias", "Fuentes", "Acerca de"]],
  ] as const)("has the four sheets in %s, with headings in words", (locale, names) => {
    const { bundle } = exportOf(filter, locale);
    const sheets = readWorkbook(buildXlsx(bundle));
    expect(sheets.map((sheet) => sheet.name)).toEqual(names);
    expect(sheets[0]?.rows[0]).toEqual(
      COLUMNS.map(({ key }) => exportColumnWords[locale][key].label),
    );
  });

  it("lists every caveat and document of the rows, and the filter, version and link", () => {
    const { bundle } = exportOf(filter, "en");
    const [records, caveats, sources, about] = readWorkbook(buildXlsx(bundle));
    const listed = (key: keyof ExportRow) =>
      new Set(
        bundle.rows
          .flatMap((row) => String(row[key]).split(LIST_SEPARATOR))
          .filter((id) => id !== ""),
      );
    const caveatIds = new Set(caveats?.rows.slice(1).map((row) => String(row[4])));
    const ofSources = bundle.sources.flatMap(({ source }) => source.caveatIds);
    expect(caveatIds).toEqual(new Set([...listed("caveat_ids"), ...ofSources]));
    const inHead = bundle.head.filter((line) => line.key === "source-caveat");
    expect(inHead).toHaveLength(new Set(ofSources).size);
    expect(inHead.length).toBeGreaterThan(0);
    expect(new Set(sources?.rows.slice(1).map((row) => row[0]))).toEqual(listed("source_ids"));
    const said = new Map(about?.rows.map((row) => [row[0], row[1]]));
    expect(said.get("Filter")).toBe("Records on “Forensics and ballistics”, in Guatemala");
    expect(said.get("Data version")).toBe("2026.11");
    expect(said.get("Link to this view")).toBe(LINK);
    expect(records?.xml).not.toMatch(/<f[ >]/);
  });
});

describe(exportFileName, () => {
  it("names version and day", () => {
    const request = { dataVersion: "2026.11", exported: "2026-12-02" };
    expect(exportFileName(request, "xlsx")).toBe("frontera-atlas-2026.11-records-2026-12-02.xlsx");
    expect(exportFileName({ ...request, dataVersion: null }, "csv")).toBe(
      "frontera-atlas-records-2026-12-02.csv",
    );
  });
});
