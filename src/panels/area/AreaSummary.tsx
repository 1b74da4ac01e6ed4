/** The area in use: its name and size to change, how strict it is, how many records it leaves, and the ways on. */
import { useEffect, useId, useRef, useState } from "react";
import { MAX_NAME, sizeKm, withSize, type AreaOfInterest } from "@/filters/area";
import { areaName } from "@/filters/area-name";
import { boxOf } from "@/geo/box";
import type { DistanceUnit } from "@/geo/units";
import { retryAreaEngine } from "@/state/area-engine";
import { selectAreaOutline, selectAreaProgress } from "@/state/area-selectors";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { setArea } from "@/state/set-area";
import { actions, store } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { dropClause } from "@/panels/filter-actions";
import { formatDistance } from "@/filters/distance-text";
import { formatNumber } from "@/text/format";
import { areaMessages } from "@/text/messages/area";
import { areaNames } from "@/text/messages/area-names";
import { Button } from "@/ui/Button";
import { Switch } from "@/ui/Switch";
import { SizeField } from "./SizeField";
import { SIZE_STOPS, sizeAtStop, stopOf } from "./sizes";
import css from "./AreaPanel.module.css";

export type AreaSummaryProps = { area: AreaOfInterest; onReplace: () => void };

export function AreaSummary({ area, onReplace }: AreaSummaryProps) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const atlas = useAppState(selectAtlas);
  const strict = useAppState((state) => state.explorer.filter.areaStrict);
  const strictId = useId();
  return (
    <div className={css["form"]}>
      <p className={css["current"]}>{areaName(area, atlas, locale)}</p>
      <NameField area={area} />
      <SizeControls area={area} />
      <div className={css["row"]}>
        <label htmlFor={strictId}>{t.strict}</label>
        <Switch
          id={strictId}
          checked={strict}
          onChange={(areaStrict) =>
            actions.setFilter({ ...store.getState().explorer.filter, areaStrict })
          }
        />
      </div>
      <AreaCounts strict={strict} />
      <AreaButtons area={area} onReplace={onReplace} />
    </div>
  );
}

function AreaButtons({ area, onReplace }: AreaSummaryProps) {
  const t = areaMessages[useLocale()];
  const atlas = useAppState(selectAtlas);
  const outline = useAppState((state) => selectAreaOutline(state, atlas));
  const editing = useAppState((state) => state.session.areaEditing);
  const canDraw = useAppState((state) => state.session.mapStatus === "ready");
  return (
    <div className={css["actions"]}>
      {outline !== null && <Button onClick={() => actions.flyTo(boxOf(outline))}>{t.show}</Button>}
      {canDraw && area.shape.kind !== "border" && (
        <Button
          aria-pressed={editing}
          onClick={() => {
            if (outline !== null && !editing) actions.flyTo(boxOf(outline));
            actions.setSheet(null);
            actions.setAreaEditing(!editing);
          }}
        >
          {editing ? t.stopEditing : t.edit}
        </Button>
      )}
      <Button onClick={onReplace}>{t.change}</Button>
      <Button
        variant="quiet"
        onClick={() => {
          actions.setAreaEditing(false);
          dropClause("area");
        }}
      >
        {t.remove}
      </Button>
    </div>
  );
}

/** Always says how many records cannot be placed: they are the ones a reader would not think of. */
function AreaCounts({ strict }: { strict: boolean }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const progress = useAppState(selectAreaProgress);
  const counts = useAppState(selectFilterResult).areaCounts;
  const noGeometry = useAppState((state) => state.datasets.load.admin?.status === "failed");
  if (progress === "failed") {
    return (
      <p className={css["counts"]} role="alert">
        {areaNames[locale].failed} <Button onClick={retryAreaEngine}>{t.tryAgain}</Button>
      </p>
    );
  }
  if (counts === null) {
    return (
      <p className={css["counts"]} role="status">
        {areaNames[locale].working}
      </p>
    );
  }
  const { inside, unplaceable } = counts;
  return (
    <div className={css["counts"]}>
      <p>{t.inside(inside, formatNumber(inside, locale))}</p>
      {unplaceable > 0 && (
        <p className={css["caution"]}>
          {t.unplaceable(unplaceable, formatNumber(unplaceable, locale))}{" "}
          {strict ? t.leftOut : t.staysIn}
        </p>
      )}
      {noGeometry && <p className={css["caution"]}>{t.noGeometry}</p>}
    </div>
  );
}

function NameField({ area }: { area: AreaOfInterest }) {
  const t = areaMessages[useLocale()];
  const [draft, setDraft] = useState(area.name);
  const [seen, setSeen] = useState(area.name);
  const hint = useId();
  if (seen !== area.name) {
    setSeen(area.name);
    setDraft(area.name);
  }
  const commit = () => {
    if (draft !== area.name) setArea({ ...area, name: draft });
  };
  return (
    <label className={css["row"]}>
      <span>{t.name}</span>
      <input
        type="text"
        className={css["text"]}
        maxLength={MAX_NAME}
        value={draft}
        title={t.nameHint}
        aria-describedby={hint}
        autoComplete="off"
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      <span id={hint} hidden>
        {t.nameHint}
      </span>
    </label>
  );
}

/** Longer than the time between two steps of a slider that is dragged: a band along a river takes its time. */
const PAUSE_MS = 120;

function SizeControls({ area }: { area: AreaOfInterest }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const km = sizeKm(area.shape);
  const { draft, slide } = useSlide(km, (next) => setArea(withSize(area, next)));
  if (km === null || draft === null) return null;
  const label = area.shape.kind === "circle" ? t.radius : t.distance;
  return (
    <div className={css["slide"]}>
      <div className={css["row"]}>
        <span aria-hidden="true">{label}</span>
        <SizeField
          label={label}
          km={draft}
          unit={area.unit}
          onSize={(next) => setArea(withSize(area, next))}
          onUnit={(unit: DistanceUnit) => setArea({ ...area, unit })}
        />
      </div>
      <input
        type="range"
        className={css["range"]}
        min={0}
        max={SIZE_STOPS.length - 1}
        step={1}
        value={stopOf(draft, area.unit)}
        aria-label={label}
        aria-valuetext={formatDistance(draft, area.unit, locale)}
        onChange={(event) => slide(sizeAtStop(event.currentTarget.valueAsNumber, area.unit))}
      />
    </div>
  );
}

/** A size that follows the finger at once and is written when it rests. */
function useSlide(km: number | null, write: (km: number) => void) {
  const [draft, setDraft] = useState(km);
  const [seen, setSeen] = useState(km);
  const writing = useRef(write);
  useEffect(() => {
    writing.current = write;
  });
  if (seen !== km) {
    setSeen(km);
    setDraft(km);
  }
  useEffect(() => {
    if (draft === null || draft === km) return undefined;
    const timer = setTimeout(() => writing.current(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, km]);
  return { draft, slide: setDraft };
}
