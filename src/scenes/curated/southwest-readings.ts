/** How to read counts: traces by year, seizures on the way south, Mexican series, and the setting. */
import type { Scene } from "@/scenes/briefing";
import { lookingAt, only, showing, writeScene } from "./compose";

export const SOUTHWEST_READINGS: readonly Scene[] = [
  writeScene({
    id: "traces-by-year",
    title: {
      en: "Yearly counts of traces do not measure trafficking",
      es: "Los conteos anuales de rastreos no miden el tráfico",
    },
    text: {
      en: "The audit describes {obs-trend-mx-2009-2014}. In {obs-backlog-mx-2009:from-year} the military handed in {obs-backlog-mx-2009:full} at once; around then the tracing system became available in Spanish; by {etrace-access-centralised:from-year} access in Mexico was mostly with federal prosecutors.\n\nSuch changes can move a count without any change in smuggling. Windows of several years and single years share the axis, never a line.",
      es: "La auditoría describe {obs-trend-mx-2009-2014}. En {obs-backlog-mx-2009:from-year} las Fuerzas Armadas entregaron de una vez {obs-backlog-mx-2009:full}; por entonces el sistema de rastreo estuvo disponible en español; hacia {etrace-access-centralised:from-year} el acceso en México quedó sobre todo en la procuraduría federal.\n\nCambios así pueden mover un conteo sin que varíe el contrabando. Los periodos de varios años y los años sueltos comparten eje, nunca línea.",
    },
    notes: {
      en: "Audits by one office date Spanish-language tracing to {spanish-etrace-launch:from-year} and to {spanish-etrace-mexico:from-year}; the atlas keeps both.",
      es: "Auditorías de la misma oficina fechan el rastreo en español en {spanish-etrace-launch:from-year} y en {spanish-etrace-mexico:from-year}; el atlas conserva ambas fechas.",
    },
    view: {
      ...showing("borders", "areas", "country-figures", "activities"),
      ...lookingAt([-100, 23], 3.8),
      ...only({ countries: ["MX"], activityTypeIds: ["etrace", "trace-data"] }),
    },
    chart: { id: "series", measureIds: ["atf-traced"], areaId: "MX", markers: true },
  }),
  writeScene({
    id: "seized-southbound",
    title: {
      en: "{cbp:short} seized {obs-cbp-outbound-fy2020-10-months} firearms at the border in part of a year, after an average of {obs-cbp-average-fy2014-2019} a year",
      es: "La {cbp:short} aseguró {obs-cbp-outbound-fy2020-10-months} armas en la frontera en parte de un año, tras un promedio de {obs-cbp-average-fy2014-2019} al año",
    },
    text: {
      en: "The first is for {obs-cbp-outbound-fy2020-10-months:from} to {obs-cbp-outbound-fy2020-10-months:to}, when some ports had stepped up outbound inspections; the second for fiscal years {obs-cbp-average-fy2014-2019:from-year} through {obs-cbp-average-fy2014-2019:to-year}. A seizure count reflects inspecting as well as smuggling.\n\nTask forces led by ICE report {obs-ice-taskforces-fy2015-2017} for fiscal years {obs-ice-taskforces-fy2015-2017:from-year} through {obs-ice-taskforces-fy2015-2017:to-year}. The counts stay apart and are not added.",
      es: "La primera cifra va de {obs-cbp-outbound-fy2020-10-months:from} a {obs-cbp-outbound-fy2020-10-months:to}, cuando algunos puertos habían reforzado la inspección de salida; la segunda abarca los años fiscales {obs-cbp-average-fy2014-2019:from-year} a {obs-cbp-average-fy2014-2019:to-year}. Un conteo de aseguramientos refleja tanto la inspección como el contrabando.\n\nLos grupos encabezados por ICE reportan {obs-ice-taskforces-fy2015-2017} en los años fiscales {obs-ice-taskforces-fy2015-2017:from-year} a {obs-ice-taskforces-fy2015-2017:to-year}. Los conteos se mantienen separados y no se suman.",
    },
    notes: {
      en: "For {obs-ice-southbound-2009-2014:from-year} through {obs-ice-southbound-2009-2014:to-year} ICE counted {obs-ice-southbound-2009-2014} firearms bound for Mexico, not only at the border. Yearly values behind the average are not published on the page.",
      es: "De {obs-ice-southbound-2009-2014:from-year} a {obs-ice-southbound-2009-2014:to-year}, ICE contó {obs-ice-southbound-2009-2014} armas con destino a México, no solo en la frontera. La página no publica los valores anuales del promedio.",
    },
    view: {
      ...showing("borders", "areas", "crossings", "country-figures"),
      ...lookingAt([-107, 29.8], 4.2),
      ...only({
        countries: ["MX", "US"],
        agencyIds: ["cbp", "ice"],
        activityTypeIds: ["seizures"],
        grades: ["A"],
      }),
    },
    chart: {
      id: "series",
      measureIds: ["cbp-outbound-average", "cbp-outbound-seizures", "ice-taskforce-seizures"],
      areaId: "border-us-mx",
    },
  }),
  writeScene({
    id: "mexican-series",
    title: {
      en: "For Tamaulipas, federal figures say {obs-fgr-seized-terms-mx-tam-2012-2018} or {obs-federal-seized-2006-2014-mx-tam-2006-2014}: they count different things",
      es: "Para Tamaulipas las cifras federales dicen {obs-fgr-seized-terms-mx-tam-2012-2018} o {obs-federal-seized-2006-2014-mx-tam-2006-2014}: cuentan cosas distintas",
    },
    text: {
      en: "The first is what federal prosecutors registered from {obs-fgr-seized-terms-mx-tam-2012-2018:from} to {obs-fgr-seized-terms-mx-tam-2012-2018:to}; the second joins prosecutors, army and navy for {obs-federal-seized-2006-2014-mx-tam-2006-2014:from-year} through {obs-federal-seized-2006-2014-mx-tam-2006-2014:to-year}. Neither corrects the other, and they are never spliced.\n\nThe map has the prosecutors’ figures for {obs-fgr-seized-terms-mx-tam-2019-2024:from} to {obs-fgr-seized-terms-mx-tam-2019-2024:to}. Hatched states were not published, which does not mean none.",
      es: "La primera es lo que registró la fiscalía federal de {obs-fgr-seized-terms-mx-tam-2012-2018:from} a {obs-fgr-seized-terms-mx-tam-2012-2018:to}; la segunda reúne a la procuraduría, el Ejército y la Marina de {obs-federal-seized-2006-2014-mx-tam-2006-2014:from-year} a {obs-federal-seized-2006-2014-mx-tam-2006-2014:to-year}. Ninguna corrige a la otra y nunca se empalman.\n\nEl mapa muestra las cifras de la fiscalía de {obs-fgr-seized-terms-mx-tam-2019-2024:from} a {obs-fgr-seized-terms-mx-tam-2019-2024:to}. Las entidades con trama no se publicaron, lo que no significa que no haya.",
    },
    notes: {
      en: "Nationwide the terms published by prosecutors run to {obs-fgr-seized-terms-mx-2006-2024:to} with {obs-fgr-seized-terms-mx-2006-2024} firearms. Figures that hold the records of Mexico City for {obs-fgr-seized-1990-2019-mx-cmx-2009:from-year} are inflated by how they were entered.",
      es: "A nivel nacional, los periodos publicados por la fiscalía llegan a {obs-fgr-seized-terms-mx-2006-2024:to} con {obs-fgr-seized-terms-mx-2006-2024} armas. Las cifras que incluyen los registros de la Ciudad de México de {obs-fgr-seized-1990-2019-mx-cmx-2009:from-year} están infladas por la forma de captura.",
    },
    view: {
      ...showing("borders", "areas", "state-figures"),
      ...lookingAt([-103, 23.8], 4.3),
      ...only({ activityTypeIds: ["seizures"], countries: ["MX"], agencyIds: ["fgr"] }),
      selection: { kind: "area", id: "MX-TAM" },
      figures: {
        country: { measureId: null, vintage: null },
        state: { measureId: "fgr-seized-terms", vintage: "2019-01.2024-03.window" },
      },
    },
  }),
  writeScene({
    id: "homicide-as-context",
    title: {
      en: "Homicide is the setting, not a measure of trafficking",
      es: "Los homicidios son el contexto, no una medida del tráfico",
    },
    text: {
      en: "Mexico’s rate went from {ctx-homicide-rate-inegi-mx-2007:full} in {ctx-homicide-rate-inegi-mx-2007:from-year} to {ctx-homicide-rate-inegi-mx-2018} in {ctx-homicide-rate-inegi-mx-2018:from-year}. It counts homicides by any means. A firearm used in one need not have been trafficked, and most trafficked firearms are never seen in one.\n\nThe atlas counts these figures apart from its evidence and never joins them to it.",
      es: "La tasa de México pasó de {ctx-homicide-rate-inegi-mx-2007:full} en {ctx-homicide-rate-inegi-mx-2007:from-year} a {ctx-homicide-rate-inegi-mx-2018} en {ctx-homicide-rate-inegi-mx-2018:from-year}. Incluye homicidios por cualquier medio. El arma usada en uno no necesariamente fue traficada, y la mayoría de las traficadas nunca aparece en uno.\n\nEl atlas cuenta estas cifras aparte de su evidencia y nunca las une a ella.",
    },
    notes: {
      en: "By place of occurrence, from death certificates. The populations behind the rates are interpolated, so compare states within a year rather than one state over long spans.",
      es: "Por lugar de ocurrencia, según actas de defunción. Las poblaciones de las tasas son interpolaciones: conviene comparar entidades en un mismo año y no una entidad en lapsos largos.",
    },
    view: {
      ...showing("borders", "homicide"),
      ...lookingAt([-102.5, 23.8], 4.3),
      contextMeasure: "homicide-rate-inegi",
      contextYear: 2018,
    },
  }),
];
