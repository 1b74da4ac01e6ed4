/** The Compare tab: what is compared, the sentence and the tables of what differs, and what to keep in mind. */
import { useMemo } from "react";
import { COMPARE_BY } from "@/analysis/compare";
import { nameOfSide } from "@/analysis/compare-names";
import { selectComparison, type Comparison } from "@/state/compare-view";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { compareMessages } from "@/text/messages/compare";
import { Button } from "@/ui/Button";
import { CompareCaveats } from "./CompareCaveats";
import { ComparePicker } from "./ComparePicker";
import { CountTable } from "./CountTable";
import { FigureTable } from "./FigureTable";
import { LockedScales } from "./LockedScales";
import { presetFor } from "./presets";
import { useTables } from "./use-tables";
import css from "./ComparePanel.module.css";

export default function ComparePanel() {
  const comparison = useAppState(selectComparison);
  return (
    <div className={css["panel"]}>
      {comparison === null ? <Presets /> : <Compared comparison={comparison} />}
    </div>
  );
}

/** Before anything is compared: one pair of each kind, from the filter as it is. */
function Presets() {
  const locale = useLocale();
  const text = compareMessages[locale];
  const atlas = useAppState(selectAtlas);
  const result = useAppState(selectFilterResult);
  const filter = useAppState((state) => state.explorer.filter);
  const shownId = useAppState((state) => state.explorer.figures.country.measureId);
  const presets = useMemo(
    () => COMPARE_BY.flatMap((by) => presetFor(by, atlas, filter, result, shownId) ?? []),
    [atlas, filter, result, shownId],
  );
  return (
    <div className={css["start"]}>
      <p className={css["intro"]}>{text.intro}</p>
      <h3 className={css["title"]}>{text.start}</h3>
      <ul role="list" className={css["presets"]}>
        {presets.map((choice) => (
          <li key={choice.by} className={css["preset"]}>
            <span className={css["by"]}>{text.byName(choice.by)}</span>
            <Button onClick={() => actions.setCompare(choice)}>
              {text.preset(
                nameOfSide(choice, "a", atlas, locale),
                nameOfSide(choice, "b", atlas, locale),
              )}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const text = compareMessages[useLocale()];
  return (
    <div className={css["columns"]}>
      <ComparePicker choice={comparison.choice} />
      {comparison.refusal === null ? (
        <Result comparison={comparison} />
      ) : (
        <div className={css["result"]} role="status">
          <h3 className={css["sentence"]}>{text.refusedTitle}</h3>
          <p>{text.sideRefusal(comparison.refusal)}</p>
        </div>
      )}
    </div>
  );
}

function Result({ comparison }: { comparison: Comparison }) {
  const text = compareMessages[useLocale()];
  const { counts, figures, sentence } = useTables(comparison);
  const { choice } = comparison;
  return (
    <div className={css["result"]}>
      <p className={css["sentence"]} role="status">
        {sentence}
      </p>
      <p className={css["quiet"]}>{text.notCause}</p>
      <LockedScales comparison={comparison} />
      <div className={css["tables"]}>
        {choice.by !== "measure" && <CountTable choice={choice} counts={counts} />}
        <FigureTable choice={choice} figures={figures} />
      </div>
      <CompareCaveats choice={choice} counts={counts} figures={figures} />
    </div>
  );
}
