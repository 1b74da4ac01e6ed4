/** What a source warns of, each in its own quiet box: those needed to read the figure first. */
import { Icon } from "@/ui/icons";
import { Footnotes } from "./Footnotes";
import { ShowMore, useShortList } from "./ShowMore";
import type { CaveatBox } from "./shape";
import css from "./CaveatList.module.css";

const CAVEATS_SHOWN = 4;

export function CaveatList({ caveats }: { caveats: readonly CaveatBox[] }) {
  const list = useShortList(caveats, CAVEATS_SHOWN);
  return (
    <>
      <ul role="list" className={css["list"]}>
        {list.shown.map((caveat) => (
          <li key={caveat.id} className={css["box"]} data-severity={caveat.severity}>
            <span className={css["icon"]}>
              <Icon name={caveat.severity === "reading" ? "warning" : "info"} size={14} />
            </span>
            <p>
              {caveat.text}
              <Footnotes refs={caveat.refs} />
            </p>
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}
