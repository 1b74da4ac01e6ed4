/** Mexico's southern border: what was done and what is known. */
import type { Briefing } from "@/scenes/briefing";
import { SOUTHERN_BORDER_EVIDENCE } from "./southern-border-evidence";
import { SOUTHERN_BORDER_PROGRAMS } from "./southern-border-programs";
import { SOUTHERN_BORDER_SUPPORT } from "./southern-border-support";

export const SOUTHERN_BORDER_BRIEFING: Briefing = {
  id: "southern-border",
  title: {
    en: "Mexico’s southern border: what was done and what is known",
    es: "La frontera sur de México: qué se hizo y qué se sabe",
  },
  subtitle: { en: "Guatemala, Belize, Mexico", es: "Guatemala, Belice, México" },
  scenes: [...SOUTHERN_BORDER_SUPPORT, ...SOUTHERN_BORDER_PROGRAMS, ...SOUTHERN_BORDER_EVIDENCE],
};
