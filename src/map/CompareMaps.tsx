/**
 * The map area while two things are compared: two maps that move as one, on one scale, each named after what it
 * shows. What cannot be compared leaves the single map where it is.
 */
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useId, useRef, useState, type RefObject } from "react";
import { SIDES, type Side } from "@/analysis/compare";
import { nameOfSide } from "@/analysis/compare-names";
import { formatPeriod } from "@/datasets/describe";
import { selectComparison, type Comparison } from "@/state/compare-view";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { compareMessages } from "@/text/messages/compare";
import { Button } from "@/ui/Button";
import { loadFonts } from "@/ui/fonts";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { MapControls } from "./MapControls";
import { MapCredits } from "./MapCredits";
import MapView, { type MapViewProps } from "./MapView";
import { report } from "./report-status";
import { ScaleBar } from "./ScaleBar";
import { startSideMaps, type SideMaps } from "./start-side-maps";
import css from "./CompareMaps.module.css";

export default function CompareMaps({ cover = null }: MapViewProps) {
  const comparison = useAppState(selectComparison);
  if (comparison === null || comparison.refusal !== null) return <MapView cover={cover} />;
  return <SplitMaps comparison={comparison} />;
}

function SplitMaps({ comparison }: { comparison: Comparison }) {
  const text = compareMessages[useLocale()];
  const status = useAppState((state) => state.session.mapStatus);
  const [attempt, setAttempt] = useState(0);
  const surfaces = { a: useRef<HTMLDivElement>(null), b: useRef<HTMLDivElement>(null) };
  const instructions = useId();
  const running = useSideMaps(surfaces, attempt);
  const canDraw = status !== "no-webgl" && status !== "lost";
  const retry = () => {
    report("retried");
    setAttempt(attempt + 1);
  };
  return (
    <section className={css["split"]} aria-label={text.maps} aria-describedby={instructions}>
      <VisuallyHidden>
        <span id={instructions}>{text.mapInstructions}</span>
      </VisuallyHidden>
      <div className={css["panes"]}>
        {SIDES.map((side) => (
          <section
            key={`${side}${attempt}`}
            className={css["pane"]}
            aria-labelledby={`${instructions}-${side}`}
          >
            <Caption
              side={side}
              comparison={comparison}
              id={`${instructions}-${side}`}
              running={running}
            />
            <div className={css["ground"]}>
              <div ref={surfaces[side]} className={css["surface"]} inert={!canDraw} />
            </div>
          </section>
        ))}
      </div>
      {!canDraw && <NoMaps onRetry={retry} />}
      <div className={css["footer"]}>
        {canDraw && running !== null && (
          <div className={css["controls"]}>
            <MapControls map={running.maps.b} lean />
          </div>
        )}
        <div className={css["line"]}>
          <MapCredits />
          {canDraw && running !== null && <ScaleBar map={running.maps.b} />}
        </div>
      </div>
    </section>
  );
}

/** One pair of maps for each attempt. */
function useSideMaps(
  surfaces: { readonly [S in Side]: RefObject<HTMLDivElement | null> },
  attempt: number,
): SideMaps | null {
  const [running, setRunning] = useState<SideMaps | null>(null);
  const { a, b } = surfaces;
  useEffect(() => {
    if (a.current === null || b.current === null) return undefined;
    void loadFonts();
    const started = startSideMaps({ a: a.current, b: b.current });
    // The maps are an outside system that starts with the page: who shows them must hear of it once.
    // oxlint-disable-next-line react/set-state-in-effect
    setRunning(started);
    return () => {
      setRunning(null);
      started?.stop();
    };
  }, [a, b, attempt]);
  return running;
}

type CaptionProps = {
  side: Side;
  comparison: Comparison;
  id: string;
  running: SideMaps | null;
};

/** The letter, what the side is, how many records; below it which figure is drawn, or why none is. */
function Caption({ side, comparison, id, running }: CaptionProps) {
  const locale = useLocale();
  const text = compareMessages[locale];
  const atlas = useAppState(selectAtlas);
  const { choice, sides } = comparison;
  const name = nameOfSide(choice, side, atlas, locale);
  const { count } = sides[side];
  useCanvasName(running, side, text.mapOf(side, name));
  return (
    <div className={css["caption"]}>
      <h2 id={id} className={css["name"]}>
        <VisuallyHidden>{text.mapOf(side, name)}</VisuallyHidden>
        <span aria-hidden="true">
          <span className={css["letter"]}>{text.side(side)}</span> {name}
        </span>
      </h2>
      <p className={css["figure"]}>{text.recordCount(count, formatNumber(count, locale))}</p>
      <DrawnFigures side={side} comparison={comparison} />
    </div>
  );
}

/** Lines on what the map draws of figures, so that no circle stands without its measure and period. */
function DrawnFigures({ side, comparison }: { side: Side; comparison: Comparison }) {
  const locale = useLocale();
  const text = compareMessages[locale];
  const atlas = useAppState(selectAtlas);
  const visible = useAppState((state) => state.explorer.layers.visible);
  const lines = (["country", "state"] as const).flatMap((level) => {
    if (!visible.includes(`${level}-figures`)) return [];
    const { refusal, [side]: figure } = comparison.drawn[level];
    if (refusal !== null) return [text.notDrawn(text.figureRefusal(refusal))];
    const other = comparison.drawn[level][side === "a" ? "b" : "a"];
    if (figure === null) return other === null ? [] : [text.noneHere];
    const measure = atlas.measures.get(figure.choice.measureId ?? "");
    return [`${measure?.label[locale] ?? ""}, ${formatPeriod(figure.period, locale)}`];
  });
  if (visible.includes("homicide"))
    lines.push(text.contextYear(String(comparison.sides[side].view.contextYear)));
  return [...new Set(lines)].map((line) => (
    <p key={line} className={css["figure"]}>
      {line}
    </p>
  ));
}

/** MapLibre names its canvas once, in English; it is named after what it shows. */
function useCanvasName(running: SideMaps | null, side: Side, name: string): void {
  useEffect(() => {
    const canvas = running?.maps[side].getCanvas();
    canvas?.setAttribute("role", "img");
    canvas?.setAttribute("aria-label", name);
  }, [running, side, name]);
}

function NoMaps({ onRetry }: { onRetry: () => void }) {
  const text = compareMessages[useLocale()];
  return (
    <div className={css["cover"]} role="alert">
      <div className={css["notice"]}>
        <h2 className={css["title"]}>{text.noMapsTitle}</h2>
        <p>{text.noMaps}</p>
        <div className={css["buttons"]}>
          <Button onClick={() => actions.openDock("compare")}>{text.openCompare}</Button>
          <Button variant="quiet" onClick={onRetry}>
            {text.tryAgain}
          </Button>
        </div>
      </div>
    </div>
  );
}
