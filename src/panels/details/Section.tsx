/** A titled part of the panel under its hairline. */
import { useId, type ReactNode } from "react";
import css from "./Section.module.css";

export type SectionProps = {
  title: string;
  /** One quiet sentence under the title. */
  note?: string;
  children: ReactNode;
};

export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css["section"]} aria-labelledby={id}>
      <h3 id={id} className={css["title"]}>
        {title}
      </h3>
      {note !== undefined && <p className={css["note"]}>{note}</p>}
      {children}
    </section>
  );
}
