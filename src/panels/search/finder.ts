/**
 * What the search box offers for a query: names of the atlas and commands, described and ready to be run.
 * Loaded when somebody first goes to the box; the index is built once for the data that is there.
 */
import {
  atlasEntries,
  buildSearchIndex,
  type SearchEntry,
  type SearchGroup,
  type TownLabel,
} from "@/analysis/search";
import type { Atlas } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { searchWords } from "@/filters/filter";
import { selectTable } from "@/state/selectors";
import type { AppState } from "@/state/store";
import { formatNumber } from "@/text/format";
import { searchMessages } from "@/text/messages/search";
import { COMMANDS, type Command } from "./commands";
import { detailOf } from "./hit-words";
import { showInTable, showTarget, type Afterwards } from "./show-target";

export type FoundOption = {
  /** Unique in a list, and fit for an element id. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** Does it, and says where the reader goes from there. */
  readonly run: () => Afterwards;
};

export type FoundSection = {
  readonly group: SearchGroup | "table";
  readonly options: readonly FoundOption[];
  /** All that match, shown or not. */
  readonly total: number;
};

export type Finder = (query: string, state: AppState) => readonly FoundSection[];

const PER_GROUP = 6;

/** Builds the index. Records that load later need a new one. */
export async function openFinder(atlas: Atlas, towns: readonly TownLabel[]): Promise<Finder> {
  const commands = COMMANDS.map(({ id, title, words }): SearchEntry => ({
    group: "command",
    target: { kind: "command", id },
    title,
    words,
    weight: 1,
  }));
  const index = await buildSearchIndex([...atlasEntries(atlas, towns), ...commands]);
  return (query, state) => {
    if (query.trim() === "") return offeredFirst(state);
    const isOffered = ({ target }: SearchEntry) =>
      target.kind !== "command" || commandOf(target.id)?.isOffered(state) === true;
    const sections = index
      .find(query, PER_GROUP, isOffered)
      .map(({ group, entries, total }): FoundSection => ({
        group,
        total,
        options: entries.map((entry) => optionOf(entry, atlas, state)),
      }));
    return [...sections, ...inTable(query, state)];
  };
}

const COMMAND_OF = new Map(COMMANDS.map((command) => [command.id, command]));

function commandOf(id: string): Command | undefined {
  return COMMAND_OF.get(id);
}

/** Before anything is typed: what one can do here. */
function offeredFirst(state: AppState): readonly FoundSection[] {
  const offered = COMMANDS.filter((command) => command.isOffered(state)).slice(0, PER_GROUP);
  const options = offered.map(({ id, title, run }): FoundOption => ({
    key: `command-${id}`,
    title: title[state.explorer.locale],
    detail: "",
    run: () => (run(), "stay"),
  }));
  return [{ group: "command", options, total: options.length }];
}

function optionOf(entry: SearchEntry, atlas: Atlas, state: AppState): FoundOption {
  const { target, title } = entry;
  const id = target.kind === "town" ? target.position.join("-") : target.id;
  return {
    key: `${target.kind}-${id}`.replaceAll(/[^\w-]/g, "_"),
    title: title[state.explorer.locale],
    detail: detailOf(entry, atlas, state),
    run: () => {
      if (target.kind !== "command") return showTarget(target, title, atlas);
      commandOf(target.id)?.run();
      return "stay";
    },
  };
}

/** All records with the very words, in the table: what the text filter would leave of what is shown now. */
function inTable(query: string, state: AppState): readonly FoundSection[] {
  const { locale, filter } = state.explorer;
  const text = query.trim();
  if (searchWords(text).length === 0) return [];
  const { count } = evaluateFilter(selectTable(state), { ...filter, text });
  if (count === 0) return [];
  const t = searchMessages[locale];
  const option: FoundOption = {
    key: "in-table",
    title: t.inTable(count, formatNumber(count, locale), text),
    detail: t.inTableDetail,
    run: () => showInTable(text),
  };
  return [{ group: "table", options: [option], total: 1 }];
}
