/** Parts of the package that belong to no slide: types of its files, relations, properties. */
import { oneLine, xmlText } from "@/export/figure/plain-text";
import { XML_HEAD } from "./notes-parts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";

const DEFAULT_TYPES: { readonly [extension: string]: string } = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  xlsx: `${TYPES}.spreadsheetml.sheet`,
};

const PART_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${TYPES}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${TYPES}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${TYPES}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${TYPES}.presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${TYPES}.presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${TYPES}.presentationml.notesMaster+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${TYPES}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${TYPES}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${TYPES}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${TYPES}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${TYPES}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, `${TYPES}.extended-properties+xml`],
];

/** Exactly what is in the package: a type of a file that is not there makes programs repair it. */
export function contentTypes(paths: readonly string[]): string {
  const extensions = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const defaults = Object.entries(DEFAULT_TYPES).filter(([extension]) => extensions.has(extension));
  const overrides = paths.flatMap((path) => {
    const type = PART_TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    ...defaults.map(
      ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    ),
    ...overrides,
    `</Types>`,
  ].join("");
}

export function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export type Properties = {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly made: string;
  readonly slides: number;
};

export function coreProperties({ title, subject, language, made }: Properties): string {
  const moment = `${made}T00:00:00Z`;
  const text = (value: string) => xmlText(oneLine(value).slice(0, 500));
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject><dc:creator>Frontera Atlas</dc:creator>`,
    `<dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(moment)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${xmlText(moment)}</dcterms:modified></cp:coreProperties>`,
  ].join("");
}

export function appProperties({ slides }: Properties): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Frontera Atlas</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;
}
