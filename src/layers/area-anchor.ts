/**
 * Where what is known of a whole area is written. An area has one anchor, in open water and clear of its
 * neighbours when the whole region is seen. Close to the southern border those anchors are out of view, so
 * from zoom 5 its three countries (and the groups that would lie under them) use water next to the border.
 */
import type { FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Area } from "@/datasets/schema";
import type { Position } from "@/geo/position";

export type AnchorScale = "any" | "far" | "near";
export type AreaAnchor = { readonly scale: AnchorScale; readonly position: Position };

/** A tile zoom: filters see whole zoom levels. */
const NEAR_ZOOM = 5;

/** Water with room for a circle and three lines, clear of the coast by 50 km at least. */
const NEAR_ANCHORS: { readonly [areaId: string]: Position } = {
  MX: [-93.3, 13.85],
  GT: [-91.25, 13.2],
  BZ: [-86.95, 17.7],
  "group-mx-gt-bz": [-95.4, 13.7],
  "group-mx-gt-sv-hn": [-95.4, 12.6],
  "group-gt-sv-hn-bz": [-86.1, 18.5],
};

/** The anchors of an area, one for each scale; none for an area that cannot be placed. */
export function anchorsOf(area: Area): readonly AreaAnchor[] {
  if (area.anchor === null) return [];
  const near = NEAR_ANCHORS[area.id];
  return near === undefined
    ? [{ scale: "any", position: area.anchor }]
    : [
        { scale: "far", position: area.anchor },
        { scale: "near", position: near },
      ];
}

/** `note:MX` and `note:MX:near`: one id for each drawing of an area. */
export function anchoredId(id: string, scale: AnchorScale): string {
  return scale === "near" ? `${id}:near` : id;
}

const AT_ITS_SCALE = [
  "match",
  ["get", "scale"],
  "near",
  [">=", ["zoom"], NEAR_ZOOM],
  "far",
  ["<", ["zoom"], NEAR_ZOOM],
  true,
];

/** Features that fit a condition, at the zooms that their anchor is meant for. */
export function atItsScale(condition: FilterSpecification = true): FilterSpecification {
  return ["all", condition, AT_ITS_SCALE] as never;
}
