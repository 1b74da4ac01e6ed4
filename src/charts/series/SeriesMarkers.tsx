/** Starts and ends of programs under the time axis; hollow where the source is vague about the date. */
import { memo } from "react";
import { describeMarker } from "@/export/figure/chart-figures/series-text";
import { useLocale } from "@/state/use-store";
import { chartMessages } from "@/text/messages/charts";
import { inkOf, type ChartLook } from "@/charts/frame/chart-look";
import { selects } from "@/charts/frame/mark";
import type { StackedMarker } from "./layout";
import { seriesWords } from "@/text/messages/series-chart";

/** The least width and height of a target; what is drawn in its middle is smaller. */
export const MARKER_PX = 24;
const SHAPE_PX = 12;

type MarkersProps = {
  markers: readonly StackedMarker[];
  y: number;
  left: number;
  look: ChartLook;
};

export const SeriesMarkers = memo(function SeriesMarkers(props: MarkersProps) {
  const { markers, y, left, look } = props;
  const locale = useLocale();
  const t = seriesWords[locale];
  const ink = inkOf("neutral", look);
  const step = (MARKER_PX + 1) * look.factor;
  const first = y + look.size.tiny + 6 + step / 2;
  return (
    <g>
      <text x={left} y={y + look.size.tiny} fill={look.colors.muted}>
        {t.markersLane}
      </text>
      {markers.map((marker) => {
        const cy = first + marker.row * step;
        const r = (SHAPE_PX / 2 - 1) * look.factor;
        const up = marker.edge === "start";
        const tip = up ? -r : r;
        return (
          <g
            key={`${marker.record.id} ${marker.edge}`}
            role="button"
            tabIndex={-1}
            data-mark={selects("record", marker.record.id)}
            aria-label={chartMessages[locale].openRecord(describeMarker(marker, locale))}
          >
            <rect
              x={marker.x - step / 2}
              y={cy - step / 2}
              width={step}
              height={step}
              fill="none"
              pointerEvents="all"
            />
            <path
              data-ink={marker.vague ? "line" : "full"}
              d={`M${marker.x} ${cy + tip}L${marker.x + r} ${cy - tip}H${marker.x - r}Z`}
              fill={marker.vague ? look.colors.panel : ink.fill}
              stroke={ink.line}
            />
          </g>
        );
      })}
    </g>
  );
});
