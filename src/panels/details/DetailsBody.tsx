/** The caption itself, top to bottom: what it is, what the figures say, how to read them, what they rest on. */
import { useMemo, useRef, type RefObject } from "react";
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { formatLocator } from "@/export/citation";
import { useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { CaveatList } from "./CaveatList";
import { ComparisonSection } from "./ComparisonSection";
import { DetailsHeader } from "./DetailsHeader";
import { FactList } from "./FactList";
import { FigureGroups, FigureRows } from "./FigureRows";
import { FootnoteContext, Footnotes, type FootnoteTarget } from "./Footnotes";
import { AgencyList } from "./AgencyList";
import { LeadFigure } from "./LeadFigure";
import { LinkSections, NearbySection } from "./LinkSections";
import { PlaceTools } from "./PlaceTools";
import { RecordNotes } from "./RecordNotes";
import { Section } from "./Section";
import { SourceList } from "./SourceList";
import type { CitedSource } from "./references";
import type { Details, Passes } from "./shape";
import css from "./DetailsBody.module.css";

export type DetailsBodyProps = {
  details: Details;
  /** Null for an area. */
  record: AtlasRecord | null;
  atlas: Atlas;
  passes: Passes;
  closeLabel: string;
  onClose: () => void;
};

export function DetailsBody(props: DetailsBodyProps) {
  const { details, record, atlas, passes } = props;
  const text = detailsMessages[useLocale()];
  const sourceList = useRef<HTMLOListElement>(null);
  const footnotes = useFootnotes(details.sources, sourceList);
  return (
    <FootnoteContext value={footnotes}>
      <article>
        <DetailsHeader details={details} closeLabel={props.closeLabel} onClose={props.onClose} />
        {record !== null && <RecordNotes record={record} atlas={atlas} />}
        {details.lead !== null && <LeadFigure line={details.lead} />}
        {details.summary !== null && (
          <p className={css["summary"]}>
            {details.summary}
            <Footnotes refs={details.summaryRefs} />
          </p>
        )}
        <FigureSections details={details} />
        {details.facts.length > 0 && (
          <Section title={text.facts}>
            <FactList facts={details.facts} />
          </Section>
        )}
        <LinkSections groups={details.contents} folded />
        {details.caveats.length > 0 && (
          <Section title={text.caveats}>
            <CaveatList caveats={details.caveats} />
          </Section>
        )}
        {details.sources.length > 0 && (
          <Section title={text.sources}>
            <SourceList
              ref={sourceList}
              sources={details.sources}
              unit={record === null ? "document" : "locator"}
            />
          </Section>
        )}
        <LinkSections groups={details.related} />
        {record !== null && (
          <NearbySection record={record} atlas={atlas} passes={passes} shown={details.related} />
        )}
        {record !== null && <PlaceTools record={record} />}
        {details.about.length > 0 && (
          <Section title={text.about}>
            <FactList facts={details.about} />
          </Section>
        )}
      </article>
    </FootnoteContext>
  );
}

function FigureSections({ details }: { details: Details }) {
  const text = detailsMessages[useLocale()];
  const isArea = details.selection.kind === "area";
  return (
    <>
      {details.agencies.length > 0 && (
        <Section title={text.agencies}>
          <AgencyList lines={details.agencies} />
        </Section>
      )}
      {details.comparison !== null && <ComparisonSection comparison={details.comparison} />}
      {details.obligations.length > 0 && (
        <Section title={text.obligations}>
          <FigureRows lines={details.obligations} />
        </Section>
      )}
      {details.figures.length > 0 && (
        <Section
          title={isArea ? text.figuresOfArea : text.figures}
          {...(details.figures.length > 1 ? { note: text.neverAdded } : {})}
        >
          <FigureGroups groups={details.figures} />
        </Section>
      )}
      {details.contextFigures.length > 0 && (
        <Section title={text.contextFigures} note={text.contextSentence}>
          <FigureGroups groups={details.contextFigures} />
        </Section>
      )}
    </>
  );
}

function useFootnotes(
  sources: readonly CitedSource[],
  list: RefObject<HTMLOListElement | null>,
): FootnoteTarget {
  const locale = useLocale();
  return useMemo(() => {
    const places = new Map(
      sources.flatMap(({ source, references }) =>
        references.map(({ number, locator }) => [
          number,
          `${source.title}, ${formatLocator(locator, locale)}`,
        ]),
      ),
    );
    return {
      placeOf: (number) => places.get(number) ?? "",
      goTo: (number) =>
        list.current?.querySelector<HTMLElement>(`[data-reference="${number}"]`)?.focus(),
    };
  }, [sources, list, locale]);
}
