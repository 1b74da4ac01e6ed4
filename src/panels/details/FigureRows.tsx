/** Figures under one another: label at the left, number at the right, what it needs to be read below. */
import { Fragment } from "react";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { recordWords } from "@/text/messages/record-words";
import { Disclosure } from "@/ui/Disclosure";
import { Footnotes } from "./Footnotes";
import { useShortList, ShowMore } from "./ShowMore";
import type { FigureGroup, FigureLine } from "./shape";
import css from "./FigureRows.module.css";

/** More lines than this of one series are asked for, not shown. */
const LINES_SHOWN = 6;

/** More groups than this and each is folded under its name. */
const OPEN_GROUPS = 3;
const GROUPS_SHOWN = 12;

export function FigureGroups({ groups }: { groups: readonly FigureGroup[] }) {
  if (groups.length > OPEN_GROUPS) return <FoldedGroups groups={groups} />;
  return groups.map((group) => (
    <Fragment key={group.key}>
      <h4 className={css["group"]}>{group.title}</h4>
      <FigureRows lines={group.lines} />
    </Fragment>
  ));
}

function FoldedGroups({ groups }: { groups: readonly FigureGroup[] }) {
  const locale = useLocale();
  const list = useShortList(groups, GROUPS_SHOWN);
  const countOf = ({ lines }: FigureGroup) =>
    recordWords[locale].countOfKind(
      "observation",
      lines.length,
      formatNumber(lines.length, locale),
    );
  return (
    <>
      {list.shown.map((group) => (
        <Disclosure
          key={group.key}
          summary={
            <span className={css["folded"]}>
              <span className={css["name"]}>{group.title}</span>{" "}
              <span className={css["count"]}>{countOf(group)}</span>
            </span>
          }
        >
          <FigureRows lines={group.lines} />
        </Disclosure>
      ))}
      <ShowMore list={list} />
    </>
  );
}

export function FigureRows({ lines }: { lines: readonly FigureLine[] }) {
  const list = useShortList(lines, LINES_SHOWN);
  return (
    <>
      <ul role="list" className={css["rows"]}>
        {list.shown.map((line) => (
          <li key={line.key} className={css["row"]} data-number={line.isNumber}>
            <span className={css["label"]}>
              <FigureLabel line={line} />
            </span>
            <span className={css["value"]}>
              <span className={css["number"]}>{line.value}</span>
              {line.unit !== null && <span className={css["unit"]}> {line.unit}</span>}
              <Footnotes refs={line.refs} />
            </span>
            {line.notes.length > 0 && (
              <span className={css["notes"]}>{line.notes.join(" · ")}</span>
            )}
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

function FigureLabel({ line }: { line: FigureLine }) {
  const { recordId } = line;
  if (recordId === null) return line.label;
  return (
    <button
      type="button"
      className={css["open"]}
      onClick={() => actions.select({ kind: "record", id: recordId })}
    >
      {line.label}
    </button>
  );
}
