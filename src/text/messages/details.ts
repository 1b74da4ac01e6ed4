/** The details panel: what is selected, in words. */
import { catalogue, plural } from "@/text/catalogue";

type Clause = "years" | "agency" | "activityType" | "country" | "grade" | "area" | "text";
type Missing = "not-published" | "not-reported" | "suppressed";
type AreaLevel =
  | "country"
  | "state"
  | "department"
  | "district"
  | "county"
  | "city"
  | "border"
  | "field-office"
  | "group"
  | "unlocated";

export const detailsMessages = catalogue(
  {
    close: "Close details",
    recommendationKicker: (number: number | null, document: string) =>
      number === null ? `Recommendations · ${document}` : `Recommendation ${number} · ${document}`,

    emptyTitle: "Nothing selected",
    emptyText:
      "Select a mark on the map, a state, or a row of the table to read what it is, when, by whom, what the figures say and which document they rest on.",
    emptyExamples: "Start with one of these",
    loading: "Loading the records…",
    notFoundTitle: "This record is not here",
    notFoundText: (id: string) =>
      `The link points to “${id}”, which is not among the data that are loaded.`,

    agencies: "Who",
    comparison: "Targets against results",
    target: "Target",
    result: "Result",
    targets: "Targets",
    results: "Results",
    noTargets: "No targets were set.",
    ofTarget: (percent: string) => `${percent} of the target`,
    barLabel: (result: string, target: string, percent: string) =>
      `${result} against a target of ${target}: ${percent}`,
    obligations: "Money",
    figures: "Figures",
    figuresOfArea: "Figures for the whole area",
    neverAdded: "Series of different origin stand side by side; they are never added.",
    contextFigures: "Context: violence",
    contextSentence:
      "Homicides are context. No share of them is attributed to trafficked firearms.",
    facts: "Facts",
    about: "About this record",
    caveats: "Read with care",
    sources: "Sources",
    nearby: "Nearby under this filter",
    nearbyDistance: (km: string) => `${km} km`,
    nearbySameArea: "same area",
    openSource: "Open",
    opensNewTab: (title: string) => `Open ${title} (new tab)`,
    noAddress: "no public address",
    copyCitation: "Copy citation",
    copyCitationOf: (title: string) => `Copy citation of ${title}`,
    copied: "Citation copied",
    copyFailed: "Copying is not allowed here: select the text below and copy it.",
    citationText: "Citation",
    aboutSource: "About this source",
    aboutSourceOf: (title: string) => `About this source: ${title}`,
    sourceNumber: (first: number, last: number, places: string) =>
      first === last ? `Source ${first}: ${places}` : `Sources ${first}–${last}: ${places}`,
    placesInSource: (count: number) =>
      `${count} ${plural("en", count, "place", "places")} in the document; each record names its own`,
    showMore: (count: string) => `Show ${count} more`,
    showLess: "Show fewer",

    outsideFilter: (clauses: string) => `Outside the current filter (${clauses}).`,
    clause: (clause: Clause) =>
      ({
        years: "years",
        agency: "agency",
        activityType: "activity type",
        country: "country",
        grade: "grade",
        area: "area of interest",
        text: "search text",
      })[clause],
    dropClauses: (count: number) => plural("en", count, "Drop that filter", "Drop these filters"),
    layerOff: "Its layer is switched off.",
    switchOn: "Switch it on",

    denominator: (whole: string) => `of ${whole}`,
    partOfWhole: (part: string) => `A part of the whole: ${part}. Never add it to the total.`,
    missing: (missing: Missing) =>
      ({
        "not-published": "The source exists but gives no figure for this. It is not zero.",
        "not-reported": "No figure was reported for this. It is not zero.",
        suppressed: "The figure is withheld by the source. It is not zero.",
      })[missing],
    contextMissing: "not in the source",
    partialYear: "The source covers only part of this year.",

    period: "Period",
    grade: "Grade",
    precision: "Precision",
    status: "Status",
    statusAsOf: "Status as of",
    statusDetail: "Since then",
    document: "Document",
    recommendationCount: "Recommendations",
    recommendationCountOnly: (count: string) =>
      `${count}; only their number is published, not their text`,
    countries: "Countries",
    area: "Area",
    measure: "What is counted",
    recordId: "Record",
    positionNote: "How the position was obtained",
    schematic: "Schematic",
    schematicText:
      "A generalised direction drawn from descriptions. It is not a road, a track or an observed route.",

    origin: "Origin",
    destination: "Destination",
    volumeUnknown: "Volume not known",
    volumeUnknownText:
      "The document names the way, not the number. It is drawn dashed at one width.",
    borderKind: "Course",
    borderKindValue: (kind: "river" | "land") => ({ river: "River", land: "Land" })[kind],
    disputed: "Disputed",
    disputedText: "The line is disputed; it is drawn dashed and takes no side.",

    relatedPlaces: "Places of this activity",
    relatedActivities: "Activities here",
    ofActivity: "Belongs to",
    otherPeriods: "Same figure, other periods and parts",
    otherAreas: "Same figure, other areas",
    otherFlows: "Other flows of this series",
    otherRecommendations: "Other recommendations of this document",
    crossingsOfPair: "Crossings on this border",
    otherYears: "Same series, other years",

    areaLevel: (level: AreaLevel) =>
      ({
        country: "Country",
        state: "State",
        department: "Department",
        district: "District",
        county: "County",
        city: "City",
        border: "Border region",
        "field-office": "Field office area",
        group: "Group of countries or states",
        unlocated: "Without a place on the map",
      })[level],
    areaCount: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "record", "records")} under this filter`,
    areaNone: "No record of this area passes the filter.",
    areaContents: "What is here",
  },
  {
    close: "Cerrar detalles",
    recommendationKicker: (number: number | null, document: string) =>
      number === null ? `Recomendaciones · ${document}` : `Recomendación ${number} · ${document}`,

    emptyTitle: "Nada seleccionado",
    emptyText:
      "Seleccione una marca del mapa, un estado o una fila de la tabla para leer qué es, cuándo, a cargo de quién, qué dicen las cifras y en qué documento se apoyan.",
    emptyExamples: "Empiece con uno de estos",
    loading: "Cargando los registros…",
    notFoundTitle: "Este registro no está aquí",
    notFoundText: (id: string) =>
      `El enlace apunta a «${id}», que no figura entre los datos cargados.`,

    agencies: "Quién",
    comparison: "Metas frente a resultados",
    target: "Meta",
    result: "Resultado",
    targets: "Metas",
    results: "Resultados",
    noTargets: "No se fijaron metas.",
    ofTarget: (percent: string) => `${percent} de la meta`,
    barLabel: (result: string, target: string, percent: string) =>
      `${result} frente a una meta de ${target}: ${percent}`,
    obligations: "Recursos",
    figures: "Cifras",
    figuresOfArea: "Cifras del área en su conjunto",
    neverAdded: "Las series de distinto origen se muestran lado a lado; nunca se suman.",
    contextFigures: "Contexto: violencia",
    contextSentence:
      "Los homicidios son contexto. No se atribuye proporción alguna de ellos a armas traficadas.",
    facts: "Datos",
    about: "Sobre este registro",
    caveats: "Para leer con cuidado",
    sources: "Fuentes",
    nearby: "Cerca, con este filtro",
    nearbyDistance: (km: string) => `${km} km`,
    nearbySameArea: "misma área",
    openSource: "Abrir",
    opensNewTab: (title: string) => `Abrir ${title} (pestaña nueva)`,
    noAddress: "sin dirección pública",
    copyCitation: "Copiar cita",
    copyCitationOf: (title: string) => `Copiar cita de ${title}`,
    copied: "Cita copiada",
    copyFailed: "Aquí no se permite copiar: seleccione el texto de abajo y cópielo.",
    citationText: "Cita",
    aboutSource: "Sobre esta fuente",
    aboutSourceOf: (title: string) => `Sobre esta fuente: ${title}`,
    sourceNumber: (first: number, last: number, places: string) =>
      first === last ? `Fuente ${first}: ${places}` : `Fuentes ${first}–${last}: ${places}`,
    placesInSource: (count: number) =>
      `${count} ${plural("es", count, "pasaje", "pasajes")} del documento; cada registro indica el suyo`,
    showMore: (count: string) => `Mostrar ${count} más`,
    showLess: "Mostrar menos",

    outsideFilter: (clauses: string) => `Fuera del filtro actual (${clauses}).`,
    clause: (clause: Clause) =>
      ({
        years: "años",
        agency: "dependencia",
        activityType: "tipo de actividad",
        country: "país",
        grade: "grado",
        area: "área de interés",
        text: "texto buscado",
      })[clause],
    dropClauses: (count: number) => plural("es", count, "Quitar ese filtro", "Quitar esos filtros"),
    layerOff: "Su capa está apagada.",
    switchOn: "Encenderla",

    denominator: (whole: string) => `de ${whole}`,
    partOfWhole: (part: string) => `Parte de un todo: ${part}. No debe sumarse al total.`,
    missing: (missing: Missing) =>
      ({
        "not-published": "La fuente existe, pero no da esta cifra. No equivale a cero.",
        "not-reported": "No se reportó esta cifra. No equivale a cero.",
        suppressed: "La fuente reserva esta cifra. No equivale a cero.",
      })[missing],
    contextMissing: "no está en la fuente",
    partialYear: "La fuente cubre solo una parte de este año.",

    period: "Periodo",
    grade: "Grado",
    precision: "Precisión",
    status: "Estado",
    statusAsOf: "Estado al",
    statusDetail: "Desde entonces",
    document: "Documento",
    recommendationCount: "Recomendaciones",
    recommendationCountOnly: (count: string) => `${count}; solo se publicó su número, no su texto`,
    countries: "Países",
    area: "Área",
    measure: "Qué se cuenta",
    recordId: "Registro",
    positionNote: "Cómo se obtuvo la posición",
    schematic: "Esquemático",
    schematicText:
      "Dirección generalizada a partir de descripciones. No es una carretera, un rastro ni una ruta observada.",

    origin: "Origen",
    destination: "Destino",
    volumeUnknown: "Volumen desconocido",
    volumeUnknownText:
      "El documento nombra el trayecto, no la cantidad. Se dibuja con línea discontinua de un solo ancho.",
    borderKind: "Trazo",
    borderKindValue: (kind: "river" | "land") => ({ river: "Río", land: "Tierra" })[kind],
    disputed: "En disputa",
    disputedText: "La línea está en disputa; se dibuja discontinua y no toma partido.",

    relatedPlaces: "Lugares de esta actividad",
    relatedActivities: "Actividades aquí",
    ofActivity: "Pertenece a",
    otherPeriods: "La misma cifra, otros periodos y partes",
    otherAreas: "La misma cifra, otras áreas",
    otherFlows: "Otros flujos de esta serie",
    otherRecommendations: "Otras recomendaciones de este documento",
    crossingsOfPair: "Cruces de esta frontera",
    otherYears: "La misma serie, otros años",

    areaLevel: (level: AreaLevel) =>
      ({
        country: "País",
        state: "Estado",
        department: "Departamento",
        district: "Distrito",
        county: "Condado",
        city: "Ciudad",
        border: "Región fronteriza",
        "field-office": "Área de una oficina regional",
        group: "Grupo de países o estados",
        unlocated: "Sin lugar en el mapa",
      })[level],
    areaCount: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "registro", "registros")} con este filtro`,
    areaNone: "Ningún registro de esta área pasa el filtro.",
    areaContents: "Qué hay aquí",
  },
);
