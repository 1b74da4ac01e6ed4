/** Title, find, undo and redo, language, theme, type size, views, export, share; on a narrow screen most in a menu. */
import { lazy, Suspense, useSyncExternalStore } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { SearchBox } from "@/panels/search/SearchBox";
import { actions } from "@/state/store";
import { useAppState } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import { ErrorBoundary } from "./ErrorBoundary";
import { HistoryButtons } from "./HistoryButtons";
import { useDress } from "./use-dress";
import css from "./TopBar.module.css";

const MoreMenu = lazy(() => import("./MoreMenu"));

/** As in the style: the buttons that give way to the menu. */
const NARROW = "(max-width: 1040px)";

export function TopBar() {
  const text = APP_MESSAGES[useAppState((state) => state.explorer.locale)];
  const dress = useDress();
  const isNarrow = useIsNarrow();
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
            onClick={() => actions.setDialog("briefing")}
          >
            {text.briefing}
          </Button>
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
        {isNarrow && (
          <div className={css["narrow"]}>
            <ErrorBoundary>
              <Suspense>
                <MoreMenu />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
      </div>
    </header>
  );
}

function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribeToWidth, () => window.matchMedia(NARROW).matches);
}

function subscribeToWidth(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
