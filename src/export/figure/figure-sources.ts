/** Sources and caveats under a figure. Pure. */
import type { Atlas } from "@/datasets/atlas";
import { documentCode } from "@/datasets/describe";
import type { Source } from "@/datasets/schema";
import { sourcesOf, type Cited } from "@/export/chart-sources";
import { formatCitation } from "@/export/citation";
import { groupEvidence } from "@/export/cited-sources";
import type { Locale } from "@/text/locale";
import { figureMessages } from "@/text/messages/figure";
import type { FigureLegend, FigureSource } from "./figure-spec";

/** More places than this and the document is cited as a whole. */
const MAX_LOCATORS = 6;
/** Of a title that tells two documents of one publisher and year apart. */
const SHORT_TITLE = 40;

/** The most cited first; then documents that are only named. */
export function figureSources(
  cited: readonly Cited[],
  namedIds: readonly string[],
  atlas: Atlas,
  dataVersion: string | null,
  locale: Locale,
): readonly FigureSource[] {
  const named = namedIds.flatMap((id) => atlas.sources.get(id) ?? []);
  const sources = [...new Set([...sourcesOf(cited, atlas), ...named])];
  const places = groupEvidence(cited.flatMap(({ evidence }) => evidence));
  const names = sources.map((source) => shortName(source, false, locale));
  return sources.map((source, index) => {
    const all = places.get(source.id) ?? [];
    const locators = all.length > MAX_LOCATORS ? [] : all;
    const isAmbiguous = names.some((name, at) => at !== index && name === names[index]);
    return {
      sourceId: source.id,
      short: shortName(source, isAmbiguous, locale),
      citation: formatCitation({ source, locators, dataVersion }, locale),
      url: source.url,
      licence: source.licence[locale],
    };
  });
}

/** "GAO-16-235 (2016)"; with its title where that alone could be two documents. */
function shortName(source: Source, withTitle: boolean, locale: Locale): string {
  const t = figureMessages[locale];
  const code = documentCode(source);
  const name = withTitle ? t.titled(code, shorten(source.title)) : code;
  return t.dated(name, source.published?.slice(0, 4) ?? t.undatedSource);
}

function shorten(title: string): string {
  if (title.length <= SHORT_TITLE) return title;
  const cut = title.slice(0, SHORT_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), SHORT_TITLE / 2)).replace(/[\s,;:.]+$/, "")}…`;
}

/** Each once: those without which a figure cannot be read first, then in the order of what they belong to. */
export function figureCaveats(
  cited: readonly Cited[],
  legend: readonly FigureLegend[],
  atlas: Atlas,
  locale: Locale,
): readonly string[] {
  const ids = new Set(cited.flatMap(({ caveatIds }) => caveatIds));
  const known = [...ids].flatMap((id) => atlas.caveats.get(id) ?? []);
  const texts = (severity: "reading" | "context") =>
    known.filter((caveat) => caveat.severity === severity).map(({ text }) => text[locale]);
  // A legend has only caveats that are needed to read it.
  const ofLegend = legend.flatMap(({ spec }) => spec.caveats);
  return [...new Set([...texts("reading"), ...ofLegend, ...texts("context")])];
}
