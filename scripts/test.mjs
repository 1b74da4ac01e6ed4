/**
 * `npm test`: installs what is missing, then checks everything in order and prints `N passed, N failed` as
 * its last line. A test of vitest or of the browser counts as one, every other step as one. A failed step
 * does not stop the next; only what needs the built app is skipped (and counts as failed) without it.
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled, requireNode } from "./install.mjs";
import { runScript } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = join(root, ".cache/test-reports");

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} doing
 * @property {string} script
 * @property {string[]} args
 * @property {string} [report] where vitest writes its counts; without it the step counts as one
 * @property {boolean} [needsBuild]
 */

/** @type {(name: string, reporter: string, config: string[]) => Pick<Step, "script" | "args" | "report">} */
function vitest(name, reporter, config) {
  const report = join(reports, `${name}.json`);
  const output = [`--reporter=${reporter}`, "--reporter=json", `--outputFile.json=${report}`];
  return {
    script: "node_modules/vitest/vitest.mjs",
    args: ["run", ...config, ...output, "--allowOnly=false"],
    report,
  };
}

/** @type {Step[]} */
const STEPS = [
  {
    name: "format",
    doing: "comparing with Prettier's format",
    script: "node_modules/prettier/bin/prettier.cjs",
    args: ["--check", "--log-level=warn", "."],
  },
  {
    name: "lint",
    doing: "linting",
    script: "node_modules/oxlint/bin/oxlint",
    args: ["--type-aware", "--deny-warnings"],
  },
  {
    name: "types",
    doing: "checking types",
    script: "node_modules/typescript/bin/tsc",
    args: ["--noEmit"],
  },
  {
    name: "unused code",
    doing: "looking for unused files, exports and dependencies",
    script: "node_modules/knip/bin/knip.js",
    args: ["--no-progress"],
  },
  {
    name: "unit tests and data contracts",
    doing: "testing",
    ...vitest("unit", "default", []),
  },
  {
    name: "build",
    doing: "building",
    script: "node_modules/vite/bin/vite.js",
    args: ["build", "--logLevel", "warn"],
  },
  {
    name: "budgets",
    doing: "weighing the built files",
    script: "scripts/budgets.mjs",
    args: [],
    needsBuild: true,
  },
  {
    name: "browser tests",
    doing: "testing in the browser",
    // One line a test: they are slow enough to want to see them pass.
    ...vitest("browser", "verbose", ["--config", "vitest.browser.config.ts"]),
    needsBuild: true,
  },
];

/**
 * Passed and failed tests of one vitest run. A run that failed with no failed test (a file that does not
 * load, an error outside of any test, no report at all) counts as one failure more.
 * @param {string} report
 * @param {boolean} ok
 */
async function countTests(report, ok) {
  const text = await readFile(report, "utf8").catch(() => null);
  if (text === null) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    JSON.parse(text);
  const brokenFiles = testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: ok || failed > 0 ? failed : 1,
    skipped: numPendingTests + numTodoTests,
  };
}

/** @param {string} name */
function heading(name) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}`);
}

requireNode();
if (!(await ensureInstalled(root))) {
  console.log("\n0 passed, 1 failed");
  process.exit(1);
}
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const started = performance.now();
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failedSteps = [];
let hasBuild = true;

for (const step of STEPS) {
  heading(step.name);
  if (step.needsBuild && !hasBuild) {
    console.log("not run, because the build failed");
    total.failed += 1;
    failedSteps.push(step.name);
    continue;
  }
  const { ok, seconds } = await runScript(step.script, step.args, {
    cwd: root,
    doing: step.doing,
    // CI=true: no watch mode, no interactive output.
    env: { CI: "true" },
  });
  if (step.name === "build") hasBuild = ok;
  const counts = step.report
    ? await countTests(step.report, ok)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failedSteps.push(step.name);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  const tests = step.report ? ` (${counts.passed} passed, ${counts.failed} failed${skipped})` : "";
  console.log(`${counts.failed === 0 ? "ok" : "FAILED"} in ${seconds} s${tests}`);
}

const seconds = ((performance.now() - started) / 1000).toFixed(0);
heading("result");
if (failedSteps.length > 0) console.log(`failed: ${failedSteps.join(", ")}`);
console.log(`in ${seconds} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
