/** Writes a deck or a handout from what can be sent to a worker. The libraries come with the first of each. */
import type { DeckInput } from "@/export/deck/deck-input";
import type { HandoutFonts } from "@/export/handout/handout-look";

type Content = Pick<DeckInput, "title" | "subtitle" | "locale" | "scenes" | "made" | "dataVersion">;

/** Plain data, so that it can be sent. */
export type FileOrder =
  | (Content & { readonly medium: "deck" })
  | (Content & { readonly medium: "a4" | "letter"; readonly fonts: HandoutFonts });

export async function writeFile(
  order: FileOrder,
  pause: DeckInput["pause"],
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { medium, ...content } = order;
  if (medium === "deck") {
    const { writeDeck } = await import("@/export/deck/write-deck");
    return writeDeck({ ...content, pause, signal });
  }
  const { writeHandout } = await import("@/export/handout/write-handout");
  return writeHandout({ ...content, fonts: order.fonts, paper: medium, pause, signal });
}
