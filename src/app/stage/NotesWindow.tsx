/** Notes, what comes next and the time, in step with the presentation in the other window. */
import { useEffect, useRef, useState } from "react";
import {
  elapsedMs,
  formatElapsed,
  pauseTimer,
  resetTimer,
  startTimer,
  TIMER_AT_ZERO,
} from "@/panels/briefing/talk-timer";
import { answerKey, focusOf, type PresentAction } from "@/panels/briefing/present-keys";
import { openChannel, type Channel, type ShownMessage } from "@/state/briefing-channel";
import { store } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { presentingMessages } from "@/text/messages/presenting";
import { Button } from "@/ui/Button";
import css from "./NotesWindow.module.css";

/** A window that answers at all has answered by then. */
const PATIENCE_MS = 4000;

export function NotesWindow({ token }: { token: string }) {
  const t = presentingMessages[useLocale()];
  const { shown, hasLeft, isLate, send } = usePresentation(token);
  useEffect(() => {
    if (shown !== null) document.title = t.notesPage(shown.briefing);
  }, [shown, t]);
  useNotesKeys(shown, send);
  if (shown === null)
    return (
      <main className={css["wait"]} role="status">
        {isLate ? t.waitingLong : t.waiting}
      </main>
    );
  const { index, count, isBlack, next } = shown;
  return (
    <main className={css["page"]}>
      <header className={css["head"]}>
        <p className={css["place"]}>{t.place(index + 1, count)}</p>
        <Clock />
      </header>
      {hasLeft && (
        <p role="alert" className={css["left"]}>
          {t.hasLeft}
        </p>
      )}
      <section className={css["now"]}>
        <h1 className={css["title"]}>{shown.scene.title}</h1>
        <Paragraphs text={shown.scene.text} />
      </section>
      <section className={css["notes"]} aria-live="polite">
        <h2 className={css["heading"]}>{t.notesTitle}</h2>
        {shown.notes === "" ? <p>{t.notesNone}</p> : <Paragraphs text={shown.notes} />}
      </section>
      <section className={css["next"]}>
        <h2 className={css["heading"]}>{t.nextTitle}</h2>
        <p className={css["nextTitle"]}>{next === null ? t.isLast : next.title}</p>
        {next !== null && <Paragraphs text={next.text} />}
      </section>
      <nav className={css["controls"]} aria-label={t.controls}>
        <Button
          aria-disabled={index === 0}
          onClick={() => send({ kind: "go", index: Math.max(0, index - 1) })}
        >
          {t.previous}
        </Button>
        <Button onClick={() => send({ kind: "black", isBlack: !isBlack })} aria-pressed={isBlack}>
          {isBlack ? t.showScene : t.black}
        </Button>
        <Button
          variant="primary"
          aria-disabled={next === null}
          onClick={() => send({ kind: "go", index: Math.min(count - 1, index + 1) })}
        >
          {t.next}
        </Button>
      </nav>
    </main>
  );
}

/** What the other window shows; null until it has answered. */
function usePresentation(token: string) {
  const [shown, setShown] = useState<ShownMessage | null>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const [isLate, setLate] = useState(false);
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    const opened = openChannel(token, (message) => {
      if (message.kind === "left") setHasLeft(true);
      if (message.kind !== "shown") return;
      setHasLeft(false);
      setShown(message);
      const { locale, theme } = message;
      store.setState(({ explorer }) => ({ explorer: { ...explorer, locale, theme } }));
    });
    channel.current = opened;
    opened.send({ kind: "hello" });
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      opened.close();
    };
  }, [token]);
  const send: Channel["send"] = (message) => channel.current?.send(message);
  return { shown, hasLeft, isLate, send };
}

/** A clicker works whichever of the two windows has the focus. */
function useNotesKeys(shown: ShownMessage | null, send: Channel["send"]): void {
  const latest = useRef({ shown, send });
  useEffect(() => {
    latest.current = { shown, send };
  });
  useEffect(() => {
    let digits = "";
    const onKeyDown = (event: KeyboardEvent) => {
      const answer = answerKey(event, focusOf(event.target), digits);
      digits = answer.digits;
      const message = messageFor(answer.action, latest.current.shown);
      if (message === null) return;
      event.preventDefault();
      latest.current.send(message);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function messageFor(action: PresentAction | null, shown: ShownMessage | null) {
  if (action === null || shown === null) return null;
  const go = (index: number) =>
    ({ kind: "go", index: Math.min(shown.count - 1, Math.max(0, index)) }) as const;
  if (action.kind === "step") return go(shown.index + action.by);
  if (action.kind === "go") return go(action.index);
  if (action.kind === "last") return go(shown.count - 1);
  return action.kind === "black" ? ({ kind: "black", isBlack: !shown.isBlack } as const) : null;
}

function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

function Clock() {
  const t = presentingMessages[useLocale()];
  const [timer, setTimer] = useState(() => startTimer(TIMER_AT_ZERO, Date.now()));
  const [now, setNow] = useState(() => Date.now());
  const isRunning = timer.startedAt !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const change = (by: typeof pauseTimer) => {
    const at = Date.now();
    setNow(at);
    setTimer(by(timer, at));
  };
  return (
    <div className={css["clock"]} role="group" aria-label={t.timer}>
      <span className={css["time"]} role="timer">
        {formatElapsed(elapsedMs(timer, now))}
      </span>
      <Button variant="plain" onClick={() => change(isRunning ? pauseTimer : startTimer)}>
        {isRunning ? t.pauseTimer : t.startTimer}
      </Button>
      <Button variant="plain" onClick={() => change(resetTimer)}>
        {t.resetTimer}
      </Button>
    </div>
  );
}
