/** One document or data set: what it is, on what terms, what rests on it. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import type { Source } from "@/datasets/schema";
import { formatPublished } from "@/export/citation";
import { LinkList } from "@/panels/details/LinkList";
import { recordLink } from "@/panels/details/record-links";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { detailsMessages } from "@/text/messages/details";
import { recordWords } from "@/text/messages/record-words";
import { sourcesMessages } from "@/text/messages/sources";
import { Disclosure } from "@/ui/Disclosure";
import { Icon } from "@/ui/icons";
import { countByKind } from "./sources-model";
import css from "./SourceItem.module.css";

export type SourceItemProps = {
  source: Source;
  /** Records that rest on it. */
  records: readonly AtlasRecord[];
  atlas: Atlas;
  /** The one that was asked for by name. */
  isShown: boolean;
};

export function SourceItem({ source, records, atlas, isShown }: SourceItemProps) {
  const locale = useLocale();
  const words = recordWords[locale];
  const caveats = source.caveatIds
    .map((id) => atlas.caveats.get(id))
    .filter((caveat) => caveat !== undefined);
  return (
    <li id={`source-${source.id}`} className={css["item"]} data-shown={isShown}>
      <h4 className={css["title"]} tabIndex={-1}>
        <SourceTitle source={source} />
      </h4>
      <p className={css["meta"]}>
        {[
          source.publisher,
          formatPublished(source.published, locale),
          words.grade(source.grade),
          source.licence[locale],
        ].join(" · ")}
      </p>
      {source.note !== null && <p>{source.note[locale]}</p>}
      {caveats.map((caveat) => (
        <p key={caveat.id} className={css["caveat"]}>
          {caveat.text[locale]}
        </p>
      ))}
      <RestingRecords source={source} records={records} atlas={atlas} />
    </li>
  );
}

function SourceTitle({ source }: { source: Source }) {
  const text = detailsMessages[useLocale()];
  if (source.url === null || !/^https?:\/\//.test(source.url))
    return <span lang={source.language}>{source.title}</span>;
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      lang={source.language}
      title={text.opensNewTab(source.title)}
    >
      {source.title} <Icon name="external" size={12} />
    </a>
  );
}

function RestingRecords({
  source,
  records,
  atlas,
}: Pick<SourceItemProps, "source" | "records" | "atlas">) {
  const locale = useLocale();
  const text = sourcesMessages[locale];
  if (records.length === 0) return <p className={css["meta"]}>{text.restsNothing}</p>;
  const summary = countByKind(records)
    .map(({ kind, count }) =>
      recordWords[locale].countOfKind(kind, count, formatNumber(count, locale)),
    )
    .join(", ");
  return (
    <Disclosure summary={summary} label={text.showRecords(summary, source.title)}>
      <div className={css["records"]}>
        <LinkList links={records.map((record) => recordLink(record, atlas, locale))} />
      </div>
    </Disclosure>
  );
}
