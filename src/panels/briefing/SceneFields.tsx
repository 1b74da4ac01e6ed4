/** The words of one scene, in the language of the atlas; figures are inserted, never typed. */
import { useRef, type Ref } from "react";
import type { Scene } from "@/scenes/briefing";
import { writeScene } from "@/scenes/edit-briefing";
import { MAX_TEXT, MAX_TITLE } from "@/scenes/harmless-text";
import { changeBriefing } from "@/state/briefing-edit";
import { useAppState, useLocale } from "@/state/use-store";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Icon } from "@/ui/icons";
import { useSceneWords } from "./use-scene";
import css from "./SceneEditor.module.css";

type SceneFieldsProps = { scene: Scene; onRetake: () => void };

export function SceneFields({ scene, onRetake }: SceneFieldsProps) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const { unresolved } = useSceneWords(scene);
  const text = useRef<HTMLTextAreaElement>(null);
  const selection = useAppState((state) => state.explorer.selection);
  const recordId = selection?.kind === "record" ? selection.id : null;
  const insert = () => {
    const area = text.current;
    if (area === null || recordId === null) return;
    const { value, selectionStart, selectionEnd } = area;
    const reference = `{${recordId}}`;
    const next = value.slice(0, selectionStart) + reference + value.slice(selectionEnd);
    changeBriefing((open) => writeScene(open, scene.id, "text", locale, next));
    const caret = selectionStart + reference.length;
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(caret, caret);
    });
  };
  return (
    <section className={css["fields"]}>
      <p className={css["hint"]}>{t.writtenIn(locale === "en" ? t.english : t.spanish)}</p>
      <Words scene={scene} field="title" label={t.titleOfScene} rows={2} max={MAX_TITLE} />
      <Words
        scene={scene}
        field="text"
        label={t.textOfScene}
        hint={t.textHelp}
        rows={6}
        max={MAX_TEXT}
        areaRef={text}
      />
      <div className={css["buttons"]}>
        <Button
          aria-disabled={recordId === null}
          title={recordId === null ? t.insertHelp : undefined}
          onClick={insert}
        >
          <Icon name="plus" size={12} /> {t.insertFigure}
        </Button>
      </div>
      {recordId === null && <p className={css["hint"]}>{t.insertHelp}</p>}
      {unresolved.length > 0 && (
        <p role="alert" className={css["warning"]}>
          {t.unresolved([...new Set(unresolved)].join(", "))}
        </p>
      )}
      <Words scene={scene} field="notes" label={t.notesOfScene} rows={3} max={MAX_TEXT} />
      <label className={css["check"]}>
        <Checkbox
          checked={scene.withChart}
          onChange={(withChart) =>
            changeBriefing((open) => ({
              ...open,
              scenes: open.scenes.map((one) => (one.id === scene.id ? { ...one, withChart } : one)),
            }))
          }
        />
        {t.withChart}
      </label>
      <div className={css["buttons"]}>
        <Button onClick={onRetake}>
          <Icon name="target" size={14} /> {t.retake}
        </Button>
      </div>
    </section>
  );
}

type WordsProps = {
  scene: Scene;
  field: "title" | "text" | "notes";
  label: string;
  hint?: string;
  rows: number;
  max: number;
  areaRef?: Ref<HTMLTextAreaElement>;
};

function Words({ scene, field, label, hint, rows, max, areaRef }: WordsProps) {
  const locale = useLocale();
  const other = locale === "en" ? "es" : "en";
  return (
    <label className={css["field"]}>
      <span className={css["label"]}>{label}</span>
      <textarea
        ref={areaRef}
        className={css["input"]}
        rows={rows}
        maxLength={max}
        value={scene[field][locale] ?? ""}
        placeholder={scene[field][other]}
        onChange={({ currentTarget: { value } }) =>
          changeBriefing((open) => writeScene(open, scene.id, field, locale, value))
        }
      />
      {hint !== undefined && <span className={css["hint"]}>{hint}</span>}
    </label>
  );
}
