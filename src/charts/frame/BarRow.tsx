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
  const split = nameMark !== null;
  const nameHeight = columns.stacked ? 18 * look.factor : height - 1;
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
            height={nameHeight}
            fill="none"
            pointerEvents="all"
          />
          <RowName {...props} />
        </g>
      )}
      <g role="button" tabIndex={-1} data-mark={mark} data-selected={selected} aria-label={label}>
        <rect
          x={split && !columns.stacked ? columns.left : 0}
          y={split && columns.stacked ? nameHeight : 0}
          width={split && !columns.stacked ? columns.room : width}
          height={height - (split && columns.stacked ? nameHeight : 1)}
          fill={selected ? look.colors.accentSoft : "none"}
          pointerEvents="all"
        />
        {!split && <RowName {...props} />}
        <RowBar {...props} />
      </g>
      {/* The label of the mark says both. */}
      <g aria-hidden="true" pointerEvents="none">
        <RowNote {...props} />
        <RowValue {...props} />
      </g>
    </g>
  );
});

/** The note as it fits, and the pixels that it takes of the name's line. */
function noteOf({ columns, note, indent, look }: BarRowProps) {
  const whole = columns.left + columns.room + (columns.stacked ? columns.valuePx : 0);
  // The name gives way to what must be known of it, but keeps the greater half.
  const room = columns.noteBeside ? (whole - indent) / 2 : whole - indent;
  const text = note === null ? "" : fitText(note, room, look.size.tiny);
  const beside = columns.noteBeside && text !== "" ? textWidth(text, look.size.tiny) + 10 : 0;
  return { text, beside, whole };
}

function RowName(props: BarRowProps) {
  const { columns, name, indent, selected, look } = props;
  const { beside, whole } = noteOf(props);
  const room = (columns.stacked ? whole : columns.left - 12) - indent - beside;
  return (
    <text
      data-name=""
      x={indent}
      y={15 * look.factor}
      fontSize={look.size.small}
      fontWeight={selected ? "600" : "400"}
    >
      {fitText(name, room, look.size.small)}
    </text>
  );
}

function RowNote(props: BarRowProps) {
  const { columns, indent, look } = props;
  const { text, whole } = noteOf(props);
  if (text === "") return null;
  const { noteBeside, stacked } = columns;
  return (
    <text
      x={noteBeside ? whole : indent}
      y={(noteBeside ? 15 : stacked ? 44 : 29) * look.factor}
      textAnchor={noteBeside ? "end" : "start"}
      fill={look.colors.muted}
    >
      {text}
    </text>
  );
}

/** Pixels from the top of a row to its bar, and the height of the bar. */
function barBox({ columns, look }: BarRowProps) {
  return { top: (columns.stacked ? 20 : 5) * look.factor, height: 11 * look.factor };
}

function RowBar(props: BarRowProps) {
  const { columns, share, track, ink, dimmed, look } = props;
  const { top, height } = barBox(props);
  return (
    <>
      {track > 0 && (
        <Bar
          data-ink="line"
          x={columns.left}
          y={top}
          width={track * columns.room}
          height={height}
          fill={look.colors.hairline}
          fillOpacity={0.6}
        />
      )}
      <Bar
        data-ink="full"
        x={columns.left}
        y={top}
        // A figure that is not zero is seen, however small; the value beside it is exact.
        width={share === 0 ? 0 : Math.max(1.5, share * columns.room)}
        height={height}
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
          y2={top + height + 2}
          stroke={ink.line}
          strokeWidth="2"
        />
      )}
    </>
  );
}

function RowValue(props: BarRowProps) {
  const { columns, share, track, value, look } = props;
  const { top, height } = barBox(props);
  return (
    <text
      x={columns.left + Math.max(share, track) * columns.room + 6}
      y={top + height - 1.5 * look.factor}
      fontSize={look.size.small}
      fontWeight="600"
    >
      {value}
    </text>
  );
}

/** Pixels that the widest of some values takes. */
export function widestPx(values: readonly string[], sizePx: number): number {
  return Math.max(30, ...values.map((value) => textWidth(value, sizePx)));
}
