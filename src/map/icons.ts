/**
 * Draws icons and patterns when a tile first asks for them: the id says everything, so nothing has to be loaded
 * beforehand and a new theme brings its own ids. MapLibre shows the tile once the answer is there; until then
 * the old one stays, so nothing flickers.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { iconImage, type IconImage } from "@/layers/icon-svg";

/** Sharp on ordinary and high-density screens; more only costs memory. */
const PIXEL_RATIO = 2;

/** Icons already drawn; a map made anew after its context was lost asks for all of them again. */
const drawings = new Map<string, Promise<HTMLImageElement>>();

export function serveIcons(map: MapLibreMap): void {
  map.setMissingStyleImageResolver(async (id) => {
    const icon = iconImage(id);
    if (icon === null) return;
    const drawing = drawings.get(id) ?? drawSvg(icon);
    drawings.set(id, drawing);
    const image = await drawing;
    // Two tiles may have asked at the same time, and the map may be gone.
    if (map.style === null || map.hasImage(id)) return;
    map.addImage(id, image, { pixelRatio: PIXEL_RATIO, ...stretchAt(icon, PIXEL_RATIO) });
  });
}

/** An `<img>` of the icon at the pixel ratio. A data: address, because a blob: one is not in the page's policy. */
function drawSvg({ svg, width, height }: IconImage): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width * PIXEL_RATIO, height * PIXEL_RATIO);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`An icon cannot be drawn: ${svg}`));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

type Stretch = NonNullable<IconImage["stretch"]>;

/** The stretchable parts in the pixels of the drawing. */
function stretchAt({ stretch }: IconImage, ratio: number): Partial<Stretch> {
  if (stretch === null) return {};
  const scale = ([from, to]: [number, number]): [number, number] => [from * ratio, to * ratio];
  const [left, top, right, bottom] = stretch.content;
  return {
    stretchX: stretch.stretchX.map(scale),
    stretchY: stretch.stretchY.map(scale),
    content: [left * ratio, top * ratio, right * ratio, bottom * ratio],
  };
}
