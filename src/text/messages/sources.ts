/** The sources page: what the atlas rests on, what it does not have, and on what terms it may be used. */
import { catalogue, plural } from "@/text/catalogue";

type SourceType =
  "audit" | "official" | "dataset" | "academic" | "research" | "news" | "advocacy" | "reference";

export const sourcesMessages = catalogue(
  {
    intro: (count: string, records: string) =>
      `${count} documents and data sets carry the ${records} records of the atlas.`,
    dataVersion: (version: string) => `Data version ${version}.`,
    search: "Search the sources",
    searchPlaceholder: "Title, publisher, licence",
    clearSearch: "Clear the search",
    found: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "source", "sources")} found`,
    noneFound: "No source has these words in its title, publisher or licence.",
    type: (type: SourceType) =>
      ({
        audit: "Audits",
        official: "Official documents",
        dataset: "Data sets",
        academic: "Academic work",
        research: "Research institutes",
        news: "News",
        advocacy: "Advocacy",
        reference: "Reference works",
      })[type],
    restsNothing: "No record rests on it alone; it gives geometry, positions or background.",
    showRecords: (summary: string, title: string) => `${summary} resting on ${title}`,
    gapsTitle: "Known gaps",
    gaps: () =>
      [
        "GAO-26-108061, a report of September 2026 on firearms trafficking to Mexico, exists. Its text is not in the atlas.",
        "No complete public table of firearms seized or traced by Mexican state and year was found. States without a published figure are hatched, never drawn as zero.",
        "ATF has four offices in Mexico; three of the four are located here.",
        "The tables and figures of the GAO reports are not in the text that was used; only what their running text states is here.",
      ].join("\n"),
    licencesTitle: "Licences of the atlas itself",
    licences: () =>
      [
        "Land borders and coast: © OpenStreetMap contributors, Open Database License (ODbL). The derived outline is itself offered under the ODbL.",
        "Towns and some positions: GeoNames, CC BY 4.0. States and departments: Natural Earth, public domain.",
        "Fonts: Source Serif 4 and Source Sans 3, SIL Open Font License 1.1.",
        "Code: MIT License. Facts are paraphrased from their documents, each with its place in it.",
      ].join("\n"),
    listTitle: "Documents and data sets",
  },
  {
    intro: (count: string, records: string) =>
      `${count} documentos y conjuntos de datos sustentan los ${records} registros del atlas.`,
    dataVersion: (version: string) => `Versión de los datos: ${version}.`,
    search: "Buscar en las fuentes",
    searchPlaceholder: "Título, editor, licencia",
    clearSearch: "Borrar la búsqueda",
    found: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "fuente encontrada", "fuentes encontradas")}`,
    noneFound: "Ninguna fuente tiene esas palabras en su título, editor o licencia.",
    type: (type: SourceType) =>
      ({
        audit: "Auditorías",
        official: "Documentos oficiales",
        dataset: "Conjuntos de datos",
        academic: "Trabajos académicos",
        research: "Institutos de investigación",
        news: "Prensa",
        advocacy: "Organizaciones de incidencia",
        reference: "Obras de consulta",
      })[type],
    restsNothing:
      "Ningún registro se apoya solo en ella; aporta geometría, posiciones o antecedentes.",
    showRecords: (summary: string, title: string) => `${summary}, con apoyo en ${title}`,
    gapsTitle: "Vacíos conocidos",
    gaps: () =>
      [
        "Existe el informe GAO-26-108061, de septiembre de 2026, sobre el tráfico de armas de fuego hacia México. Su texto no está en el atlas.",
        "No se encontró una tabla pública completa de armas aseguradas o rastreadas por estado y año en México. Los estados sin cifra publicada aparecen con rayado, nunca como cero.",
        "ATF tiene cuatro oficinas en México; aquí se ubican tres de las cuatro.",
        "Los cuadros y gráficas de los informes de la GAO no están en el texto utilizado; aquí solo figura lo que dice su texto corrido.",
      ].join("\n"),
    licencesTitle: "Licencias del propio atlas",
    licences: () =>
      [
        "Fronteras terrestres y costa: © colaboradores de OpenStreetMap, Open Database License (ODbL). El contorno derivado se ofrece a su vez bajo la ODbL.",
        "Localidades y algunas posiciones: GeoNames, CC BY 4.0. Estados y departamentos: Natural Earth, dominio público.",
        "Tipografías: Source Serif 4 y Source Sans 3, SIL Open Font License 1.1.",
        "Código: licencia MIT. Los hechos se parafrasean de sus documentos, cada uno con el lugar donde figura.",
      ].join("\n"),
    listTitle: "Documentos y conjuntos de datos",
  },
);
