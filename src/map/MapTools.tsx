/** Drawing and measuring: a menu beside the other controls, and whatever tool is in hand, loaded when first used. */
import { useEffect, useState, type ComponentType } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { actions, type MapTool } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { areaNames } from "@/text/messages/area-names";
import type { IconName } from "@/ui/icons";
import { MenuButton, type MenuItem } from "@/ui/MenuButton";
import css from "./MapTools.module.css";

const TOOLS: readonly { readonly tool: MapTool; readonly icon: IconName }[] = [
  { tool: "circle", icon: "circle" },
  { tool: "polygon", icon: "polygon" },
  { tool: "rectangle", icon: "rectangle" },
  { tool: "measure", icon: "ruler" },
];

export function ToolMenu() {
  const t = areaNames[useLocale()];
  const area = useAppState((state) => state.explorer.filter.area);
  const measured = useAppState((state) => state.session.measured.length > 0);
  const items: MenuItem[] = TOOLS.map(({ tool, icon }) => ({
    id: tool,
    icon,
    text: t.drawTool(tool),
    onSelect: () => actions.setMapTool(tool),
  }));
  if (area !== null && area.shape.kind !== "border")
    items.push({
      id: "edit",
      icon: "target",
      text: t.editArea,
      onSelect: () => actions.setAreaEditing(true),
    });
  if (measured)
    items.push({
      id: "clear",
      icon: "close",
      text: t.clearMeasure,
      onSelect: () => actions.setMeasured([]),
    });
  return (
    <div className={css["menu"]}>
      <MenuButton label={t.toolsLabel} icon="ruler" items={items} opens="up" />
    </div>
  );
}

type Layer = ComponentType<{ map: MapLibreMap }>;

/** Nothing, "loading", or the tool. A failure puts the tool down and says that the form does the same. */
export function ToolInUse({ map }: { map: MapLibreMap }) {
  const t = areaNames[useLocale()];
  const wanted = useAppState(({ session }) => session.mapTool !== null || session.areaEditing);
  const [layer, setLayer] = useState<{ Layer: Layer } | null>(null);
  useEffect(() => {
    if (!wanted || layer !== null) return undefined;
    let stale = false;
    import("./tools/ToolLayer").then(
      (module) => {
        if (!stale) setLayer({ Layer: module.default });
      },
      () => {
        if (stale) return;
        actions.setMapTool(null);
        actions.notify({
          id: "map-tools",
          tone: "warning",
          text: { en: areaNames.en.toolFailed, es: areaNames.es.toolFailed },
        });
      },
    );
    return () => {
      stale = true;
    };
  }, [wanted, layer]);
  if (!wanted) return null;
  if (layer === null) {
    return (
      <p className={css["loading"]} role="status">
        {t.loadingTool}
      </p>
    );
  }
  return <layer.Layer map={map} />;
}
