/** What a narrow top bar has no room for, in a menu. Fetched on a narrow screen only. */
import { APP_MESSAGES } from "@/text/messages/app";
import { historyMessages } from "@/text/messages/history";
import { redoStep, undoStep } from "@/state/history-sync";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { MenuButton } from "@/ui/MenuButton";
import { useHistoryLabels } from "./HistoryButtons";
import { useDress } from "./use-dress";

export default function MoreMenu() {
  const dress = useDress();
  const locale = useLocale();
  const text = APP_MESSAGES[locale];
  const t = historyMessages[locale];
  const { undoLabel, redoLabel, canUndo, canRedo } = useHistoryLabels();
  return (
    <MenuButton
      label={text.more}
      icon="more"
      items={[
        {
          id: "undo",
          icon: "undo",
          text: canUndo ? undoLabel : t.undo,
          disabled: !canUndo,
          onSelect: undoStep,
        },
        {
          id: "redo",
          icon: "redo",
          text: canRedo ? redoLabel : t.redo,
          disabled: !canRedo,
          onSelect: redoStep,
        },
        {
          id: "briefing",
          icon: "play",
          text: text.briefing,
          onSelect: () => actions.setDialog("briefing"),
        },
        {
          id: "views",
          icon: "bookmark",
          text: text.savedViewsLong,
          onSelect: () => actions.setDialog("views"),
        },
        {
          id: "export",
          icon: "download",
          text: text.exportView,
          onSelect: () => actions.setDialog("export"),
        },
        { id: "language", icon: "language", ...dress.language },
        { id: "theme", icon: "theme", ...dress.theme },
        { id: "type", icon: "typeSize", ...dress.type },
      ]}
    />
  );
}
