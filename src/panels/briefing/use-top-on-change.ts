/** Another scene is read from its title on. Scrolls the panel alone: the page may be a frame in somebody else's. */
import { useEffect, useRef, type RefObject } from "react";

export function useTopOnChange<E extends HTMLElement>(key: string): RefObject<E | null> {
  const element = useRef<E>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    for (let box = element.current?.parentElement; box; box = box.parentElement) {
      if (box.scrollTop === 0) continue;
      box.scrollTop = 0;
      return;
    }
  }, [key]);
  return element;
}
