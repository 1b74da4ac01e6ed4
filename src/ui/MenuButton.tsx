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
  const close = () => {
    setOpen(false);
    button.current?.focus();
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
        <Menu
          id={menuId}
          label={label}
          items={items}
          opens={opens}
          onClose={close}
          onTab={() => setOpen(false)}
        />
      )}
    </div>
  );
}

type MenuProps = Required<Pick<MenuButtonProps, "opens">> & {
  id: string;
  label: string;
  items: readonly MenuItem[];
  /** Gives the focus back. */
  onClose: () => void;
  onTab: () => void;
};

function Menu({ id, label, items, opens, onClose, onTab }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];
  useEffect(() => buttons()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((item) => item === document.activeElement);
    if (event.key === "Tab") onTab();
    else if (event.key === "Escape") onClose();
    const target = {
      Home: 0,
      End: -1,
      ArrowDown: (at + 1) % all.length,
      ArrowUp: Math.max(at, 0) - 1,
    }[event.key];
    if (target !== undefined) all.at(target)?.focus();
    if (target !== undefined || event.key === "Escape") event.preventDefault();
  };
  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      aria-label={label}
      className={css["menu"]}
      data-opens={opens}
      onKeyDown={onKeyDown}
    >
      {items.map(({ id: itemId, text, icon, lang, disabled = false, onSelect }) => (
        <button
          key={itemId}
          type="button"
          role="menuitem"
          tabIndex={-1}
          lang={lang}
          aria-disabled={disabled}
          className={css["item"]}
          onClick={() => {
            if (disabled) return;
            onClose();
            onSelect();
          }}
        >
          <Icon name={icon} />
          {text}
        </button>
      ))}
    </div>
  );
}
