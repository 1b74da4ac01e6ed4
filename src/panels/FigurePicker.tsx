/** Which published figure the symbols of a level show: the measure, and the period of the data. */
import { memo, useCallback, useMemo } from "react";
import { isRateMeasure } from "@/analysis/classify";
import { measuresAt, vintagesOf, type FigureLevel } from "@/analysis/figures-by-area";
import { defaultVintage } from "@/analysis/vintage";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import type { Measure } from "@/datasets/schema";
import { LAYERS } from "@/layers/catalogue";
import { shownFigures } from "@/layers/derived";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { classMessages } from "@/text/messages/classes";
import { layerPanelMessages } from "@/text/messages/layer-panel";
import { Select, type SelectGroup } from "@/ui/Select";
import css from "./FigurePicker.module.css";

export const FigurePicker = memo(function FigurePicker({ level }: { level: FigureLevel }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const choice = useAppState((state) => state.explorer.figures[level]);
  const scope = useAppState((state) => state.explorer.scaleTo[level]);
  const shown = shownFigures(atlas, pass, level, choice, scope);
  const measureId = shown?.measure.id ?? "";
  // By their ids: a filter mostly leaves the choice as it is, and sixty options are not made anew for it.
  const measureIds = useMemo(
    () => measuresAt(atlas, pass, level).map(({ id }) => id),
    [atlas, pass, level],
  ).join(" ");
  const measures = useMemo(
    () => groupMeasures(measureIds, atlas, locale),
    [measureIds, atlas, locale],
  );
  const chooseMeasure = useCallback(
    (id: string) => actions.setFigure(level, { measureId: id, vintage: null }),
    [level],
  );
  if (shown === null) return null;
  const t = layerPanelMessages[locale];
  return (
    <div className={css["pickers"]}>
      <Select
        caption={t.measure}
        label={t.measureLabel(LAYERS[`${level}-figures`].label(locale))}
        value={measureId}
        groups={measures}
        onChange={chooseMeasure}
      />
      <VintagePicker level={level} measureId={measureId} locale={locale} />
    </div>
  );
});

type VintagePickerProps = { level: FigureLevel; measureId: string; locale: Locale };

/** Nothing to choose where the measure has one period. */
function VintagePicker({ level, measureId, locale }: VintagePickerProps) {
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const choice = useAppState((state) => state.explorer.figures[level].vintage);
  const vintages = useMemo(
    () => vintagesOf(atlas, pass, level, measureId),
    [atlas, pass, level, measureId],
  );
  const usual = defaultVintage(vintages);
  if (vintages.length < 2 || usual === null) return null;
  const t = layerPanelMessages[locale];
  return (
    <Select
      caption={t.vintage}
      label={t.vintageLabel(LAYERS[`${level}-figures`].label(locale))}
      value={vintages.find(({ key }) => key === choice)?.key ?? ""}
      options={[
        { value: "", text: t.defaultVintage(formatPeriod(usual.period, locale)) },
        ...vintages.map(({ key, period, areaCount }) => ({
          value: key,
          text: t.vintageOption(formatPeriod(period, locale), areaCount),
        })),
      ]}
      onChange={(key) => actions.setFigure(level, { measureId, vintage: key === "" ? null : key })}
    />
  );
}

/** The group of what is shaded; no activity type has such a code. */
const SHADED = "*shaded";

/** By what is counted, and apart what is drawn as shades: a series is mostly one measure, and sixty groups of one are no groups. */
function groupMeasures(measureIds: string, atlas: Atlas, locale: Locale): readonly SelectGroup[] {
  const byType = new Map<string, Measure[]>();
  for (const id of measureIds.split(" ")) {
    const measure = atlas.measures.get(id);
    if (measure === undefined) continue;
    const group = isRateMeasure(measure) ? SHADED : measure.activityTypeId;
    const known = byType.get(group);
    if (known === undefined) byType.set(group, [measure]);
    else known.push(measure);
  }
  const nameOf = (group: string) =>
    group === SHADED ? classMessages[locale].shaded : atlas.activityTypes.get(group)?.name[locale];
  return [...byType]
    .sort(
      ([a, first], [b, second]) =>
        Number(a === SHADED) - Number(b === SHADED) ||
        second.length - first.length ||
        a.localeCompare(b),
    )
    .map(([groupId, group]) => ({
      label: nameOf(groupId) ?? layerPanelMessages[locale].otherMeasures,
      options: group
        .map((measure) => ({ value: measure.id, text: measure.label[locale] }))
        .sort((a, b) => a.text.localeCompare(b.text, locale)),
    }));
}
