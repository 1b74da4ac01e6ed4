/** The tool that is in the reader's hand, or the handles of the area: the part of the map that is loaded on demand. */
import { useEffect, useRef, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { AreaOfInterest, AreaProblem, AreaShape } from "@/filters/area";
import { distanceKm, pathKm } from "@/geo/distance";
import type { Position } from "@/geo/position";
import { presentUnit, setArea, setNewArea } from "@/state/set-area";
import { actions, store, type MapTool } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatDistances } from "@/filters/distance-text";
import { areaMessages } from "@/text/messages/area";
import { areaNames } from "@/text/messages/area-names";
import { Button } from "@/ui/Button";
import { classNames } from "@/ui/class-names";
import { oncePerFrame } from "@/map/apply-style";
import { createHandles, type Handle, type Handles } from "./handles";
import { startSketch, type Sketch } from "./sketch";
import css from "./ToolLayer.module.css";

export default function ToolLayer({ map }: { map: MapLibreMap }) {
  const tool = useAppState((state) => state.session.mapTool);
  const editing = useAppState((state) => state.session.areaEditing);
  const area = useAppState((state) => state.explorer.filter.area);
  if (tool !== null) return <ToolInHand key={tool} map={map} tool={tool} />;
  return editing && area !== null ? <AreaHandles map={map} area={area} /> : null;
}

function ToolInHand({ map, tool }: { map: MapLibreMap; tool: MapTool }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const theme = useAppState((state) => state.explorer.theme);
  const [path, setPath] = useState<readonly Position[]>([]);
  const sketch = useRef<Sketch | null>(null);
  useEffect(() => {
    const frame = createPathFrame(tool, setPath);
    const started = startSketch(map, tool, theme, {
      onPath: frame.show,
      onShape: (shape) => takeShape(shape),
      onMeasured: (measured) => takeMeasure(measured),
      onCancel: cancel,
      onPoint: () =>
        actions.announce({ en: areaMessages.en.pointSet, es: areaMessages.es.pointSet }),
    });
    sketch.current = started;
    map.getCanvas().focus({ preventScroll: true });
    return () => {
      frame.stop();
      started.stop();
      sketch.current = null;
    };
  }, [map, tool, theme]);
  const size = readout(tool, path);
  return (
    <div className={css["hint"]} role="group" aria-label={areaNames[locale].drawTool(tool)}>
      <p className={css["what"]}>
        <strong>{t.drawing(tool)}</strong> <span>{t.drawingKeys}</span>
      </p>
      {size !== null && (
        <output className={css["readout"]}>{formatDistances(size, presentUnit(), locale)}</output>
      )}
      <div className={css["buttons"]}>
        {(tool === "polygon" || tool === "measure") && (
          <Button onClick={() => sketch.current?.finish()}>{t.finish}</Button>
        )}
        <Button onClick={cancel}>{t.cancel}</Button>
      </div>
    </div>
  );
}

/** At most one state a frame, however fast the pointer. */
function createPathFrame(tool: MapTool, setPath: (path: readonly Position[]) => void) {
  let latest: readonly Position[] = [];
  const frame = oncePerFrame(() => {
    setPath(latest);
    if (tool === "measure") actions.setMeasured(latest);
  });
  return {
    show: (path: readonly Position[]) => {
      latest = path;
      frame.schedule();
    },
    stop: frame.cancel,
  };
}

/** The radius of a circle, the length of a line; null where one number says nothing. */
function readout(tool: MapTool, path: readonly Position[]): number | null {
  const [first] = path;
  if (first === undefined) return null;
  if (tool === "measure") return pathKm(path);
  const opposite = path[(path.length - 1) / 2];
  return tool === "circle" && opposite !== undefined ? distanceKm(first, opposite) / 2 : null;
}

function announceProblem(problem: AreaProblem): void {
  actions.announce({
    en: areaMessages.en.problem(problem),
    es: areaMessages.es.problem(problem),
  });
}

function cancel(): void {
  if (store.getState().session.mapTool === "measure") actions.setMeasured([]);
  actions.setMapTool(null);
  actions.announce({ en: areaMessages.en.cancelled, es: areaMessages.es.cancelled });
}

/** The click that ends a shape reaches the map after the shape has ended; it must not choose what is there. */
const CLICK_MS = 60;

function putDown(): void {
  setTimeout(() => actions.setMapTool(null), CLICK_MS);
}

function takeShape(shape: AreaShape): void {
  const problem = setNewArea({ name: "", unit: presentUnit(), shape });
  if (problem !== null) announceProblem(problem);
  putDown();
}

function takeMeasure(path: readonly Position[]): void {
  actions.setMeasured(path.length < 2 ? [] : path);
  putDown();
  if (path.length < 2) return;
  const said = (locale: "en" | "es") =>
    areaMessages[locale].measured(formatDistances(pathKm(path), "km", locale));
  actions.announce({ en: said("en"), es: said("es") });
}

function AreaHandles({ map, area }: { map: MapLibreMap; area: AreaOfInterest }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const handles = useRef<Handles | null>(null);
  const latest = useRef(area);
  useEffect(() => {
    latest.current = area;
    handles.current?.show(area.shape);
  }, [area]);
  useEffect(() => {
    const preview = oncePerFrame(() => actions.setAreaDraft(draft));
    let draft: AreaShape | null = null;
    const created = createHandles(map, {
      name: (handle, total) => nameOf(handle, total, locale),
      classNames: {
        center: classNames(css["handle"], css["center"]) ?? "",
        edge: classNames(css["handle"]) ?? "",
        corner: classNames(css["handle"]) ?? "",
        middle: classNames(css["handle"], css["middle"]) ?? "",
      },
      onPreview: (shape) => {
        draft = shape;
        preview.schedule();
      },
      onShape: (shape) => {
        preview.cancel();
        actions.setAreaDraft(null);
        const problem = setArea({ ...latest.current, shape });
        if (problem === null) return;
        announceProblem(problem);
        // Back to where it was.
        created.show(latest.current.shape);
      },
    });
    created.show(latest.current.shape);
    handles.current = created;
    return () => {
      preview.cancel();
      actions.setAreaDraft(null);
      created.remove();
      handles.current = null;
    };
  }, [map, locale]);
  return (
    <div className={css["hint"]} role="group" aria-label={areaNames[locale].editArea}>
      <p className={css["what"]}>{area.shape.kind === "polygon" ? t.cornerKeys : t.handleKeys}</p>
      <div className={css["buttons"]}>
        <Button onClick={() => actions.setAreaEditing(false)}>{t.stopEditing}</Button>
      </div>
    </div>
  );
}

function nameOf({ kind, index }: Handle, total: number, locale: "en" | "es"): string {
  const t = areaMessages[locale];
  switch (kind) {
    case "center":
      return t.handleCenter;
    case "edge":
      return t.handleEdge;
    case "corner":
      return t.handleCorner(index + 1, total);
    case "middle":
      return t.handleMiddle(index + 1);
  }
}
