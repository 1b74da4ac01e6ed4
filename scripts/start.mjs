/**
 * `npm start`: installs what is missing, builds the app and serves it on this machine. One command from a
 * fresh clone to a page in the browser. Node built-ins only until the dependencies are there.
 */
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled, requireNode } from "./install.mjs";
import { runScript } from "./run.mjs";
import { createStaticServer, listen } from "./static-server.mjs";

const DEFAULT_PORT = "4180";
const HELP = `npm start -- [--port n] [--host name]

  --port n      port to serve on (default ${DEFAULT_PORT}; also PORT=n; 0 takes a free one)
  --host name   address to listen on (default 127.0.0.1: only this machine; 0.0.0.0: the network too)
`;

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** The flags, checked; ends the process with a sentence when they make no sense. */
function readFlags() {
  let flags;
  try {
    flags = parseArgs({
      options: {
        port: { type: "string", default: process.env["PORT"] || DEFAULT_PORT },
        host: { type: "string", default: "127.0.0.1" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    fail(`${messageOf(error)}\n\n${HELP}`);
  }
  if (flags.help) {
    console.log(HELP);
    process.exit(0);
  }
  const { port, host } = flags;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    fail(`"${port}" is not a port: a port is a whole number from 0 to 65535.\n\n${HELP}`);
  }
  return { port: Number(port), host };
}

/** @param {unknown} error @param {number} port @param {string} host */
function explainListen(error, port, host) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const another = `Choose another one: PORT=${port + 1} npm start, or npm start -- --port ${port + 1}`;
  if (code === "EADDRINUSE")
    return `Port ${port} is already in use by another program.\n${another}`;
  if (code === "EACCES") return `Port ${port} may not be used without special rights.\n${another}`;
  return `Cannot listen on ${host}, port ${port}: ${messageOf(error)}`;
}

requireNode();
const { port, host } = readFlags();

// Asked for at once: nobody should wait for a build to learn that the port is taken.
const probe = createServer();
await listen(probe, port, host).catch((error) => fail(explainListen(error, port, host)));
await new Promise((done) => probe.close(done));

if (!(await ensureInstalled(root))) process.exit(1);

console.log("Building …");
const built = await runScript("node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"], {
  cwd: root,
  doing: "building",
});
if (!built.ok) fail("The build failed; its message is above.");
console.log(`Built in ${built.seconds} s.`);

const server = await createStaticServer({ root: join(root, "dist") });
const usedPort = await listen(server, port, host).catch((error) =>
  fail(explainListen(error, port, host)),
);
const everywhere = host === "0.0.0.0" || host === "::";
const shownHost = everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
console.log(`\nFrontera Atlas: http://${shownHost}:${usedPort}/\nCtrl-C ends it.`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    console.log("\nStopped.");
    server.close();
    server.closeAllConnections();
  });
}
