/** Looks into a composed style the way the map would: which features pass a layer, how they are painted. */
import {
  createExpression,
  featureFilter,
  v8,
  type LayerSpecification,
  type StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";

export type Properties = Readonly<Record<string, unknown>>;

export function layerOfStyle(style: StyleSpecification, id: string): LayerSpecification {
  const found = style.layers.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

export function featuresOf(
  style: StyleSpecification,
  source: string,
): { properties: Properties; geometry: unknown }[] {
  const spec = style.sources[source];
  const data = spec?.type === "geojson" ? spec.data : undefined;
  if (data === undefined || typeof data === "string" || data.type !== "FeatureCollection")
    return [];
  return data.features.map(({ properties, geometry }) => ({
    properties: properties ?? {},
    geometry,
  }));
}

export function isDrawn(
  style: StyleSpecification,
  layerId: string,
  properties: Properties,
  zoom = 6,
): boolean {
  const { filter } = layerOfStyle(style, layerId) as { filter?: never };
  return featureFilter(filter, "filter").filter({ zoom }, { type: 1, properties } as never);
}

export function paintOf(
  style: StyleSpecification,
  layerId: string,
  name: string,
  properties: Properties = {},
): unknown {
  const spec = layerOfStyle(style, layerId);
  const value = (spec.paint as Properties | undefined)?.[name];
  if (!Array.isArray(value) || typeof value[0] !== "string") return value;
  const reference = (v8 as unknown as Record<string, Properties>)[`paint_${spec.type}`];
  const made = createExpression(value, name, reference?.[name] as never);
  if (made.result === "error") throw new Error(made.value[0]?.message);
  return made.value.evaluate({ zoom: 6 }, { type: 3, properties } as never);
}
