/** What the state says about the document itself: tokens, language, title. Written through the CSSOM, as the policy asks. */
import { APP_MESSAGES } from "@/text/messages/app";
import { store } from "@/state/store";
import { cssTokens } from "@/ui/tokens";

export function startDocumentEffects(): void {
  const root = document.documentElement;
  const apply = () => {
    const { theme, typeScale, locale } = store.getState().explorer;
    for (const [name, value] of Object.entries(cssTokens(theme, typeScale)))
      root.style.setProperty(name, value);
    root.style.colorScheme = theme;
    root.dataset["theme"] = theme;
    root.dataset["type"] = typeScale;
    root.lang = locale;
    document.title = APP_MESSAGES[locale].pageTitle;
  };
  apply();
  store.subscribe(({ explorer }, { explorer: previous }) => {
    const same =
      explorer.theme === previous.theme &&
      explorer.typeScale === previous.typeScale &&
      explorer.locale === previous.locale;
    if (!same) apply();
  });
}
