import { describe, expect, it } from "vitest";
import { buildAtlas } from "@/datasets/atlas";
import type { Activity, Agency } from "@/datasets/schema";
import type { AreaOfInterest } from "@/filters/area";
import { EMPTY_FILTER, type Filter } from "@/filters/filter";
import { describeFilter, describeView } from "./filter-words";

const agency = (id: string, groupId: string, en: string, es = en): Agency => ({
  id,
  name: { en, es },
  abbreviation: { en, es },
  groupId,
  color: "atf",
});

const ACTIVITY: Activity = {
  id: "act",
  title: { en: "An activity", es: "Una actividad" },
  summary: { en: "Summary", es: "Resumen" },
  activityTypeId: "forensics",
  agencies: ["atf", "dea", "ice"].map((agencyId) => ({ agencyId, role: "implementer" })),
  countries: ["GT"],
  areaIds: [],
  period: null,
  status: "ongoing",
  verdict: null,
  keyActivity: null,
  targets: [],
  results: [],
  obligations: [],
  placeIds: [],
  precision: "country",
  evidence: [{ sourceId: "doc", locator: "line 1" }],
  grade: "A",
  caveatIds: [],
};

const country = (id: string, en: string, es = en) => ({
  id,
  name: { en, es },
  kind: "country" as const,
  countries: [id],
  parentId: null,
  memberIds: [],
  anchor: null,
});

/** The Department of Justice has a third agency without any record: nobody can choose it. */
const ATLAS = buildAtlas({
  activities: [ACTIVITY],
  agencies: [
    agency("atf", "doj", "ATF"),
    agency("dea", "doj", "DEA"),
    agency("silent", "doj", "Silent"),
    agency("ice", "dhs", "ICE"),
    agency("oas", "international", "OAS", "OEA"),
  ],
  "agency-groups": [{ id: "doj", name: { en: "Justice", es: "Justicia" } }],
  "activity-types": [
    { id: "forensics", name: { en: "Forensics", es: "Ciencias forenses" }, group: "program" },
    { id: "canines", name: { en: "Canines", es: "Binomios caninos" }, group: "program" },
  ],
  areas: [country("GT", "Guatemala"), country("HN", "Honduras"), country("MX", "Mexico", "México")],
});

const CIRCLE: AreaOfInterest = {
  name: "Ayutla",
  unit: "km",
  shape: { kind: "circle", center: [-92.1456, 14.6789], radiusKm: 50 },
};

const TABLE: readonly (readonly [Partial<Filter>, string, string])[] = [
  [{}, "All records, without any filter", "Todos los registros, sin ningún filtro"],
  [{ countries: ["GT"] }, "Records in Guatemala", "Registros en Guatemala"],
  [
    { countries: ["GT", "HN"] },
    "Records in Guatemala or Honduras",
    "Registros en Guatemala u Honduras",
  ],
  [
    { activityTypeIds: ["canines", "forensics"] },
    "Records on “Canines” or “Forensics”",
    "Registros sobre «Binomios caninos» o «Ciencias forenses»",
  ],
  [
    { agencyIds: ["ice", "oas"] },
    "Records with agency ICE or OAS",
    "Registros con dependencia ICE u OEA",
  ],
  [
    { agencyIds: ["atf", "dea", "ice"] },
    "Records with agency Justice or ICE",
    "Registros con dependencia Justicia o ICE",
  ],
  [
    { years: { from: 2010, to: 2014 } },
    "Records from periods that overlap 2010–2014",
    "Registros de periodos que coinciden al menos en parte con 2010–2014",
  ],
  [
    { years: { from: 2012, to: 2012 }, yearMode: "contained" },
    "Records from periods that lie entirely within 2012",
    "Registros de periodos comprendidos por completo en 2012",
  ],
  [
    { grades: ["A", "B"] },
    "Records of evidence grade A or B",
    "Registros con evidencia de grado A o B",
  ],
  [
    { text: "  etrace \n guatemala\u202e " },
    "Records with every word of “etrace guatemala”",
    "Registros con todas las palabras de «etrace guatemala»",
  ],
  [
    { area: CIRCLE, countries: ["GT"], agencyIds: ["ice"] },
    "Records in Guatemala, in the area “Ayutla (circle of 50\u00a0km)” or not known precisely enough to tell, with agency ICE",
    "Registros en Guatemala, dentro del área «Ayutla (círculo de 50\u00a0km)» o sin precisión suficiente para saberlo, con dependencia ICE",
  ],
  [
    { area: CIRCLE, areaStrict: true },
    "Records surely in the area “Ayutla (circle of 50\u00a0km)”",
    "Registros ubicados con seguridad dentro del área «Ayutla (círculo de 50\u00a0km)»",
  ],
  [{ countries: ["ZZ"] }, "Records in ZZ", "Registros en ZZ"],
  [
    {
      text: "lab",
      countries: ["GT", "HN", "MX"],
      activityTypeIds: ["forensics"],
      years: { from: 2010, to: 2014 },
    },
    "Records on “Forensics”, in Guatemala, Honduras, or Mexico, from periods that overlap 2010–2014, with every word of “lab”",
    "Registros sobre «Ciencias forenses», en Guatemala, Honduras o México, de periodos que coinciden al menos en parte con 2010–2014, con todas las palabras de «lab»",
  ],
];

describe(describeFilter, () => {
  it.each(TABLE)("says %j in both languages", (filter, english, spanish) => {
    const whole = { ...EMPTY_FILTER, ...filter };
    expect(describeFilter(whole, ATLAS, "en")).toBe(english);
    expect(describeFilter(whole, ATLAS, "es")).toBe(spanish);
  });
});

describe(describeView, () => {
  const filter: Filter = { ...EMPTY_FILTER, countries: ["GT"] };
  it.each([
    [
      { by: "years", a: "2010-2014", b: "2015-2019" },
      "Records in Guatemala; comparing 2010–2014 with 2015–2019",
      "Registros en Guatemala; comparación de 2010–2014 con 2015–2019",
    ],
    [
      { by: "agency", a: "ice", b: "atf" },
      "Records in Guatemala; comparing ICE with ATF",
      "Registros en Guatemala; comparación de ICE con ATF",
    ],
    [
      { by: "measure", a: "not-there", b: "nor-this" },
      "Records in Guatemala; comparing “not-there” with “nor-this”",
      "Registros en Guatemala; comparación de «not-there» con «nor-this»",
    ],
  ] as const)("adds what is compared: %j", (compare, english, spanish) => {
    expect(describeView({ filter, compare }, ATLAS, "en")).toBe(english);
    expect(describeView({ filter, compare }, ATLAS, "es")).toBe(spanish);
  });

  it("is the filter alone where nothing is compared", () => {
    expect(describeView({ filter, compare: null }, ATLAS, "en")).toBe("Records in Guatemala");
  });
});
