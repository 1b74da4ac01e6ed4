/** The notes of a scene: what the presenter says, then all that the slide had to shorten, caveats and sources in full. */
import type { FigureSpec } from "@/export/figure/figure-spec";
import { oneLine, paragraphsOf, webAddress } from "@/export/figure/plain-text";
import { deckMessages } from "@/text/messages/deck";
import { legendInWords } from "./legend-shapes";
import type { Leftovers } from "./scene-slide";

/** Paragraphs, one line each; an empty one parts them. */
export function sceneNotes(spec: FigureSpec, leftovers: Leftovers): string[] {
  const t = deckMessages[spec.locale];
  const whole = [
    ...(leftovers.title ? [spec.title] : []),
    ...(leftovers.text ? spec.paragraphs : []),
  ].flatMap(paragraphsOf);
  const link = webAddress(spec.link);
  const parts: (readonly [heading: string | null, lines: readonly string[]])[] = [
    [null, paragraphsOf(spec.notes)],
    [t.wholeText, whole],
    [t.caveats, spec.caveats.map(oneLine)],
    [t.chart, (spec.chart?.notes ?? []).map(oneLine)],
    [t.legendInWords, leftovers.legend ? legendInWords(spec.legend, spec.locale) : []],
    [
      t.sources,
      spec.sources.map(({ citation, licence }) =>
        [oneLine(citation), licence === "" ? "" : t.licence(oneLine(licence))]
          .filter((part) => part !== "")
          .join(" "),
      ),
    ],
    [t.link, link === null ? [] : [link]],
  ];
  return parts
    .map(([heading, lines]) => [heading, lines.filter((line) => line !== "")] as const)
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([heading, lines], index) => [
      ...(index === 0 ? [] : [""]),
      ...(heading === null ? [] : [heading.toUpperCase()]),
      ...lines.map((line) => (heading === null ? line : `– ${line}`)),
    ]);
}
