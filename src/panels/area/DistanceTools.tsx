/** Straight-line distances: between points, and to the nearest laboratories, crossings and offices. */
import { useState } from "react";
import { pathKm } from "@/geo/distance";
import type { Position } from "@/geo/position";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatDistances, formatPosition } from "@/filters/distance-text";
import { areaMessages } from "@/text/messages/area";
import { areaNames } from "@/text/messages/area-names";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { PointField, usePoint, type Point } from "./PointField";
import NearestList from "./NearestList";
import css from "./AreaPanel.module.css";

export function DistanceTools() {
  const locale = useLocale();
  const t = areaMessages[locale];
  const names = areaNames[locale];
  const canDraw = useAppState((state) => state.session.mapStatus === "ready");
  return (
    <div className={css["distances"]}>
      <h4 className={css["subheading"]}>{t.distances}</h4>
      <Measured />
      {canDraw && (
        <div className={css["actions"]}>
          <Button
            onClick={() => {
              actions.setSheet(null);
              actions.setMapTool("measure");
            }}
          >
            {names.drawTool("measure")}
          </Button>
        </div>
      )}
      <Disclosure summary={t.measureForm}>
        <MeasureForm />
      </Disclosure>
      <Disclosure summary={names.nearest}>
        <NearestForm />
      </Disclosure>
    </div>
  );
}

/** What has been measured, wherever it was measured; gone on reload. */
function Measured() {
  const locale = useLocale();
  const t = areaMessages[locale];
  const path = useAppState((state) => state.session.measured);
  if (path.length < 2) return null;
  return (
    <div className={css["counts"]}>
      <p role="status">{measuredText(path, locale)}</p>
      <p className={css["note"]}>{t.measureNote}</p>
      <Button variant="quiet" onClick={() => actions.setMeasured([])}>
        {areaNames[locale].clearMeasure}
      </Button>
    </div>
  );
}

function measuredText(path: readonly Position[], locale: "en" | "es"): string {
  const distance = formatDistances(pathKm(path), "km", locale);
  const legs = path.length - 1;
  return legs === 1
    ? areaMessages[locale].measured(distance)
    : areaMessages[locale].measuredLegs(distance, legs);
}

function MeasureForm() {
  const t = areaMessages[useLocale()];
  const from = usePoint();
  const to = usePoint();
  const [problem, setProblem] = useState("");
  const measure = () => {
    if (from.point === null || to.point === null) {
      setProblem(from.point === null ? from.problem : to.problem);
      return;
    }
    const path = [from.point.position, to.point.position];
    if (pathKm(path) === 0) {
      setProblem(t.samePoints);
      return;
    }
    setProblem("");
    actions.setMeasured(path);
  };
  return (
    <form
      className={css["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        measure();
      }}
    >
      <PointField label={t.from} point={from} />
      <PointField label={t.to} point={to} />
      <p role="alert" className={css["problem"]}>
        {problem}
      </p>
      <div className={css["actions"]}>
        <Button type="submit">{t.measureNow}</Button>
      </div>
    </form>
  );
}

function NearestForm() {
  const locale = useLocale();
  const t = areaMessages[locale];
  const point = usePoint();
  const [asked, setAsked] = useState<Point | null>(null);
  const [problem, setProblem] = useState("");
  return (
    <>
      <form
        className={css["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setProblem(point.point === null ? point.problem : "");
          setAsked(point.point);
        }}
      >
        <PointField label={t.from} point={point} />
        <p role="alert" className={css["problem"]}>
          {problem}
        </p>
        <div className={css["actions"]}>
          <Button type="submit">{t.nearestShow}</Button>
        </div>
      </form>
      {asked !== null && (
        <>
          <p className={css["current"]} role="status">
            {t.nearestFrom(
              asked.name === "" ? formatPosition(asked.position, locale, 2) : asked.name,
            )}
          </p>
          <NearestList from={asked.position} except={asked.id} />
        </>
      )}
    </>
  );
}
