/** A button that is only an icon; the label is its name and its tooltip. */
import type { ButtonHTMLAttributes, Ref } from "react";
import { Icon, type IconName } from "./icons";
import css from "./IconButton.module.css";

export type IconButtonProps = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "className" | "children" | "aria-label"
> & {
  icon: IconName;
  label: string;
  size?: number;
  ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ icon, label, size = 16, type = "button", ...rest }: IconButtonProps) {
  return (
    <button title={label} {...rest} type={type} aria-label={label} className={css["button"]}>
      <Icon name={icon} size={size} />
    </button>
  );
}
