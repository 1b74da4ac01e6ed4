/** A line that opens what is under it. Closed content is not rendered. */
import { useId, useState, type ReactNode } from "react";
import { Icon } from "./icons";
import css from "./Disclosure.module.css";

export type DisclosureProps = {
  summary: ReactNode;
  /** Name of the button where the visible summary is too short to stand alone. */
  label?: string;
  defaultOpen?: boolean;
  children: ReactNode;
};

export function Disclosure({ summary, label, defaultOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(defaultOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={css["summary"]}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <span className={css["chevron"]} data-open={open}>
          <Icon name="chevron" size={12} />
        </span>
        {summary}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
