/** What each layer is drawn from, so that a row can say which file is missing. */
import type { LayerId } from "@/layers/layer-ids";
import type { AppState, LoadName } from "@/state/store";

const LAYER_DATA: { readonly [Id in LayerId]: readonly LoadName[] } = {
  borders: ["borders", "admin"],
  areas: ["areas", "admin"],
  crossings: ["places"],
  seaports: ["places"],
  airports: ["places"],
  activities: ["activities"],
  sites: ["places"],
  labs: ["places"],
  offices: ["places"],
  recommendations: ["recommendations"],
  "country-figures": ["observations", "measures"],
  "state-figures": ["observations", "measures"],
  flows: ["flows", "measures"],
  corridors: ["corridors"],
  homicide: ["context", "measures"],
};

/** Files of a layer that failed, as one string, so that an unchanged answer is the same value. */
export function failedNames(load: AppState["datasets"]["load"], id: LayerId): string {
  return LAYER_DATA[id].filter((name) => load[name]?.status === "failed").join(" ");
}
