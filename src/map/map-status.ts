/**
 * The life of the drawing surface as a small machine. It says only what the reader is told; who makes maps and
 * listens to them is elsewhere.
 */
import type { MapStatus } from "@/state/store";

export type MapEvent =
  /** The browser refused a WebGL 2 context, at the start or when it should have come back. */
  | "refused"
  /** The context was taken away: graphics driver reset, too many maps, a sleeping machine. */
  | "lost"
  | "restored"
  /** Everything there is has been drawn. */
  | "drawn"
  /** The reader asked for another attempt. */
  | "retried";

const NEXT: { readonly [Status in MapStatus]: { readonly [Event in MapEvent]?: MapStatus } } = {
  starting: { refused: "no-webgl", lost: "lost", drawn: "ready" },
  ready: { refused: "no-webgl", lost: "lost" },
  // A frame that was under way may still report itself drawn after the loss: only a restored map is believed.
  lost: { refused: "no-webgl", restored: "starting", retried: "starting" },
  "no-webgl": { retried: "starting", restored: "starting" },
};

/** The status after an event; an event that means nothing in a status changes nothing. */
export function nextStatus(status: MapStatus, event: MapEvent): MapStatus {
  return NEXT[status][event] ?? status;
}
