/** How long somebody has been speaking, as a value: started, paused, set back. Times are milliseconds of any one clock. */
export type TalkTimer = {
  /** Run before the last start. */
  readonly ranMs: number;
  /** Null = it stands still. */
  readonly startedAt: number | null;
};

export const TIMER_AT_ZERO: TalkTimer = { ranMs: 0, startedAt: null };

export function startTimer(timer: TalkTimer, now: number): TalkTimer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

export function pauseTimer(timer: TalkTimer, now: number): TalkTimer {
  return { ranMs: elapsedMs(timer, now), startedAt: null };
}

/** To zero; runs on if it was running. */
export function resetTimer(timer: TalkTimer, now: number): TalkTimer {
  return { ranMs: 0, startedAt: timer.startedAt === null ? null : now };
}

export function elapsedMs({ ranMs, startedAt }: TalkTimer, now: number): number {
  return ranMs + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** `7:05`, `1:02:09`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
