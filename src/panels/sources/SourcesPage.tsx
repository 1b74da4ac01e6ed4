/** Everything the atlas rests on, searchable; what it does not have; on what terms it may be used. */
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { sourcesMessages } from "@/text/messages/sources";
import { SearchField } from "@/ui/SearchField";
import { SourceGroups } from "./SourceGroups";
import { searchSources } from "./sources-model";
import css from "./SourcesPage.module.css";

export default function SourcesPage() {
  const locale = useLocale();
  const text = sourcesMessages[locale];
  const atlas = useAppState(selectAtlas);
  const shown = useAppState((state) => state.session.shownSource);
  const [query, setQuery] = useState("");
  // Another wish to see a source wins over an old search that may hide it.
  const [seen, setSeen] = useState(shown);
  if (seen !== shown) {
    setSeen(shown);
    setQuery("");
  }
  const searching = query.trim() !== "";
  const groups = useMemo(() => searchSources(atlas, query), [atlas, query]);
  const found = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const page = useRef<HTMLDivElement>(null);
  useGoToSource(page, shown);
  return (
    <div ref={page} className={css["frame"]}>
      <div className={css["page"]}>
        <div className={css["head"]}>
          <PageIntro />
          <SearchField
            label={text.search}
            placeholder={text.searchPlaceholder}
            clearLabel={text.clearSearch}
            value={query}
            onChange={setQuery}
          />
          <p className={css["found"]} role="status">
            {searching &&
              (found === 0 ? text.noneFound : text.found(found, formatNumber(found, locale)))}
          </p>
          {!searching && (
            <div className={css["about"]}>
              <Statements title={text.gapsTitle} lines={text.gaps()} />
              <Statements title={text.licencesTitle} lines={text.licences()} />
            </div>
          )}
        </div>
        <section aria-labelledby="sources-list">
          <h2 id="sources-list" className={css["title"]}>
            {text.listTitle}
          </h2>
          <SourceGroups groups={groups} atlas={atlas} shownId={shown?.sourceId ?? null} />
        </section>
      </div>
    </div>
  );
}

/** Takes the reader to the source that was asked for, each time it is asked for. */
function useGoToSource(
  page: RefObject<HTMLDivElement | null>,
  shown: { readonly sourceId: string } | null,
): void {
  useEffect(() => {
    if (shown === null) return;
    const frame = page.current;
    const item = frame?.querySelector<HTMLElement>(`#source-${shown.sourceId}`);
    if (frame == null || item == null) return;
    const offset = item.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTo({ top: frame.scrollTop + offset });
    item.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
  }, [page, shown]);
}

function PageIntro() {
  const locale = useLocale();
  const text = sourcesMessages[locale];
  const atlas = useAppState(selectAtlas);
  const version = useAppState((state) => state.datasets.manifest?.dataVersion ?? null);
  const sources = formatNumber(atlas.sources.size, locale);
  const records = formatNumber(atlas.records.length, locale);
  return (
    <p className={css["intro"]}>
      {text.intro(sources, records)} {version !== null && text.dataVersion(version)}
    </p>
  );
}

function Statements({ title, lines }: { title: string; lines: string }) {
  return (
    <section className={css["statements"]}>
      <h2 className={css["title"]}>{title}</h2>
      <ul role="list">
        {lines.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
