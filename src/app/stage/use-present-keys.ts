/** The keys of the presentation, wherever the focus is. */
import { useEffect, useRef } from "react";
import { answerKey, focusOf, type PresentAction } from "@/panels/briefing/present-keys";

/** Digits that nobody ends with Enter are forgotten. */
const DIGITS_MS = 3000;

export function usePresentKeys(isOn: boolean, onAction: (action: PresentAction) => void): void {
  const act = useRef(onAction);
  useEffect(() => {
    act.current = onAction;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    let digits = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (event: KeyboardEvent, leaves: boolean) => {
      const { target } = event;
      if (event.defaultPrevented || (target instanceof Element && target.closest("dialog"))) return;
      const answer = answerKey(event, focusOf(target), digits);
      if ((answer.action?.kind === "leave") !== leaves) return;
      clearTimeout(timer);
      digits = answer.digits;
      if (digits !== "") timer = setTimeout(() => (digits = ""), DIGITS_MS);
      if (answer.action === null) return;
      event.preventDefault();
      event.stopPropagation();
      act.current(answer.action);
    };
    // Before the map, which would pan; Escape after everything that it may close.
    const early = (event: KeyboardEvent) => listen(event, false);
    const late = (event: KeyboardEvent) => listen(event, true);
    window.addEventListener("keydown", early, true);
    window.addEventListener("keydown", late);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", early, true);
      window.removeEventListener("keydown", late);
    };
  }, [isOn]);
}
