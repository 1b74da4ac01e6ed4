/** Moves the year window by itself while the session is playing. */
import { useEffect } from "react";
import type { YearRange } from "@/filters/filter";
import { selectFilterResult } from "@/state/selectors";
import { actions, store } from "@/state/store";
import { useAppState } from "@/state/use-store";
import { setYears } from "./filter-actions";
import { playStart, stepYears } from "./year-steps";

/** Long enough to read the map, short enough to see a change as a change. */
const STEP_MS = 1000;

export function togglePlay(): void {
  actions.setPlaying(!store.getState().session.playing);
}

export function stopPlay(): void {
  if (store.getState().session.playing) actions.setPlaying(false);
}

/** Runs the player while mounted; returns whether it is playing. Whoever else changes the years stops it. */
export function usePlayer(): boolean {
  const playing = useAppState((state) => state.session.playing);
  useEffect(() => {
    if (!playing) return;
    let expected: YearRange | null = null;
    const show = (years: YearRange) => {
      expected = years;
      if (store.getState().explorer.filter.years !== years) setYears(years);
    };
    const { explorer } = store.getState();
    show(playStart(explorer.filter.years, selectFilterResult(store.getState()).yearCounts));
    const timer = setInterval(() => {
      const { years } = store.getState().explorer.filter;
      const next = years === null || years !== expected ? null : stepYears(years);
      if (next === null) stopPlay();
      else show(next);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing]);
  useEffect(() => stopPlay, []);
  return playing;
}
