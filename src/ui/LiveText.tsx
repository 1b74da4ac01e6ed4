/** Says a text to screen readers when it has stopped changing; never what was there from the start. */
import { useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "./VisuallyHidden";

/** Dragging a slider changes a count many times a second; only the last is worth saying. */
const QUIET_MS = 700;

export function LiveText({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  const first = useRef("");
  useEffect(() => {
    // Empty until the data have loaded: the first real text is where the reader starts from.
    if (first.current === "") first.current = text;
    if (text === first.current && said === "") return;
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, said]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
