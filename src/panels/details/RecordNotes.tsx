/** Why the selected record may not be on the map: the filter, or its layer. Each with the way out. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { layerOf } from "@/layers/layer-of";
import { selectContextTable, selectTable } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { Button } from "@/ui/Button";
import { failingClauses, withoutClauses } from "./filter-status";
import css from "./RecordNotes.module.css";

export function RecordNotes({ record, atlas }: { record: AtlasRecord; atlas: Atlas }) {
  const text = detailsMessages[useLocale()];
  const filter = useAppState((state) => state.explorer.filter);
  const visible = useAppState((state) => state.explorer.layers.visible);
  const tables = [useAppState(selectTable), useAppState(selectContextTable)];
  const clauses = failingClauses(record, atlas, filter, tables);
  const layerId = layerOf(record, atlas);
  const layerOff = !visible.includes(layerId);
  if (clauses.length === 0 && !layerOff) return null;
  return (
    <div className={css["notes"]}>
      {clauses.length > 0 && (
        <p className={css["note"]}>
          {text.outsideFilter(clauses.map((clause) => text.clause(clause)).join(", "))}{" "}
          <Button
            variant="quiet"
            onClick={() => actions.setFilter(withoutClauses(filter, clauses))}
          >
            {text.dropClauses(clauses.length)}
          </Button>
        </p>
      )}
      {layerOff && (
        <p className={css["note"]}>
          {text.layerOff}{" "}
          <Button variant="quiet" onClick={() => actions.toggleLayer(layerId)}>
            {text.switchOn}
          </Button>
        </p>
      )}
    </div>
  );
}
