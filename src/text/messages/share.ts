/** The share dialog: the link of this view, and opening one that somebody sent. */
import { catalogue } from "@/text/catalogue";

export const shareMessages = catalogue(
  {
    close: "Close",
    shareTitle: "Share this view",
    shareIntro:
      "The link holds the whole view: place, layers, filters, years, selection, table, language and theme. Whoever opens it sees exactly this.",
    shareField: "Link to this view",
    copyLink: "Copy the link",
    copied: "Link copied.",
    copyFailed: "The browser did not allow copying. Select the link and copy it by hand.",
    linkLength: (count: number) => `${count} characters`,
    linkLong:
      "This link is long: some mail and chat programs cut links of this length. Send the view as a file instead.",
    saveFile: "Save as a file",
    openTitle: "Open a view",
    openIntro: "Paste a link that a mail program has changed or wrapped, or choose a view file.",
    openField: "Link to open",
    openLink: "Open the link",
    openFile: "Choose a view file",
    openFailed: "This is not a link or file of the atlas; the view was left as it is.",
    opened: "The view was opened.",
    embedTitle: "Show it in another page",
    embedIntro:
      "This markup shows the view as a frame. The frame takes no focus, leaves scrolling to the page around it, and changes nothing outside itself.",
    embedMode: "Show",
    frame_full: "The whole atlas",
    frame_map: "The map with its legend and source",
    frame_story: "The briefing, scene by scene",
    embedField: "Markup of the frame",
    copyMarkup: "Copy the markup",
    markupCopied: "Markup copied.",
    frameTitle: "Frontera Atlas: interactive map",
    offlineTitle: "Take it where there is no network",
    offlineIntro:
      "After the first visit this page also opens without a network. For a computer that never had one, save the whole atlas as one file: it opens with a double click in Chromium (Chrome, Edge) and Firefox.",
    saveOneFile: "Save the atlas as one file",
    savingOneFile: "The file is being put together…",
    savedOneFile: "The file was handed to the browser for saving.",
    oneFileFailed:
      "The file could not be put together: it was not found on the server or the network failed. Try again.",
  },
  {
    close: "Cerrar",
    shareTitle: "Compartir esta vista",
    shareIntro:
      "El enlace contiene la vista completa: lugar, capas, filtros, años, selección, tabla, idioma y tema. Quien lo abra verá exactamente esto.",
    shareField: "Enlace a esta vista",
    copyLink: "Copiar el enlace",
    copied: "Enlace copiado.",
    copyFailed: "El navegador no permitió copiar. Seleccione el enlace y cópielo a mano.",
    linkLength: (count: number) => `${count} caracteres`,
    linkLong:
      "Este enlace es largo: algunos programas de correo y mensajería cortan enlaces de este tamaño. Envíe la vista como archivo.",
    saveFile: "Guardar como archivo",
    openTitle: "Abrir una vista",
    openIntro:
      "Pegue un enlace que un programa de correo haya modificado o envuelto, o elija un archivo de vista.",
    openField: "Enlace por abrir",
    openLink: "Abrir el enlace",
    openFile: "Elegir un archivo de vista",
    openFailed: "No es un enlace ni un archivo del atlas; la vista quedó como estaba.",
    opened: "Se abrió la vista.",
    embedTitle: "Mostrarla en otra página",
    embedIntro:
      "Este código muestra la vista como un marco. El marco no toma el foco, deja el desplazamiento a la página que lo contiene y no cambia nada fuera de sí mismo.",
    embedMode: "Mostrar",
    frame_full: "El atlas completo",
    frame_map: "El mapa con su simbología y fuente",
    frame_story: "La presentación, escena por escena",
    embedField: "Código del marco",
    copyMarkup: "Copiar el código",
    markupCopied: "Código copiado.",
    frameTitle: "Frontera Atlas: mapa interactivo",
    offlineTitle: "Llevarlo adonde no hay red",
    offlineIntro:
      "Después de la primera visita, esta página también abre sin red. Para una computadora que nunca la tuvo, guarde el atlas completo en un solo archivo: se abre con doble clic en Chromium (Chrome, Edge) y en Firefox.",
    saveOneFile: "Guardar el atlas en un solo archivo",
    savingOneFile: "Se está preparando el archivo…",
    savedOneFile: "El archivo se entregó al navegador para guardarlo.",
    oneFileFailed:
      "No se pudo preparar el archivo: no se encontró en el servidor o falló la red. Intente de nuevo.",
  },
);
