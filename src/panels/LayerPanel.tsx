/** The list of layers in groups: find, switch on and off, read the legend, set the opacity. */
import { memo, useMemo, useState } from "react";
import { groupLabel } from "@/layers/catalogue";
import type { LayerId } from "@/layers/layer-ids";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { layerPanelMessages } from "@/text/messages/layer-panel";
import { SearchField } from "@/ui/SearchField";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { countEvidence } from "./layer-counts";
import { findLayers } from "./layer-search";
import { LayerRow } from "./LayerRow";
import { selectContextOnMap } from "./panel-selectors";
import css from "./LayerPanel.module.css";

export const LayerPanel = memo(function LayerPanel() {
  const locale = useLocale();
  const [search, setSearch] = useState("");
  const countOf = useLayerCounts();
  const visible = useAppState((state) => state.explorer.layers.visible);
  const groups = useMemo(() => findLayers(search), [search]);
  const t = layerPanelMessages[locale];
  return (
    <section className={css["panel"]} aria-labelledby="layer-panel-title">
      <h2 id="layer-panel-title">
        <VisuallyHidden>{t.title}</VisuallyHidden>
      </h2>
      <SearchField
        label={t.searchLabel}
        placeholder={t.searchPlaceholder}
        clearLabel={t.clearSearch}
        value={search}
        onChange={setSearch}
      />
      <div role="status">
        {groups.length === 0 && <p className={css["empty"]}>{t.noMatch(search.trim())}</p>}
      </div>
      {groups.map((group) => (
        <section key={group.id} className={css["group"]} aria-labelledby={`layers-${group.id}`}>
          <h3 id={`layers-${group.id}`} className={css["heading"]}>
            {groupLabel(group.id, locale)}
          </h3>
          <ul className={css["list"]}>
            {group.layers.map((id) => (
              <LayerRow
                key={id}
                id={id}
                on={visible.includes(id)}
                {...countOf(id)}
                locale={locale}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});

/** Shown and total of each layer. Context counts only once it has loaded, and apart from the records. */
function useLayerCounts() {
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const contextShown = useAppState(selectContextOnMap);
  const totals = useMemo(() => countEvidence(atlas, null), [atlas]);
  const shown = useMemo(() => countEvidence(atlas, pass), [atlas, pass]);
  const visible = useAppState((state) => state.explorer.layers.visible.includes("homicide"));
  return (id: LayerId) =>
    id === "homicide"
      ? { shown: contextShown, total: visible ? atlas.contextRecords.length : 0 }
      : { shown: shown.get(id) ?? 0, total: totals.get(id) ?? 0 };
}
