/** From the U.S. Southwest into Mexico. */
import type { Briefing } from "@/scenes/briefing";
import { SOUTHWEST_EFFORTS } from "./southwest-efforts";
import { SOUTHWEST_ORIGINS } from "./southwest-origins";
import { SOUTHWEST_READINGS } from "./southwest-readings";

export const FROM_THE_SOUTHWEST_BRIEFING: Briefing = {
  id: "from-the-southwest",
  title: {
    en: "From the U.S. Southwest into Mexico",
    es: "Del suroeste de Estados Unidos a México",
  },
  subtitle: {
    en: "What traces, seizures and audits show",
    es: "Lo que muestran los rastreos, los aseguramientos y las auditorías",
  },
  scenes: [...SOUTHWEST_ORIGINS, ...SOUTHWEST_READINGS, ...SOUTHWEST_EFFORTS],
};
