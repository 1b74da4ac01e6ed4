/**
 * The one search box: a combobox with a grouped list, after the WAI-ARIA pattern. The focus stays in the field;
 * arrows move through the options, Enter takes the marked one, Escape closes. On a narrow screen a button opens
 * it over the whole top bar.
 */
import { useEffect, useId, useRef, type FocusEvent, type KeyboardEvent } from "react";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { searchBoxMessages } from "@/text/messages/search-box";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import type { FoundOption } from "./finder";
import { QueryField } from "./QueryField";
import { useSearch } from "./use-search";
import css from "./SearchBox.module.css";

export function SearchBox() {
  const t = searchBoxMessages[useLocale()];
  const search = useSearch();
  const { finding } = search;
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!finding || document.activeElement === field.current) return;
    field.current?.focus();
    field.current?.select();
  }, [finding]);

  // The button is there on a narrow screen only, where the field goes when it is closed.
  const leave = () => opener.current?.focus();
  const choose = (option: FoundOption) => {
    const afterwards = search.choose(option);
    if (afterwards === "map") document.getElementById("map")?.focus();
    else if (afterwards === "stay") leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // The first closes the list, the next empties the field.
      if (!finding) search.clear();
      search.close();
      leave();
    } else if (event.key === "Enter" && finding && search.active !== undefined) {
      choose(search.active);
    } else if (!search.moveBy(event.key)) return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const within = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    // Another window has the focus now: the search is still there when the reader comes back.
    if (!within && document.hasFocus()) search.close();
  };
  return (
    <div className={css["box"]} data-open={finding} onBlur={onBlur}>
      <span className={css["opener"]}>
        <IconButton
          ref={opener}
          icon="search"
          size={18}
          label={t.open}
          aria-expanded={finding}
          onClick={() => actions.setFinding(true)}
        />
      </span>
      <QueryField
        search={search}
        listId={listId}
        fieldRef={field}
        onKeyDown={onKeyDown}
        onClosed={leave}
      />
      {finding && <Results search={search} listId={listId} onChoose={choose} />}
    </div>
  );
}

type ResultsProps = {
  search: ReturnType<typeof useSearch>;
  listId: string;
  onChoose: (option: FoundOption) => void;
};

/** What was found, or why there is nothing yet. */
function Results({ search, listId, onChoose }: ResultsProps) {
  const t = searchBoxMessages[useLocale()];
  const { finder, query, sections, active } = search;
  if (finder.status === "ready") {
    const { List } = finder;
    return (
      <List
        id={listId}
        query={query}
        sections={sections}
        activeKey={active?.key ?? null}
        onChoose={onChoose}
      />
    );
  }
  return (
    <div className={css["state"]} role="status">
      <p>{t[finder.status]}</p>
      {finder.status === "failed" && <Button onClick={finder.retry}>{t.retry}</Button>}
    </div>
  );
}
