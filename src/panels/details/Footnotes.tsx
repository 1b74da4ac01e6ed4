/** The numbers behind a statement. Each leads to its entry in the list of sources. */
import { createContext, use } from "react";
import { useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { footnoteRuns } from "./references";
import css from "./Footnotes.module.css";

/** What a number stands for, and how to get to it. Provided by the panel around the statements. */
export type FootnoteTarget = {
  readonly placeOf: (number: number) => string;
  readonly goTo: (number: number) => void;
};

export const FootnoteContext = createContext<FootnoteTarget | null>(null);

export function Footnotes({ refs }: { refs: readonly number[] }) {
  const target = use(FootnoteContext);
  const text = detailsMessages[useLocale()];
  if (target === null || refs.length === 0) return null;
  return (
    <sup className={css["footnotes"]}>
      {footnoteRuns(refs).map(({ first, last }) => {
        const places = [target.placeOf(first), ...(last === first ? [] : [target.placeOf(last)])];
        const label = text.sourceNumber(first, last, places.join(" – "));
        return (
          <button
            key={first}
            type="button"
            className={css["number"]}
            aria-label={label}
            title={label}
            onClick={() => target.goTo(first)}
          >
            {first === last ? first : `${first}–${last}`}
          </button>
        );
      })}
    </sup>
  );
}
