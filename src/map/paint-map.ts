/** Pictures of the map for any view at any size, one after the other, from one map that nobody sees. */
import type { StyleSpecification } from "maplibre-gl";
import { SIDES } from "@/analysis/compare";
import { createMemory, rememberIn } from "@/analysis/memoize-last";
import type { MapPicture } from "@/export/figure/figure-spec";
import { metresPerPixel } from "@/geo/scale-bar";
import { composeStyle } from "@/layers/compose-style";
import { cameraForSize } from "@/permalink/usual-map";
import { selectAreaOutline } from "@/state/area-selectors";
import { selectComparison, type Comparison } from "@/state/compare-view";
import type { MapPainter, PaintRequest } from "@/state/map-painter";
import { PaintFailure } from "@/state/paint-failure";
import { selectAtlas, selectContextResult, selectFilterResult } from "@/state/selectors";
import type { AppState } from "@/state/store";
import { loadForView, stateForView } from "@/state/view-data";
import { loadFonts } from "@/ui/fonts";
import { geometryOf, isComplete } from "./compose-from-state";
import { openOffScreenMap, type OffScreenMap, type Sheet } from "./off-screen-map";
import { beginPair, paneSize } from "./paint-pair";

export function openPainter(): MapPainter {
  const stopped = new AbortController();
  const easel = createEasel();
  let last: Promise<unknown> = Promise.resolve();
  return {
    paint: (request) => {
      const signal = AbortSignal.any([request.signal, stopped.signal]);
      const turn = last.then(() => paintView({ ...request, signal }, easel.draw));
      last = turn.catch(() => undefined);
      return turn;
    },
    stop: () => {
      stopped.abort();
      easel.stop();
    },
  };
}

type Draw = OffScreenMap["draw"];

/** Opens the map with the first sheet, and another one after its surface was lost. */
function createEasel(): { readonly draw: Draw; readonly stop: () => void } {
  let map: OffScreenMap | null = null;
  const stop = () => {
    map?.stop();
    map = null;
  };
  return {
    draw: (sheet, take, signal) => {
      if (map?.failed.aborted === true) stop();
      map ??= openOffScreenMap(sheet);
      return map.draw(sheet, take, signal);
    },
    stop,
  };
}

async function paintView(request: PaintRequest, draw: Draw): Promise<MapPicture> {
  const { view, pixelRatio, signal } = request;
  signal.throwIfAborted();
  await Promise.all([loadFonts(), loadForView(view, signal)]);
  signal.throwIfAborted();
  const state = stateForView(view);
  if (!isComplete(state)) throw new PaintFailure("no-data", "Records or land did not load.");
  const comparison = rememberIn(memory, () => selectComparison(state));
  const picture =
    comparison === null || comparison.refusal !== null
      ? await paintOne(request, styleFor(state), draw)
      : await paintPair(request, state, comparison, draw);
  signal.throwIfAborted();
  const png = new Uint8Array(await picture.blob.arrayBuffer());
  const { lat, zoom } = { lat: picture.camera.center[1], zoom: picture.camera.zoom };
  return {
    png,
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    pixelRatio,
    metresPerPixel: metresPerPixel(lat, zoom),
    bearing: view.camera.bearing,
  };
}

type Painted = {
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly camera: Sheet["camera"];
};

async function paintOne(
  { view, width, height, pixelRatio, signal }: PaintRequest,
  style: StyleSpecification,
  draw: Draw,
): Promise<Painted> {
  const size = { width, height };
  const camera = cameraForSize(view.camera, size);
  const take = (canvas: HTMLCanvasElement) => ({
    blob: asPng(canvas),
    widthPx: canvas.width,
    heightPx: canvas.height,
  });
  const { blob, ...rest } = await draw({ style, camera, size, pixelRatio }, take, signal);
  return { blob: await blob, ...rest, camera };
}

/** Side by side, each under its name, as on the screen. */
async function paintPair(
  request: PaintRequest,
  state: AppState,
  comparison: Comparison,
  draw: Draw,
): Promise<Painted> {
  const { view, pixelRatio, signal } = request;
  const pair = beginPair(request, comparison, selectAtlas(state));
  const size = paneSize(request, pair.captionHeight);
  const camera = cameraForSize(view.camera, size, SIDES.length);
  for (const side of SIDES) {
    const style = styleFor(state, comparison.sides[side]);
    const take = (canvas: HTMLCanvasElement) => pair.add(side, canvas);
    await draw({ style, camera, size, pixelRatio }, take, signal);
  }
  const { canvas } = pair;
  return { blob: await asPng(canvas), widthPx: canvas.width, heightPx: canvas.height, camera };
}

/** What is composed here pushes nothing out of the memory of the maps on the page. */
const memory = createMemory();

type Drawn = Pick<Comparison["sides"]["a"], "pass" | "contextPass" | "view">;

function styleFor(state: AppState, side?: Drawn): StyleSpecification {
  // Outside of the own memory: decoding the land again would take longer than drawing it.
  const geometry = geometryOf(state.datasets.geo);
  return rememberIn(memory, () => {
    const atlas = selectAtlas(state);
    const drawn = side ?? {
      pass: selectFilterResult(state).pass,
      contextPass: selectContextResult(state).pass,
      view: state.explorer,
    };
    const interest = { outline: selectAreaOutline(state, atlas), measured: null };
    return forPicture(composeStyle({ ...drawn, atlas, geometry, interest }));
  });
}

const SHEETS = "notes/sheets";

/**
 * On the page a sheet that lies under words can be pointed at and says what it is; a picture has no pointer, so it
 * shows the sheets that have room.
 */
function forPicture(style: StyleSpecification): StyleSpecification {
  const layers = style.layers.map((layer) =>
    layer.id === SHEETS && layer.type === "symbol"
      ? { ...layer, layout: { ...layer.layout, "icon-overlap": "never" as const } }
      : layer,
  );
  return { ...style, layers };
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PaintFailure("too-large", "The canvas gave no picture."));
      else resolve(blob);
    }, "image/png");
  });
}
