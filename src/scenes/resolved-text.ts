/** A text of a scene with its references resolved, and what it rests on. */
import type { Evidence } from "@/datasets/schema";

/** What one reference says. */
export type ResolvedReference = {
  readonly text: string;
  /** The record that the figure or name is of; null for an agency, a measure, an area, a document or a count. */
  readonly recordId: string | null;
  /** Every record that it rests on. */
  readonly recordIds: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Documents named as a whole. */
  readonly sourceIds: readonly string[];
  /** Needed to read the figure; empty for a name or a date. */
  readonly caveatIds: readonly string[];
  /** Computed here from published figures. */
  readonly derived: boolean;
};

export type TextPart =
  | { readonly kind: "text"; readonly text: string }
  | ({ readonly kind: "reference"; readonly typed: string } & ResolvedReference);

export type ResolvedText = {
  /** Joined, their texts are the text as a reader sees it. */
  readonly parts: readonly TextPart[];
  /** References that nothing answers to, as typed; they stay visible in `parts`. */
  readonly unresolved: readonly string[];
};

/** What some texts rest on, in the order of first mention. */
export type Foundation = {
  readonly recordIds: readonly string[];
  /** One entry for each place in a document. */
  readonly evidence: readonly Evidence[];
  readonly sourceIds: readonly string[];
  readonly caveatIds: readonly string[];
};

/** The text alone. */
export function plainText({ parts }: ResolvedText): string {
  return parts.map((part) => part.text).join("");
}

export function foundationOf(texts: readonly ResolvedText[]): Foundation {
  const references = texts.flatMap(({ parts }) =>
    parts.filter((part) => part.kind === "reference"),
  );
  const evidence = new Map(
    references
      .flatMap((part) => part.evidence)
      .map((entry) => [`${entry.sourceId} ${entry.locator}`, entry]),
  );
  return {
    recordIds: unique(references.flatMap((part) => part.recordIds)),
    evidence: [...evidence.values()],
    sourceIds: unique(
      references.flatMap((part) => [
        ...part.evidence.map(({ sourceId }) => sourceId),
        ...part.sourceIds,
      ]),
    ),
    caveatIds: unique(references.flatMap((part) => part.caveatIds)),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
