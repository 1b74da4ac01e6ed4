/** Copies a text and says so; where the browser does not allow it, the caller shows the text to copy by hand. */
import { useCallback, useState } from "react";
import { copyToClipboard } from "@/state/clipboard";
import { actions } from "@/state/store";
import { detailsMessages } from "@/text/messages/details";

export type CopyState = "idle" | "copied" | "failed";

export function useCopy(): { state: CopyState; copy: (text: string) => Promise<void> } {
  const [state, setState] = useState<CopyState>("idle");
  const copy = useCallback(async (text: string) => {
    const copied = await copyToClipboard(text);
    setState(copied ? "copied" : "failed");
    const key = copied ? "copied" : "copyFailed";
    actions.announce({ en: detailsMessages.en[key], es: detailsMessages.es[key] });
  }, []);
  return { state, copy };
}
