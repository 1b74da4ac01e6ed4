/** The export dialog: files of the records on show, and how to cite the view. */
import { catalogue, plural } from "@/text/catalogue";

type Format = "csv" | "geojson" | "xlsx";
type Kind = "records" | "picture";
type Style = "plain" | "bibtex" | "ris";

export const exportDialogMessages = catalogue(
  {
    title: "Export and cite",
    close: "Close",
    kinds: "What to take away",
    kind: (kind: Kind) =>
      ({ records: "Records and citation", picture: "Picture of the map" })[kind],
    pictureLoading: "Loading…",
    pictureFailed: "This part did not load. Close the dialog and try again.",
    filesTitle: "Save the records",
    travels: (sources: number, sourcesText: string) =>
      `Every row names its source and the place in it, its grade and its caveats: ${sourcesText} ${plural("en", sources, "document", "documents")} in all. The head of the file says the filter, the data version and the link to this view.`,
    nothing: "No record passes the filter, so there is nothing to save.",
    notLoaded: "The records have not loaded yet.",
    context: "Also the context figures (homicides) that pass the filter",
    contextCount: (count: number, formatted: string) =>
      plural("en", count, `${formatted} figure`, `${formatted} figures`),
    contextNote: "Counted apart: no share of homicides is attributed to trafficked firearms.",
    contextLoading: "Loading the context figures…",
    contextFailed: "The context figures did not load; the files hold the records alone.",
    format: (format: Format) => ({ csv: "CSV", geojson: "GeoJSON", xlsx: "Excel (XLSX)" })[format],
    about: (format: Format) =>
      ({
        csv: "One table for statistics programs and spreadsheets",
        geojson: "For map programs; records without a place of their own carry their areas",
        xlsx: "A workbook: records, caveats, sources, and what each column means",
      })[format],
    save: "Save",
    saveAs: (format: string) => `Save as ${format}`,
    preparing: (format: string) => `Preparing the ${format} file…`,
    saved: (name: string, count: number, formatted: string) =>
      `Saved ${name} with ${formatted} ${plural("en", count, "row", "rows")}.`,
    failed: (format: string) =>
      `The ${format} file could not be made. Nothing was saved; try again, or another format.`,
    citeTitle: "Cite this view",
    style: (style: Style) => ({ plain: "Plain text", bibtex: "BibTeX", ris: "RIS" })[style],
    styles: "Form of the citation",
    citation: "Citation",
    withSources: (count: number, formatted: string) =>
      plural(
        "en",
        count,
        `List the ${formatted} document under these records too`,
        `List the ${formatted} documents under these records too`,
      ),
    copy: "Copy",
    copied: "Citation copied.",
    copyFailed: "The browser did not allow copying. Select the text and copy it by hand.",
  },
  {
    title: "Exportar y citar",
    close: "Cerrar",
    kinds: "Qué llevarse",
    kind: (kind) => ({ records: "Registros y cita", picture: "Imagen del mapa" })[kind],
    pictureLoading: "Cargando…",
    pictureFailed: "Esta parte no se cargó. Cierre el diálogo e inténtelo de nuevo.",
    filesTitle: "Guardar los registros",
    travels: (sources, sourcesText) =>
      `Cada fila indica su fuente y el lugar dentro de ella, su grado y sus advertencias: en total, ${sourcesText} ${plural("es", sources, "documento", "documentos")}. El encabezado del archivo señala el filtro, la versión de los datos y el enlace a esta vista.`,
    nothing: "Ningún registro cumple el filtro, así que no hay nada que guardar.",
    notLoaded: "Los registros aún no se han cargado.",
    context: "También las cifras de contexto (homicidios) que cumplen el filtro",
    contextCount: (count, formatted) =>
      plural("es", count, `${formatted} cifra`, `${formatted} cifras`),
    contextNote:
      "Se cuentan por separado: ninguna proporción de los homicidios se atribuye a armas traficadas.",
    contextLoading: "Cargando las cifras de contexto…",
    contextFailed:
      "Las cifras de contexto no se cargaron; los archivos contienen solo los registros.",
    format: (format) => ({ csv: "CSV", geojson: "GeoJSON", xlsx: "Excel (XLSX)" })[format],
    about: (format) =>
      ({
        csv: "Una sola tabla para programas estadísticos y hojas de cálculo",
        geojson: "Para programas de mapas; los registros sin lugar propio llevan sus áreas",
        xlsx: "Un libro: registros, advertencias, fuentes y el significado de cada columna",
      })[format],
    save: "Guardar",
    saveAs: (format) => `Guardar como ${format}`,
    preparing: (format) => `Preparando el archivo ${format}…`,
    saved: (name, count, formatted) =>
      `Se guardó ${name} con ${formatted} ${plural("es", count, "fila", "filas")}.`,
    failed: (format) =>
      `No se pudo generar el archivo ${format}. No se guardó nada; inténtelo de nuevo o elija otro formato.`,
    citeTitle: "Citar esta vista",
    style: (style) => ({ plain: "Texto", bibtex: "BibTeX", ris: "RIS" })[style],
    styles: "Forma de la cita",
    citation: "Cita",
    withSources: (count, formatted) =>
      plural(
        "es",
        count,
        `Incluir también el documento en que se basan estos registros`,
        `Incluir también los ${formatted} documentos en que se basan estos registros`,
      ),
    copy: "Copiar",
    copied: "Cita copiada.",
    copyFailed: "El navegador no permitió copiar. Seleccione el texto y cópielo a mano.",
  },
);
