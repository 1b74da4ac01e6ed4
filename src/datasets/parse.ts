/** From the bytes of a data file to rows, or to issues that name dataset, row and field. */
import { DATASETS, type DatasetName, type Row } from "./catalogue";
import type { Issue, Result } from "./result";
import { SCHEMA_VERSION } from "./schema";

/** More issues than this say nothing new to a reader. */
const MAX_ISSUES = 20;

/** Parses one data file. Errors: not JSON, wrong shape, another schema version, rows that break the schema. */
export function parseDataset<N extends DatasetName>(name: N, text: string): Result<Row<N>[]> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return failure(name, "The file is not valid JSON.", "El archivo no es JSON válido.");
  }
  if (
    typeof file !== "object" ||
    file === null ||
    !("schemaVersion" in file) ||
    !("rows" in file) ||
    !Array.isArray(file.rows)
  ) {
    return failure(
      name,
      "The file is not an atlas dataset.",
      "El archivo no es un conjunto de datos del atlas.",
    );
  }
  if (file.schemaVersion !== SCHEMA_VERSION) {
    return failure(
      name,
      `The file has schema version ${String(file.schemaVersion)}; this atlas reads version ${SCHEMA_VERSION}.`,
      `El archivo tiene la versión de esquema ${String(file.schemaVersion)}; este atlas lee la versión ${SCHEMA_VERSION}.`,
    );
  }
  const rows: Row<N>[] = [];
  const issues: Issue[] = [];
  file.rows.forEach((raw: unknown, row) => {
    const parsed = DATASETS[name].safeParse(raw);
    if (parsed.success) rows.push(parsed.data as Row<N>);
    else if (issues.length < MAX_ISSUES) {
      const first = parsed.error.issues[0];
      const field = first?.path.join(".") ?? null;
      const reason = first?.message ?? "invalid";
      issues.push({
        subject: name,
        row,
        field,
        message: {
          en: `Row ${row + 1}, ${field}: ${reason}`,
          es: `Fila ${row + 1}, ${field}: ${reason}`,
        },
      });
    }
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: rows, issues: [] };
}

function failure(name: DatasetName, en: string, es: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ subject: name, row: null, field: null, message: { en, es } }] };
}
