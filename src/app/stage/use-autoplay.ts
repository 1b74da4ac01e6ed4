/** Goes on by itself: for a screen in a hall. Whoever touches it gets the whole time again. */
import { useEffect } from "react";
import { stepScene } from "@/state/briefing-scenes";

/** A short text, a paragraph, a paragraph and a look at the map. */
export const INTERVALS = [10, 20, 40] as const;

export type Autoplay = {
  /** Null = it stands still. */
  readonly seconds: number | null;
  readonly loops: boolean;
};

export function useAutoplay(
  { seconds, loops }: Autoplay,
  index: number | null,
  isLast: boolean,
  onEnd: () => void,
): void {
  useEffect(() => {
    if (seconds === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      if (isLast && !loops) onEnd();
      else stepScene(1, loops);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(goOn, seconds * 1000);
    };
    wait();
    const touches = ["pointerdown", "keydown", "wheel"] as const;
    for (const touch of touches) window.addEventListener(touch, wait, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of touches) window.removeEventListener(touch, wait);
    };
    // A new scene has the whole time, too.
  }, [seconds, loops, index, isLast, onEnd]);
}
