/**
 * `npm run geodata`: builds public/data from geodata/sources. On any problem it prints all of them,
 * writes nothing and exits with 1. `-- --register` also appends new record ids to the permanent list.
 */
import { buildAll } from "./assemble";
import { writeFiles } from "./write";

const build = buildAll();
if (!build.ok) {
  for (const { dataset, id, field, message } of build.problems) {
    console.error(`${dataset} ${id} ${field}: ${message}`);
  }
  console.error(`${build.problems.length} problems; nothing written`);
  process.exit(1);
}
writeFiles(build.files);
for (const [name, rows] of Object.entries(build.rows)) console.log(`${name}: ${rows.length}`);
