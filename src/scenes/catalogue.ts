/**
 * The briefings that ship with the atlas. Ids are permanent: they appear in links. Only what a list needs is here;
 * the scenes of each are a chunk of their own.
 */
import type { LocalizedText } from "@/text/locale";
import type { Briefing } from "./briefing";

export type CuratedBriefing = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly subtitle: LocalizedText;
  readonly load: () => Promise<Briefing>;
};

export const CURATED_BRIEFINGS: readonly CuratedBriefing[] = [
  {
    id: "southern-border",
    title: {
      en: "Mexico’s southern border: what was done and what is known",
      es: "La frontera sur de México: qué se hizo y qué se sabe",
    },
    subtitle: { en: "Guatemala, Belize, Mexico", es: "Guatemala, Belice, México" },
    load: async () => (await import("./curated/southern-border")).SOUTHERN_BORDER_BRIEFING,
  },
  {
    id: "from-the-southwest",
    title: {
      en: "From the U.S. Southwest into Mexico",
      es: "Del suroeste de Estados Unidos a México",
    },
    subtitle: {
      en: "What traces, seizures and audits show",
      es: "Lo que muestran los rastreos, los aseguramientos y las auditorías",
    },
    load: async () => (await import("./curated/from-the-southwest")).FROM_THE_SOUTHWEST_BRIEFING,
  },
];
