/** Which measures, which area, and whether programs are laid over. */
import { useMemo } from "react";
import { MOST_PANELS, seriesMeasures, type Series } from "@/analysis/series";
import type { Atlas } from "@/datasets/atlas";
import type { Measure } from "@/datasets/schema";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { Chip } from "@/ui/Chip";
import { Select } from "@/ui/Select";
import { LabelledSwitch } from "@/charts/frame/LabelledSwitch";
import { measureOptions } from "@/charts/frame/measure-options";
import { seriesWords } from "@/text/messages/series-chart";

type ControlsProps = {
  series: Series;
  measures: readonly Measure[];
  atlas: Atlas;
};

export function SeriesControls({ series, measures, atlas }: ControlsProps) {
  const locale = useLocale();
  const t = seriesWords[locale];
  const markers = useAppState((state) => state.explorer.chart.markers);
  // All of them, whatever the filter: the list keeps still, and a panel without figures says why.
  const options = useMemo(
    () =>
      measureOptions(
        seriesMeasures(atlas, null).map(({ measure }) => measure),
        atlas,
        locale,
      ),
    [atlas, locale],
  );
  const [first, ...others] = measures.map(({ id }) => id);
  const choose = (measureIds: readonly string[]) =>
    actions.setChart({ measureIds: [...new Set(measureIds)] });
  return (
    <>
      <Select
        caption={t.measure}
        value={first ?? ""}
        groups={options}
        onChange={(id) => choose([id, ...others])}
      />
      {measures.slice(1).map((measure) => (
        <Chip
          key={measure.id}
          text={measure.shortLabel[locale]}
          removeLabel={t.remove(measure.label[locale])}
          onRemove={() => choose(measures.flatMap(({ id }) => (id === measure.id ? [] : [id])))}
        />
      ))}
      {measures.length < MOST_PANELS && (
        <Select
          caption={t.addMeasure}
          label={t.addMeasureLabel}
          value=""
          options={[{ value: "", text: t.choose }]}
          groups={options}
          onChange={(id) => id !== "" && choose([...measures.map((own) => own.id), id])}
        />
      )}
      <Select
        caption={t.area}
        value={series.areaId ?? ""}
        options={areaOptions(series, atlas, locale)}
        onChange={(areaId) => actions.setChart({ areaId })}
      />
      <LabelledSwitch
        label={t.markers}
        checked={markers}
        onChange={(checked) => actions.setChart({ markers: checked })}
      />
    </>
  );
}

function areaOptions(series: Series, atlas: Atlas, locale: "en" | "es") {
  const t = seriesWords[locale];
  const nameOf = (id: string) => atlas.areas.get(id)?.name[locale] ?? id;
  const options = series.areas.map(({ areaId, count }) => ({
    value: areaId,
    text: t.areaOption(nameOf(areaId), count),
  }));
  const { areaId } = series;
  if (areaId === null) return [{ value: "", text: t.noArea }];
  return options.some(({ value }) => value === areaId)
    ? options
    : [{ value: areaId, text: t.areaOption(nameOf(areaId), 0) }, ...options];
}
