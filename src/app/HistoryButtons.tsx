/** Undo and Redo; their names say what they would take back. */
import { describeChange } from "@/state/describe-change";
import { redoStep, undoStep } from "@/state/history-sync";
import { useAppState, useLocale } from "@/state/use-store";
import { historyMessages } from "@/text/messages/history";
import { IconButton } from "@/ui/IconButton";

export function HistoryButtons() {
  const { undoLabel, redoLabel, canUndo, canRedo } = useHistoryLabels();
  return (
    <>
      {/* Not disabled: the last step would take the focus away with it. */}
      <IconButton
        icon="undo"
        label={undoLabel}
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-disabled={!canUndo}
        onClick={undoStep}
      />
      <IconButton
        icon="redo"
        label={redoLabel}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        aria-disabled={!canRedo}
        onClick={redoStep}
      />
    </>
  );
}

/** `Undo: agency filter`. */
export function useHistoryLabels() {
  const locale = useLocale();
  const { undo, redo } = useAppState((state) => state.session.steps);
  const t = historyMessages[locale];
  return {
    canUndo: undo !== null,
    canRedo: redo !== null,
    undoLabel: undo === null ? t.nothingToUndo : t.undoWhat(describeChange(undo, locale)),
    redoLabel: redo === null ? t.nothingToRedo : t.redoWhat(describeChange(redo, locale)),
  };
}
