/** The controls of the stage: back, on, where one is; everything else in a menu. */
import { useCallback, useEffect, useState } from "react";
import { useDress } from "@/app/use-dress";
import { fillScreen, leavePresenting } from "@/panels/briefing/enter-presenting";
import type { ShownScene } from "@/panels/briefing/use-scene";
import { stepScene } from "@/state/briefing-scenes";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { presentingMessages } from "@/text/messages/presenting";
import { IconButton } from "@/ui/IconButton";
import { MenuButton, type MenuItem } from "@/ui/MenuButton";
import { INTERVALS, useAutoplay, type Autoplay } from "./use-autoplay";
import { useNotesWindow } from "./use-notes-window";
import css from "./StageControls.module.css";

type StageControlsProps = {
  frame: "present" | "story";
  shown: ShownScene;
  adjusts: boolean;
  onAdjust: () => void;
  onKeys: () => void;
};

export function StageControls(props: StageControlsProps) {
  const t = presentingMessages[useLocale()];
  const { index, briefing } = props.shown;
  const count = briefing.scenes.length;
  const [autoplay, setAutoplay] = useState<Autoplay>({ seconds: null, loops: true });
  const stop = useCallback(() => setAutoplay((now) => ({ ...now, seconds: null })), []);
  useAutoplay(autoplay, index, index === count - 1, stop);
  const isPresenting = props.frame === "present";
  return (
    <div className={css["controls"]} role="group" aria-label={t.controls}>
      <span className={css["back"]}>
        <IconButton
          icon="chevron"
          size={18}
          label={t.previous}
          aria-disabled={index === null || index === 0}
          onClick={() => {
            if (index !== null) stepScene(-1);
          }}
        />
      </span>
      <span className={css["place"]}>{t.place((index ?? -1) + 1, count)}</span>
      <IconButton
        icon="chevron"
        size={18}
        label={t.next}
        aria-disabled={index === count - 1}
        onClick={() => stepScene(1)}
      />
      <progress className={css["progress"]} max={count} value={(index ?? -1) + 1} aria-hidden />
      {autoplay.seconds !== null && (
        <IconButton icon="pause" size={18} label={t.stopAutoplay} onClick={stop} />
      )}
      {isPresenting && <More {...props} autoplay={autoplay} onAutoplay={setAutoplay} />}
      {isPresenting && (
        <IconButton icon="close" size={18} label={t.leave} onClick={leavePresenting} />
      )}
    </div>
  );
}

type MoreProps = StageControlsProps & {
  autoplay: Autoplay;
  onAutoplay: (autoplay: Autoplay) => void;
};

function More({ shown, adjusts, onAdjust, onKeys, autoplay, onAutoplay }: MoreProps) {
  const t = presentingMessages[useLocale()];
  const dress = useDress();
  const openNotes = useNotesWindow(shown);
  const [isHigh, setHigh] = useState(false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isHigh) dataset["contrast"] = "high";
    return () => {
      delete dataset["contrast"];
    };
  }, [isHigh]);
  const plays: MenuItem[] = INTERVALS.map((seconds) => ({
    id: `play-${seconds}`,
    icon: "play",
    text: t.autoplay(seconds),
    onSelect: () => {
      onAutoplay({ ...autoplay, seconds });
      actions.announce({
        en: presentingMessages.en.playing(seconds),
        es: presentingMessages.es.playing(seconds),
      });
    },
  }));
  return (
    <MenuButton
      label={t.more}
      icon="more"
      opens="up"
      items={[
        { id: "full", icon: "plus", text: t.fullScreen, onSelect: fillScreen },
        { id: "notes", icon: "external", text: t.openNotes, onSelect: openNotes },
        ...plays,
        {
          id: "loop",
          icon: "retry",
          text: autoplay.loops ? t.noLoop : t.loop,
          onSelect: () => onAutoplay({ ...autoplay, loops: !autoplay.loops }),
        },
        {
          id: "adjust",
          icon: "layers",
          text: adjusts ? t.backToScene : t.adjust,
          onSelect: onAdjust,
        },
        {
          id: "contrast",
          icon: "target",
          text: isHigh ? t.normalContrast : t.highContrast,
          onSelect: () => setHigh(!isHigh),
        },
        { id: "theme", icon: "theme", ...dress.theme },
        { id: "type", icon: "typeSize", ...dress.type },
        {
          id: "black",
          icon: "rectangle",
          text: t.black,
          onSelect: () => actions.setBriefing({ isBlack: true }),
        },
        { id: "keys", icon: "info", text: t.keys, onSelect: onKeys },
      ]}
    />
  );
}
