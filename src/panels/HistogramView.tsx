/** Histogram of areas over the ramp of their classes, with the breaks; its sentence is its name. */
import type { ClassHistogram } from "@/layers/legend-spec";
import css from "./HistogramView.module.css";

/** About the pixels there are in the panel at normal type size, so that the labels keep their size. */
const WIDTH = 224;
const BARS = 34;
const RAMP = 8;
const TICK = 4;
const LABEL = 14;
const HEIGHT = BARS + RAMP + TICK + LABEL;
/** Labels need about this much room for each of their letters, and between them. */
const LETTER = 6;
const GAP = 8;

export function HistogramView({ histogram }: { histogram: ClassHistogram }) {
  const { bars, ramp, summary } = histogram;
  const barWidth = WIDTH / bars.length;
  return (
    <svg
      className={css["histogram"]}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={summary}
    >
      {bars.flatMap((segments, bar) =>
        stacked(segments).map(({ color, from, heightRatio }) => (
          <rect
            key={`${bar} ${color} ${from}`}
            className={css["bar"]}
            x={bar * barWidth + 0.5}
            width={barWidth - 1}
            y={(1 - from - heightRatio) * (BARS - 2)}
            height={heightRatio * (BARS - 2)}
            fill={color}
          />
        )),
      )}
      {ramp.map(({ color, from, to }) => (
        <rect
          key={`${from} ${color}`}
          x={from * WIDTH}
          width={(to - from) * WIDTH}
          y={BARS}
          height={RAMP}
          fill={color}
        />
      ))}
      <rect className={css["frame"]} x={0.5} y={BARS + 0.5} width={WIDTH - 1} height={RAMP - 1} />
      <Axis histogram={histogram} />
    </svg>
  );
}

type Segment = ClassHistogram["bars"][number][number];

function stacked(segments: readonly Segment[]): (Segment & { readonly from: number })[] {
  return segments.map((segment, index) => ({
    ...segment,
    from: segments.slice(0, index).reduce((sum, { heightRatio }) => sum + heightRatio, 0),
  }));
}

const widthOf = (text: string) => text.length * LETTER;

/** The marks whose number fits between `from` and `until`, none over the one before. */
function marksWithRoom(marks: ClassHistogram["marks"], from: number, until: number) {
  const shown: (typeof marks)[number][] = [];
  let free = from;
  for (const mark of marks) {
    const width = widthOf(mark.label);
    const start = mark.at * WIDTH - width / 2;
    if (start < free || start + width > until) continue;
    shown.push(mark);
    free = start + width + GAP;
  }
  return shown;
}

/** A tick at every break; its number where it fits: the list of classes has them all. */
function Axis({ histogram: { ends, marks } }: { histogram: ClassHistogram }) {
  const [low, high] = ends;
  const labels = marksWithRoom(marks, widthOf(low) + GAP, WIDTH - widthOf(high) - GAP);
  const y = HEIGHT - 3;
  return (
    <g className={css["axis"]}>
      {marks.map(({ at }) => (
        <path key={at} className={css["tick"]} d={`M${at * WIDTH} ${BARS}v${RAMP + TICK}`} />
      ))}
      <text x={0} y={y}>
        {low}
      </text>
      {labels.map(({ at, label }) => (
        <text key={at} x={at * WIDTH} y={y} textAnchor="middle">
          {label}
        </text>
      ))}
      <text x={WIDTH} y={y} textAnchor="end">
        {high}
      </text>
    </g>
  );
}
