/** What a reader asks of a place next: what lies around it, and how far it is to the nearest others. */
import { lazy, Suspense } from "react";
import type { AtlasRecord } from "@/datasets/atlas";
import type { AreaShape } from "@/filters/area";
import { inKm } from "@/geo/units";
import { presentUnit, setNewArea } from "@/state/set-area";
import { useLocale } from "@/state/use-store";
import { areaNames } from "@/text/messages/area-names";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import css from "./RecordNotes.module.css";

const NearestList = lazy(() => import("@/panels/area/NearestList"));

const FIRST_SIZE = 50;

/** Nothing for a record that is known only to an area: a circle around its anchor would claim a place. */
export function PlaceTools({ record }: { record: AtlasRecord }) {
  const locale = useLocale();
  const t = areaNames[locale];
  const unit = presentUnit();
  const km = inKm(FIRST_SIZE, unit);
  const around = (shape: AreaShape, name: string) => setNewArea({ name, unit, shape });
  if (record.kind === "border") {
    const shape: AreaShape = { kind: "border", borderId: record.id, distanceKm: km };
    return (
      <div className={css["notes"]}>
        <Button onClick={() => around(shape, "")}>{t.bandAlong}</Button>
      </div>
    );
  }
  const { position } = record;
  if (position === null) return null;
  const shape: AreaShape = { kind: "circle", center: position, radiusKm: km };
  return (
    <div className={css["notes"]}>
      <Button onClick={() => around(shape, record.title[locale])}>{t.aroundThis}</Button>
      <Disclosure summary={t.nearest}>
        <Suspense fallback={<p role="status">{t.nearestLoading}</p>}>
          <NearestList from={position} except={record.id} />
        </Suspense>
      </Disclosure>
    </div>
  );
}
