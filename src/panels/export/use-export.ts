/** What would be exported now: the records that pass, with or without the context figures, and what they rest on. */
import { useMemo } from "react";
import type { ExportRequest } from "@/export/bundle";
import { citedSources, type CitedSource } from "@/export/cited-sources";
import { passingRecords } from "@/export/rows";
import {
  selectAtlas,
  selectContextResult,
  selectFilterResult,
  selectTable,
} from "@/state/selectors";
import { today } from "@/state/today";
import { linkOf } from "@/state/url-sync";
import { useAppState } from "@/state/use-store";

export type ContextState = "absent" | "loading" | "failed" | "ready";

export type Exportable = {
  readonly request: ExportRequest;
  /** Documents under the records, context apart. */
  readonly sources: readonly CitedSource[];
  readonly contextCount: number;
  readonly context: ContextState;
};

/** `withContext` counts once the figures have loaded. Null while there are no records at all. */
export function useExport(withContext: boolean): Exportable | null {
  const explorer = useAppState((state) => state.explorer);
  const atlas = useAppState(selectAtlas);
  const total = useAppState(selectTable).length;
  const { pass } = useAppState(selectFilterResult);
  const contextPass = useAppState(selectContextResult).pass;
  const dataVersion = useAppState((state) => state.datasets.manifest?.dataVersion ?? null);
  const load = useAppState((state) => state.datasets.load.context?.status);
  const evidence = useMemo(() => passingRecords(atlas.records, pass), [atlas, pass]);
  const context = useMemo(
    () => passingRecords(atlas.contextRecords, contextPass),
    [atlas, contextPass],
  );
  const sources = useMemo(() => citedSources(evidence, atlas), [evidence, atlas]);
  if (total === 0) return null;
  return {
    request: {
      atlas,
      records: withContext ? [...evidence, ...context] : evidence,
      total,
      filter: explorer.filter,
      compare: explorer.compare,
      locale: explorer.locale,
      link: linkOf(explorer),
      dataVersion,
      exported: today(),
    },
    sources,
    contextCount: context.length,
    context: load === undefined || load === "idle" ? "absent" : load,
  };
}
