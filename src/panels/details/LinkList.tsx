/** Records to go on to. */
import { useRecordHover } from "./use-record-hover";
import { actions } from "@/state/store";
import { ShowMore, useShortList } from "./ShowMore";
import type { RecordLink } from "./shape";
import css from "./LinkList.module.css";

const LINKS_SHOWN = 5;

export function LinkList({ links }: { links: readonly RecordLink[] }) {
  const list = useShortList(links, LINKS_SHOWN);
  const hover = useRecordHover();
  return (
    <>
      <ul role="list" className={css["list"]}>
        {list.shown.map(({ selection, title, meta }) => (
          <li key={selection.id}>
            <button
              type="button"
              className={css["link"]}
              onClick={() => actions.select(selection)}
              {...hover(selection)}
            >
              <span className={css["title"]}>{title}</span>
              <span className={css["meta"]}>{meta}</span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}
