/** On or off, at once. A native checkbox underneath, so that a surrounding or pointing label works. */
import type { InputHTMLAttributes } from "react";
import css from "./Switch.module.css";

export type SwitchProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "className" | "type" | "role" | "onChange" | "checked"
> & {
  checked: boolean;
  onChange: (checked: boolean) => void;
};

export function Switch({ checked, onChange, ...rest }: SwitchProps) {
  return (
    <input
      {...rest}
      type="checkbox"
      role="switch"
      className={css["switch"]}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
