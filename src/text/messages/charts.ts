/** What all charts share: the tabs, the frame, keys, caveats, sources, empty states. */
import { catalogue, plural } from "@/text/catalogue";

type Clause = "years" | "agency" | "activityType" | "country" | "grade" | "area" | "text";
type Split = "agency" | "activityType" | "country";

export const chartMessages = catalogue(
  {
    charts: "Charts",
    unknownChart: "The link names a chart that this version of the atlas does not have.",
    loading: "Loading the records…",
    asTable: "Show as table",
    controls: "What the chart shows",
    keys: "Arrow keys move between the marks; Enter chooses one.",
    pointHint:
      "Choose a mark to open its record, a name to filter by it; a mouse that points at a mark reads it.",
    caveats: "Read with care",
    moreCaveats: (count: number) => `${count} more ${plural("en", count, "caveat", "caveats")}`,
    sources: "Sources:",
    moreSources: (count: number) => `and ${count} more`,
    /** Begins with what is read on the button, so that whoever speaks to the page can say it. */
    showSource: (code: string, title: string) => `${code}: show the source ${title}`,
    groupBy: "Group by",
    split: (split: Split) =>
      ({ agency: "Agency", activityType: "Type of activity", country: "Country" })[split],
    ignoresOwn: (clauses: string) =>
      `This chart sets ${clauses} itself, so that part of the filter only dims what it leaves out.`,
    ownClause: (clause: Clause) =>
      ({
        years: "the years",
        agency: "the agencies",
        activityType: "the types of activity",
        country: "the countries",
        grade: "the grades",
        area: "the area of interest",
        text: "the search text",
      })[clause],
    and: (list: string, last: string) => `${list} and ${last}`,
    selected: "selected",
    filtered: "in the filter",
    filterBy: (name: string) => `Filter by ${name}`,
    unfilter: (name: string) => `Take ${name} out of the filter`,
    openRecord: (title: string) => `${title}. Open the record`,
    empty: "Nothing that passes the filter belongs in this chart.",
    without: (clause: Clause, count: string) =>
      `${
        {
          years: "Without the years",
          agency: "Without the agencies",
          activityType: "Without the activity types",
          country: "Without the countries",
          grade: "Without the grades",
          area: "Without the area of interest",
          text: "Without the search text",
        }[clause]
      }: ${count}`,
    reset: "Reset the filter",
    source: "Source",
    period: "Period",
    agency: "Agency",
    country: "Country",
    notNamed: "None named",
    together: (names: string) => `${names} together`,
    records: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "record", "records")}`,
  },
  {
    charts: "Gráficas",
    unknownChart: "El enlace menciona una gráfica que esta versión del atlas no tiene.",
    loading: "Cargando los registros…",
    asTable: "Mostrar como tabla",
    controls: "Qué muestra la gráfica",
    keys: "Las flechas recorren las marcas; Intro elige una.",
    pointHint:
      "Elija una marca para abrir su registro o un nombre para filtrar; con el ratón basta señalarla para leerla.",
    caveats: "Lea con cuidado",
    moreCaveats: (count: number) =>
      `${count} ${plural("es", count, "advertencia", "advertencias")} más`,
    sources: "Fuentes:",
    moreSources: (count: number) => `y ${count} más`,
    showSource: (code: string, title: string) => `${code}: mostrar la fuente ${title}`,
    groupBy: "Agrupar por",
    split: (split: Split) =>
      ({ agency: "Dependencia", activityType: "Tipo de actividad", country: "País" })[split],
    ignoresOwn: (clauses: string) =>
      `Esta gráfica define ${clauses}; por eso, esa parte del filtro solo atenúa lo que deja fuera.`,
    ownClause: (clause: Clause) =>
      ({
        years: "los años",
        agency: "las dependencias",
        activityType: "los tipos de actividad",
        country: "los países",
        grade: "los grados",
        area: "el área de interés",
        text: "el texto de búsqueda",
      })[clause],
    and: (list: string, last: string) => `${list} y ${last}`,
    selected: "seleccionado",
    filtered: "en el filtro",
    filterBy: (name: string) => `Filtrar por ${name}`,
    unfilter: (name: string) => `Quitar ${name} del filtro`,
    openRecord: (title: string) => `${title}. Abrir el registro`,
    empty: "Nada de lo que pasa el filtro corresponde a esta gráfica.",
    without: (clause: Clause, count: string) =>
      `${
        {
          years: "Sin los años",
          agency: "Sin las dependencias",
          activityType: "Sin los tipos de actividad",
          country: "Sin los países",
          grade: "Sin los grados",
          area: "Sin el área de interés",
          text: "Sin el texto de búsqueda",
        }[clause]
      }: ${count}`,
    reset: "Restablecer el filtro",
    source: "Fuente",
    period: "Periodo",
    agency: "Dependencia",
    country: "País",
    notNamed: "Ninguna mencionada",
    together: (names: string) => `${names} en conjunto`,
    records: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "registro", "registros")}`,
  },
);
