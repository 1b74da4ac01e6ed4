/**
 * Installs what package-lock.json asks for when node_modules does not have it yet, and says so while it
 * works. Runs before anything is installed: Node built-ins only.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const OLDEST_NODE = [20, 19];

/** Ends the process with a clear sentence when this Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Frontera Atlas needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.\n` +
      "Install a current version from https://nodejs.org and try again.",
  );
  process.exit(1);
}

/**
 * Packages by folder, as npm records them.
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | null}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

/**
 * Why an installation is needed, in words, or null when node_modules is what the lock file says. Compares
 * npm's own record with the lock file, because the dates of files say nothing after a checkout.
 * @param {string} root
 * @returns {string | null}
 */
export function whyInstall(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const found = readPackages(join(root, "node_modules/.package-lock.json"));
  if (wanted === null) throw new Error("package-lock.json is missing or is not JSON.");
  if (found === null) return "node_modules is missing or incomplete";
  for (const [folder, { version, optional }] of Object.entries(wanted)) {
    if (folder === "") continue;
    const present = found[folder];
    // Binaries for other systems are optional and rightly absent.
    if (!present && optional) continue;
    if (!present || !existsSync(join(root, folder))) return `${folder} is missing`;
    if (present.version !== version) return `${folder} is ${present.version}, not ${version}`;
  }
  return null;
}

/**
 * Installs if needed; resolves with false when npm failed (its own words have been printed).
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function ensureInstalled(root) {
  const reason = whyInstall(root);
  if (reason === null) return true;
  console.log(`Installing dependencies (${reason}) …`);
  // Started by npm: the same npm, without a shell. Otherwise whatever npm the path has.
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { ok, seconds } = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...args], { cwd: root, doing: "installing" })
    : await run("npm", args, {
        cwd: root,
        doing: "installing",
        shell: process.platform === "win32",
      });
  if (ok) console.log(`Installed in ${seconds} s.`);
  else console.error("npm could not install the dependencies; its message is above.");
  return ok;
}
