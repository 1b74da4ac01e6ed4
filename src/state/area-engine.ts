/**
 * Loads the geometry of areas of interest when the first area or tool asks for it. Until it is there an area removes
 * nothing and the interface says so; when it does not load that is said, and it can be tried again.
 */
import { actions, store, type AppState } from "./store";

/** Call once. */
export function startAreaEngine(): void {
  store.subscribe(loadWhenWanted);
  loadWhenWanted(store.getState());
}

/** Tries again after a failure. */
export function retryAreaEngine(): void {
  void load();
}

function loadWhenWanted({ explorer, session }: AppState): void {
  const wanted =
    explorer.filter.area !== null || session.mapTool !== null || session.measured.length > 0;
  if (wanted && session.areaEngine.status === "idle") void load();
}

async function load(): Promise<void> {
  actions.setAreaEngine({ status: "loading" });
  try {
    const engine = await import("@/filters/area-engine");
    actions.setAreaEngine({ status: "ready", engine });
  } catch {
    actions.setAreaEngine({ status: "failed" });
  }
}
