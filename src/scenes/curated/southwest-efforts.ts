/** What was set up, what Mexican states gained, and what the auditor asked for. */
import type { Scene } from "@/scenes/briefing";
import { lookingAt, only, selecting, showing, writeScene } from "./compose";

export const SOUTHWEST_EFFORTS: readonly Scene[] = [
  writeScene({
    id: "joint-operations",
    title: {
      en: "In fiscal year {ice-cbp-joint-operation:from-year}, ATF, ICE and CBP began joint operations against smuggling south",
      es: "En el año fiscal {ice-cbp-joint-operation:from-year}, ATF, ICE y CBP iniciaron operaciones conjuntas contra el contrabando hacia el sur",
    },
    text: {
      en: "ATF set up {operation-southbound:name} in {operation-southbound:from}; ICE and CBP began what ICE calls Without a Trace. Its running totals are {obs-owt-firearms-2021-07} firearms by {obs-owt-firearms-2021-07:to} and {obs-owt-firearms-2023-06} by {obs-owt-firearms-2023-06:to}; the later contains the earlier.\n\nWhen it was audited, none of the agencies had a full set of measures to judge results by.",
      es: "La ATF puso en marcha la operación Southbound en {operation-southbound:from}; ICE y CBP iniciaron la que ICE llama Without a Trace. Sus totales acumulados son {obs-owt-firearms-2021-07} armas al {obs-owt-firearms-2021-07:to} y {obs-owt-firearms-2023-06} al {obs-owt-firearms-2023-06:to}; el segundo contiene al primero.\n\nAl momento de la auditoría, ninguna de las agencias contaba con un conjunto completo de indicadores para valorar resultados.",
    },
    notes: {
      en: "The timeline also holds older work, such as {project-gunrunner:name} from {project-gunrunner:from-year} and {gc-armas:name}. A bar is a period that a document states; an open end means that no end is documented.",
      es: "La línea de tiempo incluye también trabajos anteriores, como {project-gunrunner:name}, desde {project-gunrunner:from-year}, y {gc-armas:name}. Cada barra es un periodo que consta en un documento; un final abierto significa que no se documenta el término.",
    },
    view: {
      ...showing("borders", "areas", "activities"),
      ...lookingAt([-105, 28.5], 4.1),
      ...only({
        countries: ["US"],
        agencyIds: ["atf", "cbp", "ice"],
        activityTypeIds: ["coordination", "interdiction", "investigation"],
      }),
      ...selecting("operation-southbound"),
    },
    chart: { id: "timeline", split: "agency" },
  }),
  writeScene({
    id: "tracing-access",
    title: {
      en: "Access to tracing widened: {etrace-training-mexico-fy2022:result:0:words} state agencies by {etrace-training-mexico-fy2022:from}, {obs-mx-states-with-etrace-2023} states by {obs-mx-states-with-etrace-2023:from}",
      es: "El acceso al rastreo se amplió: {etrace-training-mexico-fy2022:result:0:words} dependencias estatales en {etrace-training-mexico-fy2022:from} y {obs-mx-states-with-etrace-2023} entidades al {obs-mx-states-with-etrace-2023:from}",
    },
    text: {
      en: "The audit of {gao-21-322:year} had found that only Mexico’s federal Attorney General submitted requests, so that {obs-not-reported-mx-2014-2018:full}, those of state authorities among them, never reached the traces.\n\nAgencies and states are different units, counted by different offices. Access is not use: the figures do not say how many requests came of it.",
      es: "La auditoría de {gao-21-322:year} encontró que solo la fiscalía federal de México enviaba solicitudes, de modo que no llegaron a los rastreos {obs-not-reported-mx-2014-2018:full}, entre ellas las de autoridades estatales.\n\nDependencias y entidades son unidades distintas, contadas por oficinas distintas. Tener acceso no es usarlo: las cifras no indican cuántas solicitudes derivaron de ello.",
    },
    notes: {
      en: "In fiscal years {obs-state-assistance-mx-fy2015-2019:from-year} through {obs-state-assistance-mx-fy2015-2019:to-year} the Department of State provided {obs-state-assistance-mx-fy2015-2019} for Mexico’s capacity against trafficking, in one total without a split.",
      es: "En los años fiscales {obs-state-assistance-mx-fy2015-2019:from-year} a {obs-state-assistance-mx-fy2015-2019:to-year} el Departamento de Estado aportó {obs-state-assistance-mx-fy2015-2019} a la capacidad de México contra el tráfico, en un solo total sin desglose.",
    },
    view: {
      ...showing("borders", "areas", "activities"),
      ...lookingAt([-100.5, 23], 3.8),
      ...only({ countries: ["MX"], activityTypeIds: ["etrace"] }),
      ...selecting("etrace-training-mexico-fy2022"),
    },
  }),
  writeScene({
    id: "recommendations",
    title: {
      en: "{gao-21-322:recommendations:closed-implemented:Words} of {gao-21-322:recommendations} recommendations were carried out; {gao-21-322:recommendations:open} remained open",
      es: "Se cumplieron {gao-21-322:recommendations:closed-implemented} de {gao-21-322:recommendations} recomendaciones; {gao-21-322:recommendations:open} seguían abiertas",
    },
    text: {
      en: "The audit of {gao-21-322:year} asked for wider outreach and analysis and for measures of performance. What stayed open as of {rec-gao-21-322-4:as-of} concerns ICE, and ATF’s sharing of data with it.\n\nThe status is that of the auditor’s page when it was read. A recommendation carried out means that the step was taken, not that fewer firearms crossed.",
      es: "La auditoría de {gao-21-322:year} pidió ampliar la vinculación y el análisis, y contar con indicadores de desempeño. Lo que seguía abierto a {rec-gao-21-322-4:as-of} atañe a ICE y a la entrega de datos de la ATF a esa agencia.\n\nLa situación es la que mostraba la página del órgano auditor al consultarla. Que una recomendación se haya cumplido significa que se dio el paso, no que cruzaran menos armas.",
    },
    notes: {
      en: "The chart also shows the recommendations of earlier reviews, {gao-16-223:short} among them, whose text ends with the agreement of the agencies.",
      es: "La gráfica muestra también las recomendaciones de revisiones anteriores, entre ellas {gao-16-223:short}, cuyo texto concluye con la aceptación de las agencias.",
    },
    view: {
      ...showing("borders", "areas", "recommendations"),
      ...lookingAt([-102.5, 27], 4.2),
      ...only({ countries: ["US"], activityTypeIds: ["audit"] }),
    },
    chart: { id: "recommendations" },
  }),
];
