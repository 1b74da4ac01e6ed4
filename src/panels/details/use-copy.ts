/** Copies a text and says so; where the browser does not allow it, the caller shows the text to copy by hand. */
import { useCallback, useState } from "react";
import { actions } from "@/state/store";
import { detailsMessages } from "@/text/messages/details";

export type CopyState = "idle" | "copied" | "failed";

export function useCopy(): { state: CopyState; copy: (text: string) => Promise<void> } {
  const [state, setState] = useState<CopyState>("idle");
  const copy = useCallback(async (text: string) => {
    const copied = (await writeToClipboard(text)) || copyBySelection(text);
    setState(copied ? "copied" : "failed");
    const key = copied ? "copied" : "copyFailed";
    actions.announce({ en: detailsMessages.en[key], es: detailsMessages.es[key] });
  }, []);
  return { state, copy };
}

async function writeToClipboard(text: string): Promise<boolean> {
  // Absent in pages that are not served over a secure connection.
  if (!("clipboard" in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way, for pages without the clipboard interface; leaves focus and selection as they were. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  try {
    // Deprecated, but the only way left where the interface above is missing or refused.
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
