/** An area of interest in words, wherever it is named: chip, panel, caption, file. */
import type { Atlas } from "@/datasets/atlas";
import { formatDistance, formatPosition, formatSurface } from "@/filters/distance-text";
import type { Locale } from "@/text/locale";
import { areaNames } from "@/text/messages/area-names";
import { ringKm2, isBorderPair, type AreaOfInterest } from "./area";

/** Enough to tell places apart; the exact position is in the form. */
const NAME_DIGITS = 2;

/**
 * What the reader called it, with its size; or its size and place: `50 km around 14.68° N, 92.15° W`. Always one
 * line: the name may come from a link.
 */
export function areaName(area: AreaOfInterest, atlas: Atlas, locale: Locale): string {
  const t = areaNames[locale];
  const { shape, unit } = area;
  const name = area.name.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
  switch (shape.kind) {
    case "circle": {
      const size = formatDistance(shape.radiusKm, unit, locale);
      return name === ""
        ? t.around(size, formatPosition(shape.center, locale, NAME_DIGITS))
        : t.namedCircle(name, size);
    }
    case "polygon": {
      const surface = formatSurface(ringKm2(shape.ring), unit, locale);
      return name === "" ? t.polygon(surface) : t.namedPolygon(name, surface);
    }
    case "border": {
      const size = formatDistance(shape.distanceKm, unit, locale);
      return name === ""
        ? t.alongBorder(size, borderName(shape.borderId, atlas, locale))
        : t.namedBand(name, size);
    }
  }
}

/** The title of a section, or both countries of a whole border. */
export function borderName(borderId: string, atlas: Atlas, locale: Locale): string {
  if (!isBorderPair(borderId)) return atlas.byId.get(borderId)?.title[locale] ?? borderId;
  const [first = "", second = ""] = borderId.split("-");
  const country = (code: string) => atlas.areas.get(code)?.name[locale] ?? code;
  return areaNames[locale].wholeBorder(country(first), country(second));
}
