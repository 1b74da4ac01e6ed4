/** By what a chart is grouped; shared by the charts that can be grouped in more than one way. */
import { SPLITS, type Split } from "@/analysis/split";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import { Select } from "@/ui/Select";

export function SplitPicker({ nameOf }: { nameOf?: (split: Split) => string }) {
  const t = chartMessages[useLocale()];
  const split = useAppState((state) => state.explorer.chart.split);
  return (
    <Select
      caption={t.groupBy}
      value={split}
      options={SPLITS.map((value) => ({ value, text: (nameOf ?? t.split)(value) }))}
      onChange={(value) => actions.setChart({ split: value as Split })}
    />
  );
}
