/**
 * What the briefings of the atlas keep to: their views open, their words rest on records, and the map shows what
 * the words are about.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseSides } from "@/analysis/compare";
import { vintageKey } from "@/analysis/figures-by-area";
import { buildAtlas, type AtlasRecord } from "@/datasets/atlas";
import { evaluateFilter } from "@/filters/evaluate";
import { buildRecordTable } from "@/filters/record-table";
import type { Position } from "@/geo/position";
import { countsByLayer, layerOf } from "@/layers/layer-of";
import { anchorsOf } from "@/layers/area-anchor";
import { decodeLink } from "@/permalink/decode";
import type { ExplorerState } from "@/permalink/explorer-state";
import { reconcileState } from "@/permalink/reconcile";
import type { Scene } from "@/scenes/briefing";
import { readFrame, readScene } from "@/scenes/briefing-schema";
import { CURATED_BRIEFINGS } from "@/scenes/catalogue";
import { resolveText } from "@/scenes/references";
import { foundationOf } from "@/scenes/resolved-text";
import { LOCALES } from "@/text/locale";
import { hashRun, toRuns } from "../geodata/build/eight-grams";
import { chartRecords } from "./chart-records";
import { SHIPPED_ROWS } from "./shipped-data";

const atlas = buildAtlas(SHIPPED_ROWS);
const table = buildRecordTable(atlas.records, atlas);
const contextTable = buildRecordTable(atlas.contextRecords, atlas);
const briefings = await Promise.all(CURATED_BRIEFINGS.map(({ load }) => load()));
const scenes = briefings.flatMap((briefing) =>
  briefing.scenes.map((scene): [name: string, scene: Scene] => [
    `${briefing.id} ${scene.id}`,
    scene,
  ]),
);
const FIELDS = ["title", "text", "notes"] as const;

/** Every text of a scene in both languages. */
function textsOf(scene: Scene) {
  return LOCALES.flatMap((locale) =>
    FIELDS.map((field) => ({ locale, field, text: scene[field][locale] ?? "" })),
  );
}

function viewOf(scene: Scene): ExplorerState {
  return decodeLink(scene.query).state;
}

describe("the catalogue", () => {
  it("has the permanent ids", () => {
    expect(CURATED_BRIEFINGS.map(({ id }) => id)).toEqual([
      "southern-border",
      "from-the-southwest",
    ]);
  });

  it("says of each what the briefing says", () => {
    expect(briefings.map(({ id, title, subtitle }) => ({ id, title, subtitle }))).toEqual(
      CURATED_BRIEFINGS.map(({ id, title, subtitle }) => ({ id, title, subtitle })),
    );
  });

  it.each(briefings)("$id has 8 to 12 scenes with ids of their own", (briefing) => {
    expect(briefing.scenes.length).toBeGreaterThanOrEqual(8);
    expect(briefing.scenes.length).toBeLessThanOrEqual(12);
    expect(new Set(briefing.scenes.map(({ id }) => id)).size).toBe(briefing.scenes.length);
  });

  it.each(briefings)("$id keeps to the form of a file", (briefing) => {
    expect("value" in readFrame(briefing)).toBe(true);
    expect(briefing.scenes.map(readScene)).toEqual(briefing.scenes.map((value) => ({ value })));
  });
});

describe.each(scenes)("%s", (_, scene) => {
  it("opens as a view without an issue", () => {
    const link = decodeLink(scene.query);
    expect(link.issues).toEqual([]);
    expect(reconcileState(link.state, atlas).issues).toEqual([]);
    expect([...link.keys].filter((key) => ["lang", "th", "sz", "b", "ui"].includes(key))).toEqual(
      [],
    );
  });

  it("names measures and periods that are there", () => {
    const { figures, contextMeasure, chart, compare } = viewOf(scene);
    const observed = atlas.records.filter((record) => record.kind === "observation");
    for (const { measureId, vintage } of Object.values(figures)) {
      if (measureId === null) continue;
      const keys = observed
        .filter(({ row }) => row.measureId === measureId)
        .map(({ row }) => vintageKey(row.period));
      expect(keys).toContain(vintage);
    }
    for (const id of chart.measureIds) expect(atlas.measures.has(id)).toBe(true);
    if (contextMeasure !== null) expect(atlas.measures.has(contextMeasure)).toBe(true);
    if (compare !== null) expect(refuseSides(compare, atlas)).toBeNull();
  });

  it("is written in both languages", () => {
    for (const { text } of textsOf(scene)) expect(text.trim()).not.toBe("");
  });

  it("has no reference that nothing answers to", () => {
    const unresolved = textsOf(scene).flatMap(
      ({ text, locale }) => resolveText(text, atlas, locale).unresolved,
    );
    expect(unresolved).toEqual([]);
  });

  it("has the same references in both languages", () => {
    const typed = (field: (typeof FIELDS)[number], locale: "en" | "es") =>
      resolveText(scene[field][locale] ?? "", atlas, locale)
        .parts.flatMap((part) => (part.kind === "reference" ? part.recordIds : []))
        .toSorted();
    for (const field of FIELDS)
      expect(new Set(typed(field, "es"))).toEqual(new Set(typed(field, "en")));
  });

  it("types no number, in digits or in letters", () => {
    const typed = textsOf(scene).flatMap(({ text, locale }) =>
      resolveText(text, atlas, locale)
        .parts.filter((part) => part.kind === "text")
        .flatMap(
          (part) => part.text.match(locale === "en" ? ENGLISH_NUMBER : SPANISH_NUMBER) ?? [],
        ),
    );
    expect(typed).toEqual([]);
  });

  it("says the numbers of its records", () => {
    const wrong = textsOf(scene).flatMap(({ text, locale }) =>
      resolveText(text, atlas, locale).parts.flatMap((part) => {
        if (part.kind !== "reference" || part.recordId === null) return [];
        const record = atlas.byId.get(part.recordId);
        const isFigure = /^\{[^:}]+(:(full|number))?\}$/.test(part.typed);
        const value = record === undefined || !isFigure ? null : valueOf(record);
        return value === null || readFigure(part.text) === value
          ? []
          : [`${part.typed} ${part.text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("rests on documents", () => {
    const foundation = foundationOf(
      [scene.title.en, scene.text.en].map((text) => resolveText(text ?? "", atlas, "en")),
    );
    expect(foundation.evidence.length).toBeGreaterThan(0);
    for (const id of foundation.sourceIds) expect(atlas.sources.has(id)).toBe(true);
    for (const id of foundation.caveatIds) expect(atlas.caveats.has(id)).toBe(true);
  });

  it("shares no run of eight words with a document", () => {
    const copied = FIELDS.flatMap((field) =>
      withoutNames(scene[field].en ?? "")
        .flatMap(toRuns)
        .filter((run) => DOCUMENT_HASHES.has(hashRun(run))),
    );
    expect(copied).toEqual([]);
  });

  it("has something on the map in every layer that it shows", () => {
    const { filter, layers } = viewOf(scene);
    const counts = countsByLayer(
      atlas,
      evaluateFilter(table, filter).pass,
      evaluateFilter(contextTable, filter).pass,
    );
    const empty = layers.visible.filter((id) => id !== "areas" && (counts.get(id) ?? 0) === 0);
    expect(empty).toEqual([]);
  });

  it("selects what passes the filter, is drawn, and is in view", () => {
    const { filter, layers, selection, camera } = viewOf(scene);
    if (selection === null) return;
    if (selection.kind === "area") {
      expectInView(anchorsAt(selection.id, camera.zoom), camera);
      return;
    }
    const row = atlas.records.findIndex(({ id }) => id === selection.id);
    const record = atlas.records[row];
    expect(evaluateFilter(table, filter).pass[row]).toBe(1);
    if (record === undefined) return;
    expect(layers.visible).toContain(layerOf(record, atlas));
    expectInView(marksOf(record, camera.zoom), camera);
  });
});

describe.each(scenes.filter(([, scene]) => scene.withChart))("the chart of %s", (_, scene) => {
  it("is open and holds the figures and counts of the title", () => {
    const state = viewOf(scene);
    expect(state.dock).toEqual({ tab: "charts", open: true });
    const charted = new Set(chartRecords(state, atlas, table));
    expect(charted.size).toBeGreaterThan(0);
    const { parts } = resolveText(scene.title.en ?? "", atlas, "en");
    const missing = parts.flatMap((part) =>
      part.kind === "reference" && !/:[a-z-]*(year|name|short)\}$/.test(part.typed)
        ? part.recordIds.filter((id) => !charted.has(id))
        : [],
    );
    expect(missing).toEqual([]);
  });
});

const ENGLISH_NUMBER =
  /\d|\b(zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|thirds?|quarters?)\b/giu;
const SPANISH_NUMBER =
  /\d|\b(cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|docenas?|cien|cientos?|miles|mil|millones|mitad|tercios?|cuartas?)\b/giu;

/** Runs of eight words of the founding documents, as hashes; geodata/build says how. */
const DOCUMENT_HASHES = new Set(
  readFileSync(
    join(import.meta.dirname, "..", "geodata", "sources", "evidence", "eight-grams.txt"),
    "utf8",
  )
    .trim()
    .split("\n"),
);

/** The text as read, in pieces between the names of agencies and documents: a name is nobody's sentence. */
function withoutNames(text: string): string[] {
  const { parts } = resolveText(text, atlas, "en");
  const isName = (typed: string) => typed.endsWith(":name}");
  return parts
    .map((part) => (part.kind === "reference" && isName(part.typed) ? "\0" : part.text))
    .join("")
    .split("\0");
}

/** The number of a record as its file has it. */
function valueOf(record: AtlasRecord): number | null {
  if (record.kind === "observation" || record.kind === "flow" || record.kind === "context")
    return record.row.value;
  return null;
}

/** `about $191 million` → 191000000. Grouped as in Mexico and the United States. */
function readFigure(text: string): number {
  const number = Number((/\d[\d,]*(\.\d+)?/.exec(text)?.[0] ?? "").replaceAll(",", ""));
  if (/\bbillion\b/.test(text)) return number * 1e9;
  return /\bmill(ion|ones|ón)\b/.test(text) ? number * 1e6 : number;
}

/** The map of a laptop with both panels open; what is selected there is in view on anything larger. */
const SMALL_MAP = { width: 640, height: 420 };

function toPixels([lng, lat]: Position, zoom: number): readonly [x: number, y: number] {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    size * (lng / 360 + 0.5),
    size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** The mark of a record, or the anchor of its area at this scale, is on the map. */
function expectInView(at: readonly Position[], { center, zoom }: ExplorerState["camera"]): void {
  const [x, y] = toPixels(center, zoom);
  const seen = at
    .map((position) => toPixels(position, zoom))
    .filter(
      (pixel) =>
        Math.abs(pixel[0] - x) < SMALL_MAP.width / 2 &&
        Math.abs(pixel[1] - y) < SMALL_MAP.height / 2,
    );
  expect(at).not.toEqual([]);
  expect(seen).not.toEqual([]);
}

/** Where a record is marked; a flow at either end, areas at their anchors. */
function marksOf(record: AtlasRecord, zoom: number): readonly Position[] {
  return record.position === null
    ? record.areaIds.flatMap((id) => anchorsAt(id, zoom))
    : [record.position];
}

function anchorsAt(areaId: string, zoom: number): readonly Position[] {
  const area = atlas.areas.get(areaId);
  const scale = zoom >= 5 ? "near" : "far";
  return (area === undefined ? [] : anchorsOf(area))
    .filter((anchor) => anchor.scale === "any" || anchor.scale === scale)
    .map(({ position }) => position);
}
