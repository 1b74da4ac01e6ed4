/** The briefing being written: its title, its scenes in their order, and the words of the one on show. */
import { useRef, useState, type KeyboardEvent } from "react";
import type { Scene } from "@/scenes/briefing";
import { MAX_SCENES } from "@/scenes/briefing-schema";
import {
  addScene,
  duplicateScene,
  isFull,
  moveScene,
  removeScene,
  renameBriefing,
  restoreScene,
  retakeScene,
  sceneOf,
  type RemovedScene,
} from "@/scenes/edit-briefing";
import { MAX_TITLE } from "@/scenes/harmless-text";
import { changeBriefing } from "@/state/briefing-edit";
import { captureView, goToScene, showScene, showsChart } from "@/state/briefing-scenes";
import { wordsOf } from "@/state/briefing-words";
import { store } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import { SceneFields } from "./SceneFields";
import type { ShownScene } from "./use-scene";
import css from "./SceneEditor.module.css";

export function SceneEditor({ shown }: { shown: ShownScene }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const { briefing, index, scene } = shown;
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<RemovedScene | null>(null);
  const say = (text: string, gone: RemovedScene | null = null) => {
    setSaid(text);
    setRemoved(gone);
  };
  const titleOf = (of: Scene) => wordsOf(of.title, locale) || t.untitledScene;
  const add = () => {
    if (isFull(briefing)) return say(t.full(formatNumber(MAX_SCENES, locale)));
    const at = index === null ? briefing.scenes.length : index + 1;
    const { explorer } = store.getState();
    changeBriefing((open) => addScene(open, sceneOf(captureView(), showsChart(explorer)), at));
    // The view is on the screen already.
    showScene({ briefing: briefing.id, index: at });
    say(t.added(at + 1));
  };
  const retake = () => {
    if (scene === null || index === null) return;
    const withChart = showsChart(store.getState().explorer);
    changeBriefing((open) => retakeScene(open, scene.id, { query: captureView(), withChart }));
    say(t.retaken(index + 1));
  };
  const undelete = (gone: RemovedScene) => {
    changeBriefing((open) => restoreScene(open, gone));
    goToScene(gone.index);
    say(t.restored(titleOf(gone.scene)));
  };
  return (
    <div className={css["editor"]}>
      <BriefingFields shown={shown} />
      <div>
        <Button variant="primary" title={t.addViewLong} onClick={add}>
          <Icon name="plus" size={14} /> {t.addView}
        </Button>
        <p className={css["hint"]}>{t.addViewLong}</p>
      </div>
      <p className={css["said"]}>
        <span role="status">{said}</span>{" "}
        {removed !== null && (
          <Button
            variant="quiet"
            aria-label={t.undoDelete(titleOf(removed.scene))}
            onClick={() => undelete(removed)}
          >
            {t.undo}
          </Button>
        )}
      </p>
      {briefing.scenes.length > 0 && <SceneOrder shown={shown} onSay={say} titleOf={titleOf} />}
      {scene !== null && <SceneFields key={scene.id} scene={scene} onRetake={retake} />}
    </div>
  );
}

/** Title and subtitle in the language of the atlas. */
function BriefingFields({ shown: { briefing } }: { shown: ShownScene }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const fields = [
    ["title", t.titleOfBriefing],
    ["subtitle", t.subtitleOfBriefing],
  ] as const;
  return fields.map(([field, label]) => (
    <label key={field} className={css["field"]}>
      <span className={css["label"]}>{label}</span>
      <input
        className={css["input"]}
        value={briefing[field][locale] ?? ""}
        placeholder={briefing[field][locale === "en" ? "es" : "en"]}
        maxLength={MAX_TITLE}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) =>
          changeBriefing((open) => renameBriefing(open, field, locale, value))
        }
      />
    </label>
  ));
}

type SceneOrderProps = {
  shown: ShownScene;
  onSay: (text: string, gone?: RemovedScene | null) => void;
  titleOf: (scene: Scene) => string;
};

function SceneOrder({ shown: { briefing, index }, onSay, titleOf }: SceneOrderProps) {
  const t = briefingMessages[useLocale()];
  const list = useRef<HTMLOListElement>(null);
  const { scenes } = briefing;
  const focusRow = (at: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>("[data-scene]")[at]?.focus(),
    );
  const move = (scene: Scene, at: number, places: 1 | -1) => {
    const to = at + places;
    if (to < 0 || to >= scenes.length) return;
    changeBriefing((open) => moveScene(open, scene.id, places));
    onSay(t.moved(titleOf(scene), to + 1, scenes.length));
  };
  const remove = (scene: Scene, at: number) => {
    const { removed } = removeScene(briefing, scene.id);
    changeBriefing((open) => removeScene(open, scene.id).briefing);
    onSay(t.deletedScene(titleOf(scene)), removed);
    focusRow(Math.min(at, scenes.length - 2));
  };
  const onKeyDown = (event: KeyboardEvent, scene: Scene, at: number) => {
    const places = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || (places !== 1 && places !== -1)) return;
    event.preventDefault();
    move(scene, at, places);
    focusRow(Math.min(scenes.length - 1, Math.max(0, at + places)));
  };
  return (
    <ol ref={list} role="list" className={css["scenes"]} aria-label={t.sceneList}>
      {scenes.map((scene, at) => (
        <li key={scene.id} className={css["row"]} data-current={at === index}>
          <button
            type="button"
            data-scene=""
            className={css["open"]}
            title={t.moveKeys}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            aria-current={at === index ? "step" : undefined}
            onClick={() => goToScene(at)}
            onKeyDown={(event) => onKeyDown(event, scene, at)}
          >
            <span className={css["number"]}>{at + 1}</span>
            <span>{titleOf(scene)}</span>
          </button>
          {at === index && (
            <SceneTools
              title={titleOf(scene)}
              isFirst={at === 0}
              isLast={at === scenes.length - 1}
              onMove={(places) => move(scene, at, places)}
              onDuplicate={() => {
                changeBriefing((open) => duplicateScene(open, scene.id));
                onSay(t.duplicated(at + 2));
              }}
              onRemove={() => remove(scene, at)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

type SceneToolsProps = {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (places: 1 | -1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

function SceneTools({ title, isFirst, isLast, onMove, onDuplicate, onRemove }: SceneToolsProps) {
  const t = briefingMessages[useLocale()];
  return (
    <div className={css["tools"]}>
      {/* Not disabled: a scene that arrives at the end would lose the focus. */}
      <IconButton
        icon="ascending"
        label={t.up(title)}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="descending"
        label={t.down(title)}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      />
      <span className={css["grow"]} />
      <Button variant="plain" onClick={onDuplicate}>
        {t.duplicate}
      </Button>
      <Button variant="plain" onClick={onRemove}>
        {t.deleteScene}
      </Button>
    </div>
  );
}
