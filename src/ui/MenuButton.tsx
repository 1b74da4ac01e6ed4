/**
 * A button with a menu, after the WAI-ARIA pattern: opens to the first item, arrows go round, Home and End to the
 * ends, Escape closes and gives the focus back, Tab and a press elsewhere just close.
 */
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { Icon, type IconName } from "./icons";
import { IconButton } from "./IconButton";
import css from "./MenuButton.module.css";

export type MenuItem = {
  readonly id: string;
  readonly text: string;
  readonly icon: IconName;
  /** Language of the text where it is not that of the page. */
  readonly lang?: string;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
};

export type MenuButtonProps = {
  label: string;
  icon: IconName;
  items: readonly MenuItem[];
  /** Where there is room for it; below the button unless told. */
  opens?: "down" | "up";
};

export function MenuButton({ label, icon, items, opens = "down" }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const itemAt = (index: number) =>
    menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[index];
  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(menu.current?.querySelectorAll('[role="menuitem"]') ?? [])];
    const at = all.indexOf(document.activeElement ?? document.body);
    const last = items.length - 1;
    const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 };
    if (event.key === "Escape") close();
    else if (event.key === "Home") itemAt(0)?.focus();
    else if (event.key === "End") itemAt(last)?.focus();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") itemAt(next[event.key])?.focus();
    else {
      if (event.key === "Tab") setOpen(false);
      return;
    }
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <div className={css["root"]} onBlur={onBlur}>
      <IconButton
        ref={button}
        icon={icon}
        size={18}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        // Else the menu loses the focus first, closes, and is opened again by the click.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open && (
        <div
          ref={menu}
          id={menuId}
          role="menu"
          aria-label={label}
          className={css["menu"]}
          data-opens={opens}
          onKeyDown={onKeyDown}
        >
          {items.map(({ id, text, icon: itemIcon, lang, disabled = false, onSelect }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              lang={lang}
              aria-disabled={disabled}
              className={css["item"]}
              onClick={() => {
                if (disabled) return;
                close();
                onSelect();
              }}
            >
              <Icon name={itemIcon} />
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
