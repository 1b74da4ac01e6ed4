/** The list of data files with their checksums, the version of the data, and ids that have moved. */
import * as z from "zod/mini";
import type { Result } from "./result";

const manifestSchema = z.object({
  schemaVersion: z.number(),
  /** Shown in citations, e.g. `2026.11`. */
  dataVersion: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      sha256: z.string(),
      rows: z.number(),
      bytes: z.number(),
    }),
  ),
  /** Record ids that were given up: the id that took over, or null where nothing did. */
  retired: z.optional(z.record(z.string(), z.nullable(z.string()))),
});
export type Manifest = z.infer<typeof manifestSchema>;

export function parseManifest(text: string): Result<Manifest> {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { ok: true, value: parsed.data, issues: [] };
  } catch {
    // Falls through: not JSON and not a manifest are the same to a reader.
  }
  const message = {
    en: "The list of data files is damaged.",
    es: "La lista de archivos de datos está dañada.",
  };
  return { ok: false, issues: [{ subject: "manifest", row: null, field: null, message }] };
}
