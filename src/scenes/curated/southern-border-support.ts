/** The border, the money, the kinds of work and how they were judged. */
import type { Scene } from "@/scenes/briefing";
import { lookingAt, only, selecting, showing, writeScene } from "./compose";

const THREE_COUNTRIES = ["BZ", "GT", "MX"];

export const SOUTHERN_BORDER_SUPPORT: readonly Scene[] = [
  writeScene({
    id: "border-and-crossings",
    title: {
      en: "Lists of crossings name {mx-gt:crossings:formal} formal ones with Guatemala and {mx-bz:crossings:formal} with Belize",
      es: "Las listas de cruces registran {mx-gt:crossings:formal} formales con Guatemala y {mx-bz:crossings:formal} con Belice",
    },
    text: {
      en: "Mexico’s border with its southern neighbors is {obs-border-length-mx-south:full} long, the auditor writes. Crossings that are informal, or whose status could not be verified, have a sign of their own.\n\nThe dashed line between Belize and Guatemala is in dispute before the International Court of Justice; this map takes no side.",
      es: "La frontera de México con sus vecinos del sur mide {obs-border-length-mx-south:full}, señala el informe de auditoría. Los cruces informales o cuya situación no pudo verificarse llevan un símbolo propio.\n\nLa línea discontinua entre Belice y Guatemala es objeto de una controversia ante la Corte Internacional de Justicia; este mapa no toma partido.",
    },
    notes: {
      en: "The length is that of {gao-16-235:short}; the atlas never prints a length measured on its own lines. Say early that the next scenes are about work that was done, and that what crosses this border comes at the end, because little is known of it.",
      es: "La longitud es la que cita {gao-16-235:short}; el atlas nunca publica longitudes medidas sobre sus propias líneas. Conviene advertir desde el inicio que primero se presenta lo que se hizo y al final lo que cruza, porque de esto último se sabe poco.",
    },
    view: { ...showing("borders", "crossings"), ...lookingAt([-90.6, 16.3], 6) },
  }),
  writeScene({
    id: "money",
    title: {
      en: "Of {obs-obligations-total} obligated, {obs-obligations-firearms-total} was specific to firearms trafficking",
      es: "De {obs-obligations-total} comprometidos, {obs-obligations-firearms-total} se destinaron específicamente al tráfico de armas",
    },
    text: {
      en: "That is what U.S. agencies reported for Belize, Guatemala and Mexico in fiscal years {obs-obligations-total:from-year} through {obs-obligations-total:to-year}. Mexico’s part was {obs-obligations-mx}, of which {obs-obligations-mx-two-activities} paid for inspection equipment and forensic laboratories.\n\nMost of the money therefore served wider aims with firearms among them. A U.S. fiscal year begins in October of the year before.",
      es: "Son los montos que las agencias estadounidenses reportaron para Belice, Guatemala y México en los años fiscales {obs-obligations-total:from-year} a {obs-obligations-total:to-year}. A México correspondieron {obs-obligations-mx}, de los cuales {obs-obligations-mx-two-activities} cubrieron equipos de inspección y laboratorios forenses.\n\nLa mayor parte atendió, por tanto, fines más amplios, entre ellos el de las armas. El año fiscal estadounidense inicia en octubre del año anterior.",
    },
    notes: {
      en: "The parts of the specific money overlap and were rounded by the source; do not add them. Of the whole, {obs-obligations-share-inl} went through the {inl:name}.",
      es: "Los componentes del gasto específico se traslapan y la fuente los redondeó; no deben sumarse. Del total, {obs-obligations-share-inl} se canalizó por medio de la {inl:name}.",
    },
    view: {
      ...showing("borders", "areas", "activities"),
      ...lookingAt([-93.5, 16.8], 4.6),
      ...only({
        activityTypeIds: ["funding"],
        countries: THREE_COUNTRIES,
        // Fiscal year 2010 begins in 2009.
        years: { from: 2009, to: 2014 },
        yearMode: "contained",
      }),
      ...selecting("us-obligations-fy2010-2014"),
    },
    chart: { id: "money", split: "country" },
  }),
  writeScene({
    id: "areas-of-effort",
    title: {
      en: "Marking and stockpile work went to Guatemala and Belize, scanning equipment to Mexico",
      es: "El marcaje y los arsenales se atendieron en Guatemala y Belice; los equipos de inspección, en México",
    },
    text: {
      en: "All {area-specialized-units:result:0:words} countries had help with tracing, training, forensics and specialized units; dogs that detect weapons are described for Mexico and Guatemala.\n\nThe maps set Guatemala beside Mexico. The areas are rebuilt from running text, because the figure of the report is not part of it: what is missing here for a country may still have existed.",
      es: "Los {area-specialized-units:result:0:words} países recibieron apoyo para rastreo, capacitación, servicios forenses y unidades especializadas; los binomios caninos para detectar armas se describen en México y Guatemala.\n\nLos mapas muestran a Guatemala junto a México. Las áreas se reconstruyeron a partir del texto, pues la figura del informe no forma parte de él: lo que aquí falta en un país pudo haber existido.",
    },
    notes: {
      en: "The comparison counts areas of work, not money and not effort. {area-marking:name}; {area-stockpile:name}; {area-inspection-equipment:name}.",
      es: "La comparación cuenta ámbitos de trabajo, no dinero ni esfuerzo. {area-marking:name}; {area-stockpile:name}; {area-inspection-equipment:name}.",
    },
    view: {
      ...showing("areas", "activities"),
      ...lookingAt([-92.5, 16.8], 4.2),
      ...only({ text: "area of effort:" }),
      compare: { by: "country", a: "GT", b: "MX" },
      dock: { tab: "compare", open: true },
    },
  }),
  writeScene({
    id: "key-activities",
    title: {
      en: "{gao-16-235:key-activities:no-targets:Words} of {gao-16-235:key-activities} key activities had no targets to be measured against",
      es: "{gao-16-235:key-activities:no-targets:Words} de {gao-16-235:key-activities} actividades clave carecían de metas con las cuales medirlas",
    },
    text: {
      en: "Of the rest, {gao-16-235:key-activities:goals-met} met its goals, {gao-16-235:key-activities:goals-partly-met} met them in part and {gao-16-235:key-activities:on-target} were on target at the time of the audit. The results are those that agencies and their partners reported; the auditor did not check the data underneath.\n\nThe activities were picked by criteria, not at random: nothing here can be carried over to other programs.",
      es: "De las demás, {gao-16-235:key-activities:goals-met} cumplió sus objetivos, {gao-16-235:key-activities:goals-partly-met} los cumplieron en parte y {gao-16-235:key-activities:on-target} avanzaban conforme a lo previsto al momento de la auditoría. Los resultados son los que informaron las agencias y sus socios; no se verificaron los datos de origen.\n\nLas actividades se eligieron con criterios definidos y no al azar: lo aquí expuesto no puede extenderse a otros programas.",
    },
    notes: {
      en: "Without targets: {key-firearms-training:name}; {key-etrace-support:name}; {key-stockpile-security-belize:name}.",
      es: "Sin metas: {key-firearms-training:name}; {key-etrace-support:name}; {key-stockpile-security-belize:name}.",
    },
    view: {
      ...showing("borders", "areas", "activities"),
      ...lookingAt([-92.5, 17], 5),
      ...only({
        countries: THREE_COUNTRIES,
        agencyIds: ["atf", "cbp", "icitap", "oas", "pm-wra"],
        years: { from: 2009, to: 2016 },
      }),
    },
    chart: { id: "targets" },
  }),
];
