/**
 * One zod schema per record type; every type is inferred from it. The same schemas validate at build
 * time (geodata/build) and at load (datasets/loader), so a file that passed the build parses here.
 *
 * Ids and codes are permanent: they appear in links. Only `[a-z0-9-]` in record ids, so that a link
 * needs no escaping.
 */
import * as z from "zod/mini";
import type { LocalizedText } from "@/text/locale";

/** Version of the shape of every file in public/data; a file with another version is refused. */
export const SCHEMA_VERSION = 1;

const recordId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const nonEmpty = z.string().check(z.minLength(1));
const localizedText: z.ZodMiniType<LocalizedText> = z.strictObject({ en: nonEmpty, es: nonEmpty });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const partialDate = z
  .string()
  .check(z.regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

export const PERIOD_BASES = ["calendar", "fiscal-us", "window", "point"] as const;

/**
 * When something holds. `end: null` = still going on or end not documented.
 *
 * - `calendar`: a calendar year, or an activity from start to end
 * - `fiscal-us`: a bare year means that U.S. fiscal year (2014 = October 2013 to September 2014);
 *   with months given, the months are literal (the first ten months of FY2020 = 2019-10 to 2020-07)
 * - `window`: several years published as one figure; never a series of years
 * - `point`: one moment ("as of")
 */
export const periodSchema = z.strictObject({
  start: partialDate,
  end: z.nullable(partialDate),
  basis: z.enum(PERIOD_BASES),
  /** What the source says when it is vaguer than the dates above ("spring 2015", "by context"). */
  note: z.optional(localizedText),
});
export type Period = z.infer<typeof periodSchema>;

/** A = official, academic or the audited document itself; B = official figure quoted by a named outlet; C = weaker. */
export const GRADES = ["A", "B", "C"] as const;
export type Grade = (typeof GRADES)[number];

/** How exactly a position is known; visible in the symbol. */
export const PRECISIONS = ["site", "locality", "admin1", "country"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const QUALIFIERS = [
  "exact",
  "about",
  "more-than",
  "nearly",
  "at-least",
  "up-to",
  "less-than",
  "order-of-magnitude",
  "estimate",
  "target",
  "planned",
  "derived",
  "rounded",
  "ambiguous",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Why a figure is not there. Zero is a value, not one of these. */
export const MISSING = ["not-published", "not-reported", "suppressed"] as const;
export type Missing = (typeof MISSING)[number];

/** Where a reader finds the sentence or cell that a statement rests on. */
export const evidenceSchema = z.strictObject({
  sourceId: recordId,
  /** As the document is cited: "line 473", "Table 12.2, pp. 287-288", "row 14". */
  locator: nonEmpty,
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const SOURCE_TYPES = [
  "audit",
  "official",
  "dataset",
  "academic",
  "research",
  "news",
  "advocacy",
  "reference",
] as const;

export const sourceSchema = z.strictObject({
  id: recordId,
  title: nonEmpty,
  publisher: nonEmpty,
  /** Partial date, or null where the document is undated. */
  published: z.nullable(partialDate),
  /** https link, or null where the document has no public address. */
  url: z.nullable(z.string().check(z.regex(/^https?:\/\//))),
  licence: localizedText,
  type: z.enum(SOURCE_TYPES),
  grade: z.enum(GRADES),
  language: z.enum(["en", "es"]),
  /** What the atlas takes from it and what to know about it. */
  note: z.nullable(localizedText),
  caveatIds: z.array(recordId),
});
export type Source = z.infer<typeof sourceSchema>;

export const caveatSchema = z.strictObject({
  id: recordId,
  text: localizedText,
  evidence: z.array(evidenceSchema),
  /** `reading`: needed to read the figure at all; `context`: good to know. */
  severity: z.enum(["reading", "context"]),
});
export type Caveat = z.infer<typeof caveatSchema>;

export const AGENCY_COLORS = [
  "atf",
  "cbp",
  "ice",
  "state",
  "icitap",
  "oas",
  "other-us",
  "partner",
] as const;

export const agencySchema = z.strictObject({
  id: recordId,
  name: localizedText,
  abbreviation: localizedText,
  groupId: recordId,
  /** Palette role, not a colour: the token file holds colours. */
  color: z.enum(AGENCY_COLORS),
});
export type Agency = z.infer<typeof agencySchema>;

/** Department or government an agency is listed under. */
export const agencyGroupSchema = z.strictObject({ id: recordId, name: localizedText });
export type AgencyGroup = z.infer<typeof agencyGroupSchema>;

export const activityTypeSchema = z.strictObject({
  id: recordId,
  name: localizedText,
  /** `program`: something done; `evidence`: what is counted; `oversight`: strategy, audit, coordination. */
  group: z.enum(["program", "evidence", "oversight"]),
});
export type ActivityType = z.infer<typeof activityTypeSchema>;

export const AREA_KINDS = [
  "country",
  "admin1",
  "county",
  "city",
  "border",
  "field-office",
  "group",
  "unlocated",
] as const;

/** ISO 3166-1 alpha-2. */
const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/));

/** Country `MX`, state `MX-TAM` (ISO 3166-2), or a lower-case slug for anything else (`group-mx-gt-bz`). */
const areaId = z.string().check(z.regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|[a-z0-9]+(-[a-z0-9]+)*)$/));

export const areaSchema = z.strictObject({
  id: areaId,
  name: localizedText,
  kind: z.enum(AREA_KINDS),
  countries: z.array(countryCode),
  parentId: z.nullable(areaId),
  memberIds: z.array(areaId),
  /** Where a figure for the whole area is drawn: an anchor, never a place. Null = cannot be placed on a map. */
  anchor: z.nullable(z.readonly(z.tuple([z.number(), z.number()]))),
});
export type Area = z.infer<typeof areaSchema>;

export const MEASURE_KINDS = ["count", "rate", "share", "amount"] as const;

export const measureSchema = z.strictObject({
  id: recordId,
  label: localizedText,
  /** Short label for legends and chips. */
  shortLabel: localizedText,
  kind: z.enum(MEASURE_KINDS),
  unit: localizedText,
  /** What a share or rate is of; required for those two kinds (contract-tested). */
  denominator: z.nullable(localizedText),
  /** Figures of different series are never joined, added or compared without saying so. */
  series: recordId,
  activityTypeId: recordId,
  caveatIds: z.array(recordId),
  /** May be drawn as proportional symbols over areas. */
  mappable: z.boolean(),
});
export type Measure = z.infer<typeof measureSchema>;

export const observationSchema = z.strictObject({
  id: recordId,
  measureId: recordId,
  areaId,
  period: z.nullable(periodSchema),
  value: z.nullable(z.number()),
  /** Required exactly when `value` is null and `valueText` is null. */
  missing: z.nullable(z.enum(MISSING)),
  /** A magnitude that is only words in the source ("tens of thousands"). */
  valueText: z.nullable(localizedText),
  qualifier: z.enum(QUALIFIERS),
  /** A part of a whole ("long guns", "recovered in Mexico"): never added to its total. */
  breakdown: z.nullable(localizedText),
  /** What this one figure is out of, when the source says ("of 104,850 submitted for tracing"). */
  denominator: z.nullable(localizedText),
  agencyIds: z.array(recordId),
  activityId: z.nullable(recordId),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
  note: z.nullable(localizedText),
});
export type Observation = z.infer<typeof observationSchema>;

/** One target, result or obligation of an activity. */
export const figureSchema = z.strictObject({
  label: localizedText,
  value: z.nullable(z.number()),
  /** For a figure that is words ("on target", "not assessed"). */
  text: z.nullable(localizedText),
  unit: z.nullable(localizedText),
  qualifier: z.enum(QUALIFIERS),
  period: z.nullable(periodSchema),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
});
export type Figure = z.infer<typeof figureSchema>;

export const AGENCY_ROLES = ["funder", "implementer", "partner", "recipient", "auditor"] as const;
export const ACTIVITY_STATUSES = [
  "ongoing",
  "completed",
  "suspended",
  "planned",
  "not-stated",
] as const;
export const VERDICTS = [
  "goals-met",
  "goals-partly-met",
  "on-target",
  "no-targets",
  "not-assessed",
  "below-target",
] as const;

export const activitySchema = z.strictObject({
  id: recordId,
  title: localizedText,
  summary: localizedText,
  activityTypeId: recordId,
  agencies: z.array(z.strictObject({ agencyId: recordId, role: z.enum(AGENCY_ROLES) })),
  countries: z.array(countryCode),
  areaIds: z.array(areaId),
  period: z.nullable(periodSchema),
  status: z.enum(ACTIVITY_STATUSES),
  /** Set only for activities that an auditor judged. */
  verdict: z.nullable(z.enum(VERDICTS)),
  /** One of the eight key activities that GAO-16-235 reviewed (1-8), else null. */
  keyActivity: z.nullable(z.number()),
  targets: z.array(figureSchema),
  results: z.array(figureSchema),
  obligations: z.array(figureSchema),
  placeIds: z.array(recordId),
  precision: z.enum(PRECISIONS),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
});
export type Activity = z.infer<typeof activitySchema>;

export const PLACE_KINDS = [
  "port-of-entry",
  "crossing",
  "seaport",
  "airport",
  "lab",
  "office",
  "site",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export const BORDER_PAIRS = ["US-MX", "MX-GT", "MX-BZ", "GT-BZ", "GT-HN", "GT-SV"] as const;

export const crossingFacetSchema = z.strictObject({
  formality: z.enum(["formal", "unverified", "informal"]),
  pair: z.enum(BORDER_PAIRS),
  modes: z.nullable(localizedText),
  portCode: z.nullable(z.string()),
  oppositePlace: z.nullable(z.string()),
  oppositeAreaId: z.nullable(areaId),
});
export const labFacetSchema = z.strictObject({
  level: z.enum([
    "federal",
    "federal-regional",
    "state",
    "state-branch",
    "national",
    "crime-scene",
  ]),
  /** False = a placeholder: no document seen here shows such a laboratory. Drawn as "not documented". */
  documented: z.boolean(),
  ballistics: z.strictObject({
    status: z.enum(["yes", "not-found", "not-stated", "not-applicable"]),
    detail: z.nullable(localizedText),
  }),
  accreditation: z.strictObject({
    status: z.enum(["accredited", "in-process", "aimed-at", "not-found"]),
    /** Disciplines, standard and year, as far as documented. */
    detail: z.nullable(localizedText),
  }),
  usHelp: z.nullable(localizedText),
});
export const officeFacetSchema = z.strictObject({
  type: z.enum([
    "embassy",
    "consulate",
    "atf",
    "hsi",
    "partner",
    "training-academy",
    "program-office",
    "intelligence-center",
  ]),
  asOf: z.nullable(localizedText),
});
export const siteFacetSchema = z.strictObject({
  programme: z.nullable(localizedText),
  donor: z.nullable(localizedText),
});

export const placeSchema = z.strictObject({
  id: recordId,
  kind: z.enum(PLACE_KINDS),
  name: localizedText,
  countryCode,
  areaId,
  locality: z.nullable(z.string()),
  position: z.readonly(z.tuple([z.number(), z.number()])),
  precision: z.enum(PRECISIONS),
  /** How the position was obtained, in words. */
  positionNote: localizedText,
  agencyIds: z.array(recordId),
  activityTypeId: z.nullable(recordId),
  period: z.nullable(periodSchema),
  summary: z.nullable(localizedText),
  crossing: z.nullable(crossingFacetSchema),
  lab: z.nullable(labFacetSchema),
  office: z.nullable(officeFacetSchema),
  site: z.nullable(siteFacetSchema),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
  note: z.nullable(localizedText),
});
export type Place = z.infer<typeof placeSchema>;

export const flowSchema = z.strictObject({
  id: recordId,
  originAreaId: areaId,
  destinationAreaId: areaId,
  measureId: recordId,
  /** Null = volume not known; drawn dashed at one fixed width. */
  value: z.nullable(z.number()),
  sharePercent: z.nullable(z.number()),
  denominator: z.nullable(localizedText),
  period: z.nullable(periodSchema),
  agencyIds: z.array(recordId),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
});
export type Flow = z.infer<typeof flowSchema>;

/** A generalised route: schematic, wide, soft, never an observed track. */
export const corridorSchema = z.strictObject({
  id: recordId,
  name: localizedText,
  summary: localizedText,
  /** Drawn in the direction of travel. */
  line: z.array(z.readonly(z.tuple([z.number(), z.number()]))).check(z.minLength(2)),
  countries: z.array(countryCode),
  period: z.nullable(periodSchema),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
});
export type Corridor = z.infer<typeof corridorSchema>;

/** A named section of a land border. Its geometry is object `borders` of admin.topojson, by the same id. */
export const borderSchema = z.strictObject({
  id: recordId,
  pair: z.enum(BORDER_PAIRS),
  name: localizedText,
  kind: z.enum(["river", "land"]),
  disputed: z.boolean(),
  countries: z.array(countryCode),
  /** `[west, south, east, north]` of the section, so that it can be flown to before the geometry is there. */
  bbox: z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  note: z.nullable(localizedText),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
});
export type Border = z.infer<typeof borderSchema>;

export const RECOMMENDATION_STATUSES = [
  "open",
  "closed-implemented",
  "agreed",
  "not-stated",
] as const;

export const recommendationSchema = z.strictObject({
  id: recordId,
  /** The audit that made it. */
  sourceId: recordId,
  /** Number in the document; null for a count only ("15 recommendations"). */
  number: z.nullable(z.number()),
  /** 1 for a single recommendation; the number of recommendations where only a count is published. */
  count: z.number(),
  text: localizedText,
  agencyIds: z.array(recordId),
  countries: z.array(countryCode),
  period: z.nullable(periodSchema),
  status: z.enum(RECOMMENDATION_STATUSES),
  statusAsOf: z.nullable(localizedText),
  statusDetail: z.nullable(localizedText),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/**
 * A complete context table (homicides): one value per area and year, columnar because there are thousands.
 * Context is never evidence of trafficking and is counted apart from the records.
 */
export const contextSeriesSchema = z.strictObject({
  id: recordId,
  measureId: recordId,
  breakdown: z.nullable(localizedText),
  areaIds: z.array(areaId),
  years: z.array(z.number()),
  /** `values[areaIndex][yearIndex]`; null = not in the source. */
  values: z.array(z.array(z.nullable(z.number()))),
  /** Why a value is null, where the source says; any other null is `not-published`. */
  gaps: z.optional(z.array(z.strictObject({ areaId, year: z.number(), missing: z.enum(MISSING) }))),
  /** Years that the source covers only in part. */
  partialYears: z.array(z.number()),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  grade: z.enum(GRADES),
  caveatIds: z.array(recordId),
});
export type ContextSeries = z.infer<typeof contextSeriesSchema>;
