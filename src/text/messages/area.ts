/** Words of the area of interest: its form, the tools on the map, distances. On demand, with what uses them. */
import { catalogue, plural } from "@/text/catalogue";

type Problem =
  | "size"
  | "position"
  | "too-few-corners"
  | "too-many-corners"
  | "crosses-itself"
  | "no-surface"
  | "leaves-the-map"
  | "unknown-border";
type Tool = "circle" | "polygon" | "rectangle" | "measure";

export const areaMessages = catalogue(
  {
    title: "Area of interest",
    intro: "Ask the map where: keep only what lies in a circle, a polygon or along a border.",
    kindLabel: "Kind of area",
    kind: (kind: "circle" | "polygon" | "border") =>
      ({ circle: "Circle", polygon: "Polygon", border: "Border" })[kind],
    orByForm: "Or give it in figures:",
    center: "Center",
    radius: "Radius",
    distance: "Distance",
    unit: "Unit",
    unitName: (unit: "km" | "mi") => ({ km: "kilometers", mi: "miles" })[unit],
    border: "Border",
    wholeBorders: "Whole borders",
    sections: "Sections",
    corners: "Corners",
    cornersHint:
      "One corner a line: latitude, longitude. At least 3, at most 60, in order around the polygon.",
    addCorner: "Add the center of the map",
    apply: "Keep what is inside",
    replace: "Replace the area",
    fromMap: "Center of the map",
    fromSelection: (name: string) => `Selected: ${name}`,
    fromPlace: "A place of the atlas",
    fromCoordinates: "Coordinates",
    place: "Place",
    placeHint: "Type part of a name",
    coordinates: "Latitude, longitude",
    coordinatesExample: "14.68, -92.15",
    badCoordinates: "Give latitude and longitude in degrees, such as 14.68, -92.15.",
    badPlace: "Choose a place from the list.",
    badCorner: (line: number) => `Line ${line} is not a latitude and a longitude.`,
    problem: (problem: Problem) =>
      ({
        size: "Give a size from 0.1 to 3,000 km (1,864 mi).",
        position: "Latitudes go from −85 to 85, longitudes from −180 to 180.",
        "too-few-corners": "A polygon needs at least three different corners.",
        "too-many-corners": "A polygon has at most 60 corners.",
        "crosses-itself": "The edges of the polygon cross each other.",
        "no-surface": "The polygon is too narrow: it encloses less than a hectare.",
        "leaves-the-map": "The circle would reach beyond the map.",
        "unknown-border": "This border is not in the atlas.",
      })[problem],
    name: "Name",
    nameHint: "Optional; it is part of the link.",
    strict: "Only what is surely inside",
    inside: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "record", "records")} inside`,
    unplaceable: (count: number, formatted: string) =>
      plural(
        "en",
        count,
        `${formatted} record is known only to a state or country and cannot be placed inside or outside.`,
        `${formatted} records are known only to a state or country and cannot be placed inside or outside.`,
      ),
    staysIn: "They stay in.",
    leftOut: "They are left out.",
    noGeometry: "The detailed limits have not loaded, so states and borders cannot be placed.",
    tryAgain: "Try again",
    show: "Show on the map",
    edit: "Change on the map",
    stopEditing: "Done changing",
    remove: "Remove the area",
    change: "Another area",
    keep: "Keep this area",
    roundedNote: (metres: string) =>
      `Corners are rounded to three decimals of a degree, at most ${metres} m off.`,
    drawing: (tool: Tool) =>
      ({
        circle: "Set the center, then the edge.",
        polygon: "Set each corner; set the first one again to close.",
        rectangle: "Set one corner, then the opposite one.",
        measure: "Set the start, then each further point; set the last one again to end.",
      })[tool],
    drawingKeys:
      "By keyboard: arrow keys move the map, Space sets a point at the crosshair, Enter ends, Esc cancels.",
    cancel: "Cancel",
    finish: "Finish",
    removeArea: "Remove the area",
    cancelled: "Drawing cancelled.",
    pointSet: "Point set.",
    handleCenter: "Center of the circle",
    handleEdge: "Edge of the circle",
    handleCorner: (number: number, total: number) => `Corner ${number} of ${total}`,
    handleMiddle: (number: number) => `New corner after corner ${number}`,
    handleKeys: "Arrow keys move it, with Shift farther.",
    cornerKeys: "Arrow keys move it, with Shift farther; Delete removes it.",
    distances: "Distances",
    measured: (distance: string) => `Straight line: ${distance}`,
    measuredLegs: (distance: string, legs: number) => `Straight lines in ${legs} legs: ${distance}`,
    measureNote: "Along great circles, as the crow flies; roads are longer.",
    measureForm: "Between two points",
    from: "From",
    to: "To",
    measureNow: "Measure",
    samePoints: "Both points are the same.",
    nearestFrom: (position: string) => `Nearest to ${position}`,
    nearestShow: "List the nearest",
    nearestGroup: (group: "lab" | "crossing" | "office") =>
      ({ lab: "Laboratories", crossing: "Crossings and ports", office: "Offices" })[group],
    nearestNone: "None under the filter.",
    nearestNote:
      "Straight-line distances among the records that pass the filter and whose place is known to the town or better.",
  },
  {
    title: "Área de interés",
    intro:
      "Pregunte al mapa dónde: conserve solo lo que queda en un círculo, en un polígono o a lo largo de una frontera.",
    kindLabel: "Tipo de área",
    kind: (kind) => ({ circle: "Círculo", polygon: "Polígono", border: "Frontera" })[kind],
    orByForm: "O indíquela con cifras:",
    center: "Centro",
    radius: "Radio",
    distance: "Distancia",
    unit: "Unidad",
    unitName: (unit) => ({ km: "kilómetros", mi: "millas" })[unit],
    border: "Frontera",
    wholeBorders: "Fronteras completas",
    sections: "Tramos",
    corners: "Vértices",
    cornersHint:
      "Un vértice por línea: latitud, longitud. De 3 a 60, en orden alrededor del polígono.",
    addCorner: "Agregar el centro del mapa",
    apply: "Conservar lo que queda dentro",
    replace: "Reemplazar el área",
    fromMap: "Centro del mapa",
    fromSelection: (name) => `Seleccionado: ${name}`,
    fromPlace: "Un lugar del atlas",
    fromCoordinates: "Coordenadas",
    place: "Lugar",
    placeHint: "Escriba parte de un nombre",
    coordinates: "Latitud, longitud",
    coordinatesExample: "14.68, -92.15",
    badCoordinates: "Indique latitud y longitud en grados, por ejemplo 14.68, -92.15.",
    badPlace: "Elija un lugar de la lista.",
    badCorner: (line) => `La línea ${line} no es una latitud y una longitud.`,
    problem: (problem) =>
      ({
        size: "Indique un tamaño de 0.1 a 3,000 km (1,864 mi).",
        position: "Las latitudes van de −85 a 85 y las longitudes de −180 a 180.",
        "too-few-corners": "Un polígono necesita al menos tres vértices distintos.",
        "too-many-corners": "Un polígono tiene como máximo 60 vértices.",
        "crosses-itself": "Los lados del polígono se cruzan.",
        "no-surface": "El polígono es demasiado angosto: encierra menos de una hectárea.",
        "leaves-the-map": "El círculo se saldría del mapa.",
        "unknown-border": "Esta frontera no está en el atlas.",
      })[problem],
    name: "Nombre",
    nameHint: "Opcional; forma parte del enlace.",
    strict: "Solo lo que con seguridad queda dentro",
    inside: (count, formatted) =>
      `${formatted} ${plural("es", count, "registro", "registros")} dentro`,
    unplaceable: (count, formatted) =>
      plural(
        "es",
        count,
        `De ${formatted} registro solo se conoce el estado o el país; no es posible ubicarlo dentro ni fuera.`,
        `De ${formatted} registros solo se conoce el estado o el país; no es posible ubicarlos dentro ni fuera.`,
      ),
    staysIn: "Se conservan.",
    leftOut: "Se excluyen.",
    noGeometry:
      "Los límites detallados no se han cargado, por lo que no es posible ubicar estados ni fronteras.",
    tryAgain: "Reintentar",
    show: "Mostrar en el mapa",
    edit: "Modificar en el mapa",
    stopEditing: "Terminar de modificar",
    remove: "Quitar el área",
    change: "Otra área",
    keep: "Conservar esta área",
    roundedNote: (metres) =>
      `Los vértices se redondean a tres decimales de grado, con un error máximo de ${metres} m.`,
    drawing: (tool) =>
      ({
        circle: "Marque el centro y después el borde.",
        polygon: "Marque cada vértice; para cerrar, de nuevo el primero.",
        rectangle: "Marque una esquina y después la opuesta.",
        measure: "Marque el inicio y cada punto siguiente; para terminar, de nuevo el último.",
      })[tool],
    drawingKeys:
      "Con el teclado: las flechas mueven el mapa, Espacio fija un punto en la mira, Entrar termina y Esc cancela.",
    cancel: "Cancelar",
    finish: "Terminar",
    removeArea: "Quitar el área",
    cancelled: "Se canceló el dibujo.",
    pointSet: "Punto fijado.",
    handleCenter: "Centro del círculo",
    handleEdge: "Borde del círculo",
    handleCorner: (number, total) => `Vértice ${number} de ${total}`,
    handleMiddle: (number) => `Nuevo vértice después del ${number}`,
    handleKeys: "Las flechas lo mueven; con Mayús, más lejos.",
    cornerKeys: "Las flechas lo mueven; con Mayús, más lejos; Suprimir lo elimina.",
    distances: "Distancias",
    measured: (distance) => `Línea recta: ${distance}`,
    measuredLegs: (distance, legs) => `Líneas rectas en ${legs} tramos: ${distance}`,
    measureNote: "Por círculos máximos, en línea recta; por carretera es más.",
    measureForm: "Entre dos puntos",
    from: "Desde",
    to: "Hasta",
    measureNow: "Medir",
    samePoints: "Los dos puntos son el mismo.",
    nearestFrom: (position) => `Lo más cercano a ${position}`,
    nearestShow: "Listar lo más cercano",
    nearestGroup: (group) =>
      ({ lab: "Laboratorios", crossing: "Cruces y puertos", office: "Oficinas" })[group],
    nearestNone: "Ninguno con este filtro.",
    nearestNote:
      "Distancias en línea recta entre los registros que cumplen el filtro y cuyo lugar se conoce al menos por localidad.",
  },
);
