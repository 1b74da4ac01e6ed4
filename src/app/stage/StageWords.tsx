/** What is told: number, finding, a few sentences, what has to be known with them. */
import { documentCode } from "@/datasets/describe";
import { Prose } from "@/panels/briefing/Prose";
import { SceneFoot } from "@/panels/briefing/SceneFoot";
import type { SceneWords, ShownScene } from "@/panels/briefing/use-scene";
import { plainText } from "@/scenes/resolved-text";
import { writtenIn } from "@/state/briefing-words";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { presentingMessages } from "@/text/messages/presenting";
import css from "./StageWords.module.css";

/** More than five lines of the usual size. */
const LONG_TITLE = 75;

type StageWordsProps = { shown: ShownScene | null; words: SceneWords; frame: "present" | "story" };

export function StageWords({ shown, words, frame }: StageWordsProps) {
  const locale = useLocale();
  const t = presentingMessages[locale];
  if (shown === null) return <h1 className={css["none"]}>{t.noScene}</h1>;
  const { briefing, index, scene } = shown;
  const title = briefing.title[writtenIn(briefing.title, locale)];
  return (
    <article
      className={css["words"]}
      data-frame={frame}
      lang={scene === null ? undefined : writtenIn(scene.title, locale)}
    >
      <p className={css["kicker"]}>{title}</p>
      {scene === null || index === null ? (
        <h1 className={css["title"]}>{title}</h1>
      ) : (
        <>
          <h1 className={css["title"]} data-long={plainText(words.title).length > LONG_TITLE}>
            <Prose text={words.title} />
          </h1>
          {words.paragraphs.map((paragraph) => (
            <p key={plainText(paragraph)} className={css["paragraph"]}>
              <Prose text={paragraph} />
            </p>
          ))}
          {frame === "story" ? (
            <SceneFoot foundation={words.foundation} />
          ) : (
            <Footing words={words} />
          )}
        </>
      )}
    </article>
  );
}

/** A room reads two; the others are with the figures, in the handout and in the panel. */
const MOST_CAVEATS = 2;

/** On a projector: the caveats without which it cannot be read, and the documents in one line. */
function Footing({ words: { foundation } }: { words: SceneWords }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const caveats = foundation.caveatIds
    .flatMap((id) => atlas.caveats.get(id) ?? [])
    .filter(({ severity }) => severity === "reading")
    .slice(0, MOST_CAVEATS);
  const codes = foundation.sourceIds.flatMap((id) => {
    const source = atlas.sources.get(id);
    return source === undefined ? [] : [documentCode(source)];
  });
  return (
    <div className={css["footing"]}>
      {caveats.map(({ id, text }) => (
        <p key={id} className={css["caveat"]}>
          {text[locale]}
        </p>
      ))}
      <p>{[...new Set(codes)].join(" · ")}</p>
    </div>
  );
}
