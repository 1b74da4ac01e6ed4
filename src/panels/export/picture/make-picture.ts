/** From a view to a picture: what it says, its map, then the page with both; each step can be given up. */
import { layoutPicture, placeScale, type PictureOptions } from "@/export/picture/layout-picture";
import type { PictureSize } from "@/export/picture/picture-size";
import type { FigureSpec } from "@/export/figure/figure-spec";
import type { ExplorerState } from "@/permalink/explorer-state";
import { figureOfView } from "@/state/figures";
import type { MapPainter } from "@/state/map-painter";
import { loadFonts } from "@/ui/fonts";
import { createMeasure, drawPage } from "./draw-page";

export type PictureStep = "figure" | "map" | "page";

export type PictureOrder = PictureOptions & {
  readonly view: ExplorerState;
  readonly size: PictureSize;
  readonly painter: MapPainter;
  readonly signal: AbortSignal;
  readonly onStep: (step: PictureStep) => void;
};

export async function makePicture(order: PictureOrder): Promise<{
  readonly blob: Blob;
  readonly figure: FigureSpec;
}> {
  const { view, size, painter, signal, onStep } = order;
  onStep("figure");
  const [figure] = await Promise.all([figureOfView(view, null, { signal }), loadFonts()]);
  signal.throwIfAborted();
  const measure = createMeasure();
  const layout = layoutPicture(figure, size, order, measure);
  onStep("map");
  const { width, height } = layout.map;
  const { pixelRatio } = size;
  const map = await painter.paint({ view: figure.view, width, height, pixelRatio, signal });
  signal.throwIfAborted();
  onStep("page");
  const scale = placeScale(layout, map.metresPerPixel, figure, measure);
  return { blob: await drawPage(layout, scale, map, size, signal), figure };
}
