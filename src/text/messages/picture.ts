/** A picture of the map: the words that stand in it, and the part of the export dialog that makes it. */
import { catalogue, plural } from "@/text/catalogue";

type Size =
  | "wide-1920"
  | "wide-3840"
  | "standard-1600"
  | "square-1080"
  | "square-2160"
  | "a4-landscape"
  | "a4-portrait"
  | "letter-landscape"
  | "letter-portrait";
type SizeGroup = "screen" | "paper";
type Step = "figure" | "map" | "page";
type Failure = "no-webgl" | "lost" | "too-large" | "no-data" | "other";

export const mapPictureMessages = catalogue(
  {
    sources: "Sources:",
    moreSources: (count: number) =>
      `and ${count} more ${plural("en", count, "document", "documents")} in the atlas`,
    caveats: "Read with care:",
    moreCaveats: (count: number) =>
      `${count} more ${plural("en", count, "caveat", "caveats")} in the atlas.`,
    moreLayers: (count: number) =>
      `and ${count} more ${plural("en", count, "layer", "layers")}, explained in the atlas`,
    moreItems: (count: number) => `and ${count} more ${plural("en", count, "symbol", "symbols")}`,
    atlas: "Frontera Atlas",
    longLink: "the link of this view is too long to print",
    north: "N",

    title: "Picture of the map",
    about:
      "The map as it is shown now, with legend, scale, sources and caveats: for a slide, a page or a message.",
    size: "Size",
    sizeName: (size: Size) =>
      ({
        "wide-1920": "16:9, 1920 × 1080",
        "wide-3840": "16:9, 3840 × 2160",
        "standard-1600": "4:3, 1600 × 1200",
        "square-1080": "Square, 1080 × 1080",
        "square-2160": "Square, 2160 × 2160",
        "a4-landscape": "A4 landscape, 200 dpi",
        "a4-portrait": "A4 portrait, 200 dpi",
        "letter-landscape": "Letter landscape, 200 dpi",
        "letter-portrait": "Letter portrait, 200 dpi",
      })[size],
    sizeGroup: (group: SizeGroup) => ({ screen: "Screen", paper: "Paper" })[group],
    theme: "Colors",
    themeName: (theme: "light" | "dark") =>
      ({ light: "Light, for paper", dark: "Dark, for a projector" })[theme],
    withTitle: "With title",
    save: "Save PNG",
    copy: "Copy to clipboard",
    cancel: "Cancel",
    preview: (size: string) => `Preview of the picture, ${size}`,
    previewing: "Drawing the preview…",
    noPreview: "No preview.",
    step: (step: Step) =>
      ({
        figure: "Gathering legend and sources…",
        map: "Drawing the map…",
        page: "Setting the page…",
      })[step],
    saved: (name: string) => `Saved ${name}.`,
    copied: "The picture is on the clipboard.",
    cancelled: "Cancelled; nothing was saved.",
    notCopied:
      "This browser did not allow copying a picture. Save it as PNG instead and insert the file.",
    failed: (failure: Failure) =>
      ({
        "no-webgl":
          "This browser gives no access to WebGL 2, so no map can be drawn. Nothing was saved.",
        lost: "The graphics system took the drawing surface away. Nothing was saved; try again, perhaps with a smaller size.",
        "too-large":
          "This device cannot draw a map that large. Nothing was saved; choose a smaller size.",
        "no-data": "The records or the land have not loaded, so there is no map to draw.",
        other: "The picture could not be made. Nothing was saved; try again.",
      })[failure],
  },
  {
    sources: "Fuentes:",
    moreSources: (count) =>
      `y ${count} ${plural("es", count, "documento más", "documentos más")} en el atlas`,
    caveats: "Lea con cuidado:",
    moreCaveats: (count) =>
      `${count} ${plural("es", count, "advertencia más", "advertencias más")} en el atlas.`,
    moreLayers: (count) =>
      `y ${count} ${plural("es", count, "capa más, explicada", "capas más, explicadas")} en el atlas`,
    moreItems: (count) => `y ${count} ${plural("es", count, "símbolo", "símbolos")} más`,
    atlas: "Frontera Atlas",
    longLink: "el enlace de esta vista es demasiado largo para imprimirse",
    north: "N",

    title: "Imagen del mapa",
    about:
      "El mapa tal como se muestra ahora, con leyenda, escala, fuentes y advertencias: para una diapositiva, una página o un mensaje.",
    size: "Tamaño",
    sizeName: (size) =>
      ({
        "wide-1920": "16:9, 1920 × 1080",
        "wide-3840": "16:9, 3840 × 2160",
        "standard-1600": "4:3, 1600 × 1200",
        "square-1080": "Cuadrada, 1080 × 1080",
        "square-2160": "Cuadrada, 2160 × 2160",
        "a4-landscape": "A4 horizontal, 200 ppp",
        "a4-portrait": "A4 vertical, 200 ppp",
        "letter-landscape": "Carta horizontal, 200 ppp",
        "letter-portrait": "Carta vertical, 200 ppp",
      })[size],
    sizeGroup: (group) => ({ screen: "Pantalla", paper: "Papel" })[group],
    theme: "Colores",
    themeName: (theme) => ({ light: "Claros, para papel", dark: "Oscuros, para proyector" })[theme],
    withTitle: "Con título",
    save: "Guardar PNG",
    copy: "Copiar al portapapeles",
    cancel: "Cancelar",
    preview: (size) => `Vista previa de la imagen, ${size}`,
    previewing: "Dibujando la vista previa…",
    noPreview: "Sin vista previa.",
    step: (step) =>
      ({
        figure: "Reuniendo leyenda y fuentes…",
        map: "Dibujando el mapa…",
        page: "Componiendo la página…",
      })[step],
    saved: (name) => `Se guardó ${name}.`,
    copied: "La imagen está en el portapapeles.",
    cancelled: "Se canceló; no se guardó nada.",
    notCopied:
      "Este navegador no permitió copiar una imagen. Guárdela como PNG e inserte el archivo.",
    failed: (failure) =>
      ({
        "no-webgl":
          "Este navegador no da acceso a WebGL 2, por lo que no es posible dibujar el mapa. No se guardó nada.",
        lost: "El sistema gráfico retiró la superficie de dibujo. No se guardó nada; inténtelo de nuevo, de ser necesario con un tamaño menor.",
        "too-large":
          "Este equipo no puede dibujar un mapa tan grande. No se guardó nada; elija un tamaño menor.",
        "no-data":
          "Los registros o la base cartográfica no se han cargado, así que no hay mapa que dibujar.",
        other: "No se pudo generar la imagen. No se guardó nada; inténtelo de nuevo.",
      })[failure],
  },
);
