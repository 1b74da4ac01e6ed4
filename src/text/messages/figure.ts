/** A view as a figure for a slide, a page or a picture: what stands under it, and what it shows in words. */
import { catalogue, plural } from "@/text/catalogue";

export const figureMessages = catalogue(
  {
    counted: (filter: string, counts: string) => `${filter}: ${counts}`,
    version: (version: string) => `Data version ${version}`,
    undatedSource: "undated",
    titled: (code: string, title: string) => `${code}, “${title}”`,
    dated: (code: string, year: string) => `${code} (${year})`,
    contextMissing:
      "The context figures (homicides) could not be loaded and are missing in this figure.",
    areaMissing:
      "The area of interest could not be worked out here: no record is left out because of it.",

    mapOf: (places: string, position: string) => `Map of ${places}, centered on ${position}.`,
    mapAt: (position: string) => `Map centered on ${position}.`,
    layers: (list: string) => `Layers shown: ${list}.`,
    layer: (name: string, count: string) => `${name}, ${count}`,
    noLayers: "No layer of records is shown.",
    records: (counts: string, kinds: string) => `The filter leaves ${counts}: ${kinds}.`,
    noRecords: (counts: string) => `The filter leaves ${counts}.`,
    context: (count: string) => `Counted apart: ${count}.`,
    shows: (what: string, period: string) => (period === "" ? what : `${what}, ${period}`),
    measures: (list: string) => `Figures drawn: ${list}.`,
    selected: (name: string) => `Selected: ${name}.`,
    area: (name: string) => `Area of interest: ${name}.`,
    compared: (sides: string) => `Two maps side by side: ${sides}.`,
    side: (name: string, count: number, formatted: string) =>
      `${name}, ${formatted} ${plural("en", count, "record", "records")}`,
    emptyChart: (title: string) =>
      `The chart “${title}” is left out: nothing that passes the filter can be drawn in it.`,
    chart: (title: string) => `Chart: ${title}.`,

    chartIgnores: (clauses: string) =>
      `The chart sets ${clauses} itself, so it also shows records that this part of the filter leaves out.`,
    year: "year",
    start: "Start",
    length: "Period in years",
    timelineHow:
      "One bar per record, from the start to the end that its source gives. Where no end is documented the bar goes on to the end of the axis.",
    undated: (titles: string) => `Without any date in the sources: ${titles}.`,
    seriesHow:
      "Each mark is one published figure; one for several years is not a yearly level. Marks are not joined.",
    seriesDrawn: (count: number, formatted: string, windows: string) =>
      `${formatted} ${plural("en", count, "figure", "figures")} drawn, ${windows} of them for several years at once.`,
    otherUnits: (measures: string) =>
      `Not drawn, because their unit is another, but in the table: ${measures}.`,
    notDrawnCount: (count: number, formatted: string) =>
      `${formatted} further ${plural("en", count, "figure", "figures")} (parts of a whole, words or undated) ${plural("en", count, "stands", "stand")} only in the table.`,
    secondFigure: (measure: string) => `${measure} (another figure)`,
    asPublished: (list: string) => `Not exact, in the words of the sources: ${list}.`,
    inexact: (count: string, total: number, all: string) =>
      `${count} of the ${all} ${plural("en", total, "figure", "figures")} are not exact (“about”, “more than”, rounded …); the table has the words of the sources.`,
    namedValue: (name: string, value: string) => `${name}, ${value}`,
    dollars: "U.S. dollars",
    moneyHow:
      "Amounts as published. Nothing is added up, because totals overlap, and amounts of different series cannot be compared.",
    recommendationsHow:
      "A recommendation to several agencies is counted with each of them and once in the total. Status as last read.",
    recommendations: "recommendations",
  },
  {
    counted: (filter, counts) => `${filter}: ${counts}`,
    version: (version) => `Versión de los datos ${version}`,
    undatedSource: "sin fecha",
    titled: (code, title) => `${code}, «${title}»`,
    dated: (code, year) => `${code} (${year})`,
    contextMissing:
      "No fue posible cargar las cifras de contexto (homicidios); faltan en esta figura.",
    areaMissing:
      "Aquí no fue posible calcular el área de interés: ningún registro se excluye por ella.",

    mapOf: (places, position) => `Mapa de ${places}, con centro en ${position}.`,
    mapAt: (position) => `Mapa con centro en ${position}.`,
    layers: (list) => `Capas visibles: ${list}.`,
    layer: (name, count) => `${name}, ${count}`,
    noLayers: "No hay capas de registros visibles.",
    records: (counts, kinds) => `El filtro deja ${counts}: ${kinds}.`,
    noRecords: (counts) => `El filtro deja ${counts}.`,
    context: (count) => `Se cuentan por separado: ${count}.`,
    shows: (what, period) => (period === "" ? what : `${what}, ${period}`),
    measures: (list) => `Cifras dibujadas: ${list}.`,
    selected: (name) => `Selección: ${name}.`,
    area: (name) => `Área de interés: ${name}.`,
    compared: (sides) => `Dos mapas lado a lado: ${sides}.`,
    side: (name, count, formatted) =>
      `${name}, ${formatted} ${plural("es", count, "registro", "registros")}`,
    emptyChart: (title) =>
      `Se omite la gráfica «${title}»: nada de lo que pasa el filtro puede dibujarse en ella.`,
    chart: (title) => `Gráfica: ${title}.`,

    chartIgnores: (clauses) =>
      `La gráfica define por sí misma ${clauses}; por eso también muestra registros que esa parte del filtro deja fuera.`,
    year: "año",
    start: "Inicio",
    length: "Periodo en años",
    timelineHow:
      "Una barra por registro, del inicio al término que indica su fuente. Si no hay término documentado, la barra continúa hasta el final del eje.",
    undated: (titles) => `Sin fecha alguna en las fuentes: ${titles}.`,
    seriesHow:
      "Cada marca es una cifra publicada; la que abarca varios años no es un nivel anual. Las marcas no se unen.",
    seriesDrawn: (count, formatted, windows) =>
      `${formatted} ${plural("es", count, "cifra dibujada", "cifras dibujadas")}; de ellas, ${windows} de varios años a la vez.`,
    otherUnits: (measures) =>
      `No se dibujan, por tener otra unidad, pero están en la tabla: ${measures}.`,
    notDrawnCount: (count, formatted) =>
      `${formatted} ${plural("es", count, "cifra más aparece", "cifras más aparecen")} solo en la tabla (partes de un todo, en palabras o sin fecha).`,
    secondFigure: (measure) => `${measure} (otra cifra)`,
    asPublished: (list) => `Cifras no exactas, como las dan las fuentes: ${list}.`,
    inexact: (count, total, all) =>
      `${count} de ${plural("es", total, "la", "las")} ${all} ${plural("es", total, "cifra", "cifras")} no son exactas («cerca de», «más de», redondeadas…); la tabla las da como las fuentes.`,
    namedValue: (name, value) => `${name}, ${value}`,
    dollars: "dólares de EE. UU.",
    moneyHow:
      "Montos tal como se publicaron. Nada se suma, porque los totales se traslapan, y los montos de series distintas no son comparables.",
    recommendationsHow:
      "La recomendación dirigida a varias dependencias se cuenta con cada una y una sola vez en el total. Situación según la última lectura.",
    recommendations: "recomendaciones",
  },
);
