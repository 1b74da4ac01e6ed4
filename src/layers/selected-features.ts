/** What is selected, drawn over everything: its mark with an ink outline and a name, or the outline of its areas. */
import type { Feature, Geometry as Shape } from "geojson";
import { memoizeLast } from "@/analysis/memoize-last";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { ThemeName } from "@/ui/tokens";
import { DISPUTING_COUNTRIES, type AreaShapes, type Geometry } from "./geometry";
import { iconId } from "./icon-spec";
import { layerOf } from "./layer-of";
import type { Placed } from "./point-features";
import { recordIcon } from "./record-icon";
import { selectionKey, type MapSelection } from "./selection";

export type SelectedProperties = {
  readonly id: string;
  readonly selection: string;
  readonly kind: "point" | "line" | "area";
  /** Disputed lines stay dashed when selected, and so do outlines that run along them. */
  readonly dashed: boolean;
  readonly icon: string;
  readonly dx: number;
  readonly dy: number;
  readonly name_en: string;
  readonly name_es: string;
};
export type SelectedCollection = {
  readonly type: "FeatureCollection";
  readonly features: Feature<Shape, SelectedProperties>[];
};

export const selectedCollection = memoizeLast(
  (
    atlas: Atlas,
    geometry: Geometry,
    selection: MapSelection,
    placed: readonly Placed[],
    theme: ThemeName,
  ): SelectedCollection => ({
    type: "FeatureCollection",
    features: featuresOf(atlas, geometry, selection, placed, theme),
  }),
);

function featuresOf(
  atlas: Atlas,
  geometry: Geometry,
  selection: MapSelection,
  placed: readonly Placed[],
  theme: ThemeName,
): SelectedCollection["features"] {
  const make = (
    kind: SelectedProperties["kind"],
    shape: Shape,
    index: number,
    rest: Partial<SelectedProperties> = {},
  ): SelectedCollection["features"][number] => ({
    type: "Feature",
    properties: {
      id: `selected-${index}`,
      selection: selectionKey(selection),
      kind,
      dashed: false,
      icon: "",
      dx: 0,
      dy: 0,
      name_en: "",
      name_es: "",
      ...rest,
    },
    geometry: shape,
  });
  const outlines = (from: Geometry, areaIds: readonly string[]) =>
    areaShapes(from, areaIds).map(({ id, geometry: shape }, index) =>
      make("area", shape, index, { dashed: DISPUTING_COUNTRIES.includes(String(id).slice(0, 2)) }),
    );
  if (selection.kind === "area") return outlines(geometry, [selection.id]);
  const record = atlas.byId.get(selection.id);
  if (record === undefined) return [];
  if (record.position !== null) {
    const spec = recordIcon(record, layerOf(record, atlas), atlas, theme);
    const names = { name_en: record.title.en, name_es: record.title.es };
    const own = placed.find(({ mark }) => mark.recordIds[0] === record.id);
    const shape: Shape = { type: "Point", coordinates: [...record.position] };
    const [dx, dy] = own?.offset ?? [0, 0];
    return [
      make("point", shape, 0, { icon: iconId({ ...spec, selected: true }), dx, dy, ...names }),
    ];
  }
  const line = lineShape(record, geometry);
  const dashed = record.kind === "border" && record.row.disputed;
  if (line !== null) return [make("line", line, 0, { dashed })];
  return outlines(geometry, record.areaIds);
}

function lineShape(record: AtlasRecord, { admin }: Geometry): Shape | null {
  if (record.kind === "border")
    return admin?.borders.features.find(({ id }) => id === record.id)?.geometry ?? null;
  if (record.kind !== "corridor") return null;
  return { type: "LineString", coordinates: record.row.line.map((position) => [...position]) };
}

function areaShapes({ admin }: Geometry, areaIds: readonly string[]): AreaShapes["features"] {
  if (admin === null) return [];
  const all = [...admin.countries.features, ...admin.states.features];
  return all.filter(({ id }) => areaIds.includes(String(id)));
}
