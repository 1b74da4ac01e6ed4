/**
 * The shape of what the details panel shows: one for every kind of record and for areas, in the reader's
 * language, every statement with the numbers of its sources.
 */
import type { AGENCY_COLORS, Agency, AGENCY_ROLES } from "@/datasets/schema";
import type { Selection } from "@/permalink/explorer-state";
import type { CitedSource } from "./references";

export type AgencyColor = (typeof AGENCY_COLORS)[number];
export type AgencyRole = (typeof AGENCY_ROLES)[number];

export type DetailChip = {
  readonly text: string;
  readonly tone: "good" | "caution" | "plain";
};

/** A labelled statement. */
export type Fact = {
  readonly label: string;
  readonly text: string;
  readonly refs: readonly number[];
};

/** A figure with everything that has to travel with it. */
export type FigureLine = {
  /** Unique within the panel. */
  readonly key: string;
  readonly label: string;
  /** With its qualifier: "about 83,000", "not published". */
  readonly value: string;
  readonly unit: string | null;
  /** False for words: they stand under their label instead of at the end of its line. */
  readonly isNumber: boolean;
  /** Denominator, period with its basis, qualifier, part of a whole: each a short phrase. */
  readonly notes: readonly string[];
  readonly refs: readonly number[];
  /** The record behind it, where there is one to open. */
  readonly recordId: string | null;
};

export type FigureGroup = {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly FigureLine[];
};

/** A target with the one result that answers it. */
export type TargetPair = {
  readonly target: FigureLine;
  readonly result: FigureLine;
  /** Result in percent of the target, unrounded. */
  readonly sharePercent: number;
  /** Where the source states that share itself; empty where it is worked out from the two. */
  readonly shareRefs: readonly number[];
};

export type Comparison = {
  readonly pairs: readonly TargetPair[];
  readonly targets: readonly FigureLine[];
  readonly results: readonly FigureLine[];
  /** The auditor found no targets: to be said plainly. */
  readonly noTargets: boolean;
};

export type AgencyLine = {
  /** Null where the record only names its agencies without saying what they did. */
  readonly role: AgencyRole | null;
  readonly agencies: readonly Agency[];
};

export type CaveatBox = {
  readonly id: string;
  readonly text: string;
  readonly severity: "reading" | "context";
  readonly refs: readonly number[];
};

export type RecordLink = {
  readonly selection: Selection;
  readonly title: string;
  readonly meta: string;
};

export type LinkGroup = { readonly title: string; readonly links: readonly RecordLink[] };

export type Details = {
  readonly selection: Selection;
  readonly kicker: string;
  /** Whose colour the kicker has; null = ink. */
  readonly color: AgencyColor | null;
  readonly title: string;
  readonly chips: readonly DetailChip[];
  readonly summary: string | null;
  /** What the summary rests on. */
  readonly summaryRefs: readonly number[];
  /** The one figure that a figure record is about. */
  readonly lead: FigureLine | null;
  readonly agencies: readonly AgencyLine[];
  readonly comparison: Comparison | null;
  readonly obligations: readonly FigureLine[];
  readonly figures: readonly FigureGroup[];
  readonly contextFigures: readonly FigureGroup[];
  readonly facts: readonly Fact[];
  readonly about: readonly Fact[];
  readonly caveats: readonly CaveatBox[];
  readonly contents: readonly LinkGroup[];
  readonly related: readonly LinkGroup[];
  readonly sources: readonly CitedSource[];
};

/** Whether a record passes the current filter. */
export type Passes = (recordId: string) => boolean;
