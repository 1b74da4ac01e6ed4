/**
 * "Cite this view": the filtered view as a reference, in plain text, BibTeX and RIS, each with the data version,
 * the link and the day it was opened, and with the documents under the figures where they are asked for.
 *
 * BibTeX: `@misc` with `url` and `urldate`, which classic styles and biblatex both accept; texts are escaped for
 * LaTeX, with braces as commands because BibTeX counts even escaped ones. RIS: one tag a line, CRLF, as reference
 * managers write it; a text that contains a line break cannot start a tag.
 */
import type { Source } from "@/datasets/schema";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { exportMessages } from "@/text/messages/export";
import type { CitedSource } from "./cited-sources";
import { formatCitation, formatLocator, formatPublished } from "./citation";

/** A view as it is cited. */
export type ViewReference = {
  /** The filter as a sentence, from `describeFilter`. */
  readonly filterText: string;
  readonly shown: number;
  readonly total: number;
  /** Null while it is not known. */
  readonly dataVersion: string | null;
  readonly link: string;
  /** The day the view was opened, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** Documents to list under the reference, from `citedSources`; empty = the view alone. */
  readonly sources: readonly CitedSource[];
};

export const CITATION_STYLES = ["plain", "bibtex", "ris"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const ATLAS = "Frontera Atlas";

/** More places than this and the document is cited as a whole: every exported row names its own place. */
const MAX_LOCATORS = 6;

/** The reference in one style; ends without a line break. */
export function citeView(view: ViewReference, style: CitationStyle, locale: Locale): string {
  switch (style) {
    case "plain":
      return plainView(view, locale);
    case "bibtex":
      return bibtexView(view, locale);
    case "ris":
      return risView(view, locale);
  }
}

function counts({ shown, total }: ViewReference, locale: Locale): string {
  return exportMessages[locale].countOf(
    formatNumber(shown, locale),
    total,
    formatNumber(total, locale),
  );
}

function locatorsOf({ locators }: CitedSource): readonly string[] {
  return locators.length > MAX_LOCATORS ? [] : locators;
}

/** `Frontera Atlas, “Records in Guatemala” (41 of 933 records), data version 2026.11. https://… (accessed …).` */
function plainView(view: ViewReference, locale: Locale): string {
  const t = exportMessages[locale];
  const title = view.filterText.replaceAll("“", "‘").replaceAll("”", "’");
  const version = view.dataVersion === null ? "" : `, ${t.versionNote(view.dataVersion)}`;
  const date = formatPublished(view.accessed, locale);
  const own = `${ATLAS}, “${title}” (${counts(view, locale)})${version}. ${view.link} (${t.accessed(date)}).`;
  if (view.sources.length === 0) return own;
  const lines = view.sources.map((cited) =>
    formatCitation(
      { source: cited.source, locators: locatorsOf(cited), dataVersion: view.dataVersion },
      locale,
    ),
  );
  return [own, "", t.sourcesOfView, ...lines].join("\n");
}

type Field = readonly [name: string, value: string];

function bibtexView(view: ViewReference, locale: Locale): string {
  const t = exportMessages[locale];
  const version = view.dataVersion ?? "";
  const notes = [
    version === "" ? "" : capitalize(t.versionNote(version)),
    counts(view, locale),
    t.accessed(formatPublished(view.accessed, locale)),
  ];
  const own = bibtexEntry(viewKey(view), [
    ["author", `{${ATLAS}}`],
    ["title", `{${escapeLatex(t.viewOf(view.filterText))}}`],
    ["year", yearOf(view)],
    ["version", escapeLatex(version)],
    ["url", escapeUrl(view.link)],
    ["urldate", view.accessed],
    ["note", escapeLatex(notes.filter((note) => note !== "").join("; "))],
  ]);
  const others = view.sources.map((cited) => bibtexSource(cited, view.dataVersion, locale));
  return [own, ...others].join("\n\n");
}

function bibtexSource(cited: CitedSource, dataVersion: string | null, locale: Locale): string {
  const { source } = cited;
  const [year = "", month = ""] = source.published?.split("-") ?? [];
  return bibtexEntry(source.id, [
    ["author", `{${escapeLatex(source.publisher)}}`],
    ["title", `{${escapeLatex(source.title)}}`],
    ["year", year],
    ["month", month.replace(/^0/, "")],
    ["url", source.url === null ? "" : escapeUrl(source.url)],
    ["note", escapeLatex(sourceNote(cited, dataVersion, locale))],
  ]);
}

function bibtexEntry(key: string, fields: readonly Field[]): string {
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, "}"].join("\n");
}

/** `frontera-atlas-2026.11-7q2f`: the checksum of the link tells two views of one day apart. */
function viewKey(view: ViewReference): string {
  const checksum = /[?&]x=([A-Za-z0-9]+)/.exec(view.link)?.[1]?.toLowerCase() ?? view.accessed;
  const version = (view.dataVersion ?? "").replace(/[^A-Za-z0-9.-]/g, "");
  return ["frontera-atlas", version, checksum].filter((part) => part !== "").join("-");
}

const RIS_TYPES: { readonly [T in Source["type"]]: string } = {
  audit: "RPRT",
  official: "GOVDOC",
  dataset: "DATA",
  academic: "JOUR",
  research: "RPRT",
  news: "NEWS",
  advocacy: "RPRT",
  reference: "ELEC",
};

function risView(view: ViewReference, locale: Locale): string {
  const own = risEntry("DATA", [
    ["TI", exportMessages[locale].viewOf(view.filterText)],
    // The comma marks a corporate author; without it managers make "Atlas" a family name.
    ["AU", `${ATLAS},`],
    ["PY", yearOf(view)],
    ["ET", view.dataVersion ?? ""],
    ["UR", escapeUrl(view.link)],
    ["Y2", view.accessed.replaceAll("-", "/")],
    ["N1", counts(view, locale)],
    ["LA", locale],
  ]);
  const others = view.sources.map((cited) => {
    const { source } = cited;
    return risEntry(RIS_TYPES[source.type], [
      ["TI", source.title],
      ["PB", source.publisher],
      ["PY", source.published?.slice(0, 4) ?? ""],
      ["DA", source.published?.replaceAll("-", "/") ?? ""],
      ["UR", source.url === null ? "" : escapeUrl(source.url)],
      ["N1", sourceNote(cited, view.dataVersion, locale)],
      ["LA", source.language],
    ]);
  });
  return [own, ...others].join("\r\n");
}

function risEntry(type: string, fields: readonly Field[]): string {
  const lines = fields
    .map(([tag, value]): Field => [tag, oneLine(value)])
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value}`);
  return [`TY  - ${type}`, ...lines, "ER  - "].join("\r\n");
}

function sourceNote(cited: CitedSource, dataVersion: string | null, locale: Locale): string {
  const places = locatorsOf(cited).map((locator) => formatLocator(locator, locale));
  const via = dataVersion === null ? [] : [exportMessages[locale].viaAtlas(dataVersion)];
  return [...places, ...via].join("; ");
}

/** The year of the data; where that is not known, the year the view was opened. */
function yearOf(view: ViewReference): string {
  return /^\d{4}/.exec(view.dataVersion ?? "")?.[0] ?? view.accessed.slice(0, 4);
}

const LATEX: { readonly [character: string]: string } = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

/** Text for a braced BibTeX value; letters beyond ASCII stay, as every engine of today reads UTF-8. */
function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#%_]/g, (character) => LATEX[character] ?? character);
}

/** An address is written as it is, but for what would end the value or the line that it stands in. */
function escapeUrl(url: string): string {
  return url.replace(/[\s\p{Cc}{}\\"<>]/gu, encodeURIComponent);
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
