/** What is counted, what is not known, and what the auditor asked for. */
import type { Scene } from "@/scenes/briefing";
import { lookingAt, only, showing, writeScene } from "./compose";

export const SOUTHERN_BORDER_EVIDENCE: readonly Scene[] = [
  writeScene({
    id: "traced-firearms",
    title: {
      en: "Firearms traced: {obs-traced-mx-2010-2014} from Mexico, {obs-traced-gt-2010-2014} from Guatemala, {obs-traced-bz-2010-2014} from Belize",
      es: "Armas rastreadas: {obs-traced-mx-2010-2014} de México, {obs-traced-gt-2010-2014} de Guatemala y {obs-traced-bz-2010-2014} de Belice",
    },
    text: {
      en: "They were seized and then sent for tracing in {obs-traced-mx-2010-2014:from-year} through {obs-traced-mx-2010-2014:to-year}; whether these are calendar or fiscal years is not said. Traced firearms are no sample of those seized, so the circles compare tracing, not trafficking.\n\nOf those traced in Mexico, {obs-us-origin-share-mx-2010-2014} came from the United States.",
      es: "Fueron aseguradas y después enviadas a rastreo entre {obs-traced-mx-2010-2014:from-year} y {obs-traced-mx-2010-2014:to-year}; no se aclara si son años calendario o fiscales. Las armas rastreadas no son una muestra de las aseguradas, así que los círculos comparan rastreos, no tráfico.\n\nDe las rastreadas en México, {obs-us-origin-share-mx-2010-2014} provenía de Estados Unidos.",
    },
    notes: {
      en: "Several Central American countries could not trace on their own, and population differs widely. Do not divide one circle by another.",
      es: "Varios países centroamericanos no podían rastrear por cuenta propia y sus poblaciones son muy distintas. No conviene dividir un círculo entre otro.",
    },
    view: {
      ...showing("borders", "areas", "country-figures"),
      ...lookingAt([-91.8, 16.2], 5.4),
      ...only({ activityTypeIds: ["trace-data"] }),
      figures: {
        country: { measureId: "atf-traced", vintage: "2010.2014.window" },
        state: { measureId: null, vintage: null },
      },
    },
  }),
  writeScene({
    id: "not-known",
    title: {
      en: "How many firearms cross Mexico’s southern border is not known",
      es: "No se sabe cuántas armas cruzan la frontera sur de México",
    },
    text: {
      en: "Documents name directions and no volumes; the wide bands are schematic, not routes. Mexico’s government described the rate of seizures in these states as {obs-south-seizure-rate-mx}, which may reflect fewer firearms or fewer checks.\n\nCommercial sale of firearms is allowed in {obs-commercial-sale-countries:words} of the {obs-tracing-concern-countries:words} countries, Guatemala and Belize; being able to trace was a concern in all of them.",
      es: "Los documentos señalan direcciones, no volúmenes; las bandas anchas son esquemáticas y no representan rutas. El gobierno de México calificó la tasa de aseguramientos en estas entidades como {obs-south-seizure-rate-mx}, lo que puede reflejar menos armas o menos revisiones.\n\nLa venta comercial de armas está permitida en {obs-commercial-sale-countries:words} de los {obs-tracing-concern-countries:words} países, Guatemala y Belice; la capacidad de rastreo preocupaba en todos.",
    },
    notes: {
      en: "If asked for a number, there is none here to give. Directions: {cor-gt-mx-north:name}; {cor-bz-mx-north:name}; {cor-mx-gt-south:name}; {cor-central-america-stockpiles:name}.",
      es: "Si se pide una cifra, no hay una que dar. Direcciones: {cor-gt-mx-north:name}; {cor-bz-mx-north:name}; {cor-mx-gt-south:name}; {cor-central-america-stockpiles:name}.",
    },
    view: {
      ...showing("borders", "crossings", "corridors"),
      ...lookingAt([-90.6, 16], 5.7),
      ...only({ countries: ["BZ", "GT"] }),
    },
  }),
  writeScene({
    id: "recommendations",
    title: {
      en: "The audit of {gao-16-235:year} made {gao-16-235:recommendations} recommendations, and the agencies agreed",
      es: "La auditoría de {gao-16-235:year} formuló {gao-16-235:recommendations} recomendaciones, que las agencias aceptaron",
    },
    text: {
      en: "{atf:short} was asked to set performance targets for its main work in these countries and to write them down. The Department of State was asked to see that progress reports name obstacles and what is planned against them.\n\nThe text at hand dates from {gao-16-235:date} and does not show what followed.",
      es: "A la {atf:short} se le pidió fijar y documentar metas de desempeño para su labor principal en estos países. Al Departamento de Estado, procurar que los informes de avance señalen los obstáculos y lo previsto para superarlos.\n\nEl texto disponible es de {gao-16-235:date} y no muestra lo que siguió.",
    },
    notes: {
      en: "The chart has one mark for each recommendation. The status is that of the report, not of today; the auditor’s site is the place to look for a newer one.",
      es: "La gráfica tiene una marca por recomendación. La situación es la del informe, no la actual; la página del órgano auditor es el lugar para consultar una más reciente.",
    },
    view: {
      ...showing("borders", "areas", "recommendations"),
      ...lookingAt([-92, 16.8], 5.2),
      ...only({ countries: ["BZ", "GT"] }),
    },
    chart: { id: "recommendations" },
  }),
];
