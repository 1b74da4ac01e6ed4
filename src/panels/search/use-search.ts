/** What the search box knows: the words, what they find, which option is marked, and what choosing one does. */
import { useMemo, useState } from "react";
import { actions, store, type AppState } from "@/state/store";
import { useAppState } from "@/state/use-store";
import type { Afterwards } from "./show-target";
import type { Finder, FoundOption, FoundSection } from "./finder";
import { optionAfterKey } from "./option-keys";
import { useFinder } from "./use-finder";

const NONE: readonly FoundSection[] = [];

export function useSearch() {
  const finding = useAppState((state) => state.session.finding);
  const [query, setQuery] = useState("");
  const [marked, setMarked] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  if (finding && !wanted) setWanted(true);
  const finder = useFinder(wanted);
  const sections = useSections(finder.status === "ready" ? finder.find : null, query, finding);
  const options = sections.flatMap((section) => section.options);
  // Enter takes the best result; before anything is typed nothing is marked.
  const active =
    options.find(({ key }) => key === marked) ?? (query.trim() === "" ? undefined : options[0]);
  const close = () => {
    actions.setFinding(false);
    setMarked(null);
  };
  return {
    finding,
    query,
    finder,
    sections,
    active,
    /** Fetches the index before the first letter is typed. */
    prepare: () => setWanted(true),
    ask: (text: string) => {
      setQuery(text);
      setMarked(null);
      actions.setFinding(true);
    },
    clear: () => setQuery(""),
    close,
    choose: (option: FoundOption): Afterwards => {
      const afterwards = option.run();
      setQuery("");
      close();
      return afterwards;
    },
    /** Marks the option that a key goes to; false for a key that goes nowhere. */
    moveBy: (key: string): boolean => {
      const next = optionAfterKey(options, active?.key ?? null, key);
      if (next === null) return false;
      setMarked(next);
      actions.setFinding(true);
      return true;
    },
  };
}

/** Results follow the query and everything they say something about. */
function useSections(
  find: Finder | null,
  query: string,
  finding: boolean,
): readonly FoundSection[] {
  const explorer = useAppState((state: AppState) => (finding ? state.explorer : null));
  return useMemo(
    () => (find === null || explorer === null ? NONE : find(query, store.getState())),
    [find, query, explorer],
  );
}
