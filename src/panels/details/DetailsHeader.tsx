/** Kicker, title and verdict. The heading takes the focus when something was selected by keyboard. */
import { useAppState } from "@/state/use-store";
import { IconButton } from "@/ui/IconButton";
import { kickerColor } from "./kicker-color";
import type { Details } from "./shape";
import css from "./DetailsHeader.module.css";

/** A title longer than this is a sentence and is set as one. */
const LONG_TITLE = 90;

export type DetailsHeaderProps = { details: Details; closeLabel: string; onClose: () => void };

export function DetailsHeader({ details, closeLabel, onClose }: DetailsHeaderProps) {
  const theme = useAppState((state) => state.explorer.theme);
  const { kicker, color, title, chips } = details;
  return (
    <header className={css["header"]}>
      <div className={css["top"]}>
        <p
          className={css["kicker"]}
          style={color === null ? undefined : { color: kickerColor(color, theme) }}
        >
          {kicker}
        </p>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
      <h2 className={css["title"]} tabIndex={-1} data-long={title.length > LONG_TITLE}>
        {title}
      </h2>
      {chips.length > 0 && (
        <ul role="list" className={css["chips"]}>
          {chips.map((chip) => (
            <li key={chip.text} className={css["chip"]} data-tone={chip.tone}>
              {chip.text}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
