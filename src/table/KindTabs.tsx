/** The tabs of kinds on one line that scrolls sideways: it fades where it goes on, and shows the tab that is chosen. */
import { useEffect, useRef, useState, type ReactNode } from "react";
import css from "./KindTabs.module.css";

/** A fraction of a pixel that zooming leaves is no more to scroll. */
const SLACK_PX = 2;

type More = { readonly before: boolean; readonly after: boolean };

export function KindTabs({ chosen, children }: { chosen: string; children: ReactNode }) {
  const line = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<More>({ before: false, after: false });
  useEffect(() => {
    const element = line.current;
    if (element === null) return undefined;
    const read = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      const before = scrollLeft > SLACK_PX;
      const after = scrollLeft + clientWidth < scrollWidth - SLACK_PX;
      setMore((known) =>
        known.before === before && known.after === after ? known : { before, after },
      );
    };
    read();
    element.addEventListener("scroll", read, { passive: true });
    const resizing = new ResizeObserver(read);
    resizing.observe(element);
    // The counts in the tabs change their widths.
    if (element.firstElementChild !== null) resizing.observe(element.firstElementChild);
    return () => {
      element.removeEventListener("scroll", read);
      resizing.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = line.current;
    const tab = element?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (element === null || tab == null) return;
    // Not scrollIntoView, which would also move what the line stands in.
    const box = tab.getBoundingClientRect();
    const middle = box.left - element.getBoundingClientRect().left + box.width / 2;
    element.scrollLeft += middle - element.clientWidth / 2;
  }, [chosen]);
  return (
    <div
      ref={line}
      className={css["line"]}
      data-before={more.before || undefined}
      data-after={more.after || undefined}
    >
      {children}
    </div>
  );
}
