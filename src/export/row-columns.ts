/**
 * The columns of an exported row, the same for every format. Keys are permanent and never translated, so that
 * a script written for one file reads the next; the words beside them are in messages/export-columns.
 */
export const COLUMNS = [
  { key: "id", type: "text" },
  { key: "kind", type: "text" },
  { key: "kind_text", type: "text" },
  { key: "subtype", type: "text" },
  { key: "title", type: "text" },
  { key: "title_en", type: "text" },
  { key: "title_es", type: "text" },
  { key: "description", type: "text" },
  { key: "details", type: "text" },
  { key: "status", type: "text" },
  { key: "verdict", type: "text" },
  { key: "status_text", type: "text" },
  { key: "activity_type_ids", type: "text" },
  { key: "activity_types", type: "text" },
  { key: "agency_ids", type: "text" },
  { key: "agencies", type: "text" },
  { key: "country_codes", type: "text" },
  { key: "countries", type: "text" },
  { key: "area_ids", type: "text" },
  { key: "areas", type: "text" },
  { key: "period_start", type: "text" },
  { key: "period_end", type: "text" },
  { key: "period_basis", type: "text" },
  { key: "period_text", type: "text" },
  { key: "measure_id", type: "text" },
  { key: "measure", type: "text" },
  { key: "measure_kind", type: "text" },
  { key: "series", type: "text" },
  { key: "value", type: "number" },
  { key: "unit", type: "text" },
  { key: "qualifier", type: "text" },
  { key: "missing", type: "text" },
  { key: "value_text", type: "text" },
  { key: "breakdown", type: "text" },
  { key: "denominator", type: "text" },
  { key: "share_percent", type: "number" },
  { key: "targets", type: "text" },
  { key: "results", type: "text" },
  { key: "obligations", type: "text" },
  { key: "longitude", type: "number" },
  { key: "latitude", type: "number" },
  { key: "precision", type: "text" },
  { key: "position_note", type: "text" },
  { key: "grade", type: "text" },
  { key: "caveat_ids", type: "text" },
  { key: "caveats", type: "text" },
  { key: "source_ids", type: "text" },
  { key: "sources", type: "text" },
  { key: "locators", type: "text" },
  { key: "source_urls", type: "text" },
] as const;

type Column = (typeof COLUMNS)[number];
export type ColumnKey = Column["key"];
export type NumberKey = Extract<Column, { type: "number" }>["key"];
export type TextKey = Exclude<ColumnKey, NumberKey>;

/** One record as a flat row. `""` and null = the record has no such attribute; a number is never a text. */
export type ExportRow = { readonly [K in TextKey]: string } & {
  readonly [K in NumberKey]: number | null;
};

/** Between the values of a list. No text of the atlas contains it, and no spreadsheet splits cells at it. */
export const LIST_SEPARATOR = " | ";

export function joinList(values: readonly string[]): string {
  return values.join(LIST_SEPARATOR);
}
