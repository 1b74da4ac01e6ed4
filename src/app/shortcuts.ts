/** Keys that work everywhere: undo, redo, find. A text field keeps its own undo; a dialog keeps everything. */
import { redoStep, undoStep } from "@/state/history-sync";
import { actions } from "@/state/store";

/** Call once. */
export function startShortcuts(): void {
  window.addEventListener("keydown", (event) => {
    const run = shortcutOf(event);
    if (run === null) return;
    event.preventDefault();
    run();
  });
}

function shortcutOf(event: KeyboardEvent): (() => void) | null {
  const { ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (event.defaultPrevented || altKey || !(ctrlKey || metaKey)) return null;
  if (target instanceof Element && target.closest("dialog") !== null) return null;
  switch (event.key.toLowerCase()) {
    case "k":
      return shiftKey ? null : () => actions.setFinding(true);
    case "z":
      return isTextField(target) ? null : shiftKey ? redoStep : undoStep;
    case "y":
      return isTextField(target) || shiftKey || metaKey ? null : redoStep;
    default:
      return null;
  }
}

/** Inputs that hold no text have no undo of their own. */
const WITHOUT_TEXT = new Set(["button", "checkbox", "color", "file", "radio", "range", "submit"]);

export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
