/** A legend as the layers describe it: measure and period, symbols, nested circles. Its sentences come apart. */
import { lazy, Suspense, memo } from "react";
import type { LegendItem, LegendSpec, NestedCircles } from "@/layers/legend-spec";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { splitLegendItems } from "./legend-text";
import { SwatchView } from "./SwatchView";
import css from "./LegendView.module.css";

/** Only classed maps have one, and none is on at first. */
const HistogramView = lazy(() =>
  import("./HistogramView").then((module) => ({ default: module.HistogramView })),
);

export const LegendView = memo(function LegendView({ legend }: { legend: LegendSpec }) {
  const { title, items, nested, histogram } = legend;
  return (
    <div className={css["legend"]}>
      {title !== null && <LegendTitle legend={legend} title={title} />}
      {nested !== null && nested.circles.length > 0 && <NestedView nested={nested} />}
      {histogram !== null && (
        <Suspense fallback={null}>
          <HistogramView histogram={histogram} />
        </Suspense>
      )}
      <LegendItems items={splitLegendItems(items).inline} />
    </div>
  );
});

export function LegendItems({ items }: { items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={css["items"]}>
      {items.map((item) => (
        <li
          key={keyOf(item)}
          className={css["item"]}
          data-long={item.label.length > LONG_LABEL || item.swatch.kind === "fill"}
        >
          <SwatchView swatch={item.swatch} />
          <span>{item.label}</span>
          {item.count !== undefined && (
            <span className={css["count"]}>
              {item.count.text}
              <VisuallyHidden> {item.count.unit}</VisuallyHidden>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Two scales may end on the same number, at another width. */
function keyOf({ label, swatch }: LegendItem): string {
  return `${label} ${swatch.kind} ${"widthPx" in swatch ? swatch.widthPx : ""}`;
}

/** Labels up to this length stand side by side. */
const LONG_LABEL = 22;

/** "Firearms seized and submitted for tracing (ATF), 2009–2014 · firearms". */
function LegendTitle({ legend, title }: { legend: LegendSpec; title: string }) {
  const { unit, denominator, vintage } = legend;
  return (
    <p className={css["title"]}>
      {title}
      {vintage !== null && <span className={css["vintage"]}>, {vintage}</span>}
      {(unit !== null || denominator !== null) && (
        <span className={css["unit"]}>{[unit, denominator].filter(Boolean).join(", ")}</span>
      )}
    </p>
  );
}

const LABEL_GAP = 10;
const EDGE = 1;

/** Circles standing on one base line, each with a leader from its top to its number. */
function NestedView({ nested }: { nested: NestedCircles }) {
  const { circles, fill, fillOpacity, stroke } = nested;
  const largest = circles[0]?.radiusPx ?? 0;
  const center = largest + EDGE;
  const base = 2 * largest + EDGE + LABEL_GAP / 2;
  const labelX = center + largest + LABEL_GAP;
  return (
    <svg
      className={css["nested"]}
      width={labelX + 70}
      height={base + EDGE}
      role="img"
      aria-label={circles.map(({ label }) => label).join(", ")}
    >
      {circles.map(({ radiusPx, label }) => {
        const top = base - 2 * radiusPx;
        return (
          <g key={label}>
            <circle
              cx={center}
              cy={base - radiusPx}
              r={radiusPx}
              fill={fill}
              fillOpacity={fillOpacity}
              stroke={stroke}
            />
            <path className={css["leader"]} d={`M${center} ${top}H${labelX - 3}`} />
            <text className={css["number"]} x={labelX} y={top} dominantBaseline="middle">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
