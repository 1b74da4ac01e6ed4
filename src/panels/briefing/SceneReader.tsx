/** The scene on show, to be read: number, finding, words, what they rest on; and the way to the others. */
import { languagesOf, goToScene, stepScene } from "@/state/briefing-scenes";
import { wordsOf, writtenIn } from "@/state/briefing-words";
import type { Scene } from "@/scenes/briefing";
import { plainText } from "@/scenes/resolved-text";
import { useLocale } from "@/state/use-store";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { Prose } from "./Prose";
import { SceneFoot } from "./SceneFoot";
import { useTopOnChange } from "./use-top-on-change";
import { useSceneWords, type ShownScene } from "./use-scene";
import css from "./SceneReader.module.css";

export function SceneReader({ shown }: { shown: ShownScene }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const { briefing, scene, index } = shown;
  const count = briefing.scenes.length;
  if (count === 0) return <p className={css["empty"]}>{t.notOneScene}</p>;
  return (
    <>
      {scene !== null && (
        <Words scene={scene} isForeign={!languagesOf(briefing).includes(locale)} />
      )}
      <nav className={css["steps"]} aria-label={t.sceneList}>
        <Button
          aria-disabled={index === null || index === 0}
          onClick={() => {
            if (index !== null) stepScene(-1);
          }}
        >
          {t.previous}
        </Button>
        <span className={css["place"]}>{index === null ? "" : t.sceneOf(index + 1, count)}</span>
        <Button variant="primary" aria-disabled={index === count - 1} onClick={() => stepScene(1)}>
          {index === null ? t.start : t.next}
        </Button>
      </nav>
      {index !== null && (
        <p className={css["again"]}>
          <Button variant="quiet" onClick={() => goToScene(index)}>
            <Icon name="retry" size={12} /> {t.again}
          </Button>
        </p>
      )}
      <SceneList scenes={briefing.scenes} index={index} />
    </>
  );
}

function Words({ scene, isForeign }: { scene: Scene; isForeign: boolean }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const words = useSceneWords(scene);
  const article = useTopOnChange<HTMLElement>(scene.id);
  const isBlank = words.title.parts.length === 0 && words.paragraphs.length === 0;
  return (
    <article
      ref={article}
      className={css["scene"]}
      lang={isForeign ? writtenIn(scene.title, locale) : undefined}
    >
      {isBlank ? (
        <p className={css["empty"]}>{t.emptyScene}</p>
      ) : (
        <>
          <h3 className={css["title"]}>
            <Prose text={words.title} />
          </h3>
          {words.paragraphs.map((paragraph) => (
            <p key={plainText(paragraph)} className={css["paragraph"]}>
              <Prose text={paragraph} />
            </p>
          ))}
        </>
      )}
      <SceneFoot foundation={words.foundation} />
    </article>
  );
}

type SceneListProps = { scenes: readonly Scene[]; index: number | null };

function SceneList({ scenes, index }: SceneListProps) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  return (
    <section className={css["contents"]}>
      <h3 className={css["heading"]}>{t.allScenes(scenes.length)}</h3>
      <ol role="list">
        {scenes.map((scene, at) => {
          const title = wordsOf(scene.title, locale);
          return (
            <li key={scene.id}>
              <button
                type="button"
                className={css["entry"]}
                aria-current={at === index ? "step" : undefined}
                onClick={() => goToScene(at)}
              >
                <span className={css["number"]}>{at + 1}</span>
                <span>{title === "" ? t.untitledScene : title}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
