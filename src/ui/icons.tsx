/** The icons of the interface: one 16-unit grid, one 1.5-unit stroke, the colour of the text beside them. */
import { memo } from "react";
import css from "./icons.module.css";

/** Path data on a 16 × 16 grid; drawn as strokes unless the name is in `SOLID`. */
const PATHS = {
  close: "M4 4l8 8M12 4l-8 8",
  chevron: "M6 3.5 10.5 8 6 12.5",
  check: "M3.5 8.5l3 3 6-7",
  play: "M5 3.2v9.6L13 8z",
  pause: "M5.25 3.5v9M10.75 3.5v9",
  undo: "M6 3.5 2.75 6.75 6 10M3 6.75h6.5a3.5 3.5 0 0 1 0 7H7",
  redo: "M10 3.5l3.25 3.25L10 10M13 6.75H6.5a3.5 3.5 0 0 0 0 7H9",
  share: "M8 9.75V2.25M5 4.75l3-2.75 3 2.75M3.5 8v5.25h9V8",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.35 3.35",
  layers: "M8 2.25 14 5.5 8 8.75 2 5.5zM2.25 8.5 8 11.6l5.75-3.1M2.25 11.2 8 14.3l5.75-3.1",
  filter: "M2.25 4h11.5M4.5 8h7M6.75 12h2.5",
  chart: "M2.5 13.25h11M4.5 10.75V8M8 10.75V3M11.5 10.75v-5",
  table: "M2.25 3h11.5v10H2.25zM2.25 6.5h11.5M6.5 6.5V13",
  theme:
    "M8 13.75A5.75 5.75 0 1 0 8 2.25a5.75 5.75 0 0 0 0 11.5zM8 2.25v11.5M8 5h2.9M8 8h5.75M8 11h2.9",
  language:
    "M8 13.75A5.75 5.75 0 1 0 8 2.25a5.75 5.75 0 0 0 0 11.5zM2.25 8h11.5M8 2.25c3.2 3.2 3.2 8.3 0 11.5M8 2.25c-3.2 3.2-3.2 8.3 0 11.5",
  typeSize: "M1.75 12.5 4 6.5l2.25 6M2.5 10.75h3M7.5 12.5 11 3l3.5 9.5M8.7 9.5h4.6",
  external: "M9.5 2.75h3.75V6.5M13 3 7.5 8.5M11.5 9v4.25H2.75V4.5H7",
  copy: "M5.75 5.75V2.5h7.75v7.75h-3.25M2.5 5.75h7.75v7.75H2.5z",
  warning: "M8 2.5l6.25 11H1.75zM8 6.5v3.25M8 11.6v.4",
  info: "M8 13.75A5.75 5.75 0 1 0 8 2.25a5.75 5.75 0 0 0 0 11.5zM8 7.25v3.75M8 4.9v.4",
  sort: "M5 12.75v-9.5M2.5 5.5 5 3l2.5 2.5M11 3.25v9.5M8.5 10.5 11 13l2.5-2.5",
  ascending: "M8 13V3.25M4.5 6.5 8 3l3.5 3.5",
  descending: "M8 3v9.75M4.5 9.5 8 13l3.5-3.5",
  retry: "M13 8a5 5 0 1 1-1.6-3.7M13.25 2v3h-3",
  target: "M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  compass: "M8 1.75 10.75 8 8 14.25 5.25 8zM5.25 8h5.5",
  more: "M3.25 8h.5M7.75 8h.5M12.25 8h.5",
  download: "M8 2.25v7.5M5 7l3 3 3-3M3 12.75h10",
  bookmark: "M4.25 2.5h7.5v11L8 10.75 4.25 13.5z",
  edit: "M3 13l.75-3 6.5-6.5 2.25 2.25L6 12.25z",
  circle: "M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 7.6v.8",
  polygon: "M3 6 8.5 2.5 13.5 6.5 11.5 13 4.5 12z",
  rectangle: "M2.5 4h11v8h-11z",
  ruler: "M2.2 10.6 10.6 2.2l3.2 3.2-8.4 8.4zM5 7.8l1.6 1.6M7.2 5.6 8.4 6.8M9.2 3.6l1.6 1.6",
  list: "M6 4h7.5M6 8h7.5M6 12h7.5M2.75 4h.5M2.75 8h.5M2.75 12h.5",
  compare: "M2 3h5v10H2Z M9 3h5v10H9Z",
} as const;

export type IconName = keyof typeof PATHS;

const SOLID: ReadonlySet<IconName> = new Set(["play"]);

/** Decorative: whatever it stands for is said by the text or the label beside it. */
export const Icon = memo(function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className={css["icon"]} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill={SOLID.has(name) ? "currentColor" : "none"} />
    </svg>
  );
});
