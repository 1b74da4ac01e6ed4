/** Breaks between classes as text. Enter or leaving the field applies them; what cannot be taken is said below it. */
import { useId, useState } from "react";
import {
  MOST_BREAKS,
  parseBreaks,
  writeBreaks,
  type BreaksProblem,
} from "@/analysis/custom-breaks";
import { useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { classMessages } from "@/text/messages/classes";
import css from "./BreaksField.module.css";

type BreaksFieldProps = {
  breaks: readonly number[];
  label: string;
  onChange: (breaks: readonly number[]) => void;
};

export function BreaksField({ breaks, label, onChange }: BreaksFieldProps) {
  const locale = useLocale();
  const t = classMessages[locale];
  const id = useId();
  const [text, setText] = useState(writeBreaks(breaks));
  const [problem, setProblem] = useState<BreaksProblem | null>(null);
  const apply = () => {
    const parsed = parseBreaks(text);
    setProblem(parsed.ok ? null : parsed.problem);
    if (parsed.ok && writeBreaks(parsed.value) !== writeBreaks(breaks)) onChange(parsed.value);
  };
  return (
    <div className={css["field"]}>
      <label htmlFor={id} className={css["caption"]}>
        {t.breaks}
      </label>
      <input
        id={id}
        className={css["input"]}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply();
        }}
      />
      <div id={`${id}-hint`} className={css["hint"]} role="status">
        {problem === null ? (
          t.breaksHint
        ) : (
          <span className={css["problem"]}>
            {describeProblem(problem, locale)} {t.breaksUnchanged}
          </span>
        )}
      </div>
    </div>
  );
}

function describeProblem(problem: BreaksProblem, locale: Locale): string {
  const t = classMessages[locale];
  switch (problem.code) {
    case "empty":
      return t.breaksEmpty;
    case "not-a-number":
      return t.breaksNotNumber(problem.part);
    case "not-ascending":
      return t.breaksNotAscending(problem.part, problem.before);
    case "too-many":
      return t.breaksTooMany(problem.count, MOST_BREAKS);
  }
}
