/**
 * Figures in prose: `{obs-traced-mx-2010-2014}` reads “about 83,000” and carries document, place and caveats, so
 * that a number in a briefing is never typed and never goes stale.
 *
 * One thing: `{id}` its figure, else its name; `:number` without the qualifier, `:full` with its unit, `:words` in
 * letters (`:Words` at the start of a sentence), `:name`, `:short`, `:period`, `:from`, `:to`, `:from-year`,
 * `:to-year`, `:area`, `:status` …; `{activity:target:0}`, `:result:0`, `:obligation:0`.
 * Several: `{part/whole:percent}`, `{a/b:difference}`, `{a/b:times}`, `{a/b/c:sum}`.
 * Counts of records: `{document:recommendations:open}`, `{document:key-activities}`, `{mx-gt:crossings:formal}`.
 */
import type { Atlas } from "@/datasets/atlas";
import type { Locale } from "@/text/locale";
import type { Retired } from "@/permalink/reconcile";
import { countRecords } from "./counted-records";
import { deriveFigure } from "./derived-figures";
import { splitReferences, type ReferenceKey } from "./reference-syntax";
import { describeSubject } from "./reference-subjects";
import type { ResolvedReference, ResolvedText, TextPart } from "./resolved-text";

/** Resolves what it can; the rest stays as typed and is named. Ids that were given up are followed. */
export function resolveText(
  text: string,
  atlas: Atlas,
  locale: Locale,
  retired: Retired = {},
): ResolvedText {
  const parts: TextPart[] = [];
  const unresolved: string[] = [];
  for (const { typed, key } of splitReferences(text)) {
    const found = key === null ? null : resolveReference(follow(key, retired), atlas, locale);
    if (found !== null) parts.push({ kind: "reference", typed, ...found });
    else {
      parts.push({ kind: "text", text: typed });
      if (key !== null) unresolved.push(typed);
    }
  }
  return { parts, unresolved };
}

/** Paragraph by paragraph: an empty line parts them. */
export function resolveParagraphs(
  text: string,
  atlas: Atlas,
  locale: Locale,
  retired: Retired = {},
): readonly ResolvedText[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => resolveText(paragraph, atlas, locale, retired));
}

/** What a reference says; null where nothing answers to it or the derived figure would make no sense. */
export function resolveReference(
  key: ReferenceKey,
  atlas: Atlas,
  locale: Locale,
): ResolvedReference | null {
  const [id = ""] = key.ids;
  if (key.ids.length > 1) return deriveFigure(key.ids, key.fields, atlas, locale);
  return (
    describeSubject(id, key.fields, atlas, locale) ?? countRecords(id, key.fields, atlas, locale)
  );
}

function follow(key: ReferenceKey, retired: Retired): ReferenceKey {
  const ids = key.ids.map((id) => (Object.hasOwn(retired, id) ? (retired[id] ?? id) : id));
  return { ...key, ids };
}
