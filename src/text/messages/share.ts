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
  },
);
