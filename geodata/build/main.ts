/**
 * `npm run geodata`: builds public/data from geodata/sources. On any problem it prints all of them,
 * writes nothing and exits with 1. `-- --register` also appends new record ids to the permanent list;
 * `-- --release 2026.11` keeps the figures of the present version for links to come.
 */
import { buildAll } from "./assemble";
import type { Problem } from "./check";
import { registerIds } from "./permanent-ids";
import { toReleaseFile, writeRelease } from "./releases";
import { DATA_VERSION, writeFiles } from "./write";

function report(problems: readonly Problem[]): never {
  for (const { dataset, id, field, message } of problems) {
    console.error(`${dataset} ${id} ${field}: ${message}`);
  }
  console.error(`${problems.length} problems; nothing written`);
  process.exit(1);
}

/** The version after `--release`; undefined without it. Any but the present one is refused. */
function askedRelease(): string | undefined {
  const at = process.argv.indexOf("--release");
  if (at < 0) return undefined;
  const version = process.argv[at + 1];
  if (version === DATA_VERSION) return version;
  console.error(`--release ${version ?? ""}: the data is version ${DATA_VERSION}; nothing written`);
  process.exit(1);
}

const release = askedRelease();
let build = buildAll();
if (!build.ok) report(build.problems);
if (release !== undefined) {
  writeRelease(toReleaseFile(build.rows, release));
  build = buildAll();
  if (!build.ok) report(build.problems);
  console.log(`release ${release} kept`);
}
writeFiles(build.files);
for (const [name, rows] of Object.entries(build.rows)) console.log(`${name}: ${rows.length}`);
if (process.argv.includes("--register")) {
  console.log(`registered ${registerIds(build.rows).length} new ids`);
}
