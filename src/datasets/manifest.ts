/** The list of data files with their checksums, the version of the data, and ids that have moved. */
import * as z from "zod/mini";
import type { Result } from "./result";

const VERSION = /^\d{4}\.\d{2}(\.\d{1,2})?$/;

/** `2026.11`, or `2026.11.2` for a correction within the month. */
export function isDataVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Negative when `a` is older than `b`, 0 when they are the same version. */
export function compareDataVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

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
  /** Versions whose figures are kept in `releases/<version>.json`, oldest first. */
  releases: z.optional(z.array(z.string())),
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
