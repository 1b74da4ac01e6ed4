/** Words of a scene. Each figure in them opens its record, and says on what it rests before that. */
import type { MouseEvent } from "react";
import type { Atlas } from "@/datasets/atlas";
import { evidenceText } from "@/export/chart-sources";
import type { ResolvedText, TextPart } from "@/scenes/resolved-text";
import { selectAtlas } from "@/state/selectors";
import { actions, store } from "@/state/store";
import { linkOf } from "@/state/url-sync";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { briefingMessages } from "@/text/messages/briefing";
import css from "./Prose.module.css";

export function Prose({ text }: { text: ResolvedText }) {
  const atlas = useAppState(selectAtlas);
  const named = new Map<string, number>();
  return text.parts.map((part) => {
    if (part.kind === "text") return part.text;
    // The same figure may be named twice.
    const times = (named.get(part.typed) ?? 0) + 1;
    named.set(part.typed, times);
    return <Figure key={`${part.typed} ${times}`} part={part} atlas={atlas} />;
  });
}

type FigureProps = { part: Extract<TextPart, { kind: "reference" }>; atlas: Atlas };

/** A link and not a button: it breaks over lines as the words around it do, and opens in a tab of its own. */
function Figure({ part, atlas }: FigureProps) {
  const locale = useLocale();
  const hint = hintOf(part, atlas, locale);
  const id = part.recordId ?? (part.recordIds.length === 1 ? part.recordIds[0] : undefined);
  const sourceId = part.evidence[0]?.sourceId;
  if (id === undefined && sourceId === undefined)
    return <span title={hint === "" ? undefined : hint}>{part.text}</span>;
  const { explorer } = store.getState();
  const selection = id === undefined ? null : ({ kind: "record", id } as const);
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (selection !== null) actions.select(selection);
    else if (sourceId !== undefined) actions.showSource(sourceId);
  };
  return (
    <a
      className={css["figure"]}
      title={hint}
      href={linkOf(
        selection === null
          ? { ...explorer, dock: { tab: "sources", open: true } }
          : { ...explorer, selection },
      )}
      onClick={onClick}
    >
      {part.text}
    </a>
  );
}

/** A tooltip is no page: two places and two caveats, the rest is under the scene. */
const MOST = 2;

function hintOf(part: FigureProps["part"], atlas: Atlas, locale: Locale): string {
  const places = part.evidence.slice(0, MOST);
  const caveats = part.caveatIds.flatMap((id) => atlas.caveats.get(id)?.text[locale] ?? []);
  return [
    places.length === 0 ? "" : evidenceText(places, atlas, locale),
    part.derived ? briefingMessages[locale].computed : "",
    ...caveats.slice(0, MOST),
  ]
    .filter((line) => line !== "")
    .join("\n");
}
