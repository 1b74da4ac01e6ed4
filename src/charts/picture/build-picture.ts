/**
 * A chart that stands for itself: the drawing of the page between its words, as one `<svg>` of elements and
 * attributes. Every text becomes a text node, so nothing in the data can turn into markup.
 */
import type { ChartLook } from "@/charts/frame/chart-look";
import type { PictureWords } from "@/export/chart-picture";
import { layoutPicture, type PictureLayout, type PictureText } from "./picture-layout";

const SVG = "http://www.w3.org/2000/svg";

/** Presentation and geometry; what only a page can use (roles, names, marks, classes) stays there. */
const PAGE_ONLY = /^(aria-|data-|on)|^(role|tabindex|class|style|id|pointer-events)$/;

/** Characters that no XML file may hold, and those that turn the direction of writing around. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

type PictureLook = Pick<ChartLook, "colors" | "font" | "serif" | "size">;

/** @param chart as it is drawn for a picture; it is left as it is */
export function buildPicture(
  chart: SVGSVGElement,
  words: PictureWords,
  look: PictureLook,
  lang: string,
): SVGSVGElement {
  const size = {
    width: Number(chart.getAttribute("width")),
    height: Number(chart.getAttribute("height")),
  };
  const layout = layoutPicture(words, size, look.size);
  const { width, height } = layout;
  const root = make("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    lang,
    "font-family": look.font,
    "font-size": look.size.tiny,
    fill: look.colors.ink,
  });
  root.append(
    make("title", {}, words.title),
    make("desc", {}, [words.filter, ...words.notes].join(" ")),
    make("rect", { width, height, fill: "#ffffff" }),
    ...layout.texts.map((text) => drawText(text, words, look)),
    drawChart(chart, layout),
    ...drawLines(layout, look),
  );
  return root;
}

/** The picture as the text of a file. */
export function writeSvg(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

type Attributes = { readonly [name: string]: string | number };

function make(name: "svg", attributes: Attributes): SVGSVGElement;
function make(name: string, attributes: Attributes, text?: string): SVGElement;
function make(name: string, attributes: Attributes, text = ""): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== "") element.textContent = text.replace(UNWRITABLE, "");
  return element;
}

function drawText(text: PictureText, words: PictureWords, look: PictureLook): SVGElement {
  const { lines, x, y, step, sizePx } = text;
  const quiet = text.look === "quiet" || text.look === "link";
  const bold = text.look === "title" || text.look === "bold";
  const element = make("text", {
    "font-size": sizePx,
    "font-weight": bold ? 600 : 400,
    fill: quiet ? look.colors.muted : look.colors.ink,
    ...(text.look === "title" ? { "font-family": look.serif } : {}),
  });
  lines.forEach((line, index) => {
    // The space keeps words apart for whoever selects or searches the text; an address has none.
    const end = text.look === "link" || index === lines.length - 1 ? "" : " ";
    element.append(make("tspan", { x, y: y + index * step }, line + end));
  });
  if (text.look !== "link") return element;
  const link = make("a", { href: words.link });
  link.append(element);
  return link;
}

function drawChart(chart: SVGSVGElement, { chart: place }: PictureLayout): SVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll("*")) {
    // Areas that only take clicks.
    if (element.getAttribute("fill") === "none" && !element.hasAttribute("stroke")) {
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames())
      if (PAGE_ONLY.test(name)) element.removeAttribute(name);
  }
  const group = make("g", { transform: `translate(${place.x} ${place.y})` });
  for (const name of ["font-family", "font-size", "fill"])
    group.setAttribute(name, chart.getAttribute(name) ?? "inherit");
  group.append(...copy.childNodes);
  return group;
}

function drawLines(layout: PictureLayout, look: PictureLook): SVGElement[] {
  const { chart, width, rules, caveatBar } = layout;
  const lines = rules.map((y) =>
    make("line", { x1: chart.x, x2: width - chart.x, y1: y, y2: y, stroke: look.colors.hairline }),
  );
  if (caveatBar === null) return lines;
  const { top, bottom } = caveatBar;
  const bar = { x: chart.x, y: top, width: 3, height: bottom - top, fill: look.colors.caution };
  return [...lines, make("rect", bar)];
}
