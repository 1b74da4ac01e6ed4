/** The table of records. */
import { catalogue, plural } from "@/text/catalogue";

type Column =
  | "title"
  | "kind"
  | "period"
  | "value"
  | "agency"
  | "activityType"
  | "country"
  | "grade"
  | "source";
type Reason = "no-area" | "area-without-anchor" | "endpoint-without-anchor";
type Clause = "years" | "agency" | "activityType" | "country" | "grade" | "text";

export const tableMessages = catalogue(
  {
    grid: "Records",
    kinds: "Kind of record",
    all: "All",
    tab: (name: string, count: string) => `${name} ${count}`,
    column: (column: Column) =>
      ({
        title: "Record",
        kind: "Kind",
        period: "Period",
        value: "Figure or finding",
        agency: "Agencies",
        activityType: "Type of activity",
        country: "Countries",
        grade: "Grade",
        source: "Source",
      })[column],
    sortBy: (column: string) => `Sort by ${column}`,
    sorted: (column: string, direction: "ascending" | "descending") =>
      `Sorted by ${column}, ${direction}`,
    unsorted: "Original order",
    caption: (shown: string, total: string) =>
      `${shown} of ${total} records, same filter as the map.`,
    captionContext: (shown: string, total: string) =>
      `${shown} of ${total} context figures, counted apart from the evidence.`,
    layersToo: "Layers that are switched off are listed too.",
    unplaced: (count: number, formatted: string, reasons: string) =>
      `${formatted} ${plural("en", count, "is", "are")} not on the map: ${reasons}.`,
    unplacedReason: (reason: Reason) =>
      ({
        "no-area": "the source names no place",
        "area-without-anchor": "the place cannot be located",
        "endpoint-without-anchor": "one end of the flow cannot be located",
      })[reason],
    moreSources: (count: number) => `+${count}`,
    empty: "No record passes the filter.",
    emptyKind: (kind: string, others: string) =>
      `None of the ${others} records that pass the filter is under “${kind}”.`,
    without: (clause: Clause, count: string) =>
      `${
        {
          years: "Without the years",
          agency: "Without the agencies",
          activityType: "Without the activity types",
          country: "Without the countries",
          grade: "Without the grades",
          text: "Without the search text",
        }[clause]
      }: ${count}`,
    jointly: "No single part of the filter does this alone; several together leave nothing.",
    reset: "Reset the filter",
    showAll: "Show all kinds",
    loading: "Loading the records…",
    loadingContext: "Loading the context figures…",
    failed: "The context figures could not be loaded.",
    retry: "Try again",
    missing: "not in the source",
    keys: "Arrow keys move between rows, Enter shows a record on the map and in the details.",
  },
  {
    grid: "Registros",
    kinds: "Clase de registro",
    all: "Todos",
    tab: (name: string, count: string) => `${name} ${count}`,
    column: (column: Column) =>
      ({
        title: "Registro",
        kind: "Clase",
        period: "Periodo",
        value: "Cifra o hallazgo",
        agency: "Dependencias",
        activityType: "Tipo de actividad",
        country: "Países",
        grade: "Grado",
        source: "Fuente",
      })[column],
    sortBy: (column: string) => `Ordenar por ${column}`,
    sorted: (column: string, direction: "ascending" | "descending") =>
      `Ordenado por ${column}, ${direction === "ascending" ? "ascendente" : "descendente"}`,
    unsorted: "Orden original",
    caption: (shown: string, total: string) =>
      `${shown} de ${total} registros, con el mismo filtro que el mapa.`,
    captionContext: (shown: string, total: string) =>
      `${shown} de ${total} cifras de contexto, contadas aparte de la evidencia.`,
    layersToo: "También se enlistan las capas apagadas.",
    unplaced: (count: number, formatted: string, reasons: string) =>
      `${formatted} no ${plural("es", count, "está", "están")} en el mapa: ${reasons}.`,
    unplacedReason: (reason: Reason) =>
      ({
        "no-area": "la fuente no nombra un lugar",
        "area-without-anchor": "el lugar no puede ubicarse",
        "endpoint-without-anchor": "un extremo del flujo no puede ubicarse",
      })[reason],
    moreSources: (count: number) => `+${count}`,
    empty: "Ningún registro pasa el filtro.",
    emptyKind: (kind: string, others: string) =>
      `Ninguno de los ${others} registros que pasan el filtro está en «${kind}».`,
    without: (clause: Clause, count: string) =>
      `${
        {
          years: "Sin los años",
          agency: "Sin las dependencias",
          activityType: "Sin los tipos de actividad",
          country: "Sin los países",
          grade: "Sin los grados",
          text: "Sin el texto buscado",
        }[clause]
      }: ${count}`,
    jointly: "Ninguna parte del filtro lo hace por sí sola; varias juntas no dejan nada.",
    reset: "Restablecer el filtro",
    showAll: "Mostrar todas las clases",
    loading: "Cargando los registros…",
    loadingContext: "Cargando las cifras de contexto…",
    failed: "No se pudieron cargar las cifras de contexto.",
    retry: "Reintentar",
    missing: "no está en la fuente",
    keys: "Las flechas recorren las filas; Entrar muestra el registro en el mapa y en los detalles.",
  },
);
