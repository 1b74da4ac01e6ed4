/** Which areas, which measure, which period: the same choice as the map's. */
import { useMemo } from "react";
import { measuresAt, vintagesOf, type FigureLevel } from "@/analysis/figures-by-area";
import type { Ranking } from "@/analysis/ranking";
import type { Atlas } from "@/datasets/atlas";
import { formatPeriod } from "@/datasets/describe";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { Select } from "@/ui/Select";
import { measureOptions } from "@/charts/frame/measure-options";
import { rankingWords } from "@/text/messages/ranking-chart";

type ControlsProps = {
  level: FigureLevel;
  ranking: Ranking | null;
  atlas: Atlas;
  pass: Uint8Array;
};

const LEVELS: readonly FigureLevel[] = ["state", "country"];

export function RankingControls({ level, ranking, atlas, pass }: ControlsProps) {
  const locale = useLocale();
  const t = rankingWords[locale];
  const measureId = ranking?.map.measure.id ?? "";
  const ids = useMemo(
    () => measuresAt(atlas, pass, level).map(({ id }) => id),
    [atlas, pass, level],
  ).join(" ");
  const options = useMemo(
    () =>
      measureOptions(
        ids.split(" ").flatMap((id) => atlas.measures.get(id) ?? []),
        atlas,
        locale,
      ),
    [ids, atlas, locale],
  );
  const vintages = useMemo(
    () => vintagesOf(atlas, pass, level, measureId),
    [atlas, pass, level, measureId],
  );
  return (
    <>
      <Select
        caption={t.level}
        value={level}
        options={LEVELS.map((value) => ({ value, text: t.levels(value) }))}
        onChange={(value) => actions.setChart({ level: value as FigureLevel })}
      />
      {ranking !== null && (
        <>
          <Select
            caption={t.measure}
            value={measureId}
            groups={options}
            onChange={(id) => actions.setFigure(level, { measureId: id, vintage: null })}
          />
          <Select
            caption={t.vintage}
            value={ranking.map.vintage.key}
            options={vintages.map(({ key, period }) => ({
              value: key,
              text: formatPeriod(period, locale),
            }))}
            onChange={(vintage) => actions.setFigure(level, { measureId, vintage })}
          />
        </>
      )}
    </>
  );
}
