/** The search as it comes: its code and its index are fetched and built once somebody wants them. */
import { useEffect, useState } from "react";
import { decodeGeometry } from "@/layers/geometry";
import { selectAtlas } from "@/state/selectors";
import { useAppState } from "@/state/use-store";
import type { Finder } from "./finder";

export type FinderState =
  | { readonly status: "idle" | "loading" | "failed" }
  | { readonly status: "ready"; readonly find: Finder };

/** Starts when first wanted, and again when other records have loaded; the old index serves until then. */
export function useFinder(wanted: boolean): FinderState & { readonly retry: () => void } {
  const atlas = useAppState(selectAtlas);
  const labels = useAppState((state) => state.datasets.geo.labels);
  const [state, setState] = useState<FinderState>({ status: "idle" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || atlas.records.length === 0) return;
    let isCurrent = true;
    const open = async () => {
      const { openFinder } = await import("./finder");
      const towns = decodeGeometry({ labels }).labels?.places ?? [];
      const find = await openFinder(atlas, towns);
      if (isCurrent) setState({ status: "ready", find });
    };
    setState((before) => (before.status === "ready" ? before : { status: "loading" }));
    open().catch(() => {
      if (isCurrent) setState({ status: "failed" });
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, atlas, labels, attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
}
