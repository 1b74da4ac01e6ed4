/** Words of the ranking. */
import { catalogue, plural } from "@/text/catalogue";

type State =
  "value" | "zero" | "not-published" | "not-reported" | "suppressed" | "text-only" | "artefact";

export const rankingWords = catalogue(
  {
    name: "Ranking",
    title: (measure: string, period: string) => `${measure}, ${period}`,
    titleEmpty: "Areas by a published figure",
    deck: (unit: string) => `Areas in the order of one figure, as on the map. Unit: ${unit}.`,
    deckOf: (unit: string, denominator: string) =>
      `Areas in the order of one figure, as on the map. Unit: ${unit}, of ${denominator}.`,
    basis: (basis: string) => `Period: ${basis}.`,
    summary: (ranked: number, formatted: string, first: string, value: string) =>
      `${formatted} ${plural("en", ranked, "area has", "areas have")} a figure; the greatest is that of ${first}, ${value}.`,
    unpublished: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "area has", "areas have")} no published figure of this measure for this period. That is not zero:`,
    unranked: (state: State) =>
      ({
        value: "with a figure",
        zero: "zero",
        "not-published": "not published",
        "not-reported": "not reported",
        suppressed: "suppressed",
        "text-only": "published in words only",
        artefact: "inflated by an accident of recording, so not ranked",
      })[state],
    others: (count: number, formatted: string) =>
      `${formatted} second ${plural("en", count, "figure", "figures")} of other sources for areas already ranked ${plural("en", count, "is", "are")} in the table.`,
    level: "Areas",
    levels: (level: "country" | "state") =>
      ({ country: "Countries", state: "States and departments" })[level],
    measure: "Measure",
    vintage: "Period",
    colArea: "Area",
    colFigure: "Figure",
    colState: "Standing",
    colGrade: "Grade",
    ranked: (rank: string) => `rank ${rank}`,
    secondFigure: "second figure, not ranked",
    noFigure: "no published figure",
    openArea: (text: string) => `${text}. Show the area`,
    chart: (title: string) => `${title}, chart`,
  },
  {
    name: "Jerarquía",
    title: (measure: string, period: string) => `${measure}, ${period}`,
    titleEmpty: "Zonas según una cifra publicada",
    deck: (unit: string) => `Zonas en el orden de una cifra, como en el mapa. Unidad: ${unit}.`,
    deckOf: (unit: string, denominator: string) =>
      `Zonas en el orden de una cifra, como en el mapa. Unidad: ${unit}, de ${denominator}.`,
    basis: (basis: string) => `Periodo: ${basis}.`,
    summary: (ranked: number, formatted: string, first: string, value: string) =>
      `${formatted} ${plural("es", ranked, "zona tiene", "zonas tienen")} cifra; la mayor es la de ${first}, ${value}.`,
    unpublished: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "zona no tiene", "zonas no tienen")} cifra publicada de esta medición para este periodo. Eso no es cero:`,
    unranked: (state: State) =>
      ({
        value: "con cifra",
        zero: "cero",
        "not-published": "no publicado",
        "not-reported": "no reportado",
        suppressed: "reservado",
        "text-only": "publicado solo en palabras",
        artefact: "inflado por un accidente de registro; sin lugar en la jerarquía",
      })[state],
    others: (count: number, formatted: string) =>
      `En la tabla ${plural("es", count, "está", "están")} ${formatted} ${plural("es", count, "segunda cifra", "segundas cifras")} de otras fuentes para zonas que ya tienen lugar.`,
    level: "Zonas",
    levels: (level: "country" | "state") =>
      ({ country: "Países", state: "Estados y departamentos" })[level],
    measure: "Medición",
    vintage: "Periodo",
    colArea: "Zona",
    colFigure: "Cifra",
    colState: "Situación",
    colGrade: "Grado",
    ranked: (rank: string) => `lugar ${rank}`,
    secondFigure: "segunda cifra, sin lugar",
    noFigure: "sin cifra publicada",
    openArea: (text: string) => `${text}. Mostrar la zona`,
    chart: (title: string) => `${title}, gráfica`,
  },
);
