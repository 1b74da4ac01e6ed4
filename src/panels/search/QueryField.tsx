/** The field of the search box. */
import type { KeyboardEvent, RefObject } from "react";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { searchBoxMessages } from "@/text/messages/search-box";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import type { useSearch } from "./use-search";
import css from "./SearchBox.module.css";

/** As long as a text filter may be in a link. */
const MAX_QUERY = 120;

export type QueryFieldProps = {
  search: ReturnType<typeof useSearch>;
  listId: string;
  fieldRef: RefObject<HTMLInputElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  /** The cross of the narrow screen was pressed. */
  onClosed: () => void;
};

export function QueryField({ search, listId, fieldRef, onKeyDown, onClosed }: QueryFieldProps) {
  const t = searchBoxMessages[useLocale()];
  const { finding, finder, active } = search;
  const hasList = finding && finder.status === "ready";
  return (
    <div className={css["field"]}>
      <Icon name="search" size={15} />
      <input
        ref={fieldRef}
        className={css["input"]}
        type="text"
        role="combobox"
        aria-label={t.label}
        aria-keyshortcuts="Control+K Meta+K"
        aria-autocomplete="list"
        aria-expanded={finding}
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={
          hasList && active !== undefined ? `${listId}-${active.key}` : undefined
        }
        placeholder={t.placeholder}
        maxLength={MAX_QUERY}
        value={search.query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => search.ask(event.currentTarget.value)}
        // A focus that only comes back, from a dialog for one, opens nothing.
        onFocus={search.prepare}
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
            search.clear();
            search.close();
            onClosed();
          }}
        />
      </span>
    </div>
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
