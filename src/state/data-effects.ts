/**
 * Loads the data and puts it into the store: geometry as it arrives, the records at once, the context figures
 * when something first asks for them. A file that fails is named and can be tried again; the rest goes on.
 */
import { DATASETS, type DatasetName, type PartialRows } from "@/datasets/catalogue";
import { loadDataset, loadText } from "@/datasets/loader";
import { parseManifest } from "@/datasets/manifest";
import type { Issue, Result } from "@/datasets/result";
import { reconcileState } from "@/permalink/reconcile";
import { withoutStep } from "./history-sync";
import { selectAtlas } from "./selectors";
import {
  actions,
  store,
  type AppState,
  type GeoFile,
  type LoadName,
  type LoadState,
} from "./store";

const GEO_PATHS: { readonly [Name in GeoFile]: string } = {
  overview: "geo/overview.topojson",
  "context-land": "geo/context.topojson",
  labels: "geo/labels.json",
  admin: "geo/admin.topojson",
};

/** Thousands of context figures that the first view does not need. */
const ON_DEMAND: DatasetName = "context";

const AT_START = (Object.keys(DATASETS) as DatasetName[]).filter((name) => name !== ON_DEMAND);

function patchDatasets(patch: Partial<AppState["datasets"]>): void {
  store.setState((state) => ({ datasets: { ...state.datasets, ...patch } }));
}

function setLoad(states: { [Name in LoadName]?: LoadState }): void {
  patchDatasets({ load: { ...store.getState().datasets.load, ...states } });
}

/** Starts loading everything that the first view needs, and watches for the wish to see context. Call once. */
export async function startLoading(): Promise<void> {
  store.subscribe(loadContextWhenWanted);
  loadContextWhenWanted(store.getState());
  await Promise.all([
    loadRecords(AT_START),
    loadManifest(),
    ...(Object.keys(GEO_PATHS) as GeoFile[]).map(loadGeo),
  ]);
}

/** Tries one file again after it failed. */
export function retryDataset(name: LoadName): void {
  if (name === "manifest") void loadManifest();
  else if (name in GEO_PATHS) void loadGeo(name as GeoFile);
  else void loadRecords([name as DatasetName]);
}

/** Loads the context figures for a view that needs them now, unless they are there or on their way. */
export function wantContext(): void {
  const load = store.getState().datasets.load[ON_DEMAND];
  if (load === undefined || load.status === "failed") void loadRecords([ON_DEMAND]);
}

function loadContextWhenWanted({ explorer, datasets }: AppState): void {
  const wanted =
    explorer.layers.visible.includes("homicide") ||
    explorer.table.kind === "context" ||
    explorer.selection?.id.startsWith("ctx-") === true;
  if (wanted && datasets.load[ON_DEMAND] === undefined) void loadRecords([ON_DEMAND]);
}

async function loadRecords(names: readonly DatasetName[]): Promise<void> {
  setLoad(Object.fromEntries(names.map((name) => [name, { status: "loading" }])));
  const results = await Promise.all(
    names.map(async (name) => [name, await loadDataset(name)] as const),
  );
  const rows: { [name: string]: unknown } = {};
  const load: { [Name in LoadName]?: LoadState } = {};
  for (const [name, result] of results) {
    load[name] = stateOf(result);
    if (result.ok) rows[name] = result.value;
  }
  const { datasets } = store.getState();
  patchDatasets({
    rows: { ...datasets.rows, ...(rows as PartialRows) },
    load: { ...datasets.load, ...load },
  });
  reconcileWithData();
}

async function loadGeo(name: GeoFile): Promise<void> {
  setLoad({ [name]: { status: "loading" } });
  const text = await loadText(name, GEO_PATHS[name]);
  const result = text.ok ? parseJson(name, text.value) : text;
  const { datasets } = store.getState();
  patchDatasets({
    load: { ...datasets.load, [name]: stateOf(result) },
    ...(result.ok ? { geo: { ...datasets.geo, [name]: result.value } } : {}),
  });
}

async function loadManifest(): Promise<void> {
  setLoad({ manifest: { status: "loading" } });
  const text = await loadText("manifest", "manifest.json");
  const result = text.ok ? parseManifest(text.value) : text;
  setLoad({ manifest: stateOf(result) });
  if (result.ok) {
    patchDatasets({ manifest: result.value });
    reconcileWithData();
  }
}

function stateOf(result: Result<unknown>): LoadState {
  return result.ok ? { status: "ready" } : { status: "failed", issues: result.issues };
}

function parseJson(name: GeoFile, text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, issues: [] };
  } catch {
    const message = { en: "The file is not valid JSON.", es: "El archivo no es JSON válido." };
    const issue: Issue = { subject: name, row: null, field: null, message };
    return { ok: false, issues: [issue] };
  }
}

/** Every record that the atlas has is there: what is missing now is not in the data. */
export function areRecordsReady({ load }: AppState["datasets"]): boolean {
  return AT_START.every((name) => load[name]?.status === "ready");
}

/** Once all records are there: codes of the link that the data does not have are dropped and named. */
export function reconcileWithData(): void {
  const { datasets, explorer } = store.getState();
  if (!areRecordsReady(datasets)) return;
  if (datasets.load.manifest === undefined || datasets.load.manifest.status === "loading") return;
  const { state, issues } = reconcileState(
    explorer,
    selectAtlas(store.getState()),
    datasets.manifest?.retired,
  );
  if (issues.length === 0 && JSON.stringify(state) === JSON.stringify(explorer)) return;
  withoutStep(() => store.setState({ explorer: state }));
  // A sheet that came up for a record that does not exist would hide the notices that say so.
  const dropped = explorer.selection !== null && state.selection === null;
  if (dropped && store.getState().session.sheet === "details") actions.setSheet(null);
  for (const issue of issues) {
    actions.notify({ id: `link-unknown-${issue.subject}`, tone: "warning", text: issue.message });
  }
}
