/** Copies the text of a field; where the browser does not allow it, selects it for copying by hand. */
import { useRef, useState, type RefObject } from "react";

export type CopyOutcome = "copied" | "failed" | null;

export function useCopied<E extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
): { field: RefObject<E | null>; outcome: CopyOutcome; copy: () => void } {
  const field = useRef<E>(null);
  // What was copied is no longer what is shown once the text is another.
  const [done, setDone] = useState<{ text: string; outcome: CopyOutcome }>({ text, outcome: null });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, outcome: "copied" });
    } catch {
      field.current?.select();
      setDone({ text, outcome: "failed" });
    }
  };
  return { field, outcome: done.text === text ? done.outcome : null, copy: () => void copy() };
}
