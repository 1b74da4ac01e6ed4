/** Fetches data files of the same origin. The only module of this level that does input and output. */
import type { DatasetName, Row } from "./catalogue";
import { parseDataset } from "./parse";
import type { Result } from "./result";

/** Reads a file of `data/`; a missing or unreachable file is an issue, not an exception. */
export async function loadText(subject: string, path: string): Promise<Result<string>> {
  try {
    const response = await fetch(`data/${path}`, { cache: "no-cache" });
    if (response.ok) return { ok: true, value: await response.text(), issues: [] };
    return unreachable(subject, `HTTP ${response.status}`);
  } catch {
    return unreachable(subject, "offline");
  }
}

export async function loadDataset<N extends DatasetName>(name: N): Promise<Result<Row<N>[]>> {
  const text = await loadText(name, `${name}.json`);
  return text.ok ? parseDataset(name, text.value) : text;
}

function unreachable(subject: string, reason: string): Result<never> {
  return {
    ok: false,
    issues: [
      {
        subject,
        row: null,
        field: null,
        message: {
          en: `The file could not be read (${reason}).`,
          es: `No se pudo leer el archivo (${reason}).`,
        },
      },
    ],
  };
}
