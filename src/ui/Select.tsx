/** A native select: the one list box that every phone and every assistive tool gets right. */
import { memo } from "react";
import css from "./Select.module.css";

export type SelectOption = { readonly value: string; readonly text: string };
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

export type SelectProps = {
  caption: string;
  /** Full name where the caption alone is ambiguous on the page. */
  label?: string;
  value: string;
  options?: readonly SelectOption[];
  groups?: readonly SelectGroup[];
  onChange: (value: string) => void;
};

export const Select = memo(function Select(props: SelectProps) {
  const { caption, label, value, options = [], groups = [], onChange } = props;
  return (
    <label className={css["row"]}>
      <span className={css["caption"]}>{caption}</span>
      <select
        className={css["select"]}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(optionOf)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(optionOf)}
          </optgroup>
        ))}
      </select>
    </label>
  );
});

function optionOf(option: SelectOption) {
  return (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  );
}
