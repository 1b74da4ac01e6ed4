/** A distance with its unit, as text: written on Enter or when the field is left, put back when it is no size. */
import { useState } from "react";
import { SIZE_LIMITS_KM } from "@/filters/area";
import { DISTANCE_UNITS, inKm, inUnit, type DistanceUnit } from "@/geo/units";
import { useLocale } from "@/state/use-store";
import { areaMessages } from "@/text/messages/area";
import css from "./AreaPanel.module.css";

export type SizeFieldProps = {
  label: string;
  km: number;
  unit: DistanceUnit;
  onSize: (km: number) => void;
  onUnit: (unit: DistanceUnit) => void;
};

export function SizeField({ label, km, unit, onSize, onUnit }: SizeFieldProps) {
  const t = areaMessages[useLocale()];
  const size = String(inUnit(km, unit));
  const [draft, setDraft] = useState(size);
  const [seen, setSeen] = useState(size);
  // Whatever else changes the size overwrites what was being typed.
  if (seen !== size) {
    setSeen(size);
    setDraft(size);
  }
  const commit = () => {
    const typed = inKm(Number(draft.replace(",", ".")), unit);
    if (typed >= SIZE_LIMITS_KM.min && typed <= SIZE_LIMITS_KM.max) onSize(typed);
    else setDraft(size);
  };
  return (
    <span className={css["size"]}>
      <input
        type="text"
        inputMode="decimal"
        maxLength={7}
        className={css["number"]}
        aria-label={label}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      <select
        className={css["unit"]}
        aria-label={t.unit}
        value={unit}
        onChange={(event) =>
          onUnit(DISTANCE_UNITS.find((one) => one === event.currentTarget.value) ?? "km")
        }
      >
        {DISTANCE_UNITS.map((one) => (
          <option key={one} value={one} aria-label={t.unitName(one)}>
            {one}
          </option>
        ))}
      </select>
    </span>
  );
}
