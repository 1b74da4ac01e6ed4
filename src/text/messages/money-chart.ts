/** Words of the money chart. */
import { catalogue, plural } from "@/text/catalogue";

type Split = "agency" | "activityType" | "country";

export const moneyWords = catalogue(
  {
    name: "Money",
    title: "Money: obligated, appropriated, requested, granted",
    deck: "U.S. dollars as published, every figure a bar of its own; nothing is added up, for totals overlap. The pale track is the greatest figure of the same series: bars of different series cannot be compared.",
    summary: (figures: string, groups: string) =>
      `${figures} published figures in ${groups} groups.`,
    onlyInTotals: (names: string) =>
      `Published only within totals for several, with no figure of their own: ${names}.`,
    withoutAmount: (count: number, formatted: string) =>
      `For ${formatted} ${plural("en", count, "activity", "activities")} that pass the filter no amount is published.`,
    split: (split: Split) =>
      ({ agency: "Agency", activityType: "Activity", country: "Country" })[split],
    totalOnly: "only a total is published",
    partOf: (total: string, label: string, period: string) =>
      `part of ${total}: ${label}, ${period}`,
    noActivity: "No activity of the atlas",
    colWhat: "What",
    colAmount: "Amount",
    colPartOf: "Part of",
    caption: "Published amounts in U.S. dollars",
    chart: "Published amounts, chart",
  },
  {
    name: "Dinero",
    title: "Dinero: comprometido, asignado, solicitado, otorgado",
    deck: "Dólares de EE. UU. tal como se publicaron; cada cifra es una barra propia y nada se suma, porque los totales se traslapan. La banda clara es la cifra mayor de la misma serie: barras de series distintas no son comparables.",
    summary: (figures: string, groups: string) =>
      `${figures} cifras publicadas en ${groups} grupos.`,
    onlyInTotals: (names: string) =>
      `Publicados solo dentro de totales para varios, sin cifra propia: ${names}.`,
    withoutAmount: (count: number, formatted: string) =>
      `De ${formatted} ${plural("es", count, "actividad que pasa", "actividades que pasan")} el filtro no hay monto publicado.`,
    split: (split: Split) =>
      ({ agency: "Dependencia", activityType: "Actividad", country: "País" })[split],
    totalOnly: "solo se publicó un total",
    partOf: (total: string, label: string, period: string) =>
      `parte de ${total}: ${label}, ${period}`,
    noActivity: "Ninguna actividad del atlas",
    colWhat: "Qué",
    colAmount: "Monto",
    colPartOf: "Parte de",
    caption: "Montos publicados en dólares de EE. UU.",
    chart: "Montos publicados, gráfica",
  },
);
