/** Something raised over the map: the one place with a shadow. */
import type { ReactNode } from "react";
import css from "./Card.module.css";

export function Card({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <section className={css["card"]} aria-label={label}>
      {children}
    </section>
  );
}
