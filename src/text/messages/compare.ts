/** Texts of the comparison: choosing, table, the sentence of what differs, and why something is not compared. */
import { catalogue, plural } from "@/text/catalogue";

type By = "years" | "agency" | "country" | "measure";
type SideReason = "unreadable" | "same" | "series" | "kind" | "unit" | "denominator" | "words";
type FigureReason =
  | "same-figure"
  | "straddles"
  | "no-number"
  | "undated"
  | "open-end"
  | "window"
  | "basis"
  | "length"
  | "period"
  | "bounds"
  | "wording";

/** Both sides by name, with formatted numbers. */
type Totals = {
  readonly nameA: string;
  readonly nameB: string;
  readonly a: number;
  readonly b: number;
  readonly textA: string;
  readonly textB: string;
  /** Size of the difference, without its sign. */
  readonly gap: string;
  readonly most: { readonly name: string; readonly a: string; readonly b: string } | null;
};

export const compareMessages = catalogue(
  {
    intro:
      "Put two of anything side by side: two maps that move together, and a table of what differs.",
    start: "Start with one of these",
    preset: (a: string, b: string) => `${a} and ${b}`,
    by: "Compare",
    byName: (by: By) =>
      ({
        years: "Two periods",
        agency: "Two agencies",
        country: "Two countries",
        measure: "Two measures",
      })[by],
    side: (side: "a" | "b") => ({ a: "A", b: "B" })[side],
    sideOf: (side: "a" | "b", by: By) =>
      `${{ a: "A", b: "B" }[side]}: ${{ years: "period", agency: "agency", country: "country", measure: "measure" }[by]}`,
    firstYear: (side: "a" | "b") => `${{ a: "A", b: "B" }[side]}: first year`,
    lastYear: (side: "a" | "b") => `${{ a: "A", b: "B" }[side]}: last year`,
    from: "From",
    to: "to",
    comparable: "Can be compared with A",
    notComparable: "Cannot be compared with A",
    swap: "Swap A and B",
    stop: "Back to one map",
    refusedTitle: "These two are not compared",
    sideRefusal: (reason: SideReason) =>
      ({
        unreadable: "One of the two is not in the data of this atlas.",
        same: "A and B are the same.",
        series:
          "The two measures are of different series: another source, count or definition. A difference between them would say nothing of the evidence.",
        kind: "One is a count or an amount and the other a share or a rate: they have no common scale.",
        unit: "The two measures have different units.",
        denominator: "The two are shares of different wholes, so a difference has no base.",
        words: "One of the two is given in words only: there is no number to compare.",
      })[reason],
    figureRefusal: (reason: FigureReason) =>
      ({
        "same-figure": "one published figure covers both sides",
        straddles: "a published figure covers years of both periods",
        "no-number": "one of them is not a number",
        undated: "one of them is undated",
        "open-end": "one of them has no end",
        window: "several years published as one figure, against a single year",
        basis: "fiscal year against calendar year, or a moment against a span",
        length: "the periods are not equally long",
        period: "the periods are not the same",
        bounds: "one of them is only a bound (“more than”, “up to”)",
        wording: "the source does not give one of them as a firm number",
      })[reason],
    sentence: ({ nameA, nameB, a, b, textA, textB, gap, most }: Totals) => {
      const records = (count: number) => plural("en", count, "record", "records");
      const end =
        most === null
          ? "."
          : `; the largest difference by activity type is in “${most.name}” (${most.a} against ${most.b}).`;
      if (a === b) return `${nameA} and ${nameB} each have ${textA} ${records(a)}${end}`;
      return `${nameA} has ${textA} ${records(a)} and ${nameB} has ${textB}, ${gap} ${b > a ? "more" : "fewer"}${end}`;
    },
    measureSentence: (places: number, higher: number, lower: number, equal: number) =>
      `In ${places} ${plural("en", places, "place", "places")} both are published for the same period: B is higher than A in ${higher}, lower in ${lower} and equal in ${equal}.`,
    measureNone: "No place has both figures for the same period, so nothing is subtracted.",
    notCause: "This says what the records hold. It says nothing about why.",
    counts: "Records on each side",
    countsOf: "Counts by",
    all: "All records",
    kind: "Kind",
    activityType: "Activity type",
    country: "Country",
    difference: "Difference",
    differenceLong: "Difference, B less A",
    figures: "Figures published for both",
    figure: "Figure",
    points: "points",
    near: (value: string) => `about ${value}`,
    refusedFigures: (count: number) =>
      `${count} ${plural("en", count, "pair of figures", "pairs of figures")} not compared, with the reason`,
    reason: "Why not compared",
    noFigures: "No figure of the same measure, area and part is published for both sides.",
    onlyOne: (a: string, b: string) =>
      `Kinds of figures that only one side has: A ${a}, B ${b}. They are not counted as zero.`,
    openRecord: (what: string) => `${what}: show source and details`,
    caveats: "What to keep in mind",
    countsCaveat:
      "Counts are of records in this atlas, not of events: a difference may only show what was published, or found.",
    both: (count: number, formatted: string, by: By) =>
      `${formatted} ${plural("en", count, "record is", "records are")} counted on both sides: ${
        {
          years: "the period touches both, or the record is undated",
          agency: "they name both agencies, or no agency at all",
          country: "they name both countries, or no country at all",
          measure: "the filter is the same on both sides",
        }[by]
      }.`,
    overlap: (years: string) => `The two periods share ${years}.`,
    pointsCaveat: "The difference of two shares is in percentage points, not in percent.",
    replaces: (clause: By) =>
      ({
        years:
          "A and B stand in the place of the years of the filter; all else is filtered as before.",
        agency:
          "A and B stand in the place of the agencies of the filter; all else is filtered as before.",
        country:
          "A and B stand in the place of the countries of the filter; all else is filtered as before.",
        measure: "Both sides are under the same filter.",
      })[clause],
    mapOf: (side: "a" | "b", name: string) => `Map ${{ a: "A", b: "B" }[side]}: ${name}`,
    maps: "Two maps side by side",
    mapInstructions:
      "Both maps show the same place; moving one moves the other. Arrow keys move, plus and minus zoom. The Compare tab holds the same numbers as a table.",
    recordCount: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "record", "records")}`,
    notDrawn: (reason: string) => `Circles and shades of figures left out: ${reason}.`,
    noneHere: "No figure of this measure on this side.",
    locked: "One scale for both maps",
    contextYear: (year: string) => `Context: ${year}`,
    noMapsTitle: "The two maps cannot be drawn here",
    noMaps:
      "This browser gives no drawing surface (WebGL 2). The table in the Compare tab holds the whole comparison.",
    openCompare: "Open the table",
    tryAgain: "Try again",
  },
  {
    intro:
      "Ponga dos elementos lado a lado: dos mapas que se mueven juntos y una tabla de lo que difiere.",
    start: "Empiece con una de estas",
    preset: (a, b) => `${a} y ${b}`,
    by: "Comparar",
    byName: (by) =>
      ({
        years: "Dos periodos",
        agency: "Dos dependencias",
        country: "Dos países",
        measure: "Dos medidas",
      })[by],
    side: (side) => ({ a: "A", b: "B" })[side],
    sideOf: (side, by) =>
      `${{ a: "A", b: "B" }[side]}: ${{ years: "periodo", agency: "dependencia", country: "país", measure: "medida" }[by]}`,
    firstYear: (side) => `${{ a: "A", b: "B" }[side]}: primer año`,
    lastYear: (side) => `${{ a: "A", b: "B" }[side]}: último año`,
    from: "De",
    to: "a",
    comparable: "Comparables con A",
    notComparable: "No comparables con A",
    swap: "Intercambiar A y B",
    stop: "Volver a un solo mapa",
    refusedTitle: "Estos dos elementos no se comparan",
    sideRefusal: (reason) =>
      ({
        unreadable: "Uno de los dos no está en los datos de este atlas.",
        same: "A y B son iguales.",
        series:
          "Las dos medidas son de series distintas: otra fuente, otro conteo u otra definición. Su diferencia no diría nada de la evidencia.",
        kind: "Una es un conteo o un monto y la otra una proporción o una tasa: no tienen escala común.",
        unit: "Las dos medidas tienen unidades distintas.",
        denominator:
          "Son proporciones de totales distintos, por lo que su diferencia no tiene base.",
        words: "Una de las dos se expresa solo con palabras: no hay número que comparar.",
      })[reason],
    figureRefusal: (reason) =>
      ({
        "same-figure": "una sola cifra publicada abarca ambos lados",
        straddles: "una cifra publicada abarca años de ambos periodos",
        "no-number": "una de ellas no es un número",
        undated: "una de ellas no tiene fecha",
        "open-end": "una de ellas no tiene fin",
        window: "varios años publicados como una sola cifra, frente a un solo año",
        basis: "año fiscal frente a año calendario, o un momento frente a un lapso",
        length: "los periodos no tienen la misma duración",
        period: "los periodos no son los mismos",
        bounds: "una de ellas es solo un límite («más de», «hasta»)",
        wording: "la fuente no presenta una de ellas como número firme",
      })[reason],
    sentence: ({ nameA, nameB, a, b, textA, textB, gap, most }) => {
      const records = (count: number) => plural("es", count, "registro", "registros");
      const end =
        most === null
          ? "."
          : `; la mayor diferencia por tipo de actividad está en «${most.name}» (${most.a} frente a ${most.b}).`;
      if (a === b) return `${nameA} y ${nameB} tienen cada uno ${textA} ${records(a)}${end}`;
      return `${nameA} tiene ${textA} ${records(a)} y ${nameB} tiene ${textB}, ${gap} ${b > a ? "más" : "menos"}${end}`;
    },
    measureSentence: (places, higher, lower, equal) =>
      `En ${places} ${plural("es", places, "lugar", "lugares")} se publican ambas para el mismo periodo: B es mayor que A en ${higher}, menor en ${lower} e igual en ${equal}.`,
    measureNone: "Ningún lugar tiene ambas cifras para el mismo periodo, por lo que no se restan.",
    notCause: "Esto dice qué contienen los registros; no dice nada sobre las causas.",
    counts: "Registros de cada lado",
    countsOf: "Conteos por",
    all: "Todos los registros",
    kind: "Clase",
    activityType: "Tipo de actividad",
    country: "País",
    difference: "Diferencia",
    differenceLong: "Diferencia, B menos A",
    figures: "Cifras publicadas para ambos",
    figure: "Cifra",
    points: "puntos",
    near: (value) => `cerca de ${value}`,
    refusedFigures: (count) =>
      `${count} ${plural("es", count, "par de cifras no comparado", "pares de cifras no comparados")}, con su razón`,
    reason: "Por qué no se comparan",
    noFigures: "No hay cifras de la misma medida, área y parte publicadas para ambos lados.",
    onlyOne: (a, b) =>
      `Clases de cifras que solo tiene un lado: A ${a}, B ${b}. No se cuentan como cero.`,
    openRecord: (what) => `${what}: ver fuente y detalle`,
    caveats: "Qué tener en cuenta",
    countsCaveat:
      "Se cuentan registros de este atlas, no hechos: una diferencia puede mostrar solo lo que se publicó o se encontró.",
    both: (count, formatted, by) =>
      `${formatted} ${plural("es", count, "registro cuenta", "registros cuentan")} en ambos lados: ${
        {
          years: "su periodo toca ambos o no tienen fecha",
          agency: "nombran ambas dependencias o ninguna",
          country: "nombran ambos países o ninguno",
          measure: "el filtro es el mismo en ambos lados",
        }[by]
      }.`,
    overlap: (years) => `Los dos periodos comparten ${years}.`,
    pointsCaveat:
      "La diferencia de dos proporciones se da en puntos porcentuales, no en porcentaje.",
    replaces: (clause) =>
      ({
        years: "A y B toman el lugar de los años del filtro; lo demás se filtra como antes.",
        agency:
          "A y B toman el lugar de las dependencias del filtro; lo demás se filtra como antes.",
        country: "A y B toman el lugar de los países del filtro; lo demás se filtra como antes.",
        measure: "Ambos lados tienen el mismo filtro.",
      })[clause],
    mapOf: (side, name) => `Mapa ${{ a: "A", b: "B" }[side]}: ${name}`,
    maps: "Dos mapas lado a lado",
    mapInstructions:
      "Ambos mapas muestran el mismo lugar; al mover uno se mueve el otro. Las flechas mueven, más y menos acercan y alejan. La pestaña Comparar contiene las mismas cifras en una tabla.",
    recordCount: (count, formatted) =>
      `${formatted} ${plural("es", count, "registro", "registros")}`,
    notDrawn: (reason) => `Se omiten círculos y tonos de cifras: ${reason}.`,
    noneHere: "Ninguna cifra de esta medida de este lado.",
    locked: "Una sola escala para ambos mapas",
    contextYear: (year) => `Contexto: ${year}`,
    noMapsTitle: "Aquí no es posible dibujar los dos mapas",
    noMaps:
      "Este navegador no ofrece superficie de dibujo (WebGL 2). La tabla de la pestaña Comparar contiene toda la comparación.",
    openCompare: "Abrir la tabla",
    tryAgain: "Reintentar",
  },
);
