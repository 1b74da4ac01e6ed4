/**
 * Writes a file beside the page, in a worker, so that the page answers meanwhile. Where no worker starts (the atlas as
 * one file, opened from a disk) the page writes itself and gives way between scenes.
 */
import { afterPaint } from "@/ui/save-file";
import type { Written } from "./write-aside.worker";
import { writeFile, type FileOrder } from "./write-file";

/** Rejects with the signal's reason when given up. */
export async function writeAside(
  order: FileOrder,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  if (location.protocol === "file:") return writeFile(order, afterPaint, signal);
  const worker = new Worker(new URL("./write-aside.worker.ts", import.meta.url), {
    type: "module",
  });
  try {
    const written = await new Promise<Written>((done, fail) => {
      worker.addEventListener("message", (event: MessageEvent<Written>) => done(event.data));
      worker.addEventListener("error", (event) => fail(new Error(event.message)));
      signal.addEventListener("abort", () => fail(signal.reason as Error));
      worker.postMessage(order, []);
    });
    if (!written.ok) throw new Error(written.reason);
    return written.content;
  } finally {
    worker.terminate();
  }
}
