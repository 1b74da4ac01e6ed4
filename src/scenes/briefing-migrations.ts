/**
 * Old files are read for ever: each version of the file has one pure step to the next, appended and never edited,
 * with a fixture in tests/scenes that stays.
 */

/** A file before its content has been looked at. */
export type RawFile = {
  readonly format: string;
  readonly version: unknown;
  readonly dataVersion?: unknown;
  readonly briefing: unknown;
};

type Migration = (file: RawFile) => RawFile;

/** `MIGRATIONS[n - 1]` takes a file of version n to version n + 1. */
const MIGRATIONS: readonly Migration[] = [];

/** A file of any known version in the present form. */
export function migrateFile(file: RawFile, version: number, steps = MIGRATIONS): RawFile {
  return steps.slice(version - 1).reduce((current, step) => step(current), file);
}
