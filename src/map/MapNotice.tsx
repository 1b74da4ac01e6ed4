/** In place of the map when it cannot be drawn: the reason, what still works, and another attempt. */
import { MAP_MESSAGES } from "@/text/messages/map";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import css from "./MapNotice.module.css";

type MapNoticeProps = { reason: "no-webgl" | "lost"; onRetry: () => void };

export function MapNotice({ reason, onRetry }: MapNoticeProps) {
  const text = MAP_MESSAGES[useLocale()];
  return (
    <div className={css["cover"]} role="alert">
      <div className={css["notice"]}>
        <h2 className={css["title"]}>{reason === "lost" ? text.lostTitle : text.noWebglTitle}</h2>
        <p className={css["reason"]}>{reason === "lost" ? text.lost : text.noWebgl}</p>
        <div className={css["buttons"]}>
          <Button onClick={onRetry}>{text.tryAgain}</Button>
          <Button variant="quiet" onClick={() => actions.openDock("table")}>
            {text.openTable}
          </Button>
        </div>
      </div>
    </div>
  );
}
