/**
 * Words of what is taken away: the filter as a sentence, the head of a file, citations of a view. A file is
 * read without the atlas beside it, so these texts explain themselves.
 */
import { catalogue, plural } from "@/text/catalogue";

export const exportMessages = catalogue(
  {
    allRecords: "All records, without any filter",
    records: "Records",
    filterTypes: (types: string) => `on ${types}`,
    filterCountries: (countries: string) => `in ${countries}`,
    filterArea: (area: string) => `in the area ${area} or not known precisely enough to tell`,
    filterAreaStrict: (area: string) => `surely in the area ${area}`,
    filterAgencies: (agencies: string) => `with agency ${agencies}`,
    filterOverlap: (years: string) => `from periods that overlap ${years}`,
    filterContained: (years: string) => `from periods that lie entirely within ${years}`,
    filterGrades: (grades: string) => `of evidence grade ${grades}`,
    filterText: (text: string) => `with every word of ${text}`,
    quoted: (text: string) => `“${text}”`,
    comparing: (pair: string) => `comparing ${pair}`,
    comparedPair: (a: string, b: string) => `${a} with ${b}`,
    comparison: "Comparison",
    comparisonOf: (pair: string) =>
      `The view at the link compares ${pair}, side by side. The records here follow the filter alone.`,
    filterNote:
      "A record without such an attribute is kept: a border has no agency, an undated record has no period.",

    fileTitle: "Frontera Atlas: records",
    title: "Title",
    filter: "Filter",
    aboutFilter: "About the filter",
    count: "Records",
    countOf: (shown: string, total: number, totalText: string) =>
      `${shown} of ${totalText} ${plural("en", total, "record", "records")}`,
    contextLeftOut: "Context figures (homicides) are not included; they are counted apart.",
    contextIncluded: (count: number, formatted: string) =>
      `Not counted there: ${formatted} ${plural("en", count, "context figure", "context figures")} (homicides). No share of homicides is attributed to trafficked firearms; never add them to the records.`,
    contextOnly:
      "Context figures only. No share of homicides is attributed to trafficked firearms; never add them to the records.",
    dataVersion: "Data version",
    versionUnknown: "not known",
    link: "Link to this view",
    exported: "Exported",
    citation: "Cite as",
    sources: "Sources",
    sourceCount: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "document", "documents")}; every row names its own, with the place in it`,
    licence: "Licence",
    licenceOf: (licence: string, count: number, formatted: string) =>
      `${licence} (${formatted} ${plural("en", count, "source", "sources")})`,
    sourceCaveat: "Caveat of a source",
    reading: "How to read it",
    readLists:
      "Several values in one cell are separated by “ | ”; sources, locators and addresses stand in the same order.",
    readMissing:
      "An empty value is not zero: the columns missing and value_text say why there is none.",
    readSeries: "Figures of different series, and parts and their totals, must not be added.",
    readPositions:
      "Only places known to their town or better have a position; all others belong to the areas named.",
    readFormulas:
      "A text that a spreadsheet could take for a formula carries an apostrophe in front; remove it when reading by program.",

    cited: (source: string, locators: string) => `${source}: ${locators}`,
    noAddress: "no public address",
    volumeNotKnown: "volume not known",
    recommendationUnit: "recommendations",
    shareOfWhole: (share: string) => `share ${share}`,

    recordsSheet: "Records",
    caveatsSheet: "Caveats",
    sourcesSheet: "Sources",
    aboutSheet: "About",
    column: "Column",
    meaning: "Meaning",
    columnKey: "Key in CSV and GeoJSON",
    caveatCode: "Code",
    sourceCode: "Code",
    caveatText: "Caveat",
    severity: "Weight",
    severityValue: (severity: "reading" | "context") =>
      ({ reading: "needed to read the figure", context: "good to know" })[severity],
    appliesTo: "Records it applies to",
    ofSources: "As a caveat of the sources",
    sourceTitle: "Title",
    publisher: "Publisher",
    published: "Published",
    address: "Address",
    sourceType: "Kind",
    grade: "Grade",
    language: "Language",
    citedBy: "Records that cite it",
    locators: "Places cited",
    note: "Note",
    caveats: "Caveats",
    cut: " … [cut: a spreadsheet cell holds no more]",

    viewOf: (filter: string) => `Frontera Atlas: ${filter}`,
    versionNote: (version: string) => `data version ${version}`,
    accessed: (date: string) => `accessed ${date}`,
    sourcesOfView: "Sources of these records:",
    viaAtlas: (version: string) => `found through Frontera Atlas, data version ${version}`,
  },
  {
    allRecords: "Todos los registros, sin ningún filtro",
    records: "Registros",
    filterTypes: (types) => `sobre ${types}`,
    filterCountries: (countries) => `en ${countries}`,
    filterArea: (area) => `dentro del área ${area} o sin precisión suficiente para saberlo`,
    filterAreaStrict: (area) => `ubicados con seguridad dentro del área ${area}`,
    filterAgencies: (agencies) => `con dependencia ${agencies}`,
    filterOverlap: (years) => `de periodos que coinciden al menos en parte con ${years}`,
    filterContained: (years) => `de periodos comprendidos por completo en ${years}`,
    filterGrades: (grades) => `con evidencia de grado ${grades}`,
    filterText: (text) => `con todas las palabras de ${text}`,
    quoted: (text) => `«${text}»`,
    comparing: (pair) => `comparación de ${pair}`,
    comparedPair: (a, b) => `${a} con ${b}`,
    comparison: "Comparación",
    comparisonOf: (pair) =>
      `La vista del enlace compara ${pair}, lado a lado. Los registros de este archivo responden solo al filtro.`,
    filterNote:
      "Un registro sin ese atributo se conserva: una frontera no tiene dependencia y un registro sin fecha no tiene periodo.",

    fileTitle: "Frontera Atlas: registros",
    title: "Título",
    filter: "Filtro",
    aboutFilter: "Sobre el filtro",
    count: "Registros",
    countOf: (shown, total, totalText) =>
      `${shown} de ${totalText} ${plural("es", total, "registro", "registros")}`,
    contextLeftOut:
      "No se incluyen las cifras de contexto (homicidios), que se cuentan por separado.",
    contextIncluded: (count, formatted) =>
      `Sin contar ${formatted} ${plural("es", count, "cifra", "cifras")} de contexto (homicidios). Ninguna proporción de los homicidios se atribuye a armas traficadas; no deben sumarse a los registros.`,
    contextOnly:
      "Solo cifras de contexto. Ninguna proporción de los homicidios se atribuye a armas traficadas; no deben sumarse a los registros.",
    dataVersion: "Versión de los datos",
    versionUnknown: "desconocida",
    link: "Enlace a esta vista",
    exported: "Fecha de exportación",
    citation: "Cómo citar",
    sources: "Fuentes",
    sourceCount: (count, formatted) =>
      `${formatted} ${plural("es", count, "documento", "documentos")}; cada fila indica el suyo y el lugar dentro de él`,
    licence: "Licencia",
    licenceOf: (licence, count, formatted) =>
      `${licence} (${formatted} ${plural("es", count, "fuente", "fuentes")})`,
    sourceCaveat: "Advertencia de una fuente",
    reading: "Cómo leerlo",
    readLists:
      "Varios valores en una celda se separan con « | »; fuentes, localizadores y direcciones siguen el mismo orden.",
    readMissing:
      "Un valor vacío no equivale a cero: las columnas missing y value_text indican por qué falta la cifra.",
    readSeries: "No deben sumarse cifras de series distintas, ni las partes con sus totales.",
    readPositions:
      "Solo tienen posición los lugares que se conocen al menos al nivel de localidad; los demás corresponden a las áreas indicadas.",
    readFormulas:
      "Los textos que una hoja de cálculo podría tomar por fórmula llevan un apóstrofo al inicio; quítelo al leerlos con un programa.",

    cited: (source, locators) => `${source}: ${locators}`,
    noAddress: "sin dirección pública",
    volumeNotKnown: "volumen desconocido",
    recommendationUnit: "recomendaciones",
    shareOfWhole: (share) => `proporción ${share}`,

    recordsSheet: "Registros",
    caveatsSheet: "Advertencias",
    sourcesSheet: "Fuentes",
    aboutSheet: "Acerca de",
    column: "Columna",
    meaning: "Significado",
    columnKey: "Clave en CSV y GeoJSON",
    caveatCode: "Clave",
    sourceCode: "Clave",
    caveatText: "Advertencia",
    severity: "Peso",
    severityValue: (severity) =>
      ({ reading: "necesaria para leer la cifra", context: "conviene saberla" })[severity],
    appliesTo: "Registros a los que se aplica",
    ofSources: "Como advertencia de las fuentes",
    sourceTitle: "Título",
    publisher: "Editor",
    published: "Publicación",
    address: "Dirección",
    sourceType: "Tipo",
    grade: "Grado",
    language: "Idioma",
    citedBy: "Registros que la citan",
    locators: "Lugares citados",
    note: "Nota",
    caveats: "Advertencias",
    cut: " … [cortado: una celda de hoja de cálculo no admite más]",

    viewOf: (filter) => `Frontera Atlas: ${filter}`,
    versionNote: (version) => `versión de los datos ${version}`,
    accessed: (date) => `consultado el ${date}`,
    sourcesOfView: "Fuentes de estos registros:",
    viaAtlas: (version) => `consultado en Frontera Atlas, versión de los datos ${version}`,
  },
);
