/** Where traced firearms were first sold, and between which places they moved. */
import type { Scene } from "@/scenes/briefing";
import { lookingAt, only, selecting, showing, writeScene } from "./compose";

const PAIRS =
  "flow-nfcta-us-az-mx-son-2022-2023/flow-nfcta-us-tx-mx-tam-2022-2023/flow-nfcta-us-tx-mx-nle-2022-2023/" +
  "flow-nfcta-us-tx-mx-chh-2022-2023/flow-nfcta-us-tx-mx-gua-2022-2023";

export const SOUTHWEST_ORIGINS: readonly Scene[] = [
  writeScene({
    id: "an-estimate",
    title: {
      en: "{obs-smuggled-estimate:number} firearms a year is an estimate, not a count",
      es: "{obs-smuggled-estimate:number} armas al año es una estimación, no un conteo",
    },
    text: {
      en: "Mexico’s government gave that figure; the audit of {gao-21-322:year} repeats it without a method or a year. No document in this atlas counts the firearms that cross.\n\nThe wide bands are directions that documents name. They are schematic: no route was observed, and their width means nothing.",
      es: "La cifra es del gobierno de México; la auditoría de {gao-21-322:year} la retoma sin método ni año. Ningún documento de este atlas cuenta las armas que cruzan.\n\nLas bandas anchas son direcciones que los documentos mencionan. Son esquemáticas: no se observó ruta alguna y su anchura no representa cantidades.",
    },
    notes: {
      en: "Every number that follows is of firearms that somebody stopped, found or traced. None can be scaled up to the estimate.",
      es: "Todas las cifras siguientes son de armas que alguien detuvo, halló o rastreó. Ninguna permite llegar por extrapolación a la estimación.",
    },
    view: {
      ...showing("borders", "areas", "corridors"),
      ...lookingAt([-107, 29.8], 4.3),
      ...only({ countries: ["US"] }),
    },
  }),
  writeScene({
    id: "us-origin",
    title: {
      en: "{obs-us-origin-share-mx-2009-2014} of the firearms traced from Mexico were of U.S. origin",
      es: "{obs-us-origin-share-mx-2009-2014} de las armas rastreadas desde México eran de origen estadounidense",
    },
    text: {
      en: "Of {obs-traced-mx-2009-2014:full} seized and submitted for tracing from {obs-traced-mx-2009-2014:from-year} through {obs-traced-mx-2009-2014:to-year}, {obs-us-origin-mx-2009-2014} led to the United States and {obs-other-origin-mx-2009-2014} elsewhere; for {obs-undetermined-origin-mx-2009-2014} the origin stayed open.\n\nThis is a share of traced firearms, which are no random sample. It says nothing about those never seized or never traced.",
      es: "De {obs-traced-mx-2009-2014:full} aseguradas y enviadas a rastreo de {obs-traced-mx-2009-2014:from-year} a {obs-traced-mx-2009-2014:to-year}, {obs-us-origin-mx-2009-2014} condujeron a Estados Unidos y {obs-other-origin-mx-2009-2014} a otros países; de {obs-undetermined-origin-mx-2009-2014} no se determinó el origen.\n\nEs una proporción de las armas rastreadas, que no son una muestra aleatoria. Nada dice de las que nunca se aseguraron o rastrearon.",
    },
    notes: {
      en: "The audit of {gao-21-322:year} gives the same share, {obs-us-origin-share-mx-2014-2018}, for {obs-us-origin-share-mx-2014-2018:from-year} through {obs-us-origin-share-mx-2014-2018:to-year}. Percentages are rounded by the source.",
      es: "La auditoría de {gao-21-322:year} da la misma proporción, {obs-us-origin-share-mx-2014-2018}, de {obs-us-origin-share-mx-2014-2018:from-year} a {obs-us-origin-share-mx-2014-2018:to-year}. La fuente redondea los porcentajes.",
    },
    view: {
      ...showing("borders", "areas", "country-figures"),
      ...lookingAt([-100, 23], 3.8),
      ...only({ activityTypeIds: ["trace-data"], countries: ["MX"] }),
      ...selecting("obs-us-origin-mx-2009-2014"),
      figures: {
        country: { measureId: "atf-us-origin", vintage: "2009.2014.window" },
        state: { measureId: null, vintage: null },
      },
    },
  }),
  writeScene({
    id: "states-of-sale",
    title: {
      en: "Of the U.S.-origin firearms traced from Mexico, {obs-source-share-tx-2009-2014} led to Texas, {obs-source-share-ca-2009-2014} to California and {obs-source-share-az-2009-2014} to Arizona",
      es: "De las armas de origen estadounidense rastreadas desde México, {obs-source-share-tx-2009-2014} condujo a Texas, {obs-source-share-ca-2009-2014} a California y {obs-source-share-az-2009-2014} a Arizona",
    },
    text: {
      en: "These are shares of the firearms of U.S. origin traced in {flow-gao-us-tx-mx-2009-2014:from-year} through {flow-gao-us-tx-mx-2009-2014:to-year}; traces led to all {obs-source-states-2009-2014} states. A trace ends with the first retail sale, so later resales stay unseen.\n\nA buyer was identified for {obs-purchaser-identified-mx-2009-2014}. Neither state nor dealer nor buyer is thereby shown to have taken part in trafficking.",
      es: "Son proporciones de las armas de origen estadounidense rastreadas de {flow-gao-us-tx-mx-2009-2014:from-year} a {flow-gao-us-tx-mx-2009-2014:to-year}; los rastreos llegaron a los {obs-source-states-2009-2014} estados. El rastreo termina en la primera venta al menudeo, por lo que no muestra las reventas.\n\nSe identificó al comprador en {obs-purchaser-identified-mx-2009-2014} de los casos. Ello no demuestra que el estado, la armería o el comprador participaran en el tráfico.",
    },
    notes: {
      en: "Texas, California and Arizona also have many residents and many dealers; the document does not relate the shares to either. New Mexico’s share is not in the text.",
      es: "Texas, California y Arizona tienen además muchos habitantes y muchas armerías; el documento no relaciona las proporciones con ello. El texto no incluye la de Nuevo México.",
    },
    view: {
      ...showing("borders", "areas", "flows"),
      ...lookingAt([-107.5, 26.3], 3.7),
      ...only({
        years: { from: 2009, to: 2014 },
        grades: ["A"],
        activityTypeIds: ["source-flow", "trace-data"],
      }),
      ...selecting("flow-gao-us-tx-mx-2009-2014"),
    },
  }),
  writeScene({
    id: "state-pairs",
    title: {
      en: "{nfcta-state-pair:flows:Words} pairs of states are published; Arizona to Sonora is the largest, with {flow-nfcta-us-az-mx-son-2022-2023}",
      es: "Se publicaron {nfcta-state-pair:flows} pares de estados; el mayor es de Arizona a Sonora, con {flow-nfcta-us-az-mx-son-2022-2023}",
    },
    text: {
      en: "Together they make {PAIRS:sum} of the {obs-nfcta-traced-known-state-mx-2022-2023} firearms traced to a U.S. purchaser and to a Mexican state for {flow-nfcta-us-az-mx-son-2022-2023:from-year} and {flow-nfcta-us-az-mx-son-2022-2023:to-year}.\n\nThe other pairs exist but were not published: a missing arrow does not mean that nothing moved. The press quotes these figures of {atf:short}; the volume itself was not read.",
      es: "En conjunto suman {PAIRS:sum} de las {obs-nfcta-traced-known-state-mx-2022-2023} armas rastreadas hasta un comprador en Estados Unidos y con entidad mexicana conocida en {flow-nfcta-us-az-mx-son-2022-2023:from-year} y {flow-nfcta-us-az-mx-son-2022-2023:to-year}.\n\nLos demás pares existen, pero no se publicaron: la ausencia de una flecha no significa que nada se haya movido. La prensa cita estas cifras de la {atf:short}; el volumen original no se consultó.",
    },
    notes: {
      en: "Texas: {flow-nfcta-us-tx-mx-tam-2022-2023:destination} {flow-nfcta-us-tx-mx-tam-2022-2023}, {flow-nfcta-us-tx-mx-nle-2022-2023:destination} {flow-nfcta-us-tx-mx-nle-2022-2023}, {flow-nfcta-us-tx-mx-chh-2022-2023:destination} {flow-nfcta-us-tx-mx-chh-2022-2023}, {flow-nfcta-us-tx-mx-gua-2022-2023:destination} {flow-nfcta-us-tx-mx-gua-2022-2023}. Bought in one state and recovered in another: what lay between is unknown.",
      es: "Texas: {flow-nfcta-us-tx-mx-tam-2022-2023:destination} {flow-nfcta-us-tx-mx-tam-2022-2023}, {flow-nfcta-us-tx-mx-nle-2022-2023:destination} {flow-nfcta-us-tx-mx-nle-2022-2023}, {flow-nfcta-us-tx-mx-chh-2022-2023:destination} {flow-nfcta-us-tx-mx-chh-2022-2023}, {flow-nfcta-us-tx-mx-gua-2022-2023:destination} {flow-nfcta-us-tx-mx-gua-2022-2023}. Se compraron en un estado y se recuperaron en otro: se desconoce el trayecto.",
    },
    view: {
      ...showing("borders", "areas", "flows"),
      ...lookingAt([-105.5, 28], 4.4),
      ...only({ years: { from: 2022, to: 2023 }, activityTypeIds: ["source-flow"] }),
      ...selecting("flow-nfcta-us-az-mx-son-2022-2023"),
    },
  }),
  writeScene({
    id: "city-pairs",
    title: {
      en: "Mexico’s defense ministry names {sedena-entry-pair:flows} pairs of border cities as entry points, without volumes",
      es: "La {sedena:short} señala {sedena-entry-pair:flows} pares de ciudades fronterizas como puntos de ingreso, sin volúmenes",
    },
    text: {
      en: "They lie between {flow-sedena-san-diego-tijuana:origin} in the west and {flow-sedena-brownsville-matamoros:origin} in the east; the map shows the eastern end. All the arrows are dashed and equally wide, because no quantity was given.\n\nThat a pair is named says where firearms are thought to enter, and nothing about the people of either city.",
      es: "Se ubican entre {flow-sedena-san-diego-tijuana:origin}, al oeste, y {flow-sedena-brownsville-matamoros:origin}, al este; el mapa muestra el extremo oriental. Todas las flechas son discontinuas y de igual anchura, porque no se dio cantidad alguna.\n\nQue se mencione un par indica por dónde se cree que ingresan armas, y nada de los habitantes de esas ciudades.",
    },
    notes: {
      en: "The list is for {flow-sedena-el-paso-ciudad-juarez:from-year} to {flow-sedena-el-paso-ciudad-juarez:to-year}. Turn on the layer of crossings and zoom in to see which bridges stand at a pair.",
      es: "La lista corresponde a {flow-sedena-el-paso-ciudad-juarez:from-year}–{flow-sedena-el-paso-ciudad-juarez:to-year}. Con la capa de cruces activa y el mapa más cerca se ven los puentes de cada par.",
    },
    view: {
      ...showing("borders", "areas", "flows"),
      ...lookingAt([-97.9, 26.05], 8.5),
      ...only({
        activityTypeIds: ["source-flow"],
        agencyIds: ["sedena"],
      }),
    },
  }),
].map((scene) => ({
  ...scene,
  text: {
    en: scene.text.en?.replaceAll("PAIRS", PAIRS) ?? "",
    es: scene.text.es?.replaceAll("PAIRS", PAIRS) ?? "",
  },
}));
