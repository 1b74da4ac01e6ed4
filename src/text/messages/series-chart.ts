/** Words of the series. */
import { catalogue, plural } from "@/text/catalogue";

type Event =
  | "obs-backlog-mx-2009"
  | "spanish-etrace-launch"
  | "spanish-etrace-mexico"
  | "etrace-access-centralised";
type Kind = "year" | "fiscal-year" | "months" | "window" | "moment";

export const seriesWords = catalogue(
  {
    name: "Series",
    title: (area: string) => `Measures over time: ${area}`,
    deck: "One panel per measure, each mark one published figure: a disc is a calendar year, a square a U.S. fiscal year, a ring a part of a year, a diamond a moment; a bracket is one figure for all the years it spans, not a yearly level. Only single years that follow one another in one series are joined.",
    noArea: "No area",
    summary: (marks: string, spans: string, years: string, joined: string) =>
      `${marks} figures drawn: ${spans} for several years at once, ${years} for single years, ${joined} of these joined.`,
    listed: (parts: number, words: number, undated: number) =>
      [
        parts > 0 ? `${parts} for parts of a whole` : "",
        words > 0 ? `${words} in words only` : "",
        undated > 0 ? `${undated} without a date` : "",
      ]
        .filter(Boolean)
        .join(", "),
    notDrawn: (list: string) => `Not drawn, but in the table: ${list}.`,
    measure: "Measure",
    addMeasure: "Add",
    addMeasureLabel: "Add a measure below",
    choose: "another measure…",
    remove: (measure: string) => `Remove ${measure}`,
    area: "Area",
    areaOption: (name: string, count: number) => `${name} (${count})`,
    markers: "Program starts and ends",
    notCausal:
      "Starts and ends of programs are laid over for orientation. That a figure rises or falls after one of them does not show that the program caused it.",
    outOf: (unit: string, denominator: string) => `${unit}, of ${denominator}`,
    event: (event: Event) =>
      ({
        "obs-backlog-mx-2009": "Mexican military hands over a backlog",
        "spanish-etrace-launch": "Spanish eTrace launched (one audit)",
        "spanish-etrace-mexico": "Spanish eTrace in Mexico (another audit)",
        "etrace-access-centralised": "eTrace access centralized",
      })[event],
    eventLabel: (year: string, event: string, source: string) => `${year}: ${event}. ${source}`,
    kind: (kind: Kind) =>
      ({
        year: "calendar year",
        "fiscal-year": "U.S. fiscal year, October to September",
        months: "part of a year",
        window: "several years as one figure",
        moment: "at one moment",
      })[kind],
    started: (title: string, when: string) => `Starts ${when}: ${title}`,
    ended: (title: string, when: string) => `Ends ${when}: ${title}`,
    vague: "the source is vague about the date",
    markersLane: "Programs: pointing up = start, down = end; hollow = the source is vague",
    none: (area: string) => `No figure of this measure for ${area} passes the filter.`,
    elsewhere: (list: string) => `There are figures for ${list}.`,
    colArea: "Area",
    colMeasure: "Measure",
    colFigure: "Figure",
    colBasis: "Basis",
    colPart: "Part",
    colGrade: "Grade",
    caption: "Published figures by measure and period, and the events marked on the axis",
    eventRow: "Event on the axis",
    programRow: "Program marked under the axis",
    figures: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "figure", "figures")}`,
    chart: (measures: string, area: string) => `${measures}, ${area}, chart`,
  },
  {
    name: "Series",
    title: (area: string) => `Mediciones en el tiempo: ${area}`,
    deck: "Un panel por medición; cada marca es una cifra publicada: un disco es un año calendario, un cuadro un año fiscal de EE. UU., un anillo parte de un año, un rombo un momento. Un corchete es una sola cifra de todos los años que abarca, no un nivel anual. Solo se unen años sueltos consecutivos de una misma serie.",
    noArea: "Ninguna zona",
    summary: (marks: string, spans: string, years: string, joined: string) =>
      `${marks} cifras dibujadas: ${spans} de varios años a la vez, ${years} de años sueltos, de las cuales ${joined} están unidas.`,
    listed: (parts: number, words: number, undated: number) =>
      [
        parts > 0 ? `${parts} de partes de un todo` : "",
        words > 0 ? `${words} solo en palabras` : "",
        undated > 0 ? `${undated} sin fecha` : "",
      ]
        .filter(Boolean)
        .join(", "),
    notDrawn: (list: string) => `Sin dibujar, pero en la tabla: ${list}.`,
    measure: "Medición",
    addMeasure: "Agregar",
    addMeasureLabel: "Agregar otra medición debajo",
    choose: "otra medición…",
    remove: (measure: string) => `Quitar ${measure}`,
    area: "Zona",
    areaOption: (name: string, count: number) => `${name} (${count})`,
    markers: "Inicios y términos de programas",
    notCausal:
      "Los inicios y términos de programas se superponen como orientación. Que una cifra suba o baje después de uno de ellos no demuestra que el programa lo haya causado.",
    outOf: (unit: string, denominator: string) => `${unit}, de ${denominator}`,
    event: (event: Event) =>
      ({
        "obs-backlog-mx-2009": "El ejército mexicano entrega un rezago",
        "spanish-etrace-launch": "eTrace en español (según una auditoría)",
        "spanish-etrace-mexico": "eTrace en español en México (según otra)",
        "etrace-access-centralised": "Acceso a eTrace centralizado",
      })[event],
    eventLabel: (year: string, event: string, source: string) => `${year}: ${event}. ${source}`,
    kind: (kind: Kind) =>
      ({
        year: "año calendario",
        "fiscal-year": "año fiscal de EE. UU., octubre a septiembre",
        months: "parte de un año",
        window: "varios años en una sola cifra",
        moment: "en un momento",
      })[kind],
    started: (title: string, when: string) => `Inicia ${when}: ${title}`,
    ended: (title: string, when: string) => `Termina ${when}: ${title}`,
    vague: "la fuente es vaga sobre la fecha",
    markersLane: "Programas: hacia arriba = inicio, hacia abajo = término; hueco = fuente vaga",
    none: (area: string) => `Ninguna cifra de esta medición para ${area} pasa el filtro.`,
    elsewhere: (list: string) => `Hay cifras para ${list}.`,
    colArea: "Zona",
    colMeasure: "Medición",
    colFigure: "Cifra",
    colBasis: "Base",
    colPart: "Parte",
    colGrade: "Grado",
    caption: "Cifras publicadas por medición y periodo, y los sucesos marcados en el eje",
    eventRow: "Suceso en el eje",
    programRow: "Programa marcado bajo el eje",
    figures: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "cifra", "cifras")}`,
    chart: (measures: string, area: string) => `${measures}, ${area}, gráfica`,
  },
);
