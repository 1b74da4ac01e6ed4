/** A button with words. `primary` is the one loud thing of a view; `quiet` reads like a link, `plain` like a menu. */
import type { ButtonHTMLAttributes, Ref } from "react";
import { classNames } from "./class-names";
import css from "./Button.module.css";

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> & {
  variant?: "primary" | "outline" | "quiet" | "plain";
  ref?: Ref<HTMLButtonElement>;
};

export function Button({ variant = "outline", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames(css["button"], css[variant])} />;
}
