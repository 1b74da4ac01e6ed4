/** Below the map and never on it: what its symbols mean, its years, and who says so. */
import { memo } from "react";
import type { FigureLegend, FigureSpec } from "@/export/figure/figure-spec";
import { LAYERS } from "@/layers/catalogue";
import type { LayerGroupId, LayerId } from "@/layers/layer-ids";
import { LegendView } from "@/panels/LegendView";
import { useLocale } from "@/state/use-store";
import { presentingMessages } from "@/text/messages/presenting";
import css from "./StageFoot.module.css";

/** A line, not a list: the most cited ones. */
const MOST_SOURCES = 3;

/** What the map tells before what it tells it on: where there is no room for all, borders can be guessed. */
const WEIGHT: readonly LayerGroupId[] = ["figures", "context", "programs", "geography"];

function byWeight(legends: readonly FigureLegend[]): readonly FigureLegend[] {
  const weight = ({ layer }: FigureLegend) => WEIGHT.indexOf(LAYERS[layer as LayerId].group);
  return legends.toSorted((a, b) => weight(a) - weight(b));
}

type StageFootProps = {
  spec: FigureSpec | null;
  /** No words beside the map: what has to be known to read it stands here. */
  alone: boolean;
};

export const StageFoot = memo(function StageFoot({ spec, alone }: StageFootProps) {
  const locale = useLocale();
  const t = presentingMessages[locale];
  const names = spec?.sources.slice(0, MOST_SOURCES).map(({ short }) => short) ?? [];
  const caveat = spec?.caveats[0];
  const legends = spec === null ? [] : byWeight(spec.legend);
  const rest = (spec?.sources.length ?? 0) - names.length;
  return (
    <footer className={css["foot"]}>
      {/* It may scroll where the window is low: the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css["legends"]} role="group" aria-label={t.legend} tabIndex={0}>
        {legends.map(({ layer, spec: legend }) => (
          <section key={`${layer} ${legend.title} ${legend.vintage}`} className={css["legend"]}>
            <h2 className={css["name"]}>{LAYERS[layer as LayerId].label(locale)}</h2>
            <LegendView legend={legend} />
          </section>
        ))}
      </div>
      {alone && caveat !== undefined && <p className={css["caveat"]}>{caveat}</p>}
      <p className={css["line"]}>
        {spec !== null && spec.yearLine !== "" && (
          <span className={css["years"]}>{spec.yearLine}</span>
        )}
        {names.length > 0 && (
          <span>
            {t.sourcesLine(names.join(" · "))}
            {rest > 0 && ` ${t.moreSources(rest)}`}
          </span>
        )}
        {spec !== null && <span>{spec.versionLine}</span>}
      </p>
    </footer>
  );
});
