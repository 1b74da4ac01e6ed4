/** The year of the context rate: every year of the series that is drawn, the newest first. */
import { memo } from "react";
import { contextView } from "@/layers/derived";
import { selectAtlas, selectContextResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { layerPanelMessages } from "@/text/messages/layer-panel";
import { Select } from "@/ui/Select";
import css from "./FigurePicker.module.css";

export const ContextYearPicker = memo(function ContextYearPicker() {
  const t = layerPanelMessages[useLocale()];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectContextResult);
  const year = useAppState((state) => state.explorer.contextYear);
  const years = contextView(atlas, pass, year)?.series.years ?? [];
  if (years.length === 0) return null;
  // A link may ask for a year that the series does not have: it is said, not silently replaced.
  const offered = years.includes(year) ? years : [...years, year];
  return (
    <div className={css["pickers"]}>
      <Select
        caption={t.year}
        label={t.yearLabel}
        value={String(year)}
        options={offered
          .toSorted((a, b) => b - a)
          .map((value) => ({ value: String(value), text: String(value) }))}
        onChange={(value) => actions.setContextYear(Number(value))}
      />
    </div>
  );
});
