/** Tabs after the WAI-ARIA pattern: one stop for Tab, arrows move and select, Home and End go to the ends. */
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { tabAfterKey } from "./tab-keys";
import css from "./Tabs.module.css";

export type TabItem<Id extends string> = { readonly id: Id; readonly text: ReactNode };

export type TabsProps<Id extends string> = {
  /** Name of the list of tabs. */
  label: string;
  /** Joins tabs and panels; unique on the page. */
  idPrefix: string;
  tabs: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
};

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, idPrefix, tabs, selected, onSelect } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfterKey(
      tabs.map((tab) => tab.id),
      selected,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(idPrefix, next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={css["list"]} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={tabId(idPrefix, tab.id)}
          type="button"
          role="tab"
          className={css["tab"]}
          aria-selected={tab.id === selected}
          // Only the panel of the selected tab is on the page; a reference to nothing is an error.
          aria-controls={tab.id === selected ? panelId(idPrefix, tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.text}
        </button>
      ))}
    </div>
  );
}

/** What the selected tab shows. `focusable` for a panel that has nothing to focus inside. */
export function TabPanel(props: {
  idPrefix: string;
  id: string;
  focusable?: boolean;
  children: ReactNode;
}) {
  const { idPrefix, id, focusable = false, children } = props;
  return (
    <div
      role="tabpanel"
      id={panelId(idPrefix, id)}
      aria-labelledby={tabId(idPrefix, id)}
      className={css["panel"]}
      tabIndex={focusable ? 0 : undefined}
    >
      {children}
    </div>
  );
}

function tabId(prefix: string, id: string): string {
  return `${prefix}-tab-${id}`;
}

function panelId(prefix: string, id: string): string {
  return `${prefix}-panel-${id}`;
}
