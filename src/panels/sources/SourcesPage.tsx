/** Everything the atlas rests on, searchable; what it does not have; on what terms it may be used. */
import { useEffect, useMemo, useRef, useState } from "react";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { sourcesMessages } from "@/text/messages/sources";
import { SearchField } from "@/ui/SearchField";
import { SourceItem } from "./SourceItem";
import { recordsBySource, searchSources } from "./sources-model";
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
  const groups = useMemo(() => searchSources(atlas, query), [atlas, query]);
  const resting = useMemo(() => recordsBySource(atlas), [atlas]);
  const found = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown === null) return;
    const item = page.current?.querySelector<HTMLElement>(`#source-${shown.sourceId}`);
    item?.scrollIntoView({ block: "start" });
    item?.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div ref={page} className={css["frame"]}>
      <div className={css["page"]}>
        <div className={css["about"]}>
          <PageIntro />
          <Statements title={text.gapsTitle} lines={text.gaps()} />
          <Statements title={text.licencesTitle} lines={text.licences()} />
        </div>
        <section className={css["list"]} aria-labelledby="sources-list">
          <h2 id="sources-list" className={css["title"]}>
            {text.listTitle}
          </h2>
          <SearchField
            label={text.search}
            placeholder={text.searchPlaceholder}
            clearLabel={text.clearSearch}
            value={query}
            onChange={setQuery}
          />
          <p className={css["found"]} role="status">
            {query.trim() === ""
              ? ""
              : found === 0
                ? text.noneFound
                : text.found(found, formatNumber(found, locale))}
          </p>
          {groups.map((group) => (
            <section key={group.type} aria-labelledby={`sources-${group.type}`}>
              <h3 id={`sources-${group.type}`} className={css["type"]}>
                {text.type(group.type)} <span>{formatNumber(group.sources.length, locale)}</span>
              </h3>
              <ul role="list">
                {group.sources.map((source) => (
                  <SourceItem
                    key={source.id}
                    source={source}
                    records={resting.get(source.id) ?? []}
                    atlas={atlas}
                    isShown={shown?.sourceId === source.id}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      </div>
    </div>
  );
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
