/** A native checkbox in the look of the atlas; `mixed` = some of what it stands for. Its label is around it. */
import { useEffect, useRef, type InputHTMLAttributes } from "react";
import css from "./Checkbox.module.css";

export type CheckboxProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "className" | "type" | "onChange" | "checked"
> & {
  checked: boolean | "mixed";
  onChange: (checked: boolean) => void;
};

export function Checkbox({ checked, onChange, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  // Indeterminate exists as a property only, not as an attribute.
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = checked === "mixed";
  }, [checked]);
  return (
    <input
      {...rest}
      ref={input}
      type="checkbox"
      className={css["checkbox"]}
      checked={checked === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
