/** Words of the recommendations chart. */
import { catalogue, plural } from "@/text/catalogue";

export const recommendationWords = catalogue(
  {
    name: "Recommendations",
    title: "Recommendations by agency and status",
    deck: "One square per recommendation of an audit. One that is addressed to several agencies stands with each of them and is counted once in the total. Status as last read, with its date in the record.",
    summary: (total: string, list: string) => `${total} recommendations. ${list}.`,
    part: (count: string, status: string) => `${status}: ${count}`,
    count: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "recommendation", "recommendations")}`,
    countOnly: (count: string) => `${count}, published as a number only`,
    colText: "Recommendation",
    colAgency: "Agencies",
    colStatus: "Status",
    colAsOf: "As of",
    caption: "Recommendations with agencies and status",
    chart: "Recommendations by agency and status, chart",
  },
  {
    name: "Recomendaciones",
    title: "Recomendaciones por dependencia y situación",
    deck: "Un cuadro por cada recomendación de una auditoría. La que se dirige a varias dependencias aparece con cada una y se cuenta una vez en el total. Situación según la última lectura, con su fecha en el registro.",
    summary: (total: string, list: string) => `${total} recomendaciones. ${list}.`,
    part: (count: string, status: string) => `${status}: ${count}`,
    count: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "recomendación", "recomendaciones")}`,
    countOnly: (count: string) => `${count}, publicadas solo como número`,
    colText: "Recomendación",
    colAgency: "Dependencias",
    colStatus: "Situación",
    colAsOf: "Al",
    caption: "Recomendaciones con dependencias y situación",
    chart: "Recomendaciones por dependencia y situación, gráfica",
  },
);
