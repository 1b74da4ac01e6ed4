/**
 * A link that was made with older data: loads the figures of that version and says which of those in this view are
 * not the same any more. Only the note about such a link imports this module.
 */
import { memoizeLast } from "@/analysis/memoize-last";
import {
  changesInView,
  diffReleases,
  recordsOfRelease,
  type FigureChange,
  type ShownView,
} from "@/analysis/release-diff";
import type { Atlas } from "@/datasets/atlas";
import { loadText } from "@/datasets/loader";
import { compareDataVersions, type Manifest } from "@/datasets/manifest";
import { parseRelease, releaseOf, type Release } from "@/datasets/release";
import { evaluateFilter } from "@/filters/evaluate";
import { buildRecordTable, type RecordTable } from "@/filters/record-table";
import type { ExplorerState, ShownFigure } from "@/permalink/explorer-state";
import { areRecordsReady } from "./data-effects";
import {
  selectAtlas,
  selectContextResult,
  selectContextTable,
  selectFilterResult,
  selectTable,
} from "./selectors";
import { store, type AppState, type ReleaseLoad } from "./store";

/** How a link stands to the data: `same` also where it does not say what it was made with. */
export type LinkAge = "same" | "newer" | "older" | "unknown";

export function selectLinkAge({
  session: { madeWith },
  datasets: { manifest },
}: AppState): LinkAge {
  if (madeWith === null || manifest === null) return "same";
  return linkAge(madeWith, manifest);
}

function linkAge(madeWith: string, { dataVersion, releases = [] }: Manifest): LinkAge {
  const order = compareDataVersions(madeWith, dataVersion);
  if (order === 0) return "same";
  if (order > 0) return "newer";
  return releases.includes(madeWith) ? "older" : "unknown";
}

function setRelease(release: ReleaseLoad): void {
  store.setState((state) => ({ datasets: { ...state.datasets, release } }));
}

/** Loads the figures of a version, once; again after a failure. */
export async function loadRelease(version: string): Promise<void> {
  const known = store.getState().datasets.release;
  if (known?.version === version && known.status !== "failed") return;
  setRelease({ status: "loading", version });
  const text = await loadText("release", `releases/${version}.json`);
  const result = text.ok ? parseRelease(text.value) : text;
  // Another link may have been opened meanwhile.
  if (store.getState().datasets.release?.version !== version) return;
  setRelease(
    result.ok
      ? { status: "ready", version, release: result.value }
      : { status: "failed", version, issues: result.issues },
  );
}

export type ReleaseChanges = {
  readonly all: readonly FigureChange[];
  readonly inView: readonly FigureChange[];
};

/** Null until both the old figures and all present records are there. */
export function selectReleaseChanges(state: AppState): ReleaseChanges | null {
  const { release: load, manifest } = state.datasets;
  if (load?.status !== "ready" || load.version !== state.session.madeWith) return null;
  if (manifest === null || !areRecordsReady(state.datasets)) return null;
  const atlas = selectAtlas(state);
  const all = changesOf(load.release, atlas, manifest);
  return shownOf(
    all,
    state.explorer,
    atlas,
    formerPass(load.release, atlas, state.explorer.filter),
    passingNow(selectTable(state), selectFilterResult(state).pass),
    contextShown(atlas, state.explorer, selectContextTable(state), selectContextResult(state).pass),
  );
}

const changesOf = memoizeLast((release: Release, atlas: Atlas, manifest: Manifest) =>
  diffReleases(release, releaseOf(atlas, manifest.dataVersion), manifest.retired),
);

type HasRecord = (id: string) => boolean;

const passingNow = memoizeLast((table: RecordTable, pass: Uint8Array): HasRecord => {
  return (id) => pass[table.rowOf.get(id) ?? -1] === 1;
});

const formerTable = memoizeLast((release: Release, atlas: Atlas) =>
  buildRecordTable(recordsOfRelease(release), atlas),
);

/**
 * Whether the filter would have let the old record through. Old records have no place, so that an area of interest
 * cannot be asked about them: a record that still is goes by where it is now, one that is gone is not left out.
 */
const formerPass = memoizeLast(
  (release: Release, atlas: Atlas, filter: ExplorerState["filter"]): HasRecord => {
    const table = formerTable(release, atlas);
    const { pass } = evaluateFilter(table, filter);
    return (id) =>
      pass[table.rowOf.get(id) ?? -1] === 1 && (filter.area === null || !atlas.byId.has(id));
  },
);

/** Context figures on the map or in the table; they are counted apart from the records and pass no view unseen. */
const contextShown = memoizeLast(
  (
    atlas: Atlas,
    { layers, table, contextYear }: ExplorerState,
    columns: RecordTable,
    pass: Uint8Array,
  ): HasRecord => {
    const onMap = layers.visible.includes("homicide");
    const listed = table.kind === "context";
    return (id) => {
      const record = atlas.byId.get(id);
      if (record?.kind !== "context" || pass[columns.rowOf.get(id) ?? -1] !== 1) return false;
      // The map colours rates only.
      const isRate = atlas.measures.get(record.row.series.measureId)?.kind === "rate";
      return listed || (onMap && isRate && record.row.year === contextYear);
    };
  },
);

const shownOf = memoizeLast(
  (
    all: readonly FigureChange[],
    explorer: ExplorerState,
    atlas: Atlas,
    passed: HasRecord,
    passes: HasRecord,
    context: HasRecord,
  ): ReleaseChanges => {
    const { selection, figures } = explorer;
    const leads: ShownView["leads"] = (change) => {
      if (selection?.kind === "record" && selection.id === change.recordId) return true;
      const areaIds = atlas.byId.get(change.recordId)?.areaIds ?? [];
      if (selection?.kind === "area" && areaIds.includes(selection.id)) return true;
      return isShownFigure(figures.country, change) || isShownFigure(figures.state, change);
    };
    const now: HasRecord = (id) => passes(id) || context(id);
    return { all, inView: changesInView(all, { now, atRelease: passed, leads }) };
  },
);

/** Drawn by the reader's own choice of measure; the default one is among what passes the filter. */
function isShownFigure({ measureId, vintage }: ShownFigure, change: FigureChange): boolean {
  if (measureId === null || change.measureId !== measureId) return false;
  return vintage === null || [change.before?.period, change.after?.period].includes(vintage);
}
