/** One swatch of a legend, drawn as SVG with the colours and widths of the map; decorative, its label is beside it. */
import { useId } from "react";
import type { Swatch } from "@/layers/legend-spec";
import css from "./SwatchView.module.css";

const WIDTH = 28;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

export function SwatchView({ swatch }: { swatch: Swatch }) {
  if (swatch.kind === "icon") return <IconImage svg={swatch.svg} sizePx={swatch.sizePx} />;
  if (swatch.kind === "words") return <WordsSample swatch={swatch} />;
  return (
    <svg className={css["drawing"]} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <Drawing swatch={swatch} />
    </svg>
  );
}

export function IconImage({ svg, sizePx }: { svg: string; sizePx: number }) {
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return <img className={css["icon"]} src={src} width={sizePx} height={sizePx} alt="" />;
}

function WordsSample({ swatch }: { swatch: Extract<Swatch, { kind: "words" }> }) {
  const { text, color, background, outline } = swatch;
  const style = { color, backgroundColor: background, borderColor: outline };
  return (
    <span className={css["words"]} style={style} aria-hidden="true">
      {text}
    </span>
  );
}

type Drawn = Exclude<Swatch, { kind: "icon" | "words" }>;

function Drawing({ swatch }: { swatch: Drawn }) {
  switch (swatch.kind) {
    case "line":
      return <Line swatch={swatch} />;
    case "fill":
      return <Fill swatch={swatch} />;
    case "circle":
      return (
        <circle
          cx={WIDTH / 2}
          cy={MIDDLE}
          r={Math.min(swatch.radiusPx, MIDDLE - 1)}
          fill={swatch.fill}
          fillOpacity={swatch.fillOpacity}
          stroke={swatch.stroke}
        />
      );
    case "arrow":
      return <Arrow swatch={swatch} />;
    case "band":
      return (
        <path
          d={`M0 ${MIDDLE}H${WIDTH}`}
          stroke={swatch.color}
          strokeWidth={Math.min(swatch.widthPx, HEIGHT)}
          strokeOpacity={swatch.opacity}
        />
      );
  }
}

function Line({ swatch }: { swatch: Extract<Swatch, { kind: "line" }> }) {
  const d = `M0 ${MIDDLE}H${WIDTH}`;
  const { color, widthPx, dash, core, halo } = swatch;
  return (
    <>
      {halo !== null && <path d={d} stroke={halo.color} strokeWidth={halo.widthPx} />}
      <path
        d={d}
        stroke={color}
        strokeWidth={widthPx}
        strokeDasharray={dash?.map((part) => part * widthPx).join(" ")}
      />
      {core !== null && <path d={d} stroke={core.color} strokeWidth={core.widthPx} />}
    </>
  );
}

function Fill({ swatch }: { swatch: Extract<Swatch, { kind: "fill" }> }) {
  const id = useId();
  const { color, opacity, outline, patternSvg, patternPx } = swatch;
  const box = { x: 2, y: 2.5, width: WIDTH - 4, height: HEIGHT - 5 };
  return (
    <>
      <rect {...box} fill={color} fillOpacity={opacity} stroke={outline ?? "var(--color-faint)"} />
      {patternSvg !== null && (
        <>
          <pattern id={id} width={patternPx} height={patternPx} patternUnits="userSpaceOnUse">
            <image
              href={`data:image/svg+xml,${encodeURIComponent(patternSvg)}`}
              width={patternPx}
              height={patternPx}
            />
          </pattern>
          <rect {...box} fill={`url(#${id})`} />
        </>
      )}
    </>
  );
}

/** As on the map: one width from tail to head, and the head is wider. */
function Arrow({ swatch }: { swatch: Extract<Swatch, { kind: "arrow" }> }) {
  const { color, widthPx, fillOpacity, outline } = swatch;
  const half = Math.min(widthPx, HEIGHT - 8) / 2;
  const head = half + 3;
  const neck = WIDTH - head * 1.5;
  const [top, low] = [MIDDLE - half, MIDDLE + half];
  const d = `M1 ${top}H${neck}V${MIDDLE - head}L${WIDTH - 1} ${MIDDLE}L${neck} ${MIDDLE + head}V${low}H1Z`;
  return (
    <path
      d={d}
      fill={color}
      fillOpacity={fillOpacity}
      stroke={outline === "none" ? "none" : color}
      strokeWidth={1.2}
      strokeDasharray={outline === "dashed" ? "3 2" : undefined}
    />
  );
}
