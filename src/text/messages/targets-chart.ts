/** Words of targets and results. */
import { catalogue, plural } from "@/text/catalogue";

export const targetsWords = catalogue(
  {
    name: "Targets",
    title: "Targets and results",
    deck: "Activities that had targets. A bar is drawn only where one target and one result are numbers in the same unit; it shows the result in percent of the target. Everything else is set out in words.",
    summary: (bars: string, words: string, none: string) =>
      `${bars} results can be set against their target, ${words} activities have targets that no single result answers, and for ${none} the auditor found no targets.`,
    barsHead: "Result in percent of the target",
    target: "target",
    wordsHead: "Targets that no single result answers",
    noneHead: "No targets: what the auditor found",
    notStated: (count: number, formatted: string) =>
      `For ${formatted} further ${plural("en", count, "activity", "activities")} the documents read here state no target. That is not the same as having none.`,
    pair: (target: string, result: string, goal: string) => `${target}: ${result} of ${goal}`,
    more: (count: number) =>
      `and ${count} more ${plural("en", count, "target", "targets")} in words`,
    aimed: (list: string) => `Aimed at: ${list}.`,
    reported: (list: string) => `Reported: ${list}.`,
    nothingReported: "Nothing reported beside it.",
    colActivity: "Activity",
    colTarget: "Target",
    colResult: "Result",
    colShare: "Percent of target",
    colFinding: "Finding",
    colAbout: "What is measured",
    noTarget: "none",
    caption: "Targets and results by activity",
    chart: "Targets and results, chart",
  },
  {
    name: "Metas",
    title: "Metas y resultados",
    deck: "Actividades que tenían metas. Solo se dibuja una barra cuando una meta y un resultado son números en la misma unidad; muestra el resultado como porcentaje de la meta. Todo lo demás se expone en palabras.",
    summary: (bars: string, words: string, none: string) =>
      `${bars} resultados pueden compararse con su meta, ${words} actividades tienen metas a las que ningún resultado responde por sí solo y en ${none} la auditoría no encontró metas.`,
    barsHead: "Resultado como porcentaje de la meta",
    target: "meta",
    wordsHead: "Metas a las que ningún resultado responde por sí solo",
    noneHead: "Sin metas: lo que encontró la auditoría",
    notStated: (count: number, formatted: string) =>
      `Para ${formatted} ${plural("es", count, "actividad", "actividades")} más, los documentos leídos aquí no indican meta. Eso no es lo mismo que no tenerla.`,
    pair: (target: string, result: string, goal: string) => `${target}: ${result} de ${goal}`,
    more: (count: number) => `y ${count} ${plural("es", count, "meta", "metas")} más en palabras`,
    aimed: (list: string) => `Se buscaba: ${list}.`,
    reported: (list: string) => `Se informó: ${list}.`,
    nothingReported: "No se informó de nada junto a ella.",
    colActivity: "Actividad",
    colTarget: "Meta",
    colResult: "Resultado",
    colShare: "Porcentaje de la meta",
    colFinding: "Hallazgo",
    colAbout: "Qué se mide",
    noTarget: "ninguna",
    caption: "Metas y resultados por actividad",
    chart: "Metas y resultados, gráfica",
  },
);
