/** Records to go on to. */
import { useListHover } from "@/state/use-list-hover";
import { actions } from "@/state/store";
import { ShowMore, useShortList } from "./ShowMore";
import type { RecordLink } from "./shape";
import css from "./LinkList.module.css";

const LINKS_SHOWN = 5;

export function LinkList({ links }: { links: readonly RecordLink[] }) {
  const list = useShortList(links, LINKS_SHOWN);
  const hover = useListHover();
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
