/** The reader's own settings, each as what a press would switch to. */
import { APP_MESSAGES } from "@/text/messages/app";
import { choosePreference } from "@/state/preferences";
import { useAppState } from "@/state/use-store";

export function useDress() {
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
