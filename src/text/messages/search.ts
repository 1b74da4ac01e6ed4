/** What the search box finds: groups, second lines, what is said of a result. */
import { catalogue, plural } from "@/text/catalogue";

type Group = "area" | "agency" | "place" | "record" | "source" | "command";

export const searchMessages = catalogue(
  {
    results: "Results",
    group: (group: Group) =>
      ({
        area: "Areas",
        agency: "Agencies",
        place: "Places",
        record: "Records",
        source: "Sources",
        command: "Commands",
      })[group],
    someOf: (shown: string, total: string) => `${shown} of ${total}`,
    nothing: (query: string) =>
      `Nothing has a name like “${query}”. Try fewer or shorter words, in English or Spanish.`,
    found: (count: number, formatted: string) =>
      plural("en", count, `${formatted} result`, `${formatted} results`),
    inTable: (count: number, formatted: string, query: string) =>
      `${formatted} ${plural("en", count, "record", "records")} with “${query}” in the table`,
    inTableDetail: "Filters by these words",
    outside: "outside the filter",
    town: "Town",
    agencyAdd: "Filter by this agency",
    agencyRemove: "Remove from the filter",
    wentTo: (name: string) => `The map shows ${name}.`,
    filteredBy: (name: string) => `Filtered by ${name}.`,
    unfiltered: (name: string) => `${name} removed from the filter.`,
  },
  {
    results: "Resultados",
    group: (group) =>
      ({
        area: "Áreas",
        agency: "Dependencias",
        place: "Lugares",
        record: "Registros",
        source: "Fuentes",
        command: "Comandos",
      })[group],
    someOf: (shown, total) => `${shown} de ${total}`,
    nothing: (query) =>
      `Nada tiene un nombre parecido a «${query}». Pruebe con menos palabras o más cortas, en español o en inglés.`,
    found: (count, formatted) =>
      plural("es", count, `${formatted} resultado`, `${formatted} resultados`),
    inTable: (count, formatted, query) =>
      `${formatted} ${plural("es", count, "registro", "registros")} con «${query}» en la tabla`,
    inTableDetail: "Filtra por estas palabras",
    outside: "fuera del filtro",
    town: "Localidad",
    agencyAdd: "Filtrar por esta dependencia",
    agencyRemove: "Quitar del filtro",
    wentTo: (name) => `El mapa muestra ${name}.`,
    filteredBy: (name) => `Se filtró por ${name}.`,
    unfiltered: (name) => `Se quitó ${name} del filtro.`,
  },
);
