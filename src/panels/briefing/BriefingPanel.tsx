/** The open briefing in the left column: read it, or write it; the map stays in sight beside it. */
import { lazy, Suspense, useState } from "react";
import { useStore } from "zustand";
import { saving, saveNow } from "@/state/briefing-edit";
import { leaveBriefing } from "@/state/briefing-scenes";
import { wordsOf } from "@/state/briefing-words";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import { BriefingMenu, type Said } from "./BriefingMenu";
import { enterPresenting, PRESENT_BUTTON } from "./enter-presenting";
import { SceneEditor } from "./SceneEditor";
import { SceneReader } from "./SceneReader";
import { useShownScene, type ShownScene } from "./use-scene";
import css from "./BriefingPanel.module.css";

const ExportBriefing = lazy(() => import("./ExportBriefing"));

export default function BriefingPanel() {
  const shown = useShownScene();
  return shown === null ? null : <OpenPanel key={shown.briefing.id} shown={shown} />;
}

function OpenPanel({ shown }: { shown: ShownScene }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const mode = useAppState((state) => state.briefing.mode);
  const kept = useAppState((state) => state.briefing.kept);
  const [exports, setExports] = useState(false);
  const [said, setSaid] = useState<Said>({ text: "", more: null });
  const { briefing } = shown;
  const isOwn = briefing.id.startsWith("own-") && kept !== "shipped";
  const title = wordsOf(briefing.title, locale);
  const leave = () => {
    void saveNow();
    leaveBriefing();
  };
  return (
    <div className={css["panel"]}>
      <header className={css["head"]}>
        <div className={css["top"]}>
          <h2 className={css["title"]}>{title === "" ? t.untitled : title}</h2>
          <div className={css["tools"]}>
            <BriefingMenu shown={shown} onSay={setSaid} onExport={() => setExports(true)} />
            <IconButton icon="close" label={t.leave} onClick={leave} />
          </div>
        </div>
        <p className={css["subtitle"]}>{wordsOf(briefing.subtitle, locale)}</p>
        <div className={css["line"]}>
          {isOwn && (
            <div className={css["modes"]} role="group" aria-label={t.modes}>
              {(["read", "edit"] as const).map((id) => (
                <button
                  key={id}
                  type="button"
                  className={css["mode"]}
                  aria-pressed={mode === id}
                  onClick={() => actions.setBriefing({ mode: id })}
                >
                  {t[id]}
                </button>
              ))}
            </div>
          )}
          {isOwn && <SavingState />}
          <span className={css["grow"]} />
          {briefing.scenes.length > 0 && (
            <Button id={PRESENT_BUTTON} onClick={() => enterPresenting(shown.index ?? 0)}>
              <Icon name="play" size={12} /> {t.present}
            </Button>
          )}
        </div>
        <p role="status" className={css["said"]}>
          {said.text} {said.more}
        </p>
      </header>
      {exports && (
        <Suspense>
          <ExportBriefing briefing={briefing} onClose={() => setExports(false)} />
        </Suspense>
      )}
      {mode === "edit" && isOwn ? <SceneEditor shown={shown} /> : <SceneReader shown={shown} />}
    </div>
  );
}

/** Said to the eye; read out only when something is wrong. */
function SavingState() {
  const t = briefingMessages[useLocale()];
  const state = useStore(saving, (value) => value.state);
  if (state === "not-saved")
    return (
      <span role="alert" className={css["unsaved"]}>
        {t.notSaved}
      </span>
    );
  return <span className={css["saved"]}>{state === "saved" ? t.saved : t.saving}</span>;
}
