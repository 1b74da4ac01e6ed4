/**
 * The drawing: one `<svg>` with every colour and font as an attribute. Its marks (`data-mark`) are one stop for
 * Tab; one listener each for clicks, keys and the pointer serves them all.
 */
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { actions } from "@/state/store";
import type { ChartLook } from "./chart-look";
import { usePointed } from "./pointed";
import { doMark, selectionOf } from "./mark";
import { markAfterKey } from "./roving";
import css from "./ChartSvg.module.css";

export type ChartSvgProps = {
  width: number;
  height: number;
  /** What the drawing is; the text summary beside it says what it shows. */
  label: string;
  look: ChartLook;
  children: ReactNode;
};

export function ChartSvg({ width, height, label, look, children }: ChartSvgProps) {
  const svg = useRef<SVGSVGElement>(null);
  const point = usePointed();
  useEffect(() => {
    // Whatever has been drawn anew, one mark holds the place in the tab order.
    const root = svg.current;
    if (root === null || root.querySelector('[data-mark][tabindex="0"]') !== null) return;
    root.querySelector("[data-mark]")?.setAttribute("tabindex", "0");
  });
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const current = markOf(event.target);
    if (current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      doMark(current.dataset["mark"] ?? "");
      return;
    }
    const marks = [...event.currentTarget.querySelectorAll<SVGElement>("[data-mark]")];
    const next = markAfterKey(event.key, marks.indexOf(current), marks.length);
    if (next === null) return;
    event.preventDefault();
    moveTo(marks[next], event.currentTarget);
  };
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const mark = markOf(event.target);
    if (mark === null) return;
    holdPlace(mark, event.currentTarget);
    doMark(mark.dataset["mark"] ?? "");
  };
  const onPoint = (event: { target: EventTarget }) => {
    const mark = markOf(event.target);
    point(mark?.getAttribute("aria-label") ?? null);
    const selection = selectionOf(mark?.dataset["mark"] ?? "");
    actions.setHover(
      selection === null ? null : { x: 0, y: 0, selections: [selection], fromList: true },
    );
  };
  const onLeave = () => {
    point(null);
    actions.setHover(null);
  };
  return (
    <svg
      ref={svg}
      className={css["svg"]}
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={look.font}
      fontSize={look.size.tiny}
      fill={look.colors.ink}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={onPoint}
      onBlur={onLeave}
      onMouseOver={onPoint}
      onMouseLeave={onLeave}
    >
      {children}
    </svg>
  );
}

function markOf(target: EventTarget): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>("[data-mark]") : null;
}

function holdPlace(mark: SVGElement, root: SVGSVGElement): void {
  for (const other of root.querySelectorAll('[data-mark][tabindex="0"]'))
    other.setAttribute("tabindex", "-1");
  mark.setAttribute("tabindex", "0");
}

function moveTo(mark: SVGElement | undefined, root: SVGSVGElement): void {
  if (mark === undefined) return;
  holdPlace(mark, root);
  mark.focus();
  mark.scrollIntoView({ block: "nearest" });
}
