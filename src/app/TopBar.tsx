/** Title, find, undo and redo, language, theme, type size, views, export, share; on a narrow screen most in a menu. */
import { APP_MESSAGES } from "@/text/messages/app";
import { historyMessages } from "@/text/messages/history";
import { SearchBox } from "@/panels/search/SearchBox";
import { redoStep, undoStep } from "@/state/history-sync";
import { choosePreference } from "@/state/preferences";
import { actions } from "@/state/store";
import { useAppState } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import { MenuButton } from "@/ui/MenuButton";
import { HistoryButtons, useHistoryLabels } from "./HistoryButtons";
import css from "./TopBar.module.css";

export function TopBar() {
  const text = APP_MESSAGES[useAppState((state) => state.explorer.locale)];
  const dress = useDress();
  return (
    <header className={css["bar"]}>
      <h1 className={css["title"]}>{text.title}</h1>
      <p className={css["subtitle"]}>{text.subtitle}</p>
      <SearchBox />
      <div className={css["tools"]}>
        <div className={css["wide"]}>
          <HistoryButtons />
          <span className={css["line"]} />
          <Button
            variant="quiet"
            lang={dress.language.lang}
            aria-label={dress.language.text}
            onClick={dress.language.onSelect}
          >
            {text.otherLanguage}
          </Button>
          <IconButton icon="theme" label={dress.theme.text} onClick={dress.theme.onSelect} />
          <IconButton icon="typeSize" label={dress.type.text} onClick={dress.type.onSelect} />
          <span className={css["line"]} />
          <Button
            variant="plain"
            aria-haspopup="dialog"
            title={text.savedViewsLong}
            onClick={() => actions.setDialog("views")}
          >
            {text.savedViews}
          </Button>
          <Button
            variant="plain"
            aria-haspopup="dialog"
            onClick={() => actions.setDialog("export")}
          >
            {text.exportView}
          </Button>
        </div>
        <Button variant="primary" aria-haspopup="dialog" onClick={() => actions.setDialog("share")}>
          <Icon name="share" /> <span className={css["word"]}>{text.share}</span>
        </Button>
        <div className={css["narrow"]}>
          <MoreMenu dress={dress} />
        </div>
      </div>
    </header>
  );
}

type Dress = ReturnType<typeof useDress>;

/** The reader's own settings, each as what a press would switch to. */
function useDress() {
  const locale = useAppState((state) => state.explorer.locale);
  const theme = useAppState((state) => state.explorer.theme);
  const typeScale = useAppState((state) => state.explorer.typeScale);
  const text = APP_MESSAGES[locale];
  const other = locale === "en" ? "es" : "en";
  return {
    language: {
      text: text.switchLanguage,
      lang: other,
      onSelect: () => choosePreference({ locale: other }),
    },
    theme: {
      text: theme === "light" ? text.toDark : text.toLight,
      onSelect: () => choosePreference({ theme: theme === "light" ? "dark" : "light" }),
    },
    type: {
      text: typeScale === "normal" ? text.toLargeType : text.toNormalType,
      onSelect: () => choosePreference({ typeScale: typeScale === "normal" ? "large" : "normal" }),
    },
  } as const;
}

function MoreMenu({ dress }: { dress: Dress }) {
  const text = APP_MESSAGES[useAppState((state) => state.explorer.locale)];
  const t = historyMessages[useAppState((state) => state.explorer.locale)];
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
