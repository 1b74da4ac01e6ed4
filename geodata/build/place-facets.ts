/**
 * The part of a place that depends on its kind: crossing, laboratory, office or program site.
 */
import { BORDER_PAIRS, labFacetSchema, officeFacetSchema } from "@/datasets/schema";
import type { Place } from "@/datasets/schema";
import { oneOf, optional, requiredText } from "./cells";
import { localized } from "./raw";
import type { RawRow } from "./raw";

type Facets = Pick<Place, "crossing" | "lab" | "office" | "site">;

const NO_FACETS: Facets = { crossing: null, lab: null, office: null, site: null };

const lab = labFacetSchema.shape;
const LAB_LEVELS = lab.level.options;
const BALLISTICS = lab.ballistics.shape.status.options;
const ACCREDITATIONS = lab.accreditation.shape.status.options;
const OFFICE_TYPES = officeFacetSchema.shape.type.options;

/** Ports of entry, crossings, seaports and airports; only land crossings have the facet. */
export function parseCrossingFacet(row: RawRow): Facets {
  if (optional(row, "formality") === null) return NO_FACETS;
  const crossing = {
    formality: oneOf(row, "formality", ["formal", "unverified", "informal"]),
    pair: oneOf(row, "pair", BORDER_PAIRS),
    modes: localized(row, "modes"),
    portCode: optional(row, "port_code"),
    oppositePlace: optional(row, "opposite_place"),
    oppositeAreaId: optional(row, "opposite_area"),
  };
  return { ...NO_FACETS, crossing };
}

/** Laboratories: a blank ballistics cell is refused, because "not found" is not "no". */
export function parseLabFacet(row: RawRow): Facets {
  return {
    ...NO_FACETS,
    lab: {
      level: oneOf(row, "level", LAB_LEVELS),
      documented: oneOf(row, "documented", ["yes", "no"]) === "yes",
      ballistics: {
        status: oneOf(row, "ballistics", BALLISTICS),
        detail: localized(row, "ballistics_detail"),
      },
      accreditation: {
        status: oneOf(row, "accreditation", ACCREDITATIONS),
        detail: localized(row, "accreditation_detail"),
      },
      usHelp: localized(row, "us_help"),
    },
  };
}

/** Embassies, consulates, agency offices and partners. */
export function parseOfficeFacet(row: RawRow): Facets {
  const office = { type: oneOf(row, "type", OFFICE_TYPES), asOf: requiredText(row, "as_of") };
  return { ...NO_FACETS, office };
}

/** Program sites. */
export function parseSiteFacet(row: RawRow): Facets {
  const site = { programme: localized(row, "programme"), donor: localized(row, "donor") };
  return { ...NO_FACETS, site };
}
