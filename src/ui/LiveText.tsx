/** Says a text to screen readers when it has stopped changing; never what was there from the start. */
import { useState } from "react";
import { useSettled } from "./use-settled";
import { VisuallyHidden } from "./VisuallyHidden";

/** Dragging a slider changes a count many times a second; only the last is worth saying. */
const QUIET_MS = 700;

export function LiveText({ text }: { text: string }) {
  const settled = useSettled(text, QUIET_MS);
  // Empty until the data have loaded: the first real text is where the reader starts from.
  const [first, setFirst] = useState(settled);
  const [changed, setChanged] = useState(false);
  if (first === "" && settled !== "") setFirst(settled);
  if (first !== "" && settled !== first && !changed) setChanged(true);
  return (
    <VisuallyHidden>
      <span role="status">{changed ? settled : ""}</span>
    </VisuallyHidden>
  );
}
