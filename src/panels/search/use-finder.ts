/** The search as it comes: its code and its index are fetched and built once somebody wants them. */
import { useEffect, useState } from "react";
import { decodeGeometry } from "@/layers/geometry";
import { selectAtlas } from "@/state/selectors";
import { useAppState } from "@/state/use-store";
import type { Finder } from "./finder";

export type FinderState =
  { readonly status: "loading" | "failed" } | { readonly status: "ready"; readonly find: Finder };

/** Starts when first wanted, and again when other records have loaded; the old index serves until then. */
export function useFinder(wanted: boolean): FinderState & { readonly retry: () => void } {
  const atlas = useAppState(selectAtlas);
  const labels = useAppState((state) => state.datasets.geo.labels);
  const [find, setFind] = useState<Finder | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    if (!wanted || atlas.records.length === 0) return;
    let isCurrent = true;
    const open = async () => {
      const { openFinder } = await import("./finder");
      const towns = decodeGeometry({ labels }).labels?.places ?? [];
      const opened = await openFinder(atlas, towns);
      if (isCurrent) setFind(() => opened);
    };
    open().catch(() => {
      if (isCurrent) setFailed(attempt);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, atlas, labels, attempt]);
  const retry = () => setAttempt(attempt + 1);
  if (find !== null) return { status: "ready", find, retry };
  return { status: failed === attempt ? "failed" : "loading", retry };
}
