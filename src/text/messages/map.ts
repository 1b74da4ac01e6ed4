/** Texts of the map: its name and keys, controls, chooser, list of marks, credits, and what is said when it fails. */
import { catalogue, plural } from "@/text/catalogue";

export const MAP_MESSAGES = catalogue(
  {
    name: "Map of the evidence",
    instructions:
      "Arrow keys move the map, plus and minus zoom, Shift with arrow keys turns and tilts it. Enter opens what is at the crosshair in the middle. The list “In view” and the table hold the same records.",
    controls: "Map controls",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    northUp: "Turn north up and level the map",
    viewBorder: "Southern border",
    viewBorderShort: "Border",
    viewRegion: "Whole region",
    viewRegionShort: "Region",
    inViewUnread: "In view",
    inView: (count: number, formatted: string) =>
      `In view: ${formatted} ${plural("en", count, "mark", "marks")}`,
    inViewTitle: "Marks in view, nearest to the center first",
    inViewSpoken: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "mark", "marks")} in view`,
    inViewEmpty: "No mark in this part of the map under the filter.",
    nothingHere: "Nothing at the crosshair.",
    chooserTitle: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "mark", "marks")} here`,
    moreInTable: (_count: number, formatted: string) => `${formatted} more in the table`,
    moreHere: (_count: number, formatted: string) => `and ${formatted} more: click to choose`,
    clickToChoose: "Click to choose",
    close: "Close",
    scale: (metric: string, imperial: string) => `Scale: ${metric}, ${imperial}`,
    credits: "Map credits",
    creditsOpen: "Licenses and sources",
    osm: "© OpenStreetMap contributors (ODbL)",
    geonames: "GeoNames (CC BY 4.0)",
    inegi: "INEGI",
    sesnsp: "SESNSP",
    naturalEarth: "Natural Earth",
    noWebglTitle: "The map cannot be drawn here",
    noWebgl:
      "This browser gives no access to WebGL 2: it is switched off, or the graphics card is not supported. Everything else works: table, filters, details and the link show the same records.",
    lostTitle: "The map was interrupted",
    lost: "The graphics system of this device took the drawing surface away. Nothing is lost: table, filters and details go on, and the map comes back with the same view as soon as it can.",
    tryAgain: "Try again",
    openTable: "Open the table",
    isBack: "The map is back.",
    wheelInFrame: "Hold Ctrl and scroll to zoom the map",
    wheelInFrameMac: "Hold ⌘ and scroll to zoom the map",
    fingersInFrame: "Use two fingers to move the map",
  },
  {
    name: "Mapa de la evidencia",
    instructions:
      "Las flechas mueven el mapa, más y menos acercan y alejan, Mayús con flechas lo gira e inclina. Entrar abre lo que está en la mira, al centro. La lista «A la vista» y la tabla contienen los mismos registros.",
    controls: "Controles del mapa",
    zoomIn: "Acercar",
    zoomOut: "Alejar",
    northUp: "Orientar al norte y nivelar el mapa",
    viewBorder: "Frontera sur",
    viewBorderShort: "Frontera",
    viewRegion: "Toda la región",
    viewRegionShort: "Región",
    inViewUnread: "A la vista",
    inView: (count: number, formatted: string) =>
      `A la vista: ${formatted} ${plural("es", count, "marca", "marcas")}`,
    inViewTitle: "Marcas a la vista, de la más cercana al centro a la más lejana",
    inViewSpoken: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "marca", "marcas")} a la vista`,
    inViewEmpty: "Con este filtro no hay marcas en esta parte del mapa.",
    nothingHere: "No hay nada en la mira.",
    chooserTitle: (count: number, formatted: string) =>
      `${formatted} ${plural("es", count, "marca", "marcas")} en este punto`,
    moreInTable: (_count: number, formatted: string) => `${formatted} más en la tabla`,
    moreHere: (_count: number, formatted: string) => `y ${formatted} más: haga clic para elegir`,
    clickToChoose: "Haga clic para elegir",
    close: "Cerrar",
    scale: (metric: string, imperial: string) => `Escala: ${metric}, ${imperial}`,
    credits: "Créditos del mapa",
    creditsOpen: "Licencias y fuentes",
    osm: "© colaboradores de OpenStreetMap (ODbL)",
    geonames: "GeoNames (CC BY 4.0)",
    inegi: "INEGI",
    sesnsp: "SESNSP",
    naturalEarth: "Natural Earth",
    noWebglTitle: "Aquí no es posible dibujar el mapa",
    noWebgl:
      "Este navegador no permite usar WebGL 2: está desactivado o la tarjeta gráfica no es compatible. Todo lo demás funciona: la tabla, los filtros, el detalle y el enlace muestran los mismos registros.",
    lostTitle: "El mapa se interrumpió",
    lost: "El sistema gráfico de este equipo retiró la superficie de dibujo. No se perdió nada: la tabla, los filtros y el detalle siguen funcionando, y el mapa volverá con la misma vista en cuanto sea posible.",
    tryAgain: "Reintentar",
    openTable: "Abrir la tabla",
    isBack: "El mapa está de vuelta.",
    wheelInFrame: "Mantenga presionado Ctrl y desplace para acercar el mapa",
    wheelInFrameMac: "Mantenga presionado ⌘ y desplace para acercar el mapa",
    fingersInFrame: "Use dos dedos para mover el mapa",
  },
);

/** Who made what the map draws, in the order of how much of it. */
export function mapCredits(locale: "en" | "es", withHomicides: boolean): readonly string[] {
  const { osm, geonames, inegi, sesnsp, naturalEarth } = MAP_MESSAGES[locale];
  return [osm, geonames, inegi, ...(withHomicides ? [sesnsp] : []), naturalEarth];
}
