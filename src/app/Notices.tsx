/** Messages that stay until read: what a link could not show, what was ignored. */
import { APP_MESSAGES } from "@/text/messages/app";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import css from "./Notices.module.css";

export function Notices() {
  const locale = useLocale();
  const notices = useAppState((state) => state.session.notices);
  return (
    <div role="status" aria-live="polite">
      {notices.length > 0 && (
        <ul className={css["list"]}>
          {notices.map((notice) => (
            <li key={notice.id} className={css["notice"]} data-tone={notice.tone}>
              <Icon name={notice.tone === "info" ? "info" : "warning"} />
              <span className={css["text"]}>{notice.text[locale]}</span>
              <IconButton
                icon="close"
                label={APP_MESSAGES[locale].dismiss}
                onClick={() => actions.dismissNotice(notice.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
