/** One layer: its sign, name, count and switch; when on, its legend; on demand, its details and opacity. */
import { lazy, memo, Suspense, useId, useState } from "react";
import type { Atlas } from "@/datasets/atlas";
import { activeClauses, type Clause } from "@/filters/filter";
import { LAYERS, unaffectedBy, type FilterAspect } from "@/layers/catalogue";
import type { LayerId } from "@/layers/layer-ids";
import type { Drawing } from "@/permalink/explorer-state";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState } from "@/state/use-store";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { layerPanelMessages } from "@/text/messages/layer-panel";
import { layerMessages } from "@/text/messages/layers";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { IconButton } from "@/ui/IconButton";
import { OpacitySlider } from "@/ui/OpacitySlider";
import { Switch } from "@/ui/Switch";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { FigurePicker } from "./FigurePicker";
import { LayerFailure } from "./LayerFailure";
import { layerSign } from "./layer-sign";
import { splitLegendItems, splitLegendText } from "./legend-text";
import { LegendItems, LegendView } from "./LegendView";
import { SwatchView } from "./SwatchView";
import { useLegend } from "./use-legend";
import css from "./LayerRow.module.css";

/** Fetched with the context layer, which is off at first. */
const ContextPicker = lazy(() =>
  import("./ContextPicker").then((module) => ({ default: module.ContextPicker })),
);

/** Fetched with the first layer that has classes to choose. */
const ClassControls = lazy(() =>
  import("./ClassControls").then((module) => ({ default: module.ClassControls })),
);

export type LayerRowProps = {
  id: LayerId;
  on: boolean;
  shown: number;
  /** 0 = nothing to count, or not loaded. */
  total: number;
  locale: Locale;
};

export const LayerRow = memo(function LayerRow({ id, on, shown, total, locale }: LayerRowProps) {
  const [detailed, setDetailed] = useState(false);
  const [hasLegend, setHasLegend] = useState(true);
  const theme = useAppState((state) => state.explorer.theme);
  const ids = useId();
  const name = LAYERS[id].label(locale);
  const t = layerPanelMessages[locale];
  return (
    <li className={css["layer"]} data-on={on}>
      <div className={css["row"]}>
        <span className={css["sign"]}>
          <SwatchView swatch={layerSign(id, theme)} />
        </span>
        <label htmlFor={`${ids}-switch`} className={css["name"]}>
          {name}
        </label>
        <span id={`${ids}-count`} className={css["count"]}>
          <Count id={id} shown={shown} total={total} locale={locale} />
        </span>
        <span className={css["more"]} data-open={on && detailed}>
          {on && (
            <IconButton
              icon="chevron"
              size={12}
              label={t.more(name)}
              aria-expanded={detailed}
              aria-controls={detailed ? `${ids}-details` : undefined}
              onClick={() => setDetailed(!detailed)}
            />
          )}
        </span>
        <Switch
          id={`${ids}-switch`}
          checked={on}
          aria-describedby={`${ids}-count`}
          onChange={() => actions.toggleLayer(id)}
        />
      </div>
      <div className={css["body"]}>
        <LayerFailure id={id} locale={locale} />
        {on && (
          <LayerBody
            id={id}
            detailsId={`${ids}-details`}
            detailed={detailed}
            onDetails={setDetailed}
            hasLegend={hasLegend}
            onLegend={setHasLegend}
            locale={locale}
          />
        )}
      </div>
    </li>
  );
});

type CountProps = Pick<LayerRowProps, "id" | "shown" | "total" | "locale">;

function Count({ id, shown, total, locale }: CountProps) {
  if (total === 0) return null;
  const t = layerPanelMessages[locale];
  const all = formatNumber(total, locale);
  return (
    <>
      {shown === total ? all : t.countOf(formatNumber(shown, locale), all)}
      <VisuallyHidden> {id === "homicide" ? t.contextUnit(total) : t.unit(total)}</VisuallyHidden>
    </>
  );
}

type LayerBodyProps = {
  id: LayerId;
  detailsId: string;
  detailed: boolean;
  onDetails: (detailed: boolean) => void;
  hasLegend: boolean;
  onLegend: (has: boolean) => void;
  locale: Locale;
};

/** Apart from the row: a count that changes touches nothing below it. */
const LayerBody = memo(function LayerBody(props: LayerBodyProps) {
  const { id, detailsId, detailed, onDetails, hasLegend, onLegend, locale } = props;
  const { description, group, label } = LAYERS[id];
  const legend = useLegend(id);
  const drawing = drawingOf(id);
  const { inline, more } = splitLegendText(legend, group);
  const t = layerPanelMessages[locale];
  return (
    <>
      {(id === "country-figures" || id === "state-figures") && (
        <FigurePicker level={id === "country-figures" ? "country" : "state"} />
      )}
      {id === "homicide" && (
        <Suspense fallback={null}>
          <ContextPicker />
        </Suspense>
      )}
      {hasLegend && (
        <>
          <LegendView legend={legend} />
          {drawing !== null && (
            <Suspense fallback={null}>
              <ClassControls drawing={drawing} />
            </Suspense>
          )}
          <Sentences texts={inline} />
          {legend.caveats.length > 0 && more.length > 0 && (
            <Button
              variant="quiet"
              aria-expanded={detailed}
              aria-label={t.moreNotesLabel(more.length, label(locale))}
              onClick={() => onDetails(!detailed)}
            >
              {t.moreNotes(more.length)}
            </Button>
          )}
        </>
      )}
      <Unaffected id={id} locale={locale} />
      {detailed && (
        <div id={detailsId} className={css["details"]}>
          <LegendItems items={splitLegendItems(legend.items).more} />
          <Sentences texts={[description(locale), ...more]} />
          <LayerOpacity id={id} locale={locale} />
          <label className={css["choice"]}>
            <Checkbox
              checked={hasLegend}
              aria-label={t.showLegendLabel(label(locale))}
              onChange={onLegend}
            />
            {t.showLegend}
          </label>
        </div>
      )}
    </>
  );
});

/** What of a layer can be scaled. */
function drawingOf(id: LayerId): Drawing | null {
  if (id === "homicide") return "context";
  if (id === "country-figures") return "country";
  return id === "state-figures" ? "state" : null;
}

function Sentences({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className={css["note"]}>
      {text}
    </p>
  ));
}

function unaffectedAmong(atlas: Atlas, id: LayerId, active: readonly Clause[]): FilterAspect[] {
  return unaffectedBy(atlas, id).filter((aspect) => active.includes(aspect));
}

/** Only while such a filter is active: then it explains why the layer did not change. */
function Unaffected({ id, locale }: { id: LayerId; locale: Locale }) {
  // One string: an unchanged answer is the same value.
  const aspects = useAppState((state) => {
    const active = activeClauses(state.explorer.filter);
    return active.length === 0 ? "" : unaffectedAmong(selectAtlas(state), id, active).join(" ");
  });
  if (aspects === "") return null;
  const t = layerMessages[locale];
  const names = (aspects.split(" ") as FilterAspect[]).map((aspect) => t.unaffected(aspect));
  const last = names.at(-1) ?? "";
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} ${t.and} ${last}`;
  return <p className={css["note"]}>{t.unaffectedBy(list)}</p>;
}

function LayerOpacity({ id, locale }: { id: LayerId; locale: Locale }) {
  const percent = useAppState((state) => state.explorer.layers.opacityPercent[id] ?? 100);
  const t = layerPanelMessages[locale];
  return (
    <OpacitySlider
      caption={t.opacity}
      label={t.opacityLabel(LAYERS[id].label(locale))}
      percent={percent}
      valueText={formatPercent(percent, locale)}
      onChange={(value) => actions.setOpacity(id, value)}
    />
  );
}
