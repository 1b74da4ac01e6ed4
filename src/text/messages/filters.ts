/**
 * Words of the filter panel, the bar of active filters and the year dock. The literal types repeat
 * filters/filter, which this level may not import: a name missing here fails to compile where it is used.
 */
import { catalogue, plural } from "@/text/catalogue";

type Clause = "years" | "agency" | "activityType" | "country" | "grade" | "area" | "text";
type Facet = "agency" | "activityType" | "country" | "grade";

export const filterMessages = catalogue(
  {
    panelTitle: "Filters",
    searchLabel: "Search the text of records",
    searchPlaceholder: "Words in records and sources",
    clearSearch: "Clear the search",
    searchHint: "Every word must occur, in either language; accents and capitals do not matter.",

    facetTitle: (facet: Facet) =>
      ({ agency: "Agency", activityType: "Activity", country: "Country", grade: "Evidence grade" })[
        facet
      ],
    nothingTicked: "Where nothing is ticked, everything is shown.",
    barsNote: "Strong bars: under the current filters; faint: all records.",
    someTicked: (_facet: Facet, count: number) => `${count} ticked`,
    clearFacet: "Clear",
    clearFacetLabel: (facet: Facet) =>
      ({
        agency: "Clear the agency filter",
        activityType: "Clear the activity filter",
        country: "Clear the country filter",
        grade: "Clear the grade filter",
      })[facet],
    lackingNote: (facet: Facet, count: number, formatted: string) =>
      ({
        agency: plural(
          "en",
          count,
          `${formatted} record without an agency is not affected by this filter.`,
          `${formatted} records without an agency are not affected by this filter.`,
        ),
        activityType: plural(
          "en",
          count,
          `${formatted} record without an activity type is not affected by this filter.`,
          `${formatted} records without an activity type are not affected by this filter.`,
        ),
        country: plural(
          "en",
          count,
          `${formatted} record without a country is not affected by this filter.`,
          `${formatted} records without a country are not affected by this filter.`,
        ),
        grade: "",
      })[facet],
    countUnit: (count: number) => ` ${plural("en", count, "record", "records")}`,
    wholeGroup: (name: string) => `All of: ${name}`,
    showAll: (count: string) => `Show all ${count}`,
    showFewer: "Show fewer",
    showAllLabel: (facet: Facet, count: string) =>
      ({
        agency: `Show all ${count} agencies`,
        activityType: `Show all ${count} activity types`,
        country: `Show all ${count} countries`,
        grade: `Show all ${count} grades`,
      })[facet],
    showFewerLabel: (facet: Facet) =>
      ({
        agency: "Show fewer agencies",
        activityType: "Show fewer activity types",
        country: "Show fewer countries",
        grade: "Show fewer grades",
      })[facet],

    chipContained: (years: string) => `${years}, entirely within`,
    chipGrades: (grades: string) => `Grade ${grades}`,
    chipText: (text: string) => `Text: ${text}`,
    chipInSentence: (clause: Clause, text: string) =>
      ({
        years: `years ${text}`,
        agency: `agency ${text}`,
        activityType: `activity ${text}`,
        country: `country ${text}`,
        grade: text,
        area: `area ${text}`,
        text,
      })[clause],
    removeChip: (chip: string) => `Remove filter: ${chip}`,
    barLabel: "Active filters",
    noFilter: "No filter",
    shownOf: (shown: string, total: number, totalText: string) =>
      `${shown} of ${totalText} ${plural("en", total, "record", "records")} shown`,
    contextApart: (count: number, formatted: string) =>
      plural(
        "en",
        count,
        `${formatted} context figure not counted`,
        `${formatted} context figures not counted`,
      ),
    reset: "Reset",
    resetLabel: "Reset: remove all filters",
    nothingLeft: "No record passes all of these filters together.",
    withoutChip: (chip: string, count: number, formatted: string) =>
      `Without “${chip}”, ${formatted} ${plural("en", count, "record", "records")} would be shown.`,
    dropChip: (chip: string) => `Remove “${chip}”`,
    noSingleCulprit: "Removing any single one still leaves nothing; at least two have to go.",
  },
  {
    panelTitle: "Filtros",
    searchLabel: "Buscar en el texto de los registros",
    searchPlaceholder: "Palabras en registros y fuentes",
    clearSearch: "Borrar la búsqueda",
    searchHint:
      "Deben aparecer todas las palabras, en cualquiera de los dos idiomas; no importan acentos ni mayúsculas.",

    facetTitle: (facet) =>
      ({
        agency: "Dependencia",
        activityType: "Actividad",
        country: "País",
        grade: "Grado de la evidencia",
      })[facet],
    nothingTicked: "Donde no hay nada marcado se muestra todo.",
    barsNote: "Barras intensas: con los filtros actuales; tenues: todos los registros.",
    someTicked: (facet, count) =>
      facet === "agency" || facet === "activityType"
        ? plural("es", count, `${count} marcada`, `${count} marcadas`)
        : plural("es", count, `${count} marcado`, `${count} marcados`),
    clearFacet: "Quitar",
    clearFacetLabel: (facet) =>
      ({
        agency: "Quitar el filtro de dependencia",
        activityType: "Quitar el filtro de actividad",
        country: "Quitar el filtro de país",
        grade: "Quitar el filtro de grado",
      })[facet],
    lackingNote: (facet, count, formatted) =>
      ({
        agency: plural(
          "es",
          count,
          `Este filtro no afecta a ${formatted} registro sin dependencia.`,
          `Este filtro no afecta a ${formatted} registros sin dependencia.`,
        ),
        activityType: plural(
          "es",
          count,
          `Este filtro no afecta a ${formatted} registro sin tipo de actividad.`,
          `Este filtro no afecta a ${formatted} registros sin tipo de actividad.`,
        ),
        country: plural(
          "es",
          count,
          `Este filtro no afecta a ${formatted} registro sin país.`,
          `Este filtro no afecta a ${formatted} registros sin país.`,
        ),
        grade: "",
      })[facet],
    countUnit: (count) => ` ${plural("es", count, "registro", "registros")}`,
    wholeGroup: (name) => `Todo el grupo: ${name}`,
    showAll: (count) => `Mostrar los ${count}`,
    showFewer: "Mostrar menos",
    showAllLabel: (facet, count) =>
      ({
        agency: `Mostrar las ${count} dependencias`,
        activityType: `Mostrar los ${count} tipos de actividad`,
        country: `Mostrar los ${count} países`,
        grade: `Mostrar los ${count} grados`,
      })[facet],
    showFewerLabel: (facet) =>
      ({
        agency: "Mostrar menos dependencias",
        activityType: "Mostrar menos tipos de actividad",
        country: "Mostrar menos países",
        grade: "Mostrar menos grados",
      })[facet],

    chipContained: (years) => `${years}, periodo completo`,
    chipGrades: (grades) => `Grado ${grades}`,
    chipText: (text) => `Texto: ${text}`,
    chipInSentence: (clause, text) =>
      ({
        years: `años ${text}`,
        agency: `dependencia ${text}`,
        activityType: `actividad ${text}`,
        country: `país ${text}`,
        grade: text,
        area: `área ${text}`,
        text,
      })[clause],
    removeChip: (chip) => `Quitar filtro: ${chip}`,
    barLabel: "Filtros activos",
    noFilter: "Sin filtros",
    shownOf: (shown, _total, totalText) => `Se muestran ${shown} de ${totalText} registros`,
    contextApart: (count, formatted) =>
      plural(
        "es",
        count,
        `${formatted} cifra de contexto no se cuenta`,
        `${formatted} cifras de contexto no se cuentan`,
      ),
    reset: "Restablecer",
    resetLabel: "Restablecer: quitar todos los filtros",
    nothingLeft: "Ningún registro cumple todos estos filtros a la vez.",
    withoutChip: (chip, count, formatted) =>
      `Sin «${chip}» ${plural("es", count, `se mostraría ${formatted} registro`, `se mostrarían ${formatted} registros`)}.`,
    dropChip: (chip) => `Quitar «${chip}»`,
    noSingleCulprit:
      "Aunque se quite cualquiera de ellos no queda ningún registro; hay que quitar al menos dos.",
  },
);

/** Activity types in three groups; the order of the list is not alphabetical. */
export const ACTIVITY_GROUP_NAMES = {
  program: { en: "Programs", es: "Programas" },
  oversight: { en: "Oversight and strategy", es: "Supervisión y estrategia" },
  evidence: { en: "Evidence: what is counted", es: "Evidencia: lo que se cuenta" },
} as const;

/** What each grade promises, in plain words. */
export const GRADE_EXPLANATIONS = {
  A: {
    en: "Official or academic source, or the audited document itself",
    es: "Fuente oficial o académica, o el propio documento auditado",
  },
  B: {
    en: "Official figure, quoted by a named news outlet or organization",
    es: "Cifra oficial citada por un medio u organización identificados",
  },
  C: {
    en: "Weaker: indirect, partial or not confirmed elsewhere",
    es: "Más débil: indirecta, parcial o sin confirmación de otra fuente",
  },
} as const;

/** The year dock. */
export const yearMessages = catalogue(
  {
    dockLabel: "Years",
    sliderLabel: "Range of years",
    fromThumb: "First year",
    toThumb: "Last year",
    fromText: (year: number) => `from ${year}`,
    toText: (year: number) => `to ${year}`,
    fromField: "From",
    toField: "to",
    fromFieldLabel: "First year, typed",
    toFieldLabel: "Last year, typed",
    allYears: "All years",
    play: "Play: move the window one year at a time",
    pause: "Pause",
    modeLabel: "Which records belong to the range",
    overlap: "overlaps the range",
    contained: "lies within it",
    modeLead: "Records whose period",
    keptApart: "Fiscal years and multi-year windows stay apart.",
    explainAll: "Bars: records touching each year.",
    undated: (count: number, formatted: string) =>
      plural(
        "en",
        count,
        `${formatted} undated record is always shown.`,
        `${formatted} undated records are always shown.`,
      ),
    barText: (year: number, count: number, formatted: string) =>
      `${year}: ${formatted} ${plural("en", count, "record", "records")}`,
    tableCaption: "Records touching each year, under all filters but the years",
    yearColumn: "Year",
    countColumn: "Records",
  },
  {
    dockLabel: "Años",
    sliderLabel: "Intervalo de años",
    fromThumb: "Primer año",
    toThumb: "Último año",
    fromText: (year) => `desde ${year}`,
    toText: (year) => `hasta ${year}`,
    fromField: "De",
    toField: "a",
    fromFieldLabel: "Primer año, escrito",
    toFieldLabel: "Último año, escrito",
    allYears: "Todos los años",
    play: "Reproducir: avanzar el intervalo año por año",
    pause: "Pausar",
    modeLabel: "Qué registros pertenecen al intervalo",
    overlap: "coincide en parte con el intervalo",
    contained: "cae por completo en él",
    modeLead: "Registros cuyo periodo",
    keptApart: "Los años fiscales y los periodos de varios años van aparte.",
    explainAll: "Barras: registros que tocan cada año.",
    undated: (count, formatted) =>
      plural(
        "es",
        count,
        `${formatted} registro sin fecha se muestra siempre.`,
        `${formatted} registros sin fecha se muestran siempre.`,
      ),
    barText: (year, count, formatted) =>
      `${year}: ${formatted} ${plural("es", count, "registro", "registros")}`,
    tableCaption: "Registros que tocan cada año, con todos los filtros salvo los años",
    yearColumn: "Año",
    countColumn: "Registros",
  },
);
