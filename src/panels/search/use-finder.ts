/** The search as it comes: its code and its index are fetched and built once somebody wants them. */
import { useEffect, useState } from "react";
import { decodeGeometry } from "@/layers/geometry";
import { selectAtlas } from "@/state/selectors";
import { useAppState } from "@/state/use-store";
import type { Finder } from "./finder";
import type { SearchList } from "./SearchList";

/** What a search needs beyond its field. */
type Loaded = { readonly find: Finder; readonly List: typeof SearchList };

export type FinderState =
  ({ readonly status: "ready" } & Loaded) | { readonly status: "waiting" | "loading" | "failed" };

/** Starts when first wanted, and again when other records have loaded; the old index serves until then. */
export function useFinder(wanted: boolean): FinderState & { readonly retry: () => void } {
  const atlas = useAppState(selectAtlas);
  const labels = useAppState((state) => state.datasets.geo.labels);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  const hasRecords = atlas.records.length > 0;
  useEffect(() => {
    if (!wanted || !hasRecords) return;
    let isCurrent = true;
    const open = async () => {
      const [{ openFinder }, { SearchList: List }] = await Promise.all([
        import("./finder"),
        import("./SearchList"),
      ]);
      const towns = decodeGeometry({ labels }).labels?.places ?? [];
      const find = await openFinder(atlas, towns);
      if (isCurrent) setLoaded({ find, List });
    };
    open().catch(() => {
      if (isCurrent) setFailed(attempt);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, hasRecords, atlas, labels, attempt]);
  const retry = () => setAttempt(attempt + 1);
  if (loaded !== null) return { status: "ready", ...loaded, retry };
  if (failed === attempt) return { status: "failed", retry };
  return { status: hasRecords ? "loading" : "waiting", retry };
}
