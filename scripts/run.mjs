/**
 * Starts other programs for the scripts of this folder: forwards their output, says what is going on when
 * they are silent for long, and ends with them. Node built-ins only.
 */
import { spawn } from "node:child_process";

/** Nobody should look at a still terminal for longer. */
const SILENCE_MS = 10_000;

/** @typedef {{ ok: boolean, seconds: string, output: string }} Outcome */

/**
 * Runs a program to its end. With `quiet` its output is only collected, not shown.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, doing: string, quiet?: boolean, shell?: boolean, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd, doing, quiet = false, shell = false, env }) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let lastSign = performance.now();
    const watch = setInterval(() => {
      if (performance.now() - lastSign < SILENCE_MS) return;
      lastSign = performance.now();
      console.log(`  … still ${doing} (${Math.round(Number(seconds()))} s)`);
    }, 1000);
    /** @param {NodeJS.WriteStream} stream */
    const forward = (stream) => (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (quiet) return;
      lastSign = performance.now();
      stream.write(chunk);
    };
    child.stdout.on("data", forward(process.stdout));
    child.stderr.on("data", forward(process.stderr));

    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGINT", stop).on("SIGTERM", stop);
    /** @type {(ok: boolean) => void} */
    const finish = (ok) => {
      clearInterval(watch);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ ok, seconds: seconds(), output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      if (!quiet) console.error(error.message);
      finish(false);
    });
    child.on("close", (code, signal) => {
      finish(code === 0);
      if (signal === "SIGINT" || signal === "SIGTERM") process.exit(130);
    });
  });
}

/**
 * Runs the command of an installed package, without npx and without a shell.
 * @param {string} script path of its JavaScript entry, relative to `cwd`
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} options
 */
export function runScript(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
