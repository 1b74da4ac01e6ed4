/** Words of the timeline. */
import { catalogue, plural } from "@/text/catalogue";

type Split = "agency" | "activityType" | "country";

export const timelineWords = catalogue(
  {
    name: "Timeline",
    title: "When programs ran",
    deck: "One bar per activity of the atlas, from the start to the end that its source gives. A record under several names stands under each of them; counts beside names are those of the filter.",
    sites: "Program sites too",
    summary: (count: string, groups: string, open: string, moments: string, vague: string) =>
      `${count} records in ${groups} groups: ${open} without a documented end, ${moments} known only at one moment, ${vague} with dates that the source gives vaguely.`,
    dimmed: (passing: string, count: string) => `${passing} of the ${count} pass the whole filter.`,
    count: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "bar", "bars")}`,
    ofWhich: (count: string, passing: string) => `${passing} of ${count}`,
    brush: "Years of the filter",
    fromThumb: "First year",
    toThumb: "Last year",
    fromText: (year: number) => `from ${year}`,
    toText: (year: number) => `to ${year}`,
    legendFull: "pays, acts or audits",
    legendOther: "partner or recipient",
    legendOpen: "no end documented",
    legendVague: "dates vague",
    legendMoment: "known at one moment",
    undated: "Without any date in the sources:",
    noEnd: "no end documented",
    partner: "as partner or recipient",
    colGroup: (split: Split) =>
      ({ agency: "Agency", activityType: "Type of activity", country: "Country" })[split],
    colRecord: "Activity",
    colRole: "Role",
    colNote: "What the source says of the dates",
    acting: "pays, acts or audits",
    chart: (title: string) => `${title}, chart`,
    caption: "Activities with their periods",
  },
  {
    name: "Cronología",
    title: "Cuándo operaron los programas",
    deck: "Una barra por actividad del atlas, del inicio al término que indica su fuente. Un registro con varios nombres aparece bajo cada uno; los conteos junto a los nombres son los del filtro.",
    sites: "También sitios de programas",
    summary: (count: string, groups: string, open: string, moments: string, vague: string) =>
      `${count} registros en ${groups} grupos: ${open} sin término documentado, ${moments} conocidos solo en un momento, ${vague} con fechas que la fuente da con vaguedad.`,
    dimmed: (passing: string, count: string) =>
      `${passing} de los ${count} pasan el filtro completo.`,
    count: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "barra", "barras")}`,
    ofWhich: (count: string, passing: string) => `${passing} de ${count}`,
    brush: "Años del filtro",
    fromThumb: "Primer año",
    toThumb: "Último año",
    fromText: (year: number) => `desde ${year}`,
    toText: (year: number) => `hasta ${year}`,
    legendFull: "financia, ejecuta o audita",
    legendOther: "socio o beneficiario",
    legendOpen: "sin término documentado",
    legendVague: "fechas vagas",
    legendMoment: "conocido en un momento",
    undated: "Sin fecha alguna en las fuentes:",
    noEnd: "sin término documentado",
    partner: "como socio o beneficiario",
    colGroup: (split: Split) =>
      ({ agency: "Dependencia", activityType: "Tipo de actividad", country: "País" })[split],
    colRecord: "Actividad",
    colRole: "Papel",
    colNote: "Lo que la fuente dice de las fechas",
    acting: "financia, ejecuta o audita",
    chart: (title: string) => `${title}, gráfica`,
    caption: "Actividades con sus periodos",
  },
);
