/**
 * One amount as a bar from zero: its name, its bar, its value, and under the name what must be known of it. On
 * a narrow chart the name stands over the bar.
 */
import { memo } from "react";
import { Bar } from "@visx/shape";
import type { ChartLook, Ink } from "./chart-look";
import { fitText, textWidth } from "./svg-text";

/** Columns of a chart of bars. */
export type BarColumns = {
  readonly stacked: boolean;
  /** What must be known of a row stands beside its name and not under its bar. */
  readonly noteBeside: boolean;
  readonly left: number;
  /** Pixels of the longest bar. */
  readonly room: number;
  /** Pixels beside it that its value needs. */
  readonly valuePx: number;
};

/** Under this a name beside its bar would leave neither enough room. */
const STACK_BELOW_PX = 520;

/** @param longNames names that need the whole width, so that they stand over their bars on any screen */
export function barColumns(
  width: number,
  look: ChartLook,
  valuePx: number,
  longNames = false,
): BarColumns {
  const narrow = width < STACK_BELOW_PX * look.factor;
  const stacked = narrow || longNames;
  const left = stacked ? 0 : Math.round(width * 0.4);
  const room = Math.max(40, width - left - valuePx - 10);
  return { stacked, noteBeside: stacked && !narrow, left, room, valuePx };
}

/** Height of a row. */
export function rowHeight(columns: BarColumns, look: ChartLook, withNote: boolean): number {
  const base = columns.stacked ? 38 : 25;
  return (base + (withNote && !columns.noteBeside ? 14 : 0)) * look.factor;
}

export type BarRowProps = {
  y: number;
  columns: BarColumns;
  name: string;
  /** Under the name; null = nothing. */
  note: string | null;
  value: string;
  /** Share (0–1) of the longest bar. */
  share: number;
  /** Share of a pale track behind the bar: the whole that it is to be seen against; 0 = none. */
  track: number;
  indent: number;
  ink: Ink;
  dimmed: boolean;
  selected: boolean;
  /** What the bar does, and its name for assistive tools. */
  mark: string;
  label: string;
  /** A name that does something else than the bar. */
  nameMark: { readonly mark: string; readonly label: string; readonly pressed: boolean } | null;
  look: ChartLook;
};

export const BarRow = memo(function BarRow(props: BarRowProps) {
  const { y, columns, look, dimmed, selected, mark, label, nameMark, note } = props;
  const height = rowHeight(columns, look, note !== null);
  const width = columns.left + columns.room;
  // The labels of the marks say what these texts say.
  const name = (
    <g aria-hidden="true">
      <RowName {...props} />
    </g>
  );
  return (
    <g transform={`translate(0 ${y})`} fill={dimmed ? look.colors.muted : look.colors.ink}>
      {nameMark !== null && (
        <g
          role="button"
          tabIndex={-1}
          data-mark={nameMark.mark}
          aria-pressed={nameMark.pressed}
          aria-label={nameMark.label}
        >
          <rect
            width={columns.stacked ? width : columns.left - 6}
            height={Math.min(height, 24 * look.factor)}
            fill="none"
            pointerEvents="all"
          />
          {name}
        </g>
      )}
      <g role="button" tabIndex={-1} data-mark={mark} data-selected={selected} aria-label={label}>
        <rect
          x={nameMark === null || columns.stacked ? 0 : columns.left}
          y={nameMark !== null && columns.stacked ? 18 * look.factor : 0}
          width={nameMark === null || columns.stacked ? width : columns.room}
          height={height - (nameMark !== null && columns.stacked ? 18 * look.factor : 1)}
          fill={selected ? look.colors.accentSoft : "none"}
          pointerEvents="all"
        />
        {nameMark === null && name}
        <g aria-hidden="true">
          <BarAndValue {...props} />
        </g>
      </g>
    </g>
  );
});

function RowName({ columns, name, note, indent, selected, look }: BarRowProps) {
  const { size, factor, colors } = look;
  const { stacked, noteBeside, left } = columns;
  const whole = left + columns.room + (stacked ? columns.valuePx : 0) - indent;
  // The name gives way to what must be known of it, but keeps the greater half.
  const noteText = note === null ? "" : fitText(note, noteBeside ? whole / 2 : whole, size.tiny);
  const beside = noteBeside && noteText !== "" ? textWidth(noteText, size.tiny) + 10 : 0;
  const text = fitText(name, (stacked ? whole : left - 12 - indent) - beside, size.small);
  return (
    <>
      <text x={indent} y={15 * factor} fontSize={size.small}>
        <tspan data-name="" fontWeight={selected ? "600" : "400"}>
          {text}
        </tspan>
        {noteBeside && (
          <tspan dx="8" fontSize={size.tiny} fill={colors.muted}>
            {noteText}
          </tspan>
        )}
      </text>
      {!noteBeside && noteText !== "" && (
        <text x={indent} y={(stacked ? 44 : 29) * factor} fill={colors.muted}>
          {noteText}
        </text>
      )}
    </>
  );
}

function BarAndValue({ columns, share, track, value, ink, dimmed, look }: BarRowProps) {
  const { factor, size, colors } = look;
  const top = (columns.stacked ? 20 : 5) * factor;
  const barHeight = 11 * factor;
  const length = share * columns.room;
  return (
    <>
      {track > 0 && (
        <Bar
          data-ink="line"
          x={columns.left}
          y={top}
          width={track * columns.room}
          height={barHeight}
          fill={colors.hairline}
          fillOpacity={0.6}
        />
      )}
      <Bar
        data-ink="full"
        x={columns.left}
        y={top}
        // A figure that is not zero is seen, however small; the value beside it is exact.
        width={share === 0 ? 0 : Math.max(1.5, length)}
        height={barHeight}
        fill={ink.fill}
        stroke={ink.line}
        strokeWidth={share === 0 ? 0 : 0.75}
        // The bar recedes; words stay legible.
        opacity={dimmed ? 0.4 : 1}
      />
      {share === 0 && (
        <line
          data-ink="rule"
          x1={columns.left}
          x2={columns.left}
          y1={top - 2}
          y2={top + barHeight + 2}
          stroke={ink.line}
          strokeWidth="2"
        />
      )}
      <text
        x={columns.left + Math.max(length, track * columns.room) + 6}
        y={top + barHeight - 1.5 * factor}
        fontSize={size.small}
        fontWeight="600"
      >
        {value}
      </text>
    </>
  );
}

/** Pixels that the widest of some values takes. */
export function widestPx(values: readonly string[], sizePx: number): number {
  return Math.max(30, ...values.map((value) => textWidth(value, sizePx)));
}
