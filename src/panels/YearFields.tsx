/** The two ends as text, for precision: written on Enter or when the field is left, put back when not a year. */
import { useState } from "react";
import type { YearRange } from "@/filters/filter";
import type { Locale } from "@/text/locale";
import { yearMessages } from "@/text/messages/filters";
import { setYears } from "./filter-actions";
import { withTypedYear, yearsOrAll } from "./year-steps";
import css from "./YearFields.module.css";

export function YearFields({ range, locale }: { range: YearRange; locale: Locale }) {
  const t = yearMessages[locale];
  return (
    <span className={css["fields"]}>
      <span aria-hidden="true">{t.fromField}</span>
      <YearField range={range} end="from" label={t.fromFieldLabel} />
      <span aria-hidden="true">{t.toField}</span>
      <YearField range={range} end="to" label={t.toFieldLabel} />
    </span>
  );
}

type YearFieldProps = { range: YearRange; end: "from" | "to"; label: string };

function YearField({ range, end, label }: YearFieldProps) {
  const year = range[end];
  const [draft, setDraft] = useState(String(year));
  const [seen, setSeen] = useState(year);
  // Whatever else moves the range overwrites what was being typed.
  if (seen !== year) {
    setSeen(year);
    setDraft(String(year));
  }
  const commit = () => {
    const next = withTypedYear(range, end, draft);
    setDraft(String(next[end]));
    if (next.from !== range.from || next.to !== range.to) setYears(yearsOrAll(next));
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      maxLength={4}
      className={css["field"]}
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    />
  );
}
