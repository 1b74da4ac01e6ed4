/** Which records pass for a view that is not filtered by its own clauses. */
import { useState } from "react";
import { createCrossFilter } from "@/analysis/cross-filter";
import type { Clause } from "@/filters/filter";
import { selectFilterResult, selectTable } from "@/state/selectors";
import { useAppState } from "@/state/use-store";

/** Masks over `atlas.records`: under every clause but the view's own, and under all of them. */
export type CrossPass = { readonly pass: Uint8Array; readonly full: Uint8Array };

export function useCrossPass(own: readonly Clause[]): CrossPass {
  const table = useAppState(selectTable);
  const filter = useAppState((state) => state.explorer.filter);
  const result = useAppState(selectFilterResult);
  const [crossFilter] = useState(createCrossFilter);
  return { pass: crossFilter(table, filter, own, result).pass, full: result.pass };
}
