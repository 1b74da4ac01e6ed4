/**
 * What every shipped row keeps to: schema, ids, references, geography, periods, languages, figures.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { DATASETS } from "@/datasets/catalogue";
import { SCHEMA_VERSION } from "@/datasets/schema";
import type { Period } from "@/datasets/schema";
import type { Position } from "@/geo/position";
import type { LocalizedText } from "@/text/locale";
import { RECORD_DATASETS, findDeadReferences, findDoubleIds } from "../geodata/build/check";
import type { MergedRows } from "../geodata/build/merge";
import { readPermanentIds, readRetiredIds, recordIds } from "../geodata/build/permanent-ids";
import { listReferences } from "../geodata/build/references";
import { DATASET_NAMES, SHIPPED_FILES, SHIPPED_ROWS } from "./shipped-data";

const rows = SHIPPED_ROWS;

/** Every object inside the rows, with the row's id and the path, so that one test covers all nesting. */
type Visit = { readonly at: string; readonly value: Readonly<Record<string, unknown>> };

function visit(value: unknown, at: string): Visit[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => visit(child, `${at}.${key}`));
  return Array.isArray(value) ? inner : [{ at, value: { ...value } }, ...inner];
}

const objects = DATASET_NAMES.flatMap((name) =>
  rows[name].flatMap((row) => visit(row, `${name} ${row.id}`)),
);

const isText = ({ value }: Visit): boolean => "en" in value && "es" in value;
const isPeriod = ({ value }: Visit): boolean => "basis" in value && "start" in value;

describe("shape", () => {
  it.each(DATASET_NAMES)("%s follows its schema", (name) => {
    const { schemaVersion, dataset, rows: shipped } = SHIPPED_FILES[name];
    expect({ schemaVersion, dataset }).toEqual({ schemaVersion: SCHEMA_VERSION, dataset: name });
    const schema: z.ZodMiniType = DATASETS[name];
    const bad = shipped.filter((row) => !z.safeParse(schema, row).success);
    expect(bad).toEqual([]);
  });

  it.each(DATASET_NAMES)("%s has rows, sorted by id", (name) => {
    const ids = rows[name].map((row) => row.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe("ids and references", () => {
  it("uses no id twice, within a dataset or across the record datasets", () => {
    expect(findDoubleIds(rows as unknown as MergedRows)).toEqual([]);
  });

  it("points only to rows that exist", () => {
    expect(listReferences(rows).length).toBeGreaterThan(1000);
    expect(findDeadReferences(rows)).toEqual([]);
  });

  it("has every record id in the permanent list", () => {
    const known = new Set(readPermanentIds());
    const missing = recordIds(rows).filter((id) => !known.has(id));
    // When this fails: npm run geodata -- --register
    expect(missing).toEqual([]);
  });

  it("has a record, or a retirement, for every permanent id", () => {
    const alive = new Set(recordIds(rows));
    const retired = new Set(readRetiredIds().map(({ id }) => id));
    const lost = readPermanentIds().filter((id) => !alive.has(id) && !retired.has(id));
    expect(lost).toEqual([]);
  });

  it("retires only ids that have no record, and points to one that has", () => {
    const alive = new Set(recordIds(rows));
    const wrong = readRetiredIds().filter(
      ({ id, aliasOf }) => alive.has(id) || (aliasOf !== null && !alive.has(aliasOf)),
    );
    expect(wrong).toEqual([]);
  });

  it("lists no permanent id twice", () => {
    const ids = readPermanentIds();
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** `[west, south, east, north]` with a margin of about 5 km, because bridges stand on lines. */
const COUNTRY_BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  MX: [-118.5, 14.45, -86.65, 32.77],
  GT: [-92.3, 13.68, -88.17, 17.87],
  BZ: [-89.28, 15.83, -87.4, 18.55],
  US: [-179.2, 18.9, -66.9, 71.5],
  SV: [-90.2, 13.1, -87.63, 14.5],
  HN: [-89.4, 12.95, -83.1, 17.5],
};

function isInside([lng, lat]: Position, country: string): boolean {
  const box = COUNTRY_BOXES[country];
  if (box === undefined) return false;
  return lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3];
}

describe("geography", () => {
  const anchors = new Map(rows.areas.map((area) => [area.id, area.anchor]));

  it("keeps every place inside the box of its stated country", () => {
    const outside = rows.places.filter((place) => !isInside(place.position, place.countryCode));
    expect(outside.map((place) => place.id)).toEqual([]);
  });

  it("gives every place a state of its own country", () => {
    const wrong = rows.places.filter((place) => place.areaId.slice(0, 2) !== place.countryCode);
    expect(wrong.map((place) => place.id)).toEqual([]);
  });

  it("gives every admin-1 area the country of its code as parent", () => {
    const states = rows.areas.filter((area) => area.kind === "admin1");
    expect(states).toHaveLength(143);
    const wrong = states.filter((area) => area.parentId !== area.id.slice(0, 2));
    expect(wrong).toEqual([]);
  });

  it("stands state-level places on the anchor of the state, never at the capital", () => {
    const stateLevel = rows.places.filter((place) => place.precision === "admin1");
    expect(stateLevel.length).toBeGreaterThan(30);
    const moved = stateLevel.filter(
      (place) => String(place.position) !== String(anchors.get(place.areaId)),
    );
    expect(moved.map((place) => place.id)).toEqual([]);
  });

  it("draws corridors with at most one decimal, about 11 km", () => {
    const precise = rows.corridors.filter(({ line }) =>
      line.flat().some((degrees) => Number(degrees.toFixed(1)) !== degrees),
    );
    expect(precise.map((corridor) => corridor.id)).toEqual([]);
  });

  it("says of every corridor that it is schematic", () => {
    const bare = rows.corridors.filter((row) => !row.caveatIds.includes("cav-schematic-corridor"));
    expect(bare.map((corridor) => corridor.id)).toEqual([]);
  });
});

describe("periods", () => {
  const periods = objects.filter(isPeriod).map(({ at, value }) => ({
    at,
    period: value as unknown as Period,
  }));

  it("end no earlier than they start", () => {
    // Compared at the precision of the shorter date: 2015-03 to 2015 is one year.
    const reversed = periods.filter(({ period: { start, end } }) => {
      if (end === null) return false;
      const length = Math.min(start.length, end.length);
      return end.slice(0, length) < start.slice(0, length);
    });
    expect(reversed).toEqual([]);
  });

  it("of records lie between 1990 and 2030", () => {
    // A figure inside a record may be older: the year of a law.
    const own = periods.filter(({ at }) => /^\S+ [^.\s]+\.period$/.test(at));
    expect(own.length).toBeGreaterThan(500);
    const odd = own.filter(({ period: { start, end } }) =>
      [start, end ?? start].some((date) => date < "1990" || date > "2030"),
    );
    expect(odd).toEqual([]);
  });
});

/** Shorter texts may be names and the same in both languages. */
const LONG_TEXT = 40;

describe("languages", () => {
  const texts = objects.filter(isText).map(({ at, value }) => ({
    at,
    text: value as LocalizedText,
  }));

  it("has no blank text", () => {
    const blank = texts.filter(({ text }) => text.en.trim() === "" || text.es.trim() === "");
    expect(texts.length).toBeGreaterThan(3000);
    expect(blank).toEqual([]);
  });

  it("has no long text that is the same in English and Spanish", () => {
    const same = texts.filter(({ text }) => text.en === text.es && text.en.length > LONG_TEXT);
    expect(same).toEqual([]);
  });
});

describe("figures", () => {
  it("have a locator", () => {
    const bare = rows.observations.filter(
      ({ evidence }) =>
        evidence.length === 0 || evidence.some(({ locator }) => locator.trim().length < 3),
    );
    expect(bare.map((row) => row.id)).toEqual([]);
  });

  it("are there, or say why they are not, never both", () => {
    const wrong = rows.observations.filter(({ value, valueText, missing }) => {
      const isThere = value !== null || valueText !== null;
      return isThere === (missing !== null);
    });
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  it("that are shares or rates say of what", () => {
    const ofNothing = rows.measures.filter(
      ({ kind, denominator }) => (kind === "share" || kind === "rate") && denominator === null,
    );
    expect(ofNothing.map((row) => row.id)).toEqual([]);
  });

  it("in context tables fill the whole matrix", () => {
    const ragged = rows.context.filter(
      ({ areaIds, years, values }) =>
        values.length !== areaIds.length || values.some((line) => line.length !== years.length),
    );
    expect(ragged.map((row) => row.id)).toEqual([]);
  });
});

describe("laboratories", () => {
  it("counts exactly the placeholders as not documented", () => {
    const labs = rows.places.flatMap(({ lab }) => (lab === null ? [] : [lab]));
    expect(labs.filter((lab) => !lab.documented)).toHaveLength(11);
    expect(labs.filter((lab) => !lab.documented && lab.ballistics.status === "yes")).toEqual([]);
  });
});

describe("record datasets", () => {
  it("have ids that need no escaping in a link", () => {
    const odd = RECORD_DATASETS.flatMap((name) => rows[name].map((row) => row.id)).filter(
      (id) => !/^[a-z0-9-]+$/.test(id),
    );
    expect(odd).toEqual([]);
  });

  it("keep to committed text: no Windows line ends in the permanent list", () => {
    const file = join(import.meta.dirname, "../geodata/sources/registry/permanent-ids.txt");
    expect(readFileSync(file, "utf8")).not.toContain("\r");
  });
});
