/** Which icon a record has: shape says what it is, colour whose, form how well it is known. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { ThemeName } from "@/ui/tokens";
import { icon, type IconForm, type IconShape, type IconSpec } from "./icon-spec";
import type { LayerId } from "./layer-ids";
import type { MarkColor } from "./palette";

const SHAPES: Partial<Record<LayerId, IconShape>> = {
  crossings: "diamond",
  labs: "flask",
  sites: "disc",
  offices: "square",
  seaports: "anchor",
  airports: "plane",
  recommendations: "badge",
};

/** The shape of a layer of points; null for layers drawn otherwise. */
export function layerShape(layerId: LayerId): IconShape | null {
  return SHAPES[layerId] ?? null;
}

/** Colour of the first agency a record names; neutral where it names none. */
export function leadColor(record: AtlasRecord, atlas: Atlas): MarkColor {
  const lead = record.agencyIds[0];
  const agency = lead === undefined ? undefined : atlas.agencies.get(lead);
  return agency?.color ?? "neutral";
}

export function recordIcon(
  record: AtlasRecord,
  layerId: LayerId,
  atlas: Atlas,
  theme: ThemeName,
): IconSpec {
  const color = layerId === "crossings" ? "border" : leadColor(record, atlas);
  return icon(layerShape(layerId) ?? "disc", theme, {
    color,
    form: formOf(record),
    bar: record.kind === "place" && record.row.lab?.ballistics.status === "yes",
  });
}

function formOf(record: AtlasRecord): IconForm {
  if (record.kind !== "place") return "solid";
  const { crossing, lab, precision } = record.row;
  if (crossing?.formality === "unverified") return "hollow";
  if (crossing?.formality === "informal") return "dotted";
  if (lab?.documented === false) return "absent";
  return precision === "site" ? "solid" : "ringed";
}
