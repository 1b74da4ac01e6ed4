/**
 * Words of classes and scales: legends, notes and controls of shaded maps and proportional circles. The literal
 * types repeat analysis/classify and analysis/custom-breaks, which this level may not import.
 */
import { catalogue, plural } from "@/text/catalogue";

type Method = "quantile" | "ckmeans" | "equal" | "custom" | "unclassed";

export const classMessages = catalogue(
  {
    classedBy: (method: Method, count: number) =>
      ({
        quantile: `${count} ${plural("en", count, "class", "classes with equal numbers of values")}`,
        ckmeans: `${count} natural ${plural("en", count, "group", "groups")} of values (ckmeans)`,
        equal: `${count} equal ${plural("en", count, "step", "steps")}`,
        custom: `${count} ${plural("en", count, "class", "classes")} with breaks of your own`,
        unclassed: "Not classed: every value has its own shade",
      })[method],
    locked: ", the same for all years.",
    ownBreaks: (period: string) => `, for ${period} only: colours of two years cannot be compared.`,
    fewer: (asked: number) =>
      `Fewer than the ${asked} classes asked for: there are too few values.`,
    smallNumber: (count: number, unit: string) =>
      `Hatched: fewer than ${count} ${unit}, so the figure may change by chance alone`,
    eventsUnknown:
      "The data do not have the number of events behind each figure; small numbers cannot be marked.",
    notShaded:
      "A count is a circle, never a shade: shaded, it would mostly show how many people live there.",
    scaleOwn: (period: string) =>
      `Circles are scaled to ${period} only and cannot be compared with another period.`,
    areas: (count: number) => plural("en", count, "area", "areas"),
    histogram: (areas: string, low: string, high: string, middle: string) =>
      `Histogram of ${areas} areas with a value, from ${low} to ${high}, middle value ${middle}. The list of classes has their numbers.`,
    histogramEmpty: "No area has a value to count.",
    notCovered: (year: string, from: string, to: string) =>
      `The series has no ${year}: it covers ${from} to ${to}.`,
    unknownMeasure: (id: string) =>
      `The measure “${id}” is not in the data; the default is shown instead.`,
    restsOn: (count: string, unit: string) => `rests on ${count} ${unit}`,
    unstable: (count: number) => `fewer than ${count}: may change by chance alone`,

    measure: "Measure",
    measureLabel: "Measure of the context",
    shaded: "Rates and shares: shaded areas",
    circles: "Counts: circles",
    year: "Year",
    yearLabel: "Year of the context",
    yearPartial: (year: string) => `${year} (part of the year)`,
    yearMissing: (year: string) => `${year} (not in the series)`,
    classes: "Classes",
    classesLabel: (layer: string) => `Classes and scale: ${layer}`,
    circleScale: "Circle scale",
    scaleLabel: (layer: string) => `Circle scale: ${layer}`,
    method: "Method",
    methodLabel: (layer: string) => `Method of classing: ${layer}`,
    methodName: (method: Method) =>
      ({
        quantile: "Quantiles",
        ckmeans: "Natural groups",
        equal: "Equal steps",
        custom: "Own breaks",
        unclassed: "Unclassed",
      })[method],
    methodShort: (method: Method, count: number) =>
      ({
        quantile: `${count}, quantiles`,
        ckmeans: `${count}, natural groups`,
        equal: `${count}, equal steps`,
        custom: `${count}, own breaks`,
        unclassed: "none, continuous",
      })[method],
    count: "Number",
    countLabel: (layer: string) => `Number of classes: ${layer}`,
    breaks: "Breaks",
    breaksLabel: (layer: string) => `Breaks between classes: ${layer}`,
    breaksHint: "Up to 7, ascending, with commas or spaces between. Enter applies them.",
    breaksEmpty: "Type at least one number.",
    breaksNotNumber: (part: string) =>
      `“${part}” is not a number that can be used (digits, a decimal point, up to 6 decimals).`,
    breaksNotAscending: (part: string, before: string) =>
      `Breaks must ascend: ${part} comes after ${before}.`,
    breaksTooMany: (count: number, most: number) =>
      `${count} breaks; at most ${most} are possible.`,
    breaksUnchanged: "The map keeps the last valid breaks.",
    breaksForAll: (period: string) => `Breaks for ${period} only`,
    breaksForAllLabel: (period: string, layer: string) => `Breaks for ${period} only: ${layer}`,
    circlesFor: (period: string) => `Scale to ${period} only`,
    circlesForLabel: (period: string, layer: string) => `Scale circles to ${period} only: ${layer}`,
    allPeriods: "all periods",
  },
  {
    classedBy: (method, count) =>
      ({
        quantile: `${count} ${plural("es", count, "clase", "clases con igual número de valores")}`,
        ckmeans: `${count} ${plural("es", count, "grupo natural", "grupos naturales")} de valores (ckmeans)`,
        equal: `${count} ${plural("es", count, "intervalo", "intervalos iguales")}`,
        custom: `${count} ${plural("es", count, "clase", "clases")} con cortes propios`,
        unclassed: "Sin clases: cada valor tiene su propio tono",
      })[method],
    locked: ", los mismos cortes para todos los años.",
    ownBreaks: (period) => `, solo para ${period}: los colores de dos años no se pueden comparar.`,
    fewer: (asked) => `Menos de las ${asked} clases solicitadas: hay muy pocos valores.`,
    smallNumber: (count, unit) =>
      `Con trama: menos de ${count} ${unit}, por lo que la cifra puede cambiar solo por azar`,
    eventsUnknown:
      "Los datos no incluyen el número de eventos detrás de cada cifra; no es posible señalar los números pequeños.",
    notShaded:
      "Un conteo es un círculo, nunca un tono: sombreado mostraría sobre todo cuánta gente vive ahí.",
    scaleOwn: (period) =>
      `Los círculos están a escala solo de ${period} y no se pueden comparar con otro periodo.`,
    areas: (count) => plural("es", count, "área", "áreas"),
    histogram: (areas, low, high, middle) =>
      `Histograma de ${areas} áreas con valor, de ${low} a ${high}, valor central ${middle}. La lista de clases contiene sus números.`,
    histogramEmpty: "Ningún área tiene un valor que contar.",
    notCovered: (year, from, to) => `La serie no incluye ${year}: abarca de ${from} a ${to}.`,
    unknownMeasure: (id) =>
      `La medida «${id}» no está en los datos; en su lugar se muestra la predeterminada.`,
    restsOn: (count, unit) => `se basa en ${count} ${unit}`,
    unstable: (count) => `menos de ${count}: puede cambiar solo por azar`,

    measure: "Medida",
    measureLabel: "Medida del contexto",
    shaded: "Tasas y proporciones: áreas sombreadas",
    circles: "Conteos: círculos",
    year: "Año",
    yearLabel: "Año del contexto",
    yearPartial: (year) => `${year} (parte del año)`,
    yearMissing: (year) => `${year} (no está en la serie)`,
    classes: "Clases",
    classesLabel: (layer) => `Clases y escala: ${layer}`,
    circleScale: "Escala de los círculos",
    scaleLabel: (layer) => `Escala de los círculos: ${layer}`,
    method: "Método",
    methodLabel: (layer) => `Método de clasificación: ${layer}`,
    methodName: (method) =>
      ({
        quantile: "Cuantiles",
        ckmeans: "Grupos naturales",
        equal: "Intervalos iguales",
        custom: "Cortes propios",
        unclassed: "Sin clases",
      })[method],
    methodShort: (method, count) =>
      ({
        quantile: `${count}, cuantiles`,
        ckmeans: `${count}, grupos naturales`,
        equal: `${count}, intervalos iguales`,
        custom: `${count}, cortes propios`,
        unclassed: "ninguna, continuo",
      })[method],
    count: "Número",
    countLabel: (layer) => `Número de clases: ${layer}`,
    breaks: "Cortes",
    breaksLabel: (layer) => `Cortes entre clases: ${layer}`,
    breaksHint: "Hasta 7, en orden ascendente, separados por comas o espacios. Intro los aplica.",
    breaksEmpty: "Escriba al menos un número.",
    breaksNotNumber: (part) =>
      `«${part}» no es un número utilizable (dígitos, punto decimal, hasta 6 decimales).`,
    breaksNotAscending: (part, before) =>
      `Los cortes deben ser ascendentes: ${part} viene después de ${before}.`,
    breaksTooMany: (count, most) => `Hay ${count} cortes; se admiten ${most} como máximo.`,
    breaksUnchanged: "El mapa conserva los últimos cortes válidos.",
    breaksForAll: (period) => `Cortes solo de ${period}`,
    breaksForAllLabel: (period, layer) => `Cortes solo de ${period}: ${layer}`,
    circlesFor: (period) => `Escala solo de ${period}`,
    circlesForLabel: (period, layer) => `Escala de los círculos solo de ${period}: ${layer}`,
    allPeriods: "todos los periodos",
  },
);
