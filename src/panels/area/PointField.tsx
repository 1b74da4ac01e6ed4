/** A point, given in any of four ways: the middle of the map, what is selected, a place by name, coordinates. */
import { useId, useMemo, useState } from "react";
import type { Atlas } from "@/datasets/atlas";
import type { Position } from "@/geo/position";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { areaMessages } from "@/text/messages/area";
import { Select } from "@/ui/Select";
import { parsePosition } from "./point-text";
import css from "./AreaPanel.module.css";

const SOURCES = ["map", "selection", "place", "coordinates"] as const;
type Source = (typeof SOURCES)[number];

/** A point with the name of the place that it is, if it is one. */
export type Point = {
  readonly position: Position;
  readonly name: string;
  readonly id: string | null;
};

export type PointState = {
  readonly source: Source;
  readonly text: string;
  readonly setSource: (source: Source) => void;
  readonly setText: (text: string) => void;
  readonly selected: Point | null;
  /** Null where what was given is no point. */
  readonly point: Point | null;
  readonly problem: string;
};

/** The state of one field. Starts from what is selected where that has a place, else from the map. */
export function usePoint(): PointState {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const selected = useSelectedPoint(atlas, locale);
  const center = useAppState((state) => state.explorer.camera.center);
  const [chosen, setSource] = useState<Source | null>(null);
  const [text, setText] = useState("");
  const source =
    chosen === null || (chosen === "selection" && selected === null) ? fallback(selected) : chosen;
  const t = areaMessages[locale];
  const point = pointOf();
  function pointOf(): Point | null {
    switch (source) {
      case "map":
        return { position: center, name: "", id: null };
      case "selection":
        return selected;
      case "place":
        return placesByName(atlas, locale).get(text) ?? null;
      case "coordinates": {
        const position = parsePosition(text);
        return position === null ? null : { position, name: "", id: null };
      }
    }
  }
  return {
    source,
    text,
    setSource: (next) => {
      setSource(next);
      setText("");
    },
    setText,
    selected,
    point,
    problem: source === "place" ? t.badPlace : t.badCoordinates,
  };
}

function fallback(selected: Point | null): Source {
  return selected === null ? "map" : "selection";
}

function useSelectedPoint(atlas: Atlas, locale: Locale): Point | null {
  const selection = useAppState((state) => state.explorer.selection);
  return useMemo(() => {
    const record = selection?.kind === "record" ? atlas.byId.get(selection.id) : undefined;
    if (record === undefined || record.position === null) return null;
    return { position: record.position, name: record.title[locale], id: record.id };
  }, [selection, atlas, locale]);
}

let named: { atlas: Atlas; locale: Locale; places: ReadonlyMap<string, Point> } | null = null;

/** Places with a position; one that shares its name with another says which state it is in. */
function placesByName(atlas: Atlas, locale: Locale): ReadonlyMap<string, Point> {
  if (named?.atlas === atlas && named.locale === locale) return named.places;
  const places = new Map<string, Point>();
  for (const record of atlas.records) {
    if (record.position === null) continue;
    const name = record.title[locale];
    const area = atlas.areas.get(record.areaIds[0] ?? "")?.name[locale] ?? record.id;
    const key = places.has(name) ? `${name} (${area})` : name;
    if (!places.has(key)) places.set(key, { position: record.position, name, id: record.id });
  }
  named = { atlas, locale, places };
  return places;
}

export function PointField({ label, point }: { label: string; point: PointState }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const atlas = useAppState(selectAtlas);
  const list = useId();
  const { source, text, selected } = point;
  const options = [
    { value: "map", text: t.fromMap },
    ...(selected === null ? [] : [{ value: "selection", text: t.fromSelection(selected.name) }]),
    { value: "place", text: t.fromPlace },
    { value: "coordinates", text: t.fromCoordinates },
  ];
  return (
    <div className={css["point"]}>
      <Select
        caption={label}
        value={source}
        options={options}
        onChange={(value) => point.setSource(SOURCES.find((one) => one === value) ?? "map")}
      />
      {(source === "place" || source === "coordinates") && (
        <input
          type="text"
          className={css["text"]}
          list={source === "place" ? list : undefined}
          aria-label={`${label}: ${source === "place" ? t.place : t.coordinates}`}
          placeholder={source === "place" ? t.placeHint : t.coordinatesExample}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => point.setText(event.currentTarget.value)}
        />
      )}
      {source === "place" && (
        <datalist id={list}>
          {[...placesByName(atlas, locale).keys()].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </div>
  );
}
