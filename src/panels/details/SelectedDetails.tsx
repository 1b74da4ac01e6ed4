/** The details of one selection: fetched when something is first selected, for the first view has nothing to detail. */
import { useEffect, useMemo } from "react";
import type { Atlas } from "@/datasets/atlas";
import type { Selection } from "@/permalink/explorer-state";
import {
  selectContextResult,
  selectContextTable,
  selectFilterResult,
  selectTable,
} from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { DetailsBody } from "./DetailsBody";
import { LoadingDetails, MissingDetails } from "./EmptyDetails";
import { buildDetails } from "./model";
import type { Passes } from "./shape";

type SelectedProps = {
  readonly selection: Selection;
  readonly atlas: Atlas;
  readonly onClose: () => void;
  /** The heading is there and may take the focus. */
  readonly onShown: () => void;
};

export default function SelectedDetails(props: SelectedProps) {
  const { selection, atlas, onClose, onShown } = props;
  const locale = useLocale();
  const text = detailsMessages[locale];
  const passes = usePasses();
  const loading = useIsLoading(selection);
  const details = useMemo(
    () => buildDetails(selection, atlas, locale, passes),
    [selection, atlas, locale, passes],
  );
  useEffect(onShown, [onShown]);
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
