/** Records as a file of one format. The workbook writer is fetched only for a workbook. */
import {
  buildExport,
  EXPORT_FORMATS,
  exportFileName,
  type ExportBundle,
  type ExportFormat,
  type ExportRequest,
} from "@/export/bundle";
import { buildCsv } from "@/export/csv";
import { buildGeoJson } from "@/export/geojson";

export type ExportFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Up to half a second of script: let the reader see that it has begun before calling it. */
export async function writeExport(
  request: ExportRequest,
  format: ExportFormat,
): Promise<ExportFile> {
  return {
    name: exportFileName(request, format),
    mimeType: EXPORT_FORMATS[format].mimeType,
    content: await contentOf(buildExport(request), format),
  };
}

async function contentOf(
  bundle: ExportBundle,
  format: ExportFormat,
): Promise<ExportFile["content"]> {
  switch (format) {
    case "csv":
      return buildCsv(bundle);
    case "geojson":
      return buildGeoJson(bundle);
    case "xlsx": {
      const { buildXlsx } = await import("@/export/xlsx");
      return buildXlsx(bundle);
    }
  }
}
