/** Why no picture of a map can be made, for who has to say it. */

export type PaintReason =
  /** The browser gives no drawing surface. */
  | "no-webgl"
  /** The graphics system took the surface away while it was drawn on. */
  | "lost"
  /** Larger than this device can draw. */
  | "too-large"
  /** Records or land did not load. */
  | "no-data";

export class PaintFailure extends Error {
  readonly reason: PaintReason;

  constructor(reason: PaintReason, message: string) {
    super(message);
    this.name = "PaintFailure";
    this.reason = reason;
  }
}
