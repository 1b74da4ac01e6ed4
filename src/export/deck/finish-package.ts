/**
 * From what the library wrote to the file that is handed out: own charts, workbooks, notes and pictures in their
 * places, known defects repaired, types and properties written anew. The same deck gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { ChartFigure } from "@/export/figure/figure-spec";
import type { Locale } from "@/text/locale";
import { deckMessages } from "@/text/messages/deck";
import { chartXml } from "./chart-part";
import { chartWorkbook } from "./chart-workbook";
import { NOTES_MASTER, notesXml } from "./notes-parts";
import {
  appProperties,
  contentTypes,
  coreProperties,
  relations,
  type Properties,
} from "./package-parts";
import {
  repairLayout,
  repairMaster,
  repairPresentation,
  repairSlide,
  repairTheme,
} from "./repair-xml";

export type SlideContent = {
  readonly notes: readonly string[];
  /** In the order in which they were added. */
  readonly pictures: readonly Uint8Array<ArrayBuffer>[];
  readonly chart: ChartFigure | null;
};

export type PackageContent = {
  /** One for every slide. */
  readonly slides: readonly SlideContent[];
  readonly locale: Locale;
  readonly properties: Properties;
};

/** Zip knows no time zones: a fixed local moment gives the same bytes everywhere. */
const ZIP_TIME = new Date(2000, 0, 1);

type Files = Map<string, string | Uint8Array>;

export function finishPackage(draft: Uint8Array, content: PackageContent): Uint8Array<ArrayBuffer> {
  const files = repairedParts(draft);
  addTheme(files);
  content.slides.forEach((slide, index) => addSlideContent(files, slide, index + 1, content));
  files.set("ppt/notesMasters/notesMaster1.xml", NOTES_MASTER);
  files.set(
    "ppt/notesMasters/_rels/notesMaster1.xml.rels",
    relations([["theme", "../theme/theme2.xml"]]),
  );
  files.set("docProps/core.xml", coreProperties(content.properties));
  files.set("docProps/app.xml", appProperties(content.properties));
  const paths = [...files.keys()].sort();
  // First in the package, as readers of streams expect it.
  const zippable: Zippable = {
    "[Content_Types].xml": [strToU8(contentTypes(paths)), { mtime: ZIP_TIME }],
  };
  for (const path of paths) {
    const part = files.get(path) ?? "";
    const bytes = typeof part === "string" ? strToU8(part) : part;
    // Pictures and workbooks are packed already.
    zippable[path] = [bytes, { mtime: ZIP_TIME, level: typeof part === "string" ? 6 : 0 }];
  }
  return zipSync(zippable);
}

/** What is written anew is left out, and the folders that the library lists as files. */
const WRITTEN_ANEW =
  /\/$|^\[Content_Types\]|^docProps\/|^ppt\/(charts|embeddings|media|notesSlides\/notesSlide|notesMasters)/;

function repairedParts(draft: Uint8Array): Files {
  const files: Files = new Map();
  for (const [path, bytes] of Object.entries(unzipSync(draft))) {
    if (WRITTEN_ANEW.test(path)) continue;
    files.set(path, repaired(path, strFromU8(bytes)));
  }
  return files;
}

function repaired(path: string, xml: string): string {
  if (/^ppt\/slides\/[^/]+\.xml$/.test(path)) return repairSlide(xml);
  if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(path)) return repairLayout(xml);
  if (/^ppt\/slideMasters\/[^/]+\.xml$/.test(path)) return repairMaster(xml);
  return path === "ppt/presentation.xml" ? repairPresentation(xml) : xml;
}

function addTheme(files: Files): void {
  const theme = files.get("ppt/theme/theme1.xml");
  if (typeof theme !== "string") return;
  files.set("ppt/theme/theme1.xml", repairTheme(theme, "Frontera Atlas"));
  files.set("ppt/theme/theme2.xml", repairTheme(theme, "Frontera Atlas notes"));
}

function addSlideContent(
  files: Files,
  { notes, pictures, chart }: SlideContent,
  number: number,
  { locale, properties }: PackageContent,
): void {
  files.set(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(notes, locale));
  files.set(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relations([
      ["notesMaster", "../notesMasters/notesMaster1.xml"],
      ["slide", `../slides/slide${number}.xml`],
    ]),
  );
  pictures.forEach((bytes, index) =>
    files.set(`ppt/media/image-${number}-${index + 1}.png`, bytes),
  );
  if (chart === null) return;
  const relationsPath = `ppt/slides/_rels/slide${number}.xml.rels`;
  const before = files.get(relationsPath);
  if (typeof before !== "string") return;
  // The library numbers charts through all decks of a page.
  files.set(
    relationsPath,
    before.replace(
      /Target="\/ppt\/charts\/chart\d+\.xml"/,
      `Target="../charts/chart${number}.xml"`,
    ),
  );
  files.set(`ppt/charts/chart${number}.xml`, chartXml(chart, deckMessages[locale].data, locale));
  files.set(
    `ppt/charts/_rels/chart${number}.xml.rels`,
    relations([["package", `../embeddings/chart${number}.xlsx`]]),
  );
  files.set(`ppt/embeddings/chart${number}.xlsx`, chartWorkbook(chart, properties.made, locale));
}
