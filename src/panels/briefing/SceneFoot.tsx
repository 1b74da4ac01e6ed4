/** What the words of a scene rest on: where it stands, and what has to be known to read it. */
import { documentCode } from "@/datasets/describe";
import { formatLocator, mergeLines } from "@/export/citation";
import { groupEvidence } from "@/export/cited-sources";
import type { Foundation } from "@/scenes/resolved-text";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { briefingMessages } from "@/text/messages/briefing";
import css from "./SceneFoot.module.css";

/** More places than this and a line of them says less than the document. */
const MOST_PLACES = 4;

export function SceneFoot({ foundation }: { foundation: Foundation }) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const atlas = useAppState(selectAtlas);
  const places = groupEvidence(foundation.evidence);
  const sources = foundation.sourceIds.flatMap((id) => atlas.sources.get(id) ?? []);
  const caveats = foundation.caveatIds
    .flatMap((id) => atlas.caveats.get(id) ?? [])
    .toSorted((a, b) => Number(b.severity === "reading") - Number(a.severity === "reading"));
  return (
    <div className={css["foot"]}>
      {caveats.length > 0 && (
        <section className={css["caveats"]} aria-label={t.caveats}>
          {caveats.map(({ id, text }) => (
            <p key={id}>{text[locale]}</p>
          ))}
        </section>
      )}
      {sources.length > 0 && (
        <section>
          <h4 className={css["heading"]}>{t.sources}</h4>
          <ul role="list" className={css["sources"]}>
            {sources.map((source) => {
              const all = mergeLines(places.get(source.id) ?? []);
              return (
                <li key={source.id}>
                  <button
                    type="button"
                    className={css["source"]}
                    title={t.showSource(source.title)}
                    onClick={() => actions.showSource(source.id)}
                  >
                    {documentCode(source)}
                  </button>
                  {all.length > 0 && all.length <= MOST_PLACES && (
                    <span>, {all.map((place) => formatLocator(place, locale)).join("; ")}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
