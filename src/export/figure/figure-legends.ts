/** The legends of a figure: of every visible layer that has something to show, in the order of the list. Pure. */
import { LAYERS } from "@/layers/catalogue";
import { countsByLayer } from "@/layers/layer-of";
import { LAYER_IDS, type LayerId } from "@/layers/layer-ids";
import type { LegendSpec } from "@/layers/legend-spec";
import type { StyleInput } from "@/layers/style-input";
import type { Locale } from "@/text/locale";
import type { FigureLegend } from "./figure-spec";

/** Lines of the land: drawn whatever the filter leaves. */
const ALWAYS_DRAWN: ReadonlySet<LayerId> = new Set(["borders", "areas"]);

/** A map of the figure: the only one, or a side of a comparison under its name. */
export type FigureMap = { readonly name: string | null; readonly style: StyleInput };

/** Where the sides of a comparison have different legends, both stand there, each under the name of its side. */
export function figureLegends(maps: readonly FigureMap[], locale: Locale): readonly FigureLegend[] {
  return LAYER_IDS.flatMap((id) => {
    const specs = maps.flatMap(({ name, style }) => {
      const spec = legendOf(id, style);
      return spec === null ? [] : [{ name, spec }];
    });
    const [first] = specs;
    if (first === undefined) return [];
    const same = specs.every(({ spec }) => JSON.stringify(spec) === JSON.stringify(first.spec));
    return same
      ? [{ layer: id, spec: first.spec }]
      : specs.map(({ name, spec }) => ({ layer: id, spec: underName(spec, name, id, locale) }));
  });
}

function legendOf(id: LayerId, style: StyleInput): LegendSpec | null {
  const { atlas, pass, contextPass, view } = style;
  if (!view.layers.visible.includes(id)) return null;
  const count = countsByLayer(atlas, pass, contextPass).get(id) ?? 0;
  if (count === 0 && !ALWAYS_DRAWN.has(id)) return null;
  const spec = LAYERS[id].legend(style);
  return showsSomething(spec) ? spec : null;
}

function underName(spec: LegendSpec, name: string | null, id: LayerId, locale: Locale): LegendSpec {
  if (name === null) return spec;
  const title = spec.title ?? LAYERS[id].label(locale);
  return { ...spec, title: `${name}: ${title}` };
}

function showsSomething({ items, nested, histogram }: LegendSpec): boolean {
  return items.length > 0 || nested !== null || histogram !== null;
}
