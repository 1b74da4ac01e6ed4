/**
 * The right panel: what is selected, read like the caption of a good newspaper. Reads the store; what it says
 * is built by the pure model beside it.
 */
import { useMemo, useRef, type KeyboardEvent } from "react";
import type { Atlas } from "@/datasets/atlas";
import type { Selection } from "@/permalink/explorer-state";
import {
  selectAtlas,
  selectContextResult,
  selectContextTable,
  selectFilterResult,
  selectTable,
} from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { DetailsBody } from "./DetailsBody";
import { EmptyDetails, LoadingDetails, MissingDetails } from "./EmptyDetails";
import { buildDetails } from "./model";
import type { Passes } from "./shape";
import { useHeadingFocus } from "./use-heading-focus";
import css from "./DetailsPanel.module.css";

export function DetailsPanel() {
  const locale = useLocale();
  const selection = useAppState((state) => state.explorer.selection);
  const atlas = useAppState(selectAtlas);
  const panel = useRef<HTMLDivElement>(null);
  const restoreFocus = useHeadingFocus(panel, selection);
  const close = () => {
    actions.select(null);
    restoreFocus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || selection === null || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <div ref={panel} className={css["panel"]} lang={locale} tabIndex={-1} onKeyDown={onKeyDown}>
      {selection === null ? (
        <EmptyDetails atlas={atlas} />
      ) : (
        <Selected
          // Another selection starts at its top with its lists folded.
          key={`${selection.kind}:${selection.id}`}
          selection={selection}
          atlas={atlas}
          onClose={close}
        />
      )}
    </div>
  );
}

type SelectedProps = { selection: Selection; atlas: Atlas; onClose: () => void };

function Selected({ selection, atlas, onClose }: SelectedProps) {
  const locale = useLocale();
  const text = detailsMessages[locale];
  const passes = usePasses();
  const loading = useIsLoading(selection);
  const details = useMemo(
    () => buildDetails(selection, atlas, locale, passes),
    [selection, atlas, locale, passes],
  );
  if (details === null) {
    return loading ? <LoadingDetails /> : <MissingDetails id={selection.id} onClose={onClose} />;
  }
  const record = selection.kind === "record" ? atlas.byId.get(selection.id) : undefined;
  return (
    <DetailsBody
      details={details}
      record={record ?? null}
      atlas={atlas}
      passes={passes}
      closeLabel={text.close}
      onClose={onClose}
    />
  );
}

/** Whether a record passes the filter, evidence and context alike. */
function usePasses(): Passes {
  const table = useAppState(selectTable);
  const result = useAppState(selectFilterResult);
  const contextTable = useAppState(selectContextTable);
  const contextResult = useAppState(selectContextResult);
  return useMemo(
    () => (id) => {
      const row = table.rowOf.get(id);
      if (row !== undefined) return result.pass[row] === 1;
      return contextResult.pass[contextTable.rowOf.get(id) ?? -1] === 1;
    },
    [table, result, contextTable, contextResult],
  );
}

/** A selection from a link is there before its data. */
function useIsLoading(selection: Selection): boolean {
  return useAppState(({ datasets: { load } }) => {
    const names = selection.id.startsWith("ctx-") ? (["context"] as const) : RECORD_FILES;
    return names.some((name) => load[name] === undefined || load[name].status === "loading");
  });
}

const RECORD_FILES = ["activities", "observations", "places", "areas"] as const;
