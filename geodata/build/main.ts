/**
 * `npm run geodata`: builds public/data from geodata/sources. On any problem it prints all of them,
 * writes nothing and exits with 1. `-- --register` also appends new record ids to the permanent list.
 */
import { buildAll } from "./assemble";
import type { Problem } from "./check";
import { registerIds } from "./permanent-ids";
import { writeFiles } from "./write";

function report(problems: readonly Problem[]): never {
  for (const { dataset, id, field, message } of problems) {
    console.error(`${dataset} ${id} ${field}: ${message}`);
  }
  console.error(`${problems.length} problems; nothing written`);
  process.exit(1);
}

const build = buildAll();
if (!build.ok) report(build.problems);
writeFiles(build.files);
for (const [name, rows] of Object.entries(build.rows)) console.log(`${name}: ${rows.length}`);
if (process.argv.includes("--register")) {
  console.log(`registered ${registerIds(build.rows).length} new ids`);
}
