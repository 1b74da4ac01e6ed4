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
type Grouping = "agency" | "area" | "kind";
type NotAdded =
  "series" | "measures" | "not-countable" | "parts" | "periods" | "overlap" | "wording" | "missing";
type Clause = "years" | "agency" | "activityType" | "country" | "grade" | "area" | "text";

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
    sortBy: (column: string) => `Sort by ${column}; with Shift, then by ${column}`,
    sorted: (keys: readonly string[]) => `Sorted by ${keys.join(", then by ")}`,
    sortKey: (column: string, direction: "ascending" | "descending") => `${column}, ${direction}`,
    unsorted: "Original order",
    sortRank: (rank: number) => `order key ${rank}`,
    arrange: "Arrange",
    arrangeLabel: "Arrange the table: columns, groups, order",
    columns: "Columns",
    groupBy: "Group by",
    grouping: (grouping: Grouping | "none") =>
      ({ none: "no groups", agency: "agency", area: "area", kind: "kind of record" })[grouping],
    order: "Order",
    firstBy: "First by",
    thenBy: "Then by",
    orderKey: (rank: number) => `Order key ${rank}`,
    noOrder: "–",
    direction: (column: string, direction: "ascending" | "descending") =>
      `${column}: ${direction}; reverse`,
    foldAll: "Fold all",
    unfoldAll: "Unfold all",
    copyRows: (count: number, formatted: string) =>
      `Copy ${formatted} ${plural("en", count, "row", "rows")}`,
    copyRowsLabel: (count: number, formatted: string) =>
      `Copy ${formatted} ${plural("en", count, "row", "rows")} for a spreadsheet, with source, caveats and grade`,
    copied: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "row", "rows")} copied with source, caveats and grade`,
    copyFailed: "The browser does not allow copying; use Export instead.",
    groupColumn: "Group",
    noGroup: (grouping: Grouping) =>
      ({ agency: "No agency named", area: "No place named", kind: "Other" })[grouping],
    records: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "record", "records")}`,
    oneFigure: "1 figure",
    sum: (count: string, measure: string, total: string) =>
      `sum of ${count} figures (${measure}): ${total}`,
    notAdded: (reason: NotAdded, count: string, different: string) =>
      ({
        series: `${count} figures of ${different} different series: not added`,
        measures: `${count} figures of ${different} different measures: not added`,
        "not-countable": `${count} shares, rates or averages: not added`,
        parts: `${count} figures, some of them parts of others: not added`,
        periods: `${count} figures that are not all single years of one kind: not added`,
        overlap: `${count} figures that may count the same thing twice: not added`,
        wording: `${count} figures stated with different certainty: not added`,
        missing: `${count} figures, some without a number: not added`,
      })[reason],
    captionGroups: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "group", "groups")}.`,
    captionRepeated: (grouping: Grouping, count: number, formatted: string, sum: string) =>
      `${formatted} ${plural("en", count, "record names", "records name")} several ${
        { agency: "agencies", area: "areas", kind: "kinds" }[grouping]
      } and ${plural("en", count, "is", "are")} listed under each: the groups add up to ${sum}.`,
    openSource: (source: string) => `Open source: ${source}`,
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
          area: "Without the area of interest",
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
    keys: "Arrow keys move between rows, Enter shows a record on the map and in the details, Tab leads to its source, Control or Command with C copies it.",
    groupKeys: "Left and right arrow fold and unfold a group.",
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
    sortBy: (column: string) => `Ordenar por ${column}; con Mayús, después por ${column}`,
    sorted: (keys: readonly string[]) => `Ordenado por ${keys.join(", después por ")}`,
    sortKey: (column: string, direction: "ascending" | "descending") =>
      `${column}, ${direction === "ascending" ? "ascendente" : "descendente"}`,
    unsorted: "Orden original",
    sortRank: (rank: number) => `criterio de orden ${rank}`,
    arrange: "Organizar",
    arrangeLabel: "Organizar la tabla: columnas, grupos, orden",
    columns: "Columnas",
    groupBy: "Agrupar por",
    grouping: (grouping: Grouping | "none") =>
      ({
        none: "sin grupos",
        agency: "dependencia",
        area: "territorio",
        kind: "clase de registro",
      })[grouping],
    order: "Orden",
    firstBy: "Primero por",
    thenBy: "Después por",
    orderKey: (rank: number) => `Criterio de orden ${rank}`,
    noOrder: "–",
    direction: (column: string, direction: "ascending" | "descending") =>
      `${column}: ${direction === "ascending" ? "ascendente" : "descendente"}; invertir`,
    foldAll: "Plegar todo",
    unfoldAll: "Desplegar todo",
    copyRows: (count: number, formatted: string) =>
      `Copiar ${formatted} ${plural("es", count, "fila", "filas")}`,
    copyRowsLabel: (count: number, formatted: string) =>
      `Copiar ${formatted} ${plural("es", count, "fila", "filas")} para una hoja de cálculo, con fuente, advertencias y grado`,
    copied: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "fila copiada", "filas copiadas")} con fuente, advertencias y grado`,
    copyFailed: "El navegador no permite copiar; utilice Exportar.",
    groupColumn: "Grupo",
    noGroup: (grouping: Grouping) =>
      ({ agency: "Sin dependencia indicada", area: "Sin lugar indicado", kind: "Otros" })[grouping],
    records: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "registro", "registros")}`,
    oneFigure: "1 cifra",
    sum: (count: string, measure: string, total: string) =>
      `suma de ${count} cifras (${measure}): ${total}`,
    notAdded: (reason: NotAdded, count: string, different: string) =>
      ({
        series: `${count} cifras de ${different} series distintas: no se suman`,
        measures: `${count} cifras de ${different} medidas distintas: no se suman`,
        "not-countable": `${count} proporciones, tasas o promedios: no se suman`,
        parts: `${count} cifras, algunas parte de otras: no se suman`,
        periods: `${count} cifras que no son todas de un solo año y de la misma base: no se suman`,
        overlap: `${count} cifras que pueden contar lo mismo dos veces: no se suman`,
        wording: `${count} cifras expresadas con distinta certeza: no se suman`,
        missing: `${count} cifras, algunas sin número: no se suman`,
      })[reason],
    captionGroups: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "grupo", "grupos")}.`,
    captionRepeated: (grouping: Grouping, count: number, formatted: string, sum: string) =>
      `${formatted} ${plural("es", count, "registro menciona", "registros mencionan")} ${
        { agency: "varias dependencias", area: "varios territorios", kind: "varias clases" }[
          grouping
        ]
      } y ${plural("es", count, "aparece", "aparecen")} en cada grupo: los grupos suman ${sum}.`,
    openSource: (source: string) => `Abrir la fuente: ${source}`,
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
          area: "Sin el área de interés",
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
    keys: "Las flechas recorren las filas; Entrar muestra el registro en el mapa y en los detalles; Tabulador lleva a su fuente; Control o Comando con C lo copia.",
    groupKeys: "Las flechas izquierda y derecha pliegan y despliegan un grupo.",
  },
);
