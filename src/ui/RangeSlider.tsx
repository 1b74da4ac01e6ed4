/**
 * A range of whole steps with two thumbs. On the track: a press picks one step, a drag draws a range, a drag
 * that starts inside a partial range moves it. Thumbs answer to arrows, Page keys, Home and End.
 * What is drawn behind the range (a histogram) is given as children.
 */
import { memo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import {
  isWhole,
  placeOf,
  rangeAfterKey,
  shifted,
  spanning,
  stepAt,
  thumbStepAt,
  withThumb,
  type StepRange,
  type Thumb,
} from "./step-range";
import css from "./RangeSlider.module.css";

export type RangeSliderProps = {
  /** Both ends included. */
  limits: StepRange;
  value: StepRange;
  onChange: (value: StepRange) => void;
  /** Name of the whole slider, e.g. "Years". */
  label: string;
  thumbLabels: { readonly [T in Thumb]: string };
  /** What a thumb's position says: "from 2010". */
  valueText: (thumb: Thumb, value: number) => string;
  /** Steps of Page Up and Page Down. */
  page?: number;
  children?: ReactNode;
};

type Drag =
  | { readonly kind: "thumb"; readonly thumb: Thumb }
  | { readonly kind: "move"; readonly start: number; readonly origin: StepRange }
  | { readonly kind: "draw"; readonly start: number };

export const RangeSlider = memo(function RangeSlider(props: RangeSliderProps) {
  const { limits, value, label, children } = props;
  const track = useRef<HTMLDivElement>(null);
  const handlers = useDrag(props, track);
  const { leftPercent, widthPercent } = placeOf(value, limits);
  const whole = isWhole(value, limits);
  return (
    <div role="group" aria-label={label} className={css["slider"]} data-whole={whole} {...handlers}>
      <div ref={track} className={css["track"]}>
        {children}
        <div
          className={css["range"]}
          style={{ left: `${leftPercent}%`, width: `${widthPercent}%` }}
        />
        <ThumbHandle {...props} thumb="from" leftPercent={leftPercent} />
        <ThumbHandle {...props} thumb="to" leftPercent={leftPercent + widthPercent} />
      </div>
    </div>
  );
});

function ThumbHandle(props: RangeSliderProps & { thumb: Thumb; leftPercent: number }) {
  const { limits, value, onChange, thumb, leftPercent, thumbLabels, valueText, page = 5 } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = rangeAfterKey(value, thumb, event.key, limits, page);
    if (next === null) return;
    event.preventDefault();
    if (next.from !== value.from || next.to !== value.to) onChange(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      data-thumb={thumb}
      className={css["thumb"]}
      style={{ left: `${leftPercent}%` }}
      aria-label={thumbLabels[thumb]}
      aria-orientation="horizontal"
      aria-valuemin={thumb === "from" ? limits.from : value.from}
      aria-valuemax={thumb === "from" ? value.to : limits.to}
      aria-valuenow={value[thumb]}
      aria-valuetext={valueText(thumb, value[thumb])}
      onKeyDown={onKeyDown}
    />
  );
}

/** Pointer handling of the whole slider; one drag at a time, captured so that it may leave the track. */
function useDrag(
  { limits, value, onChange }: RangeSliderProps,
  track: { readonly current: HTMLDivElement | null },
) {
  const drag = useRef<Drag | null>(null);
  const shareAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
  };
  const emit = (next: StepRange) => {
    if (next.from !== value.from || next.to !== value.to) onChange(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const handle = (event.target as Element).closest<HTMLElement>("[data-thumb]");
    const thumb = handle?.dataset["thumb"];
    const step = stepAt(shareAt(event), limits);
    const inside = step >= value.from && step <= value.to && !isWhole(value, limits);
    if (thumb === "from" || thumb === "to") drag.current = { kind: "thumb", thumb };
    else if (inside) drag.current = { kind: "move", start: step, origin: value };
    else drag.current = { kind: "draw", start: step };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current === null) return;
    const next = rangeOfDrag(drag.current, value, shareAt(event), limits);
    if (next !== null) emit(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const ended = drag.current;
    drag.current = null;
    if (ended === null || ended.kind === "thumb") return;
    const step = stepAt(shareAt(event), limits);
    // Neither moved nor drawn: a press on one step picks it.
    const untouched = ended.kind === "draw" || ended.origin === value;
    if (untouched && step === ended.start) emit({ from: step, to: step });
  };
  const onPointerCancel = () => {
    drag.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function rangeOfDrag(
  drag: Drag,
  value: StepRange,
  share: number,
  limits: StepRange,
): StepRange | null {
  if (drag.kind === "thumb")
    return withThumb(value, drag.thumb, thumbStepAt(share, drag.thumb, limits), limits);
  const step = stepAt(share, limits);
  if (drag.kind === "move") {
    const next = shifted(drag.origin, step - drag.start, limits);
    return next.from === value.from ? null : next;
  }
  return step === drag.start && isWhole(value, limits) ? null : spanning(drag.start, step);
}
