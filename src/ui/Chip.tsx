/** A removable word or two: an active filter. Only the cross removes; the text can be read and selected. */
import { memo, type Ref } from "react";
import { Icon } from "./icons";
import css from "./Chip.module.css";

export type ChipProps = {
  text: string;
  removeLabel: string;
  onRemove: () => void;
  /** Draws the eye: this chip is the reason why nothing is shown. */
  tone?: "plain" | "caution";
  ref?: Ref<HTMLButtonElement>;
};

export const Chip = memo(function Chip({
  text,
  removeLabel,
  onRemove,
  tone = "plain",
  ref,
}: ChipProps) {
  return (
    <span className={css["chip"]} data-tone={tone}>
      <span className={css["text"]} title={text}>
        {text}
      </span>
      <button
        ref={ref}
        type="button"
        className={css["remove"]}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
});
