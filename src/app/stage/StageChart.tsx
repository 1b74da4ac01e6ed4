/** The chart of the view, beside the map of the stage. */
import ChartsDock from "@/charts/ChartsDock";

export default function StageChart() {
  return <ChartsDock />;
}
