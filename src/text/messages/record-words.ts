/**
 * The closed lists of the data in words: kinds of record, grades, verdicts, precision, roles. Shared by the
 * details panel, the table and the sources page, so that they call a thing by one name. The literal types
 * repeat datasets/schema, which this level may not import: a code missing here fails to compile where it is used.
 */
import { catalogue, plural } from "@/text/catalogue";

type Kind =
  | "activity"
  | "observation"
  | "place"
  | "recommendation"
  | "flow"
  | "corridor"
  | "border"
  | "context";
type Grade = "A" | "B" | "C";
type Verdict =
  "goals-met" | "goals-partly-met" | "on-target" | "no-targets" | "not-assessed" | "below-target";
type ActivityStatus = "ongoing" | "completed" | "suspended" | "planned" | "not-stated";
type Precision = "site" | "locality" | "admin1" | "country";
/** `named`: the record names the agency without saying what it did. */
type Role = "funder" | "implementer" | "partner" | "recipient" | "auditor" | "named";
type PlaceKind = "port-of-entry" | "crossing" | "seaport" | "airport" | "lab" | "office" | "site";
type RecommendationStatus = "open" | "closed-implemented" | "agreed" | "not-stated";

export const recordWords = catalogue(
  {
    kind: (kind: Kind) =>
      ({
        activity: "Program or activity",
        observation: "Figure",
        place: "Place",
        recommendation: "Recommendation",
        flow: "Flow",
        corridor: "Corridor",
        border: "Land border",
        context: "Context figure",
      })[kind],
    kinds: (kind: Kind) =>
      ({
        activity: "Activities",
        observation: "Figures",
        place: "Places",
        recommendation: "Recommendations",
        flow: "Flows",
        corridor: "Corridors",
        border: "Borders",
        context: "Context",
      })[kind],
    countOfKind: (kind: Kind, count: number, formatted: string) =>
      `${formatted} ${
        {
          activity: plural("en", count, "activity", "activities"),
          observation: plural("en", count, "figure", "figures"),
          place: plural("en", count, "place", "places"),
          recommendation: plural("en", count, "recommendation", "recommendations"),
          flow: plural("en", count, "flow", "flows"),
          corridor: plural("en", count, "corridor", "corridors"),
          border: plural("en", count, "border section", "border sections"),
          context: plural("en", count, "context figure", "context figures"),
        }[kind]
      }`,
    placeKind: (kind: PlaceKind) =>
      ({
        "port-of-entry": "Port of entry",
        crossing: "Border crossing",
        seaport: "Seaport",
        airport: "Airport",
        lab: "Forensic laboratory",
        office: "Agency office",
        site: "Program site",
      })[kind],
    grade: (grade: Grade) => `Grade ${grade}`,
    gradeMeaning: (grade: Grade) =>
      ({
        A: "official, academic, or the audited document itself",
        B: "an official figure quoted by a named outlet",
        C: "a weaker source",
      })[grade],
    verdict: (verdict: Verdict) =>
      ({
        "goals-met": "Goals met",
        "goals-partly-met": "Goals partly met",
        "on-target": "On target",
        "no-targets": "No targets set",
        "not-assessed": "Not assessed",
        "below-target": "Below target",
      })[verdict],
    activityStatus: (status: ActivityStatus) =>
      ({
        ongoing: "Ongoing",
        completed: "Completed",
        suspended: "Suspended",
        planned: "Planned",
        "not-stated": "Status not stated",
      })[status],
    recommendationStatus: (status: RecommendationStatus) =>
      ({
        open: "Open",
        "closed-implemented": "Closed – implemented",
        agreed: "Agreed to by the agency",
        "not-stated": "Status not stated",
      })[status],
    precision: (precision: Precision) =>
      ({
        site: "Place: exact site",
        locality: "Place: town level",
        admin1: "Place: state level",
        country: "Place: country level",
      })[precision],
    precisionMeaning: (precision: Precision) =>
      ({
        site: "the site itself",
        locality: "known to the town or neighbourhood, not to the building",
        admin1: "known to the state, department or district only; drawn for the whole of it",
        country: "known to the country only; drawn for the whole of it",
      })[precision],
    role: (role: Role) =>
      ({
        funder: "Paid for by",
        implementer: "Carried out by",
        partner: "With",
        recipient: "For",
        auditor: "Audited by",
        named: "Agencies named",
      })[role],
  },
  {
    kind: (kind: Kind) =>
      ({
        activity: "Programa o actividad",
        observation: "Cifra",
        place: "Lugar",
        recommendation: "Recomendación",
        flow: "Flujo",
        corridor: "Corredor",
        border: "Frontera terrestre",
        context: "Cifra de contexto",
      })[kind],
    kinds: (kind: Kind) =>
      ({
        activity: "Actividades",
        observation: "Cifras",
        place: "Lugares",
        recommendation: "Recomendaciones",
        flow: "Flujos",
        corridor: "Corredores",
        border: "Fronteras",
        context: "Contexto",
      })[kind],
    countOfKind: (kind: Kind, count: number, formatted: string) =>
      `${formatted} ${
        {
          activity: plural("es", count, "actividad", "actividades"),
          observation: plural("es", count, "cifra", "cifras"),
          place: plural("es", count, "lugar", "lugares"),
          recommendation: plural("es", count, "recomendación", "recomendaciones"),
          flow: plural("es", count, "flujo", "flujos"),
          corridor: plural("es", count, "corredor", "corredores"),
          border: plural("es", count, "tramo fronterizo", "tramos fronterizos"),
          context: plural("es", count, "cifra de contexto", "cifras de contexto"),
        }[kind]
      }`,
    placeKind: (kind: PlaceKind) =>
      ({
        "port-of-entry": "Puerto de entrada",
        crossing: "Cruce fronterizo",
        seaport: "Puerto marítimo",
        airport: "Aeropuerto",
        lab: "Laboratorio forense",
        office: "Oficina de dependencia",
        site: "Sitio de programa",
      })[kind],
    grade: (grade: Grade) => `Grado ${grade}`,
    gradeMeaning: (grade: Grade) =>
      ({
        A: "fuente oficial, académica o el propio documento auditado",
        B: "cifra oficial citada por un medio identificado",
        C: "fuente más débil",
      })[grade],
    verdict: (verdict: Verdict) =>
      ({
        "goals-met": "Objetivos cumplidos",
        "goals-partly-met": "Objetivos cumplidos en parte",
        "on-target": "Conforme a lo previsto",
        "no-targets": "Sin metas fijadas",
        "not-assessed": "Sin evaluar",
        "below-target": "Por debajo de la meta",
      })[verdict],
    activityStatus: (status: ActivityStatus) =>
      ({
        ongoing: "En curso",
        completed: "Concluida",
        suspended: "Suspendida",
        planned: "Planeada",
        "not-stated": "Estado no indicado",
      })[status],
    recommendationStatus: (status: RecommendationStatus) =>
      ({
        open: "Abierta",
        "closed-implemented": "Cerrada: cumplida",
        agreed: "Aceptada por la dependencia",
        "not-stated": "Estado no indicado",
      })[status],
    precision: (precision: Precision) =>
      ({
        site: "Lugar: sitio exacto",
        locality: "Lugar: nivel localidad",
        admin1: "Lugar: nivel estatal",
        country: "Lugar: nivel país",
      })[precision],
    precisionMeaning: (precision: Precision) =>
      ({
        site: "el sitio mismo",
        locality: "se conoce la localidad o el barrio, no el edificio",
        admin1:
          "solo se conoce el estado, departamento o distrito; se dibuja para todo su territorio",
        country: "solo se conoce el país; se dibuja para todo su territorio",
      })[precision],
    role: (role: Role) =>
      ({
        funder: "Financia",
        implementer: "Ejecuta",
        partner: "Con",
        recipient: "Beneficiario",
        auditor: "Audita",
        named: "Dependencias mencionadas",
      })[role],
  },
);
