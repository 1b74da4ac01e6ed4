/** A picture in pixels: the SVG drawn on a canvas, with the fonts inside it, because an image sees none of the page's. */
import sans400 from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import sans600 from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import serif600 from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import { PICTURE_TYPES } from "@/export/chart-picture";
import { writeSvg } from "./build-picture";

/** Sharp in print and on a projector. */
const SCALE = 2;
/** What every browser of today still makes a canvas of. */
const MAX_SIDE_PX = 16_000;
const MAX_AREA_PX = 60_000_000;

const FACES = [
  { family: "Source Sans 3", weight: 400, url: sans400 },
  { family: "Source Sans 3", weight: 600, url: sans600 },
  { family: "Source Serif 4", weight: 600, url: serif600 },
];

/** Rejects when the browser cannot draw it. */
export async function drawPng(picture: SVGSVGElement): Promise<Blob> {
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  const scale = pngScale(width, height);
  const image = await loadImage(await withFonts(picture));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error("no picture")) : done(blob)),
      PICTURE_TYPES.png,
    );
  });
}

/** Device pixels per pixel of the picture: fewer for one so long that no canvas could hold it. */
export function pngScale(width: number, height: number): number {
  const side = MAX_SIDE_PX / Math.max(width, height);
  return Math.min(SCALE, side, Math.sqrt(MAX_AREA_PX / (width * height)));
}

async function loadImage(picture: SVGSVGElement): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([writeSvg(picture)], { type: PICTURE_TYPES.svg }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A copy with the faces as data; one that cannot be fetched leaves its text to a system font. */
async function withFonts(picture: SVGSVGElement): Promise<SVGSVGElement> {
  const rules = await Promise.all(FACES.map(faceRule));
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = rules.join("\n");
  copy.prepend(style);
  return copy;
}

async function faceRule({ family, weight, url }: (typeof FACES)[number]): Promise<string> {
  try {
    const data = await fontData(url);
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url("${data}") format("woff2")}`;
  } catch {
    return "";
  }
}

/** In the one-file edition the face is data already. */
async function fontData(url: string): Promise<string> {
  if (url.startsWith("data:")) return url;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return asDataUrl(await response.blob());
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      done(typeof reader.result === "string" ? reader.result : ""),
    );
    reader.addEventListener("error", () => fail(reader.error ?? new Error("unreadable")));
    reader.readAsDataURL(blob);
  });
}
