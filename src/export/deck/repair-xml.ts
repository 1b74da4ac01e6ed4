/**
 * What the library (pptxgenjs 4.0.1) writes so that PowerPoint repairs the file or readers of the screen stumble,
 * put right part by part. Known defects: ids given twice, placeholders with needless attributes, relations by
 * absolute path, the list of notes masters out of order, one theme for two masters.
 */
import { DECORATIVE } from "./slide-pen";
import { PALETTE } from "./deck-look";

const DECORATIVE_MARK =
  `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
  `<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;

/** Of a slide or a layout. */
export function repairSlide(xml: string): string {
  let id = 1;
  return (
    xml
      // The first is the slide's own tree, which is 1.
      .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
      .replace(/<p:ph\s([^>]*?)\s*\/>/g, (_, attributes: string) => placeholder(attributes))
      .replace(
        new RegExp(
          `(<p:cNvPr id="\\d+" name=")${DECORATIVE.replace("|", "\\|")}([^"]*")>\\s*</p:cNvPr>`,
          "g",
        ),
        `$1$2>${DECORATIVE_MARK}</p:cNvPr>`,
      )
      .replaceAll(`name="${DECORATIVE}`, `name="`)
      .replaceAll(` tooltip=""`, "")
      .replaceAll(` invalidUrl="" action="" tgtFrame=""`, "")
      .replace(/ altLang="[^"]*"/g, "")
      .replace(/(<p:bg><p:bgPr>.*?)(<\/p:bgPr>)/g, "$1<a:effectLst/>$2")
  );
}

/** The one title needs no index; its prompt belongs to the layout alone, which `repairLayout` gives back. */
function placeholder(attributes: string): string {
  const type = /type="(\w+)"/.exec(attributes)?.[1];
  const index = /idx="(\d+)"/.exec(attributes)?.[1];
  const size = /sz="(\w+)"/.exec(attributes)?.[1];
  const parts = [
    type === undefined ? "" : `type="${type}"`,
    size === undefined ? "" : `sz="${size}"`,
    type === "title" || index === undefined ? "" : `idx="${index === "4294967295" ? 12 : index}"`,
  ];
  return `<p:ph ${parts.filter((part) => part !== "").join(" ")}/>`;
}

export function repairLayout(xml: string): string {
  return repairSlide(xml).replace(
    /<p:ph type="(title|body)"([^>]*)\/>/g,
    `<p:ph type="$1"$2 hasCustomPrompt="1"/>`,
  );
}

/** Type of titles and text where an author adds a slide; the places of numbers and dates stay with the layouts. */
export function repairMaster(xml: string): string {
  return repairSlide(xml)
    .replace(/(<p:titleStyle>\s*<a:lvl1pPr algn=")ctr(".*?sz=")4400/s, "$1l$22600")
    .replace(/(<p:bodyStyle>.*?<a:defRPr sz=")3200/s, "$11600");
}

/** Colours of the atlas in the theme, so that what an author adds looks like the rest. */
export function repairTheme(xml: string, name: string): string {
  const scheme: { readonly [slot: string]: string } = {
    dk2: PALETTE.muted,
    lt2: "EFEBE2",
    accent1: PALETTE.accent,
    accent2: "B5452C",
    accent3: "0072B2",
    accent4: "E69F00",
    accent5: "CC79A7",
    accent6: "56B4E9",
    hlink: PALETTE.accent,
    folHlink: PALETTE.muted,
  };
  let themed = xml
    .replace(/(<a:theme [^>]*name=")[^"]*/, `$1${name}`)
    .replace(/<a:dk1>.*?<\/a:dk1>/s, `<a:dk1><a:srgbClr val="${PALETTE.ink}"/></a:dk1>`);
  for (const [slot, color] of Object.entries(scheme))
    themed = themed.replace(
      new RegExp(`<a:${slot}>.*?</a:${slot}>`, "s"),
      `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`,
    );
  return themed;
}

/** The schema has the notes masters before the slides, and so has every file of PowerPoint itself. */
export function repairPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? "";
  return xml.replace(notes, "").replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`);
}
