/** One recommendation: filled when closed, half when agreed to, empty when open, dotted when nothing is stated. */
import type { RecommendationStatus } from "@/analysis/recommendation-status";
import type { ChartLook, Ink } from "@/charts/frame/chart-look";

type StatusCellProps = {
  status: RecommendationStatus;
  x: number;
  y: number;
  width: number;
  height: number;
  ink: Ink;
  look: ChartLook;
};

export function StatusCell({ status, x, y, width, height, ink, look }: StatusCellProps) {
  const filled = status === "closed-implemented";
  return (
    <g>
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
          d={`M${x} ${y + height}H${x + width}L${x + width} ${y}Z`}
          fill={ink.fill}
          stroke={ink.line}
          strokeWidth="0.75"
        />
      )}
    </g>
  );
}
