/**
 * The numbers of the headline card, read from records by id: nothing here is a number. Pure. A test checks
 * that the records exist and say what the card says.
 */
import type { Atlas } from "@/datasets/atlas";
import { documentCode, formatObservation, formatPeriod, qualifierNote } from "@/datasets/describe";
import type { Evidence, Figure, Observation } from "@/datasets/schema";
import { formatLocator } from "@/export/citation";
import { formatNumber, formatPercent } from "@/text/format";
import type { Locale } from "@/text/locale";
import { headlineMessages } from "@/text/messages/headline";

/** Which records the card reads. Figures of an activity have no id: their English label names them. */
export const HEADLINE_RECORDS = {
  obligatedId: "obs-obligations-total",
  shareId: "obs-obligations-share-mx",
  auditId: "audit-gao-16-235",
  reviewedLabel: "Key activities reviewed",
  withTargetsLabel: "Of these, with measures and targets",
} as const;

export type HeadlineFigure = {
  readonly recordId: string;
  /** "about", "more than"; null for an exact figure. */
  readonly qualifier: string | null;
  readonly value: string;
  readonly label: string;
};

export type HeadlineContent = {
  readonly sentence: string;
  readonly figures: readonly HeadlineFigure[];
  /** Document and places in it. */
  readonly source: string;
};

/** Builds the card; null while a record it needs is not there. */
export function buildHeadline(atlas: Atlas, locale: Locale): HeadlineContent | null {
  const text = headlineMessages[locale];
  const obligated = observationOf(HEADLINE_RECORDS.obligatedId, atlas);
  const share = observationOf(HEADLINE_RECORDS.shareId, atlas);
  const reviewed = auditFigure(HEADLINE_RECORDS.reviewedLabel, atlas);
  const withTargets = auditFigure(HEADLINE_RECORDS.withTargetsLabel, atlas);
  if (obligated?.value == null || share?.value == null) return null;
  if (reviewed?.value == null || withTargets?.value == null) return null;
  const evidence = [obligated, share, withTargets].flatMap((row) => row.evidence.slice(0, 1));
  return {
    sentence: text.sentence(withTargets.value, reviewed.value),
    figures: [
      {
        recordId: obligated.id,
        qualifier: qualifierWords(obligated, atlas, locale),
        value: text.millions(formatNumber(obligated.value / 1_000_000, locale)),
        label: text.obligated(formatPeriod(obligated.period, locale)),
      },
      {
        recordId: share.id,
        qualifier: qualifierWords(share, atlas, locale),
        value: formatPercent(share.value, locale),
        label: text.inMexico,
      },
      {
        recordId: HEADLINE_RECORDS.auditId,
        qualifier: null,
        value: text.targetsOf(
          formatNumber(withTargets.value, locale),
          formatNumber(reviewed.value, locale),
        ),
        label: text.withTargets,
      },
    ],
    source: sourceLine(evidence, atlas, locale),
  };
}

function observationOf(id: string, atlas: Atlas): Observation | null {
  const record = atlas.byId.get(id);
  return record?.kind === "observation" ? record.row : null;
}

function auditFigure(label: string, atlas: Atlas): Figure | null {
  const record = atlas.byId.get(HEADLINE_RECORDS.auditId);
  if (record?.kind !== "activity") return null;
  return record.row.results.find((figure) => figure.label.en === label) ?? null;
}

/** The words before the number, as describe.ts writes them; or the warning that belongs beside it. */
function qualifierWords(row: Observation, atlas: Atlas, locale: Locale): string | null {
  const measure = atlas.measures.get(row.measureId);
  const written = formatObservation(row, measure, locale).value;
  const plain = formatObservation({ ...row, qualifier: "exact" }, measure, locale).value;
  if (written !== plain && written.endsWith(plain)) return written.slice(0, -plain.length).trim();
  return qualifierNote(row.qualifier, locale);
}

/** "GAO-16-235: line 221, line 227, line 321", document by document. */
function sourceLine(evidence: readonly Evidence[], atlas: Atlas, locale: Locale): string {
  const places = new Map<string, string[]>();
  for (const { sourceId, locator } of evidence) {
    const list = places.get(sourceId) ?? [];
    const place = formatLocator(locator, locale);
    if (!list.includes(place)) list.push(place);
    places.set(sourceId, list);
  }
  return [...places]
    .map(([sourceId, list]) => {
      const source = atlas.sources.get(sourceId);
      const code = source === undefined ? sourceId : documentCode(source);
      return headlineMessages[locale].source(code, list.join(", "));
    })
    .join("; ");
}
