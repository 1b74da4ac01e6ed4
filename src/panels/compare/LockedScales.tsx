/** The scale that both maps share, as the legend of what they draw. */
import { LAYERS } from "@/layers/catalogue";
import type { StyleInput } from "@/layers/style-input";
import { LegendView } from "@/panels/LegendView";
import type { Comparison } from "@/state/compare-view";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { compareMessages } from "@/text/messages/compare";
import css from "./ComparePanel.module.css";

const NO_GEOMETRY: StyleInput["geometry"] = { admin: null, contextLand: null, labels: null };

export function LockedScales({ comparison }: { comparison: Comparison }) {
  const text = compareMessages[useLocale()];
  const atlas = useAppState(selectAtlas);
  const { drawn, sides } = comparison;
  const legends = (["country", "state"] as const).flatMap((level) => {
    const side = drawn[level].a !== null ? sides.a : drawn[level].b !== null ? sides.b : null;
    const id = `${level}-figures` as const;
    if (side === null || !side.view.layers.visible.includes(id)) return [];
    const { pass, contextPass, view } = side;
    const legend = LAYERS[id].legend({ atlas, pass, contextPass, geometry: NO_GEOMETRY, view });
    // Measure and period stand above each map: they are not the same on both.
    return [{ id, legend: { ...legend, title: text.locked, vintage: null } }];
  });
  if (legends.length === 0) return null;
  return (
    <div className={css["scales"]}>
      {legends.map(({ id, legend }) => (
        <LegendView key={id} legend={legend} />
      ))}
    </div>
  );
}
