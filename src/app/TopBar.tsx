/** Title, language, theme, type size, share. */
import { APP_MESSAGES } from "@/text/messages/app";
import { choosePreference } from "@/state/preferences";
import { actions } from "@/state/store";
import { useAppState } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import css from "./TopBar.module.css";

export function TopBar() {
  const locale = useAppState((state) => state.explorer.locale);
  const theme = useAppState((state) => state.explorer.theme);
  const typeScale = useAppState((state) => state.explorer.typeScale);
  const text = APP_MESSAGES[locale];
  const other = locale === "en" ? "es" : "en";
  return (
    <header className={css["bar"]}>
      <h1 className={css["title"]}>{text.title}</h1>
      <p className={css["subtitle"]}>{text.subtitle}</p>
      <div className={css["tools"]}>
        <Button
          variant="quiet"
          lang={other}
          aria-label={text.switchLanguage}
          onClick={() => choosePreference({ locale: other })}
        >
          {text.otherLanguage}
        </Button>
        <IconButton
          icon="theme"
          label={theme === "light" ? text.toDark : text.toLight}
          onClick={() => choosePreference({ theme: theme === "light" ? "dark" : "light" })}
        />
        <IconButton
          icon="typeSize"
          label={typeScale === "normal" ? text.toLargeType : text.toNormalType}
          onClick={() =>
            choosePreference({ typeScale: typeScale === "normal" ? "large" : "normal" })
          }
        />
        <Button variant="primary" onClick={() => actions.setDialog("share")}>
          <Icon name="share" /> {text.share}
        </Button>
      </div>
    </header>
  );
}
