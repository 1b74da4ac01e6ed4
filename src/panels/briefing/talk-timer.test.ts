import { describe, expect, it } from "vitest";
import {
  elapsedMs,
  formatElapsed,
  pauseTimer,
  resetTimer,
  startTimer,
  TIMER_AT_ZERO,
} from "./talk-timer";

describe("the timer of a talk", () => {
  it("counts only while it runs", () => {
    const running = startTimer(TIMER_AT_ZERO, 1000);
    expect(elapsedMs(running, 4000)).toBe(3000);
    const paused = pauseTimer(running, 4000);
    expect(elapsedMs(paused, 60_000)).toBe(3000);
    expect(elapsedMs(startTimer(paused, 60_000), 62_000)).toBe(5000);
  });

  it("is not set back by a second start", () => {
    const running = startTimer(TIMER_AT_ZERO, 1000);
    expect(startTimer(running, 5000)).toBe(running);
  });

  it("runs on from zero after a reset", () => {
    const running = startTimer(TIMER_AT_ZERO, 1000);
    expect(elapsedMs(resetTimer(running, 9000), 10_000)).toBe(1000);
    expect(resetTimer(pauseTimer(running, 9000), 9000)).toEqual(TIMER_AT_ZERO);
  });

  it("never goes below zero when the clock is set back", () => {
    expect(elapsedMs(startTimer(TIMER_AT_ZERO, 9000), 1000)).toBe(0);
  });
});

describe(formatElapsed, () => {
  it.each([
    [0, "0:00"],
    [65_900, "1:05"],
    [3_729_000, "1:02:09"],
  ])("writes %i ms as %s", (ms, text) => {
    expect(formatElapsed(ms)).toBe(text);
  });
});
