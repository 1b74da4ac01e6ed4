/** Which published figure the symbols of a level show: the measure, and the period of the data. */
import { memo, useMemo } from "react";
import {
  defaultVintage,
  measuresAt,
  vintagesOf,
  type FigureLevel,
} from "@/analysis/figures-by-area";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Measure } from "@/datasets/schema";
import { LAYERS } from "@/layers/catalogue";
import { shownFigures } from "@/layers/derived";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { layerPanelMessages } from "@/text/messages/layer-panel";
import { Select, type SelectGroup } from "@/ui/Select";
import css from "./FigurePicker.module.css";

export const FigurePicker = memo(function FigurePicker({ level }: { level: FigureLevel }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const choice = useAppState((state) => state.explorer.figures[level]);
  const shown = shownFigures(atlas, pass, level, choice);
  const measureId = shown?.measure.id ?? "";
  const measures = useMemo(
    () => groupMeasures(measuresAt(atlas, pass, level), atlas, locale),
    [atlas, pass, level, locale],
  );
  const vintages = useMemo(
    () => vintagesOf(atlas, pass, level, measureId),
    [atlas, pass, level, measureId],
  );
  if (shown === null) return null;
  const t = layerPanelMessages[locale];
  const layer = LAYERS[`${level}-figures`].label(locale);
  const chosen = vintages.find(({ key }) => key === choice.vintage)?.key ?? "";
  const usual = defaultVintage(vintages);
  return (
    <div className={css["pickers"]}>
      <Select
        caption={t.measure}
        label={t.measureLabel(layer)}
        value={measureId}
        groups={measures}
        onChange={(id) => actions.setFigure(level, { measureId: id, vintage: null })}
      />
      {vintages.length > 1 && usual !== null && (
        <Select
          caption={t.vintage}
          label={t.vintageLabel(layer)}
          value={chosen}
          options={[
            { value: "", text: t.defaultVintage(formatPeriod(usual.period, locale)) },
            ...vintages.map(({ key, period, areaCount }) => ({
              value: key,
              text: t.vintageOption(formatPeriod(period, locale), areaCount),
            })),
          ]}
          onChange={(key) =>
            actions.setFigure(level, { measureId, vintage: key === "" ? null : key })
          }
        />
      )}
    </div>
  );
});

/** By what is counted: a series is mostly one measure, and sixty groups of one are no groups. */
function groupMeasures(
  measures: readonly Measure[],
  atlas: Atlas,
  locale: Locale,
): readonly SelectGroup[] {
  const byType = new Map<string, Measure[]>();
  for (const measure of measures) {
    const known = byType.get(measure.activityTypeId);
    if (known === undefined) byType.set(measure.activityTypeId, [measure]);
    else known.push(measure);
  }
  return [...byType]
    .sort(([a, first], [b, second]) => second.length - first.length || a.localeCompare(b))
    .map(([typeId, group]) => ({
      label:
        atlas.activityTypes.get(typeId)?.name[locale] ?? layerPanelMessages[locale].otherMeasures,
      options: group
        .map((measure) => ({ value: measure.id, text: measure.label[locale] }))
        .sort((a, b) => a.text.localeCompare(b.text, locale)),
    }));
}
