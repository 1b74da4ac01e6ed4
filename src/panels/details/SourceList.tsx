/** The documents behind the panel: numbered places, a way to open each and a citation to take along. */
import type { Ref } from "react";
import { formatCitation, formatLocator, formatPublished } from "@/export/citation";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import type { CitedSource } from "./references";
import { useCopy } from "./use-copy";
import css from "./SourceList.module.css";

export type SourceListProps = {
  sources: readonly CitedSource[];
  /** One number per place in a document, or per document. */
  unit: "locator" | "document";
  ref?: Ref<HTMLOListElement>;
};

export function SourceList({ sources, unit, ref }: SourceListProps) {
  return (
    <ol role="list" className={css["list"]} ref={ref}>
      {sources.map((cited) => (
        <SourceEntry key={cited.source.id} cited={cited} unit={unit} />
      ))}
    </ol>
  );
}

function SourceEntry({ cited, unit }: { cited: CitedSource; unit: "locator" | "document" }) {
  const locale = useLocale();
  const text = detailsMessages[locale];
  const dataVersion = useAppState((state) => state.datasets.manifest?.dataVersion ?? null);
  const { state, copy } = useCopy();
  const { source, references, locators } = cited;
  // A document that only a caveat rests on is cited by the caveat's place.
  const places = locators.length > 0 ? locators : references.map(({ locator }) => locator);
  const citation = formatCitation(
    { source, locators: unit === "locator" ? places : [], dataVersion },
    locale,
  );
  return (
    <li className={css["entry"]}>
      <p className={css["title"]} lang={source.language}>
        {source.title}
      </p>
      <p className={css["meta"]}>
        {source.publisher}, {formatPublished(source.published, locale)}
      </p>
      <ul role="list" className={css["places"]}>
        {references.map(({ number, locator }) => (
          <li key={number} className={css["place"]} data-reference={number} tabIndex={-1}>
            <span className={css["number"]}>{number}</span>
            {unit === "locator" || locators.length === 0
              ? formatLocator(locator, locale)
              : text.placesInSource(locators.length)}
          </li>
        ))}
      </ul>
      <p className={css["actions"]}>
        <SourceAddress title={source.title} url={source.url} />
        <Button
          variant="quiet"
          aria-label={state === "copied" ? undefined : text.copyCitationOf(source.title)}
          onClick={() => void copy(citation)}
        >
          <Icon name={state === "copied" ? "check" : "copy"} size={12} />
          {state === "copied" ? text.copied : text.copyCitation}
        </Button>
        <Button
          variant="quiet"
          aria-label={text.aboutSourceOf(source.title)}
          onClick={() => actions.showSource(source.id)}
        >
          {text.aboutSource}
        </Button>
      </p>
      {state === "failed" && <CitationByHand citation={citation} />}
    </li>
  );
}

/** A link out, only to a web address. */
function SourceAddress({ title, url }: { title: string; url: string | null }) {
  const text = detailsMessages[useLocale()];
  if (url === null || !/^https?:\/\//.test(url))
    return <span className={css["none"]}>{text.noAddress}</span>;
  return (
    <a
      className={css["open"]}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={text.opensNewTab(title)}
    >
      {text.openSource}
      <Icon name="external" size={12} />
    </a>
  );
}

function CitationByHand({ citation }: { citation: string }) {
  const text = detailsMessages[useLocale()];
  return (
    <label className={css["byHand"]}>
      {text.copyFailed}
      <VisuallyHidden>{text.citationText}</VisuallyHidden>
      <textarea
        readOnly
        rows={4}
        value={citation}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}
