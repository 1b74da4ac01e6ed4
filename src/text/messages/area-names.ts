/** An area of interest by name, and the few words on it that are there from the start. */
import { catalogue, plural } from "@/text/catalogue";

type Tool = "circle" | "polygon" | "rectangle" | "measure";

export const areaNames = catalogue(
  {
    around: (size: string, position: string) => `${size} around ${position}`,
    namedCircle: (name: string, size: string) => `${name} (circle of ${size})`,
    polygon: (surface: string) => `Polygon of ${surface}`,
    namedPolygon: (name: string, surface: string) => `${name} (${surface})`,
    alongBorder: (size: string, border: string) => `Within ${size} of: ${border}`,
    namedBand: (name: string, size: string) => `${name} (within ${size} of a border)`,
    wholeBorder: (first: string, second: string) => `the whole ${first}–${second} border`,
    strictly: (name: string) => `${name}, surely inside`,
    drawTool: (tool: Tool) =>
      ({
        circle: "Draw a circle",
        polygon: "Draw a polygon",
        rectangle: "Draw a rectangle",
        measure: "Measure a distance",
      })[tool],
    shortNote: (count: number, formatted: string, strict: boolean) =>
      strict
        ? plural(
            "en",
            count,
            `${formatted} that cannot be placed is left out`,
            `${formatted} that cannot be placed are left out`,
          )
        : `${formatted} of them cannot be placed inside or outside`,
    working: "Working out what lies inside …",
    failed: "What lies inside could not be worked out: a part of the program did not load.",
    loadingTool: "Loading the drawing tool …",
    toolFailed: "The drawing tool could not be loaded. The form under Filters does the same.",
    toolsLabel: "Draw and measure",
    editArea: "Change the area",
    drawn: (name: string) => `Area set: ${name}.`,
    aroundThis: "Circle around this place",
    bandAlong: "Area along this border",
    clearMeasure: "Remove the measurement",
    nearest: "Nearest labs, crossings and offices",
    nearestLoading: "Loading the list …",
  },
  {
    around: (size, position) => `${size} alrededor de ${position}`,
    namedCircle: (name, size) => `${name} (círculo de ${size})`,
    polygon: (surface) => `Polígono de ${surface}`,
    namedPolygon: (name, surface) => `${name} (${surface})`,
    alongBorder: (size, border) => `A no más de ${size} de: ${border}`,
    namedBand: (name, size) => `${name} (a no más de ${size} de un límite)`,
    wholeBorder: (first, second) => `toda la frontera ${first}–${second}`,
    strictly: (name) => `${name}, con seguridad dentro`,
    drawTool: (tool) =>
      ({
        circle: "Dibujar un círculo",
        polygon: "Dibujar un polígono",
        rectangle: "Dibujar un rectángulo",
        measure: "Medir una distancia",
      })[tool],
    shortNote: (count, formatted, strict) =>
      strict
        ? plural(
            "es",
            count,
            `se excluye ${formatted} que no es posible ubicar`,
            `se excluyen ${formatted} que no es posible ubicar`,
          )
        : `${formatted} de ellos no es posible ubicarlos dentro ni fuera`,
    working: "Determinando qué queda dentro…",
    failed: "No fue posible determinar qué queda dentro: una parte del programa no se cargó.",
    loadingTool: "Cargando la herramienta de dibujo…",
    toolFailed:
      "No fue posible cargar la herramienta de dibujo. El formulario de Filtros hace lo mismo.",
    toolsLabel: "Dibujar y medir",
    editArea: "Modificar el área",
    drawn: (name) => `Área establecida: ${name}.`,
    aroundThis: "Círculo alrededor de este lugar",
    bandAlong: "Área a lo largo de esta frontera",
    clearMeasure: "Quitar la medición",
    nearest: "Laboratorios, cruces y oficinas más cercanos",
    nearestLoading: "Cargando la lista…",
  },
);
