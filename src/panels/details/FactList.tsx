/** Labelled statements, one under the other. */
import { Footnotes } from "./Footnotes";
import type { Fact } from "./shape";
import css from "./FactList.module.css";

export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={css["list"]}>
      {facts.map((fact) => (
        <div key={fact.label} className={css["fact"]}>
          <dt className={css["label"]}>{fact.label}</dt>
          <dd className={css["text"]}>
            {fact.text}
            <Footnotes refs={fact.refs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
