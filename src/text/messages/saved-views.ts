/** The dialog of saved views. */
import { catalogue, plural } from "@/text/catalogue";

export const savedViewsMessages = catalogue(
  {
    title: "Saved views",
    close: "Close",
    intro:
      "A saved view keeps the map, layers, filters, comparison, selection and table under a name, in this browser only. Nothing is sent anywhere.",
    nameField: "Name of the current view",
    save: "Save view",
    saved: (name: string) => `Saved as “${name}”.`,
    full: (limit: string) => `The list holds ${limit} views and is full; delete some to save more.`,
    nameMissing: "Give the view a name.",
    loading: "Reading the saved views…",
    empty: "No view has been saved yet.",
    listLabel: "Saved views, in your order",
    open: (name: string) => `Open the view “${name}”`,
    opened: (name: string) => `“${name}” is shown. Undo brings back what was there before.`,
    notOpened: (name: string) => `“${name}” could not be opened.`,
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    moved: (name: string, place: number, count: number) => `“${name}” is now ${place} of ${count}.`,
    rename: (name: string) => `Rename “${name}”`,
    newName: (name: string) => `New name for “${name}”`,
    renamed: (name: string) => `Renamed to “${name}”.`,
    keep: "Rename",
    cancel: "Cancel",
    remove: (name: string) => `Delete “${name}”`,
    removed: (name: string) => `“${name}” was deleted.`,
    undoRemove: "Undo",
    undoRemoveLabel: (name: string) => `Undo: bring back “${name}”`,
    restored: (name: string) => `“${name}” is back.`,
    notKept:
      "This browser does not keep the views (storage is full or switched off). They last until this page is closed; save them as a file.",
    fileTitle: "As a file",
    exportAll: "Save all as a file",
    exported: (count: number, formatted: string) =>
      `The file holds ${formatted} ${plural("en", count, "view", "views")}.`,
    importFile: "Add views from a file",
    tooLarge: (limit: string) => `The file is larger than ${limit} and was not read.`,
    unreadable: "The file could not be read.",
    imported: (added: number, known: number) =>
      [
        plural("en", added, "1 view was added", `${added} views were added`),
        ...(known > 0
          ? [plural("en", known, "1 was already here", `${known} were already here`)]
          : []),
      ].join("; ") + ".",
    tooMany: (count: number) =>
      plural(
        "en",
        count,
        "1 view was left out: the list is full.",
        `${count} views were left out: the list is full.`,
      ),
  },
  {
    title: "Vistas guardadas",
    close: "Cerrar",
    intro:
      "Una vista guardada conserva el mapa, las capas, los filtros, la comparación, la selección y la tabla con un nombre, solo en este navegador. No se envía nada a ningún sitio.",
    nameField: "Nombre de la vista actual",
    save: "Guardar vista",
    saved: (name) => `Se guardó como «${name}».`,
    full: (limit) =>
      `La lista tiene ${limit} vistas y está llena; elimine algunas para guardar más.`,
    nameMissing: "Escriba un nombre para la vista.",
    loading: "Leyendo las vistas guardadas…",
    empty: "Aún no se ha guardado ninguna vista.",
    listLabel: "Vistas guardadas, en el orden que usted eligió",
    open: (name) => `Abrir la vista «${name}»`,
    opened: (name) => `Se muestra «${name}». Con Deshacer vuelve lo que había antes.`,
    notOpened: (name) => `No se pudo abrir «${name}».`,
    up: (name) => `Subir «${name}»`,
    down: (name) => `Bajar «${name}»`,
    moved: (name, place, count) => `«${name}» ocupa ahora el lugar ${place} de ${count}.`,
    rename: (name) => `Cambiar el nombre de «${name}»`,
    newName: (name) => `Nuevo nombre de «${name}»`,
    renamed: (name) => `El nombre ahora es «${name}».`,
    keep: "Cambiar",
    cancel: "Cancelar",
    remove: (name) => `Eliminar «${name}»`,
    removed: (name) => `Se eliminó «${name}».`,
    undoRemove: "Deshacer",
    undoRemoveLabel: (name) => `Deshacer: recuperar «${name}»`,
    restored: (name) => `Se recuperó «${name}».`,
    notKept:
      "Este navegador no conserva las vistas (el almacenamiento está lleno o desactivado). Durarán hasta que se cierre esta página; guárdelas como archivo.",
    fileTitle: "Como archivo",
    exportAll: "Guardar todas como archivo",
    exported: (count, formatted) =>
      `El archivo contiene ${formatted} ${plural("es", count, "vista", "vistas")}.`,
    importFile: "Agregar vistas de un archivo",
    tooLarge: (limit) => `El archivo es mayor que ${limit} y no se leyó.`,
    unreadable: "El archivo no se pudo leer.",
    imported: (added, known) =>
      [
        plural("es", added, "Se agregó 1 vista", `Se agregaron ${added} vistas`),
        ...(known > 0 ? [plural("es", known, "1 ya estaba", `${known} ya estaban`)] : []),
      ].join("; ") + ".",
    tooMany: (count) =>
      plural(
        "es",
        count,
        "Se omitió 1 vista: la lista está llena.",
        `Se omitieron ${count} vistas: la lista está llena.`,
      ),
  },
);
