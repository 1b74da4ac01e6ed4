/** The worker that writes: takes one order, answers with the bytes or with why there are none. */
import { writeFile, type FileOrder } from "./write-file";

export type Written =
  | { readonly ok: true; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: string };

/** Nobody waits for this thread, so it need not give way. */
const pause = () => Promise.resolve();

self.addEventListener("message", (event: MessageEvent<FileOrder>) => {
  void writeFile(event.data, pause)
    .then((content): Written => ({ ok: true, content }))
    .catch((error: unknown): Written => ({ ok: false, reason: String(error) }))
    .then((written) =>
      self.postMessage(written, { transfer: written.ok ? [written.content.buffer] : [] }),
    );
});
