/** What a deck or a handout is made of. Whoever calls has drawn the maps and knows what day it is. */
import type { FigureSpec, MapPicture } from "@/export/figure/figure-spec";
import type { Locale } from "@/text/locale";

export type DeckScene = { readonly spec: FigureSpec; readonly map: MapPicture };

export type DeckInput = {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: Locale;
  readonly scenes: readonly DeckScene[];
  /** The day it is made, `YYYY-MM-DD`. */
  readonly made: string;
  /** "2026.11"; empty while it is not known. */
  readonly dataVersion: string;
  /** Gives way to the page between scenes: resolves in a later task. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ends the work with its reason at the next pause. */
  readonly signal?: AbortSignal | undefined;
};

/** Between two scenes: says how far it is, lets the page answer, and stops when nobody wants the file any more. */
export async function takeTurn(
  { onProgress, pause, signal }: DeckInput,
  done: number,
  total: number,
): Promise<void> {
  signal?.throwIfAborted();
  onProgress?.(done, total);
  await pause();
  signal?.throwIfAborted();
}
