import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { PartialRows } from "@/datasets/catalogue";
import type { Activity, Flow, Measure, Observation, Place, Source } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import { buildRows } from "./rows";

const both = (en: string, es = en) => ({ en, es });

const MEASURE: Measure = {
  id: "traced",
  label: both("Firearms traced", "Armas rastreadas"),
  shortLabel: both("Traced", "Rastreadas"),
  kind: "count",
  unit: both("firearms", "armas"),
  denominator: null,
  series: "atf-traces",
  activityTypeId: "trace-data",
  caveatIds: ["not-a-sample"],
  mappable: true,
};

const SHARE: Measure = {
  ...MEASURE,
  id: "us-share",
  kind: "share",
  unit: both("percent", "por ciento"),
  denominator: both("firearms traced", "armas rastreadas"),
};

const OBSERVATION: Observation = {
  id: "obs",
  measureId: "traced",
  areaId: "GT",
  period: { start: "2010", end: "2014", basis: "window" },
  value: 1200,
  missing: null,
  valueText: null,
  qualifier: "about",
  breakdown: both("long guns", "armas largas"),
  denominator: both("of 3,000 seized", "de 3,000 aseguradas"),
  agencyIds: ["atf"],
  activityId: null,
  evidence: [{ sourceId: "gao", locator: "line 7" }],
  grade: "A",
  caveatIds: [],
  note: null,
};

const FLOW: Flow = {
  id: "flow",
  originAreaId: "US",
  destinationAreaId: "GT",
  measureId: "us-share",
  value: null,
  sharePercent: 41,
  denominator: null,
  period: null,
  agencyIds: [],
  evidence: [{ sourceId: "gao", locator: "line 8" }],
  grade: "A",
  caveatIds: [],
};

const LAB: Place = {
  id: "lab",
  kind: "lab",
  name: both("Laboratory", "Laboratorio"),
  countryCode: "GT",
  areaId: "GT",
  locality: null,
  position: [-90.5, 14.6],
  precision: "locality",
  positionNote: both("Middle of town", "Centro de la localidad"),
  agencyIds: [],
  activityTypeId: "forensics",
  period: null,
  summary: null,
  crossing: null,
  lab: {
    level: "national",
    documented: true,
    ballistics: { status: "not-found", detail: null },
    accreditation: { status: "accredited", detail: both("ISO 17025") },
    usHelp: null,
  },
  office: null,
  site: null,
  evidence: [{ sourceId: "gao", locator: "line 9" }],
  grade: "A",
  caveatIds: [],
  note: null,
};

const ACTIVITY: Activity = {
  id: "act",
  title: both("Training", "Capacitación"),
  summary: both("Summary", "Resumen"),
  activityTypeId: "training",
  agencies: [
    { agencyId: "atf", role: "funder" },
    { agencyId: "atf", role: "implementer" },
  ],
  countries: ["GT"],
  areaIds: [],
  period: { start: "2013", end: null, basis: "calendar" },
  status: "ongoing",
  verdict: "on-target",
  keyActivity: null,
  targets: [
    {
      label: both("People trained", "Personas capacitadas"),
      value: 120,
      text: null,
      unit: both("people", "personas"),
      qualifier: "target",
      period: { start: "2012", end: "2012", basis: "calendar" },
      evidence: [
        { sourceId: "gao", locator: "line 3" },
        { sourceId: "gao", locator: "line 5" },
        { sourceId: "inl", locator: "page 2" },
      ],
    },
  ],
  results: [],
  obligations: [],
  placeIds: [],
  precision: "country",
  evidence: [{ sourceId: "gao", locator: "line 1" }],
  grade: "A",
  caveatIds: [],
};

const source = (id: string, url: string | null): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: id.toUpperCase(),
  published: "2016",
  url,
  licence: both("Public domain", "Dominio público"),
  type: "audit",
  grade: "A",
  language: "en",
  note: null,
  caveatIds: [],
});

const SHARED: PartialRows = {
  measures: [MEASURE, SHARE],
  sources: [source("gao", "https://gao.example"), source("inl", null)],
  caveats: [
    {
      id: "not-a-sample",
      text: both("Not a sample", "No es una muestra"),
      evidence: [],
      severity: "reading",
    },
  ],
  agencies: [
    {
      id: "atf",
      name: both("Bureau"),
      abbreviation: both("ATF"),
      groupId: "doj",
      color: "atf",
    },
  ],
};

function rowOf(rows: PartialRows, locale: Locale = "en") {
  const atlas = buildAtlas({ ...SHARED, ...rows });
  const [row] = buildRows(atlas.records, atlas, locale);
  if (row === undefined) throw new Error("no row");
  return row;
}

describe(buildRows, () => {
  it("gives a figure its qualifier, part, denominator, caveat, source and place", () => {
    expect(rowOf({ observations: [OBSERVATION] }, "es")).toMatchObject({
      id: "obs",
      kind: "observation",
      kind_text: "Cifra",
      period_start: "2010",
      period_end: "2014",
      period_basis: "window",
      period_text: "2010–2014 (varios años publicados como una sola cifra)",
      measure_id: "traced",
      series: "atf-traces",
      value: 1200,
      unit: "armas",
      qualifier: "about",
      missing: "",
      value_text: "cerca de 1,200 armas",
      breakdown: "armas largas",
      denominator: "de 3,000 aseguradas",
      caveat_ids: "not-a-sample",
      caveats: "No es una muestra",
      source_ids: "gao",
      sources: "GAO: Title of gao",
      locators: "línea 7",
      source_urls: "https://gao.example",
    });
  });

  it("says why there is no value and never writes zero for it", () => {
    const row = { ...OBSERVATION, value: null, missing: "not-published" } as const;
    expect(rowOf({ observations: [row] })).toMatchObject({
      value: null,
      missing: "not-published",
      value_text: "not published",
    });
  });

  it("keeps zero a number", () => {
    const row = { ...OBSERVATION, value: 0, qualifier: "exact" } as const;
    expect(rowOf({ observations: [row] })).toMatchObject({ value: 0, value_text: "0 firearms" });
  });

  it("gives words where the source has only words", () => {
    const row = { ...OBSERVATION, value: null, valueText: both("thousands", "miles") };
    expect(rowOf({ observations: [row] })).toMatchObject({
      value: null,
      missing: "",
      unit: "firearms",
      value_text: "thousands",
    });
  });

  it("gives the share of a flow that is published as a share only, with the measure's whole", () => {
    expect(rowOf({ flows: [FLOW] })).toMatchObject({
      value: 41,
      unit: "percent",
      share_percent: 41,
      value_text: "41%",
      denominator: "of firearms traced",
    });
  });

  it("does not take a flow of unknown volume for an empty one", () => {
    const row = { ...FLOW, measureId: "traced", sharePercent: null };
    expect(rowOf({ flows: [row] })).toMatchObject({
      value: null,
      unit: "",
      missing: "not-known",
      value_text: "volume not known",
    });
  });

  it("gives a target its own source and places, and counts its document among the sources", () => {
    expect(rowOf({ activities: [ACTIVITY] })).toMatchObject({
      agency_ids: "atf",
      agencies: "Paid for by: ATF | Carried out by: ATF",
      period_end: "",
      status: "ongoing",
      verdict: "on-target",
      targets:
        "People trained: 120 people (target; 2012, calendar dates) [gao: line 3; line 5, inl: page 2]",
      source_ids: "gao | inl",
      locators: "line 1; line 3; line 5 | page 2",
      source_urls: "https://gao.example | no public address",
    });
  });

  it("gives coordinates to a place that is known to its town", () => {
    expect(rowOf({ places: [LAB] })).toMatchObject({
      kind_text: "Forensic laboratory",
      longitude: -90.5,
      latitude: 14.6,
      precision: "locality",
      position_note: "Middle of town",
      period_text: "undated",
      details:
        "Level: National | Ballistics system: Not found in the documents (which is not “no”) | Accreditation: Accredited – ISO 17025",
    });
  });

  it("gives none to a place that is known to its state only", () => {
    const row = { ...LAB, precision: "admin1" } as const;
    expect(rowOf({ places: [row] })).toMatchObject({
      longitude: null,
      latitude: null,
      precision: "admin1",
      position_note: "",
      area_ids: "GT",
    });
  });

  it("never lets a placeholder pass for a laboratory", () => {
    const row = LAB.lab === null ? LAB : { ...LAB, lab: { ...LAB.lab, documented: false } };
    const { status, status_text, description, details } = rowOf({ places: [row] });
    expect({ status, status_text, details }).toEqual({
      status: "not-documented",
      status_text: "Not documented",
      details: "Level: National",
    });
    expect(description).toMatch(/^No document seen/);
  });
});
