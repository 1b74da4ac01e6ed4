/**
 * The words around a chart that is saved as a picture: what it shows under which filter, how to read it, what it
 * rests on, and where it came from. A picture travels alone, so nothing that a reader needs stays behind.
 */
import { documentCode } from "@/datasets/describe";
import type { Caveat, Evidence, Source } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { pictureMessages } from "@/text/messages/chart-picture";
import { groupEvidence } from "./cited-sources";
import { formatPublished } from "./citation";

export type PictureRequest = {
  readonly title: string;
  /** The filter as a sentence, from `describeFilter`. */
  readonly filterText: string;
  /** What the chart shows and how it is read; empty ones are left out. */
  readonly notes: readonly string[];
  /** Those without which no mark is read first. */
  readonly caveats: readonly Caveat[];
  /** How many of the first caveats stand in the picture whatever their weight. */
  readonly alwaysCaveats: number;
  /** Most cited first. */
  readonly sources: readonly Source[];
  /** Everything that the marks cite. */
  readonly evidence: readonly Evidence[];
  readonly dataVersion: string | null;
  /** The day it is saved, `YYYY-MM-DD`. */
  readonly saved: string;
  readonly link: string;
  readonly locale: Locale;
};

export type PictureWords = {
  readonly title: string;
  readonly filter: string;
  readonly notes: readonly string[];
  readonly caveatsTitle: string;
  readonly caveats: readonly string[];
  /** Empty when nothing is cited. */
  readonly sources: string;
  readonly made: string;
  readonly link: string;
};

export function buildPictureWords(request: PictureRequest): PictureWords {
  const { title, filterText, notes, sources, evidence, dataVersion, saved, link, locale } = request;
  const t = pictureMessages[locale];
  return {
    title,
    filter: t.filter(filterText),
    notes: notes.map((note) => note.replace(/\s+/g, " ").trim()).filter((note) => note !== ""),
    caveatsTitle: t.caveats,
    caveats: caveatLines(request),
    sources: sources.length === 0 ? "" : t.sources(sourceNames(sources, evidence, locale)),
    made: t.made(dataVersion, formatPublished(saved, locale)),
    link,
  };
}

/** As many as the page shows at once. */
const LEAST_CAVEATS = 2;

/** What is needed to read the figures is said in full; what is good to know is counted. */
function caveatLines({ caveats, alwaysCaveats, locale }: PictureRequest): string[] {
  const shown = caveats.filter(
    ({ severity }, index) =>
      index < Math.max(LEAST_CAVEATS, alwaysCaveats) || severity === "reading",
  );
  const others = caveats.length - shown.length;
  return [
    ...shown.map(({ text }) => text[locale]),
    ...(others > 0 ? [pictureMessages[locale].moreCaveats(others)] : []),
  ];
}

/** `GAO-16-235 (12 places cited); ATF (3 places cited)`: documents of one publisher are one name. */
function sourceNames(
  sources: readonly Source[],
  evidence: readonly Evidence[],
  locale: Locale,
): string {
  const locators = groupEvidence(evidence);
  const places = new Map<string, number>();
  for (const source of sources) {
    const name = documentCode(source);
    places.set(name, (places.get(name) ?? 0) + (locators.get(source.id)?.length ?? 0));
  }
  return [...places].map(([name, count]) => pictureMessages[locale].source(name, count)).join("; ");
}

export const PICTURE_TYPES = { svg: "image/svg+xml", png: "image/png" } as const;
export type PictureFormat = keyof typeof PICTURE_TYPES;

/** `frontera-atlas-2026.11-timeline-2026-12-02.svg`: sorts as the files of records do. */
export function pictureFileName(
  chartId: string,
  { dataVersion, saved }: Pick<PictureRequest, "dataVersion" | "saved">,
  format: PictureFormat,
): string {
  const plain = (text: string) => text.replace(/[^A-Za-z0-9.-]/g, "");
  const parts = ["frontera-atlas", plain(dataVersion ?? ""), plain(chartId), saved];
  return `${parts.filter((part) => part !== "").join("-")}.${format}`;
}
