/** The one number a figure record is about, large, with what it is out of and when. */
import { Footnotes } from "./Footnotes";
import type { FigureLine } from "./shape";
import css from "./LeadFigure.module.css";

export function LeadFigure({ line }: { line: FigureLine }) {
  return (
    <div className={css["lead"]}>
      <p className={css["value"]} data-number={line.isNumber}>
        {line.value}
        {line.unit !== null && <span className={css["unit"]}> {line.unit}</span>}
        <Footnotes refs={line.refs} />
      </p>
      {line.notes.map((note) => (
        <p key={note} className={css["note"]}>
          {note}
        </p>
      ))}
    </div>
  );
}
