/** The charts of the dock: one at a time, chosen by tabs, all under the one filter. */
import { selectTable } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import { TabPanel, Tabs } from "@/ui/Tabs";
import { CHARTS } from "./catalogue";
import { ChartIdContext } from "./frame/picture-context";
import css from "./ChartsDock.module.css";

const ID_PREFIX = "chart";

export default function ChartsDock() {
  const locale = useLocale();
  const t = chartMessages[locale];
  const id = useAppState((state) => state.explorer.chart.id);
  const loaded = useAppState((state) => selectTable(state).length > 0);
  const known = CHARTS.find((chart) => chart.id === id);
  const { id: shownId, View } = known ?? CHARTS[0];
  return (
    <div className={css["charts"]}>
      <div className={css["tabs"]}>
        <Tabs
          label={t.charts}
          idPrefix={ID_PREFIX}
          tabs={CHARTS.map((chart) => ({ id: chart.id, text: chart.name(locale) }))}
          selected={shownId}
          onSelect={(chosen) => actions.setChart({ id: chosen })}
        />
      </div>
      <div className={css["body"]}>
        <TabPanel idPrefix={ID_PREFIX} id={shownId}>
          {known === undefined && (
            <p className={css["note"]} role="status">
              {t.unknownChart}
            </p>
          )}
          {loaded ? (
            <ChartIdContext value={shownId}>
              <View />
            </ChartIdContext>
          ) : (
            <p className={css["note"]}>{t.loading}</p>
          )}
        </TabPanel>
      </div>
    </div>
  );
}
