/** The briefing: chooser, panel and editor. What is said while it is shown is in `presenting`. */
import { catalogue, plural } from "@/text/catalogue";

export const briefingMessages = catalogue(
  {
    chooserTitle: "Briefings",
    close: "Close",
    chooserIntro:
      "A briefing tells a matter in scenes: a finding in words, and the map that shows it. Every number is taken from the data, with its document.",
    shippedTitle: "Ready to show",
    ownTitle: "Your own",
    scenes: (count: number) => plural("en", count, "1 scene", `${count} scenes`),
    open: (title: string) => `Open the briefing “${title}”`,
    present: "Present",
    presentOne: (title: string) => `Present the briefing “${title}”`,
    remove: (title: string) => `Delete the briefing “${title}”`,
    removed: (title: string) => `“${title}” was deleted.`,
    undo: "Undo",
    undoRemove: (title: string) => `Undo: bring back “${title}”`,
    noneOwn: "None yet. Begin a new one, or make your own copy of one of the above.",
    reading: "Reading your briefings…",
    changedOn: (date: string) => `changed ${date}`,
    startNew: "New briefing",
    openFile: "Open a file…",
    notKept:
      "This browser does not keep briefings (storage is full or switched off). They last until this page is closed; save them as a file.",
    catalogueFailed:
      "The briefings of the atlas could not be loaded. Check the connection and try again.",
    untitled: "Untitled briefing",
    untitledScene: "Untitled scene",
    emptyScene: "Nothing has been written for this scene yet.",
    leave: "Close the briefing",
    menu: "More for this briefing",
    read: "Read",
    edit: "Edit",
    modes: "Read or edit",
    copyOwn: "Make my own copy",
    saveFile: "Save as a file",
    shareLink: "Copy a link of the whole briefing",
    chooseOther: "Other briefings",
    exportDeck: "Export deck or handout",
    exportIntro:
      "One slide or section a scene, with map, legend, chart, sources and caveats, in the language of the atlas. It is made in this browser; nothing is sent.",
    medium: (medium: "deck" | "a4" | "letter") =>
      ({ deck: "Deck (PPTX)", a4: "Handout, A4 (PDF)", letter: "Handout, Letter (PDF)" })[medium],
    aboutMedium: (medium: "deck" | "a4" | "letter"): string =>
      medium === "deck"
        ? "Titles, texts and charts can be edited; notes are in the notes."
        : "To print or send: text can be selected and read aloud.",
    saveMedium: (medium: "deck" | "a4" | "letter") =>
      ({ deck: "Save the deck", a4: "Save the handout, A4", letter: "Save the handout, Letter" })[
        medium
      ],
    save: "Save",
    cancel: "Cancel",
    cancelled: "Cancelled; nothing was saved.",
    painting: (number: number, count: number) => `Drawing map ${number} of ${count}…`,
    writing: "Writing the file…",
    exportFailed:
      "The file could not be made: this browser did not draw a map, or a part of the atlas did not load. Try again.",
    sceneList: "Scenes",
    sceneOf: (number: number, count: number) => `${number} of ${count}`,
    sceneSpoken: (number: number, count: number, title: string) =>
      `Scene ${number} of ${count}: ${title}`,
    allScenes: (count: number) => `All ${plural("en", count, "scenes", `${count} scenes`)}`,
    previous: "Previous",
    next: "Next",
    start: "Start",
    again: "Back to the view of the scene",
    sources: "Sources",
    caveats: "To be read with",
    computed: "computed here from published figures",
    showSource: (title: string) => `${title}: show among the sources`,
    unresolved: (list: string) => `Nothing in the data answers to ${list}.`,
    notOneScene: "This briefing has no scene yet.",
    addView: "Add this view",
    addViewLong:
      "Adds the map as it stands now: camera, layers, filters, years, selection, chart and theme.",
    added: (number: number) => `This view is scene ${number} now.`,
    titleOfBriefing: "Title of the briefing",
    subtitleOfBriefing: "For whom, or about what",
    titleOfScene: "Title: the finding in one sentence",
    textOfScene: "Text",
    textHelp: "An empty line begins a paragraph. {id} stands for the figure of a record.",
    notesOfScene: "Notes for the presenter",
    insertFigure: "Insert the selected record",
    insertHelp: "Select a record on the map or in the table to insert it.",
    retake: "Retake with this view",
    retaken: (number: number) => `Scene ${number} shows this view now.`,
    duplicate: "Duplicate",
    duplicated: (number: number) => `The copy is scene ${number}.`,
    deleteScene: "Delete",
    deletedScene: (title: string) => `“${title}” was deleted.`,
    undoDelete: (title: string) => `Undo: bring back “${title}”`,
    restored: (title: string) => `“${title}” is back.`,
    up: (title: string) => `Move “${title}” up`,
    down: (title: string) => `Move “${title}” down`,
    moved: (title: string, place: number, count: number) =>
      `“${title}” is now ${place} of ${count}.`,
    moveKeys: "Alt with the up or down arrow moves the scene.",
    withChart: "Show the chart beside the map",
    writtenIn: (language: string) =>
      `Written in ${language}; switch the language of the atlas to write the other.`,
    english: "English",
    spanish: "Spanish",
    saved: "Saved in this browser",
    saving: "Saving…",
    notSaved: "Not saved: this browser keeps nothing. Save it as a file.",
    keptAsCopy:
      "This briefing was changed in another tab. Your version is kept as a copy beside it.",
    full: (limit: string) => `A briefing holds at most ${limit} scenes.`,
    copied: "The link is on the clipboard.",
    copyFailed: "The browser did not let the link be copied. Save the briefing as a file.",
    linkLong: (length: string, limit: string) =>
      `The link would have ${length} characters; many mail programs break links over ${limit}. Save it as a file instead.`,
    copyAnyway: "Copy it anyway",
    savedFile: (name: string) => `Saved as ${name}.`,
    fileRefused: (name: string) => `“${name}” was not opened.`,
    fileOpened: (title: string) => `“${title}” was opened and is among your own briefings.`,
    askTitle: "Keep what you have not saved?",
    ask: (title: string) =>
      `“${title}” is not kept by this browser. If another briefing is opened, it is lost unless you save it as a file first.`,
    askSave: "Save it as a file and go on",
    askDrop: "Go on without it",
    askStay: "Stay here",
    unknown: (id: string) =>
      `The link names a briefing that this atlas does not have (“${id}”). The view is shown without it.`,
    notHere:
      "The link names a briefing that was made in another browser. The view is shown without it; ask the sender for the briefing as a file.",
    broken:
      "The briefing in the link has been cut or changed and could not be read. The view is shown without it.",
    noSuchScene: (number: number, count: number) =>
      `The link names scene ${number}, but the briefing has ${count}. The view is shown as it was sent.`,
  },
  {
    chooserTitle: "Presentaciones",
    close: "Cerrar",
    chooserIntro:
      "Una presentación expone un asunto por escenas: un hallazgo en palabras y el mapa que lo muestra. Cada cifra proviene de los datos, con su documento.",
    shippedTitle: "Listas para mostrar",
    ownTitle: "Propias",
    scenes: (count: number) => plural("es", count, "1 escena", `${count} escenas`),
    open: (title: string) => `Abrir la presentación «${title}»`,
    present: "Proyectar",
    presentOne: (title: string) => `Proyectar la presentación «${title}»`,
    remove: (title: string) => `Eliminar la presentación «${title}»`,
    removed: (title: string) => `Se eliminó «${title}».`,
    undo: "Deshacer",
    undoRemove: (title: string) => `Deshacer: recuperar «${title}»`,
    noneOwn:
      "Aún no hay ninguna. Comience una nueva o haga su propia copia de alguna de las anteriores.",
    reading: "Leyendo sus presentaciones…",
    changedOn: (date: string) => `modificada el ${date}`,
    startNew: "Nueva presentación",
    openFile: "Abrir un archivo…",
    notKept:
      "Este navegador no conserva las presentaciones (el almacenamiento está lleno o desactivado). Duran hasta cerrar esta página; guárdelas en un archivo.",
    catalogueFailed:
      "No se pudieron cargar las presentaciones del atlas. Revise la conexión e inténtelo de nuevo.",
    untitled: "Presentación sin título",
    untitledScene: "Escena sin título",
    emptyScene: "Aún no se ha escrito nada para esta escena.",
    leave: "Cerrar la presentación",
    menu: "Más opciones de esta presentación",
    read: "Leer",
    edit: "Editar",
    modes: "Leer o editar",
    copyOwn: "Hacer mi propia copia",
    saveFile: "Guardar en un archivo",
    shareLink: "Copiar un enlace de toda la presentación",
    chooseOther: "Otras presentaciones",
    exportDeck: "Exportar diapositivas o folleto",
    exportIntro:
      "Una diapositiva o sección por escena, con mapa, simbología, gráfica, fuentes y salvedades, en el idioma del atlas. Se elabora en este navegador; no se envía nada.",
    medium: (medium: "deck" | "a4" | "letter") =>
      ({
        deck: "Diapositivas (PPTX)",
        a4: "Folleto, A4 (PDF)",
        letter: "Folleto, carta (PDF)",
      })[medium],
    aboutMedium: (medium: "deck" | "a4" | "letter"): string =>
      medium === "deck"
        ? "Los títulos, textos y gráficas se pueden editar; las notas van en las notas."
        : "Para imprimir o enviar: el texto se puede seleccionar y leer en voz alta.",
    saveMedium: (medium: "deck" | "a4" | "letter") =>
      ({
        deck: "Guardar las diapositivas",
        a4: "Guardar el folleto, A4",
        letter: "Guardar el folleto, carta",
      })[medium],
    save: "Guardar",
    cancel: "Cancelar",
    cancelled: "Se canceló; no se guardó nada.",
    painting: (number: number, count: number) => `Se dibuja el mapa ${number} de ${count}…`,
    writing: "Se escribe el archivo…",
    exportFailed:
      "No se pudo elaborar el archivo: este navegador no dibujó un mapa o no se cargó una parte del atlas. Inténtelo de nuevo.",
    sceneList: "Escenas",
    sceneOf: (number: number, count: number) => `${number} de ${count}`,
    sceneSpoken: (number: number, count: number, title: string) =>
      `Escena ${number} de ${count}: ${title}`,
    allScenes: (count: number) => `Todas las escenas (${count})`,
    previous: "Anterior",
    next: "Siguiente",
    start: "Comenzar",
    again: "Volver a la vista de la escena",
    sources: "Fuentes",
    caveats: "Debe leerse con",
    computed: "calculado aquí a partir de cifras publicadas",
    showSource: (title: string) => `${title}: mostrar entre las fuentes`,
    unresolved: (list: string) => `Nada en los datos corresponde a ${list}.`,
    notOneScene: "Esta presentación aún no tiene escenas.",
    addView: "Agregar esta vista",
    addViewLong:
      "Agrega el mapa tal como está: encuadre, capas, filtros, años, selección, gráfica y tema.",
    added: (number: number) => `Esta vista es ahora la escena ${number}.`,
    titleOfBriefing: "Título de la presentación",
    subtitleOfBriefing: "Para quién o sobre qué",
    titleOfScene: "Título: el hallazgo en una oración",
    textOfScene: "Texto",
    textHelp: "Una línea vacía comienza un párrafo. {id} representa la cifra de un registro.",
    notesOfScene: "Notas para quien expone",
    insertFigure: "Insertar el registro seleccionado",
    insertHelp: "Seleccione un registro en el mapa o en la tabla para insertarlo.",
    retake: "Retomar con esta vista",
    retaken: (number: number) => `La escena ${number} muestra ahora esta vista.`,
    duplicate: "Duplicar",
    duplicated: (number: number) => `La copia es la escena ${number}.`,
    deleteScene: "Eliminar",
    deletedScene: (title: string) => `Se eliminó «${title}».`,
    undoDelete: (title: string) => `Deshacer: recuperar «${title}»`,
    restored: (title: string) => `Se recuperó «${title}».`,
    up: (title: string) => `Subir «${title}»`,
    down: (title: string) => `Bajar «${title}»`,
    moved: (title: string, place: number, count: number) =>
      `«${title}» es ahora la ${place} de ${count}.`,
    moveKeys: "Alt con la flecha hacia arriba o hacia abajo mueve la escena.",
    withChart: "Mostrar la gráfica junto al mapa",
    writtenIn: (language: string) =>
      `Se escribe en ${language}; cambie el idioma del atlas para escribir en el otro.`,
    english: "inglés",
    spanish: "español",
    saved: "Guardada en este navegador",
    saving: "Guardando…",
    notSaved: "Sin guardar: este navegador no conserva nada. Guárdela en un archivo.",
    keptAsCopy:
      "Esta presentación se modificó en otra pestaña. Su versión se conserva como copia junto a la otra.",
    full: (limit: string) => `Una presentación admite como máximo ${limit} escenas.`,
    copied: "El enlace está en el portapapeles.",
    copyFailed: "El navegador no permitió copiar el enlace. Guarde la presentación en un archivo.",
    linkLong: (length: string, limit: string) =>
      `El enlace tendría ${length} caracteres; muchos programas de correo cortan los de más de ${limit}. Es mejor guardarla en un archivo.`,
    copyAnyway: "Copiarlo de todos modos",
    savedFile: (name: string) => `Se guardó como ${name}.`,
    fileRefused: (name: string) => `No se abrió «${name}».`,
    fileOpened: (title: string) => `Se abrió «${title}» y está entre sus presentaciones.`,
    askTitle: "¿Conservar lo que no se ha guardado?",
    ask: (title: string) =>
      `Este navegador no conserva «${title}». Si se abre otra presentación, se perderá a menos que antes la guarde en un archivo.`,
    askSave: "Guardarla en un archivo y continuar",
    askDrop: "Continuar sin ella",
    askStay: "Permanecer aquí",
    unknown: (id: string) =>
      `El enlace nombra una presentación que este atlas no tiene («${id}»). Se muestra la vista sin ella.`,
    notHere:
      "El enlace nombra una presentación hecha en otro navegador. Se muestra la vista sin ella; pida la presentación en un archivo a quien la envió.",
    broken:
      "La presentación incluida en el enlace fue cortada o modificada y no se pudo leer. Se muestra la vista sin ella.",
    noSuchScene: (number: number, count: number) =>
      `El enlace nombra la escena ${number}, pero la presentación tiene ${count}. Se muestra la vista tal como se envió.`,
  },
);
