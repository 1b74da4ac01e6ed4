/**
 * Draws icons and patterns when a tile first asks for them: the id says everything, so nothing has to be loaded
 * beforehand and a new theme brings its own ids. MapLibre shows the tile once the answer is there; until then
 * the old one stays, so nothing flickers.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { iconImage, type IconImage } from "@/layers/icon-svg";

/** Sharp on ordinary and high-density screens; more only costs memory. */
const SCREEN_RATIO = 2;

/** Icons already drawn; a map made anew after its context was lost asks for all of them again. */
const drawings = new Map<string, Promise<HTMLImageElement>>();

/** @param ratio pixels of the drawing per CSS pixel: more for print */
export function serveIcons(map: MapLibreMap, ratio = SCREEN_RATIO): void {
  map.setMissingStyleImageResolver(async (id) => {
    const icon = iconImage(id);
    if (icon === null) return;
    const key = `${ratio} ${id}`;
    const drawing = drawings.get(key) ?? drawSvg(icon, ratio);
    drawings.set(key, drawing);
    const image = await drawing;
    // Two tiles may have asked at the same time, and the map may be gone.
    if (map.style === null || map.hasImage(id)) return;
    map.addImage(id, image, { pixelRatio: ratio, ...stretchAt(icon, ratio) });
  });
}

/** An `<img>` of the icon at the pixel ratio. A data: address, because a blob: one is not in the page's policy. */
function drawSvg({ svg, width, height }: IconImage, ratio: number): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width * ratio, height * ratio);
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
