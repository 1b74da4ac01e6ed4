/** An activity: who did what for whom, what was aimed at and what came of it. */
import { isSameStatement } from "@/analysis/statements";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { AGENCY_ROLES, type Activity, type Observation } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { detailsMessages } from "@/text/messages/details";
import { recordWords } from "@/text/messages/record-words";
import { buildComparison } from "./comparison";
import { figureLine, groupByMeasure } from "./figure-lines";
import {
  aboutFacts,
  caveatBoxes,
  colorOf,
  EMPTY_PARTS,
  gradeChip,
  kickerOf,
  restsOn,
  typeName,
} from "./record-frame";
import { linkGroup } from "./record-links";
import { createReferences } from "./references";
import type { AgencyLine, DetailChip, Details, Fact } from "./shape";

export function buildActivity(
  record: AtlasRecord,
  row: Activity,
  atlas: Atlas,
  locale: Locale,
): Details {
  const references = createReferences(atlas, "locator");
  const messages = detailsMessages[locale];
  const observations = observationsOf(row.id, atlas);
  const ownFigures = [...row.targets, ...row.results, ...row.obligations];
  return {
    ...EMPTY_PARTS,
    selection: { kind: "record", id: row.id },
    kicker: kickerOf(record, typeName(record, atlas, locale), atlas, locale),
    color: colorOf(record, atlas),
    title: row.title[locale],
    chips: chipsOf(record, row, locale),
    ...restsOn(references.cite(record.evidence), row.summary[locale], []),
    agencies: agencyLines(row, atlas),
    comparison: buildComparison(row, observations, locale, references),
    obligations: row.obligations.map((figure, index) =>
      figureLine(figure, `obligation-${index}`, row.period, locale, references, observations),
    ),
    figures: groupByMeasure(
      // The same statement is not printed twice: a result that is also an observation links to it.
      observations.filter(
        (observation) => !ownFigures.some((own) => isSameStatement(own, observation)),
      ),
      atlas,
      locale,
      (observation) => lineLabel(observation, atlas, locale),
      references,
    ),
    about: [...aboutFacts(record, atlas, locale), precisionFact(row, locale)],
    caveats: caveatBoxes(record.caveatIds, atlas, locale, references),
    related: linkGroup(
      messages.relatedPlaces,
      row.placeIds.map((id) => atlas.byId.get(id)),
      atlas,
      locale,
    ),
    sources: references.list(),
  };
}

/** The observations that belong to an activity, in the order of the atlas. */
function observationsOf(activityId: string, atlas: Atlas): Observation[] {
  return atlas.records.flatMap((record) =>
    record.kind === "observation" && record.row.activityId === activityId ? [record.row] : [],
  );
}

/** Under the name of what is counted: the area, and the part where the figure is one. */
function lineLabel(row: Observation, atlas: Atlas, locale: Locale): string {
  const area = atlas.areas.get(row.areaId)?.name[locale] ?? row.areaId;
  return row.breakdown === null ? area : `${area}: ${row.breakdown[locale]}`;
}

const GOOD = new Set<Activity["verdict"]>(["goals-met", "on-target"]);
const SHORT = new Set<Activity["verdict"]>(["goals-partly-met", "below-target", "no-targets"]);

function chipsOf(record: AtlasRecord, row: Activity, locale: Locale): DetailChip[] {
  const words = recordWords[locale];
  const chips: DetailChip[] = [];
  if (row.verdict !== null) {
    const tone = GOOD.has(row.verdict) ? "good" : SHORT.has(row.verdict) ? "caution" : "plain";
    chips.push({ text: words.verdict(row.verdict), tone });
  }
  if (row.status !== "not-stated")
    chips.push({ text: words.activityStatus(row.status), tone: "plain" });
  chips.push(gradeChip(record, locale), { text: words.precision(row.precision), tone: "plain" });
  return chips;
}

function precisionFact(row: Activity, locale: Locale): Fact {
  return {
    label: detailsMessages[locale].precision,
    text: recordWords[locale].precisionMeaning(row.precision),
    refs: [],
  };
}

/** Agencies by role, in the order of responsibility: who paid, who did it, with whom, for whom, who audited. */
function agencyLines(row: Activity, atlas: Atlas): AgencyLine[] {
  return AGENCY_ROLES.flatMap((role): AgencyLine[] => {
    const agencies = row.agencies
      .filter((entry) => entry.role === role)
      .map((entry) => atlas.agencies.get(entry.agencyId))
      .filter((agency) => agency !== undefined);
    return agencies.length === 0 ? [] : [{ role, agencies }];
  });
}
