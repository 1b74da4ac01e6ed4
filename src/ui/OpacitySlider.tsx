/** Opacity in whole percent, 10 to 100: a native range, so every key and every assistive tool knows it. */
import css from "./OpacitySlider.module.css";

export type OpacitySliderProps = {
  /** Visible word before the slider. */
  caption: string;
  /** Full name for assistive tools: which layer's opacity. */
  label: string;
  percent: number;
  valueText: string;
  onChange: (percent: number) => void;
};

/** Below this a layer is as good as switched off, and there is a switch for that. */
const LEAST_PERCENT = 10;

export function OpacitySlider({
  caption,
  label,
  percent,
  valueText,
  onChange,
}: OpacitySliderProps) {
  return (
    <label className={css["row"]}>
      <span aria-hidden="true">{caption}</span>
      <input
        type="range"
        className={css["range"]}
        min={LEAST_PERCENT}
        max={100}
        step={5}
        value={percent}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output className={css["value"]}>{valueText}</output>
    </label>
  );
}
