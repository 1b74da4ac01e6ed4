/** The width of an element in CSS pixels, kept up to date; drawings are laid out for it, not scaled to it. */
import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { PICTURE_CHART_PX, useIsPicture } from "./picture-context";

/** Before anything is measured, and where nothing can be (tests without layout). */
const ASSUMED_WIDTH = 720;

export function useWidth(): { ref: RefObject<HTMLDivElement | null>; width: number } {
  const isPicture = useIsPicture();
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(ASSUMED_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width: isPicture ? PICTURE_CHART_PX : width };
}
