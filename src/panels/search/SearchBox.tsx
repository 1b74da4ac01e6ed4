/**
 * The one search box: a combobox with a grouped list, after the WAI-ARIA pattern. The focus stays in the field;
 * arrows move through the options, Enter takes the marked one, Escape closes. On a narrow screen a button opens
 * it over the whole top bar.
 */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { actions, store } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { searchMessages } from "@/text/messages/search";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import type { FoundOption, FoundSection } from "./finder";
import { optionAfterKey } from "./option-keys";
import { SearchList } from "./SearchList";
import { useFinder } from "./use-finder";
import css from "./SearchBox.module.css";

/** As long as a text filter may be in a link. */
const MAX_QUERY = 120;
const NONE: readonly FoundSection[] = [];

export function SearchBox() {
  const t = searchMessages[useLocale()];
  const finding = useAppState((state) => state.session.finding);
  const [query, setQuery] = useState("");
  const [marked, setMarked] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const finder = useFinder(wanted);
  const sections = useSections(finder.status === "ready" ? finder.find : null, query, finding);
  const options = sections.flatMap((section) => section.options);
  // Enter takes the best result; before anything is typed nothing is marked.
  const active =
    options.find(({ key }) => key === marked) ?? (query.trim() === "" ? undefined : options[0]);

  if (finding && !wanted) setWanted(true);
  useEffect(() => {
    if (!finding || document.activeElement === field.current) return;
    field.current?.focus();
    field.current?.select();
  }, [finding]);

  const close = () => {
    actions.setFinding(false);
    setMarked(null);
  };
  const ask = (text: string) => {
    setQuery(text);
    setMarked(null);
    actions.setFinding(true);
  };
  const choose = (option: FoundOption) => {
    const afterwards = option.run();
    setQuery("");
    close();
    if (afterwards === "map") document.getElementById("map")?.focus();
    // On a narrow screen the field is gone now; a view that opened takes the focus itself.
    else if (afterwards === "stay") opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // The first closes the list, the next empties the field.
      if (!finding) setQuery("");
      close();
      opener.current?.focus();
    } else if (event.key === "Enter" && finding && active !== undefined) {
      choose(active);
    } else {
      const next = optionAfterKey(options, active?.key ?? null, event.key);
      if (next === null) return;
      setMarked(next);
      actions.setFinding(true);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={css["box"]}
      data-open={finding}
      onBlur={(event) => {
        const { relatedTarget } = event;
        const within = relatedTarget instanceof Node && box.current?.contains(relatedTarget);
        // Another window has the focus now: the search is still there when the reader comes back.
        if (within !== true && document.hasFocus()) close();
      }}
    >
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
      <div className={css["field"]}>
        <Icon name="search" size={15} />
        <input
          ref={field}
          className={css["input"]}
          type="text"
          role="combobox"
          aria-label={t.label}
          aria-keyshortcuts="Control+K Meta+K"
          aria-autocomplete="list"
          aria-expanded={finding}
          aria-controls={finding ? listId : undefined}
          aria-activedescendant={
            finding && active !== undefined ? `${listId}-${active.key}` : undefined
          }
          placeholder={t.placeholder}
          maxLength={MAX_QUERY}
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => ask(event.currentTarget.value)}
          // Fetched by the time the first letter is typed; a focus that only comes back opens nothing.
          onFocus={() => setWanted(true)}
          onClick={() => actions.setFinding(true)}
          onKeyDown={onKeyDown}
        />
        <kbd className={css["hint"]} aria-hidden="true">
          {isApple() ? "⌘ K" : "Ctrl K"}
        </kbd>
        <span className={css["closer"]}>
          <IconButton
            icon="close"
            label={t.close}
            onClick={() => {
              setQuery("");
              close();
              opener.current?.focus();
            }}
          />
        </span>
      </div>
      {finding && (
        <SearchList
          id={listId}
          query={query}
          finder={finder}
          sections={sections}
          activeKey={active?.key ?? null}
          onChoose={choose}
        />
      )}
    </div>
  );
}

/** Results follow the query and everything they say something about. */
function useSections(
  find: ((query: string, state: ReturnType<typeof store.getState>) => typeof NONE) | null,
  query: string,
  finding: boolean,
): readonly FoundSection[] {
  const explorer = useAppState((state) => (finding ? state.explorer : null));
  return useMemo(
    () => (find === null || explorer === null ? NONE : find(query, store.getState())),
    [find, query, explorer],
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
