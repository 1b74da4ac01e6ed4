/** Straight-line distances: between points, and to the nearest laboratories, crossings and offices. */
import { useMemo, useState } from "react";
import { findNearest, NEAREST_GROUPS } from "@/analysis/nearest";
import { pathKm } from "@/geo/distance";
import type { Position } from "@/geo/position";
import { LinkList } from "@/panels/details/LinkList";
import { recordLink } from "@/panels/details/record-links";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatDistances, formatPosition } from "@/text/distance";
import { areaMessages } from "@/text/messages/area";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { PointField, usePoint, type Point } from "./PointField";
import css from "./AreaPanel.module.css";

export function DistanceTools() {
  const t = areaMessages[useLocale()];
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
            {t.drawTool("measure")}
          </Button>
        </div>
      )}
      <Disclosure summary={t.measureForm}>
        <MeasureForm />
      </Disclosure>
      <Disclosure summary={t.nearest}>
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
        {t.clearMeasure}
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

const NEAREST_LIMIT = 3;

/** Three of each group, with distances; a click selects. */
export function NearestList({ from, except }: { from: Position; except: string | null }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const found = useMemo(
    () => findNearest(from, atlas, pass, NEAREST_LIMIT, except),
    [from, atlas, pass, except],
  );
  return (
    <div>
      {NEAREST_GROUPS.map((group) => (
        <section key={group} aria-label={t.nearestGroup(group)}>
          <h5 className={css["group"]}>{t.nearestGroup(group)}</h5>
          {found[group].length === 0 ? (
            <p className={css["note"]}>{t.nearestNone}</p>
          ) : (
            <LinkList
              links={found[group].map(({ record, distanceKm }) => {
                const link = recordLink(record, atlas, locale);
                return {
                  ...link,
                  meta: `${formatDistances(distanceKm, "km", locale)} · ${link.meta}`,
                };
              })}
            />
          )}
        </section>
      ))}
      <p className={css["note"]}>{t.nearestNote}</p>
    </div>
  );
}
