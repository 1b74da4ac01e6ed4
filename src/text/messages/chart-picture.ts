/** A chart as a picture: the menu that saves it, and the lines that stand around it in the file. */
import { catalogue, plural } from "@/text/catalogue";

export const pictureMessages = catalogue(
  {
    menu: "Save chart",
    svg: "As SVG (vector)",
    png: "As PNG (image)",
    copy: "Copy as image",
    saved: "Saved.",
    copied: "Copied.",
    failed: "The chart could not be made into a picture.",
    notCopied: "This browser did not allow copying the chart. Save it as PNG.",

    filter: (words: string) => `Filter: ${words}.`,
    caveats: "Read with care",
    moreCaveats: (count: number) =>
      `${count} more ${plural("en", count, "caveat", "caveats")} in the atlas, at the link below.`,
    sources: (list: string) => `Sources: ${list}.`,
    source: (name: string, count: number) =>
      `${name} (${count} ${plural("en", count, "place", "places")} cited)`,
    made: (version: string | null, date: string) =>
      version === null
        ? `Frontera Atlas; picture saved ${date}`
        : `Frontera Atlas, data version ${version}; picture saved ${date}`,
  },
  {
    menu: "Guardar gráfica",
    svg: "Como SVG (vectorial)",
    png: "Como PNG (imagen)",
    copy: "Copiar como imagen",
    saved: "Guardada.",
    copied: "Copiada.",
    failed: "No se pudo generar la imagen de la gráfica.",
    notCopied: "Este navegador no permitió copiar la gráfica. Guárdela como PNG.",

    filter: (words) => `Filtro: ${words}.`,
    caveats: "Lea con cuidado",
    moreCaveats: (count) =>
      `${count} ${plural("es", count, "advertencia", "advertencias")} más en el atlas, en el enlace de abajo.`,
    sources: (list) => `Fuentes: ${list}.`,
    source: (name, count) =>
      `${name} (${count} ${plural("es", count, "lugar citado", "lugares citados")})`,
    made: (version, date) =>
      version === null
        ? `Frontera Atlas; imagen guardada el ${date}`
        : `Frontera Atlas, versión de los datos ${version}; imagen guardada el ${date}`,
  },
);
