/** One recommendation: filled when closed, half when agreed to, empty when open, dotted when nothing is stated. */
import type { RecommendationStatus } from "@/analysis/recommendation-status";
import type { ChartLook, Ink } from "@/charts/frame/chart-look";

type StatusCellProps = {
  status: RecommendationStatus;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How many recommendations the cell stands for, as far as it has room for them. */
  units?: number;
  opacity?: number;
  ink: Ink;
  look: ChartLook;
};

export function StatusCell(props: StatusCellProps) {
  const { status, x, y, width, height, units = 1, opacity = 1, ink, look } = props;
  const unit = width / units;
  const filled = status === "closed-implemented";
  return (
    <g opacity={opacity}>
      <rect
        data-ink={filled ? "full" : "line"}
        x={x}
        y={y}
        width={width}
        height={height}
        fill={filled ? ink.fill : look.colors.panel}
        stroke={ink.line}
        strokeWidth="1.5"
        strokeDasharray={status === "not-stated" ? "2 2" : undefined}
      />
      {status === "agreed" && (
        <path
          data-ink="full"
          d={Array.from(
            { length: units },
            (_, at) => `M${x + at * unit} ${y + height}h${unit}v${-height}Z`,
          ).join("")}
          fill={ink.fill}
          stroke={ink.line}
          strokeWidth="0.75"
        />
      )}
    </g>
  );
}
