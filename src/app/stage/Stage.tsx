/**
 * The screen without the workbench: what an audience sees, or a reader of another page. Words beside the map, legend
 * and sources below it; nothing lies on the map but what belongs to it.
 */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { DetailsPanel } from "@/panels/details/DetailsPanel";
import { fullscreenEnded, leavePresenting } from "@/panels/briefing/enter-presenting";
import { useSceneWords, useShownScene, type ShownScene } from "@/panels/briefing/use-scene";
import { decodeLink } from "@/permalink/decode";
import type { Scene } from "@/scenes/briefing";
import { actions, store } from "@/state/store";
import { goToScene, stepScene } from "@/state/briefing-scenes";
import { useAppState, useLocale } from "@/state/use-store";
import { presentingMessages } from "@/text/messages/presenting";
import { Button } from "@/ui/Button";
import { ErrorBoundary } from "@/app/ErrorBoundary";
import { LeftPanel } from "@/app/LeftPanel";
import { KeysDialog } from "./KeysDialog";
import { StageControls } from "./StageControls";
import { StageFoot } from "./StageFoot";
import { StageWords } from "./StageWords";
import { useLiveFigure } from "./use-live-figure";
import { usePresentKeys } from "./use-present-keys";
import type { PresentAction } from "@/panels/briefing/present-keys";
import css from "./Stage.module.css";

const StageChart = lazy(() => import("./StageChart"));

export type StageFrame = "present" | "story" | "map";

const NO_WORDS: Pick<Scene, "title" | "text" | "notes"> = { title: {}, text: {}, notes: {} };

export default function Stage({ frame }: { frame: StageFrame }) {
  const t = presentingMessages[useLocale()];
  const shown = useShownScene();
  const words = useSceneWords(shown?.scene ?? NO_WORDS);
  const spec = useLiveFigure(shown?.scene == null ? null : words.foundation);
  return (
    <>
      {frame === "map" && <h1 className={css["hidden"]}>{spec?.title ?? t.stage}</h1>}
      {frame !== "map" && <Column frame={frame} shown={shown} words={words} />}
      {frame !== "map" && shown?.scene?.withChart === true && (
        <section className={css["chart"]} data-stage-chart="">
          <ErrorBoundary>
            <Suspense>
              <StageChart />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
      <StageFoot spec={spec} alone={frame === "map"} />
    </>
  );
}

type ColumnProps = {
  frame: "present" | "story";
  shown: ShownScene | null;
  words: ReturnType<typeof useSceneWords>;
};

/** The words of the scene; for as long as somebody looks closer, the record or the layers instead. */
function Column({ frame, shown, words }: ColumnProps) {
  const t = presentingMessages[useLocale()];
  const [adjusts, setAdjusts] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const looksCloser = useLooksCloser(shown?.scene ?? null);
  useFullscreenEnd(frame === "present");
  const column = useRef<HTMLElement>(null);
  // What was pressed to come here is gone. A page that is framed leaves the focus to its host.
  useEffect(() => {
    if (frame === "present") column.current?.focus();
  }, [frame]);
  const act = (action: PresentAction) => {
    const count = shown?.briefing.scenes.length ?? 0;
    if (action.kind === "keys") setKeysOpen(true);
    else if (action.kind === "last") goToScene(count - 1);
    else if (action.kind === "go") goToScene(action.index);
    else if (action.kind === "step") stepScene(action.by);
    else if (action.kind === "leave") leavePresenting();
    else actions.setBriefing({ isBlack: !store.getState().briefing.isBlack });
  };
  usePresentKeys(frame === "present", act);
  return (
    <section ref={column} className={css["words"]} aria-label={t.stage} tabIndex={-1}>
      <div className={css["scroll"]}>
        {looksCloser ? (
          <DetailsPanel />
        ) : adjusts ? (
          <div className={css["adjust"]}>
            <Button variant="quiet" onClick={() => setAdjusts(false)}>
              {t.backToScene}
            </Button>
            <LeftPanel />
          </div>
        ) : (
          <StageWords shown={shown} words={words} frame={frame} />
        )}
      </div>
      {shown !== null && (
        <StageControls
          frame={frame}
          shown={shown}
          adjusts={adjusts}
          onAdjust={() => setAdjusts(!adjusts)}
          onKeys={() => setKeysOpen(true)}
        />
      )}
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
      {frame === "present" && <BlackScreen />}
    </section>
  );
}

/** Something else is selected than the scene itself selects. */
function useLooksCloser(scene: Scene | null): boolean {
  const selection = useAppState((state) => state.explorer.selection);
  if (selection === null) return false;
  return scene === null || decodeLink(scene.query).state.selection?.id !== selection.id;
}

/** Escape takes a browser out of the full screen without telling the page the key. */
function useFullscreenEnd(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onChange = () => {
      if (document.fullscreenElement === null) fullscreenEnded();
    };
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, [isOn]);
}

function BlackScreen() {
  const t = presentingMessages[useLocale()];
  const isBlack = useAppState((state) => state.briefing.isBlack);
  return (
    <>
      <span role="status" className={css["hidden"]}>
        {isBlack ? t.isBlack : ""}
      </span>
      {isBlack && (
        <button
          type="button"
          className={css["black"]}
          aria-label={t.isBlack}
          onClick={() => actions.setBriefing({ isBlack: false })}
        />
      )}
    </>
  );
}
