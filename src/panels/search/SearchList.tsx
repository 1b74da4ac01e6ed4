/** What was found, in groups, or that nothing was. Fetched with the index. */
import { useEffect, useRef } from "react";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { searchMessages } from "@/text/messages/search";
import { useSettled } from "@/ui/use-settled";
import type { FoundOption, FoundSection } from "./finder";
import css from "./SearchList.module.css";

/** Said when typing has paused, not at each letter. */
const QUIET_MS = 600;

export type SearchListProps = {
  id: string;
  query: string;
  sections: readonly FoundSection[];
  activeKey: string | null;
  onChoose: (option: FoundOption) => void;
};

export function SearchList({ id, query, sections, activeKey, onChoose }: SearchListProps) {
  const locale = useLocale();
  const t = searchMessages[locale];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [activeKey]);
  const isEmpty = sections.length === 0;
  return (
    // Pressing anything in here leaves the focus in the field.
    <div className={css["popup"]} onMouseDown={(event) => event.preventDefault()}>
      <div ref={list} id={id} role="listbox" aria-label={t.results} className={css["list"]}>
        {sections.map((section) => (
          <Section
            key={section.group}
            listId={id}
            section={section}
            activeKey={activeKey}
            onChoose={onChoose}
            locale={locale}
          />
        ))}
      </div>
      <div className={isEmpty ? css["state"] : undefined} role="status">
        {isEmpty ? (
          t.nothing(query.trim())
        ) : (
          <Found sections={sections} query={query} locale={locale} />
        )}
      </div>
    </div>
  );
}

/** How much was found, for those who do not see it. */
function Found(props: { sections: readonly FoundSection[]; query: string; locale: Locale }) {
  const { sections, query, locale } = props;
  const count = sections.reduce(
    (sum, { group, total }) => sum + (group === "table" ? 0 : total),
    0,
  );
  const text =
    query.trim() === "" ? "" : searchMessages[locale].found(count, formatNumber(count, locale));
  return <span className={css["hidden"]}>{useSettled(text, QUIET_MS)}</span>;
}

type SectionProps = {
  listId: string;
  section: FoundSection;
  activeKey: string | null;
  onChoose: (option: FoundOption) => void;
  locale: Locale;
};

function Section({ listId, section, activeKey, onChoose, locale }: SectionProps) {
  const { group, options, total } = section;
  const t = searchMessages[locale];
  const rows = options.map((option) => (
    <div
      key={option.key}
      id={`${listId}-${option.key}`}
      role="option"
      aria-selected={option.key === activeKey}
      className={css["option"]}
      onClick={() => onChoose(option)}
    >
      <span className={css["title"]}>{option.title}</span>
      {option.detail !== "" && <span className={css["detail"]}>{option.detail}</span>}
    </div>
  ));
  if (group === "table") return <div className={css["last"]}>{rows}</div>;
  const headingId = `${listId}-of-${group}`;
  return (
    <div role="group" aria-labelledby={headingId} className={css["group"]}>
      <div id={headingId} role="presentation" className={css["heading"]}>
        {t.group(group)}
        {total > options.length && (
          <span className={css["count"]}>
            {" "}
            {t.someOf(formatNumber(options.length, locale), formatNumber(total, locale))}
          </span>
        )}
      </div>
      {rows}
    </div>
  );
}
