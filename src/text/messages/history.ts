/** Undo and redo: names of the buttons and of what they would bring back. */
import { catalogue } from "@/text/catalogue";

type Clause = "years" | "agency" | "activityType" | "country" | "grade" | "area" | "text";

export const historyMessages = catalogue(
  {
    undo: "Undo",
    redo: "Redo",
    undoWhat: (what: string) => `Undo: ${what}`,
    redoWhat: (what: string) => `Redo: ${what}`,
    nothingToUndo: "Undo: nothing to undo",
    nothingToRedo: "Redo: nothing to redo",
    /** The number makes two announcements in a row differ, or the second would not be read. */
    undone: (what: string, left: number) => `Undone: ${what}. Steps left: ${left}.`,
    redone: (what: string, left: number) => `Redone: ${what}. Steps left: ${left}.`,
    clause: (clause: Clause) =>
      ({
        years: "year filter",
        agency: "agency filter",
        activityType: "activity filter",
        country: "country filter",
        grade: "grade filter",
        area: "area filter",
        text: "text filter",
      })[clause],
    filters: "several filters",
    layer: (name: string) => `layer “${name}”`,
    layers: "several layers",
    opacity: (name: string) => `opacity of “${name}”`,
    figure: (level: "country" | "state") =>
      ({ country: "figure shown by country", state: "figure shown by state" })[level],
    contextMeasure: "measure of the context",
    contextYear: "year of the context",
    classes: "classes of a shaded map",
    scaleTo: "what a scale follows",
    selection: "selection",
    chart: "what the charts show",
    compare: "comparison",
    table: "order and kind of the table",
    view: "opening a view",
    travel: "Back or Forward",
    several: "several changes",
  },
  {
    undo: "Deshacer",
    redo: "Rehacer",
    undoWhat: (what) => `Deshacer: ${what}`,
    redoWhat: (what) => `Rehacer: ${what}`,
    nothingToUndo: "Deshacer: no hay nada que deshacer",
    nothingToRedo: "Rehacer: no hay nada que rehacer",
    undone: (what, left) => `Se deshizo: ${what}. Pasos restantes: ${left}.`,
    redone: (what, left) => `Se rehízo: ${what}. Pasos restantes: ${left}.`,
    clause: (clause) =>
      ({
        years: "filtro de años",
        agency: "filtro de dependencia",
        activityType: "filtro de actividad",
        country: "filtro de país",
        grade: "filtro de grado",
        area: "filtro de área",
        text: "filtro de texto",
      })[clause],
    filters: "varios filtros",
    layer: (name) => `capa «${name}»`,
    layers: "varias capas",
    opacity: (name) => `opacidad de «${name}»`,
    figure: (level) =>
      ({ country: "cifra mostrada por país", state: "cifra mostrada por estado" })[level],
    contextMeasure: "medida del contexto",
    contextYear: "año del contexto",
    classes: "clases de un mapa sombreado",
    scaleTo: "referencia de una escala",
    selection: "selección",
    chart: "lo que muestran las gráficas",
    compare: "comparación",
    table: "orden y tipo de la tabla",
    view: "apertura de una vista",
    travel: "Atrás o Adelante",
    several: "varios cambios",
  },
);
