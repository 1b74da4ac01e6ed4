/** Notes of the slides and their master (ECMA-376, part 1, 19.3.1.26), with a theme of its own as programs expect. */
import { xmlText } from "@/export/figure/plain-text";
import { INTL_TAG, type Locale } from "@/text/locale";

export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const NAMESPACES =
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const TREE_HEAD =
  `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
  `<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`;

const shape = (
  id: number,
  name: string,
  locks: string,
  placeholder: string,
  rest: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr>` +
  `<p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr>${rest}</p:sp>`;

const placeOf = (x: number, y: number, width: number, height: number): string =>
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;

export const NOTES_MASTER = [
  `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>`,
  `<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE_HEAD}`,
  shape(
    2,
    "Slide Image Placeholder 1",
    ` noRot="1" noChangeAspect="1"`,
    `type="sldImg" idx="2"`,
    placeOf(685800, 1143000, 5486400, 3086100),
  ),
  shape(
    3,
    "Notes Placeholder 2",
    "",
    `type="body" sz="quarter" idx="3"`,
    `${placeOf(685800, 4400550, 5486400, 3600450)}<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>`,
  ),
  `</p:spTree></p:cSld>`,
  `<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`,
  `<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>`,
  `</p:notesMaster>`,
].join("");

export function notesXml(paragraphs: readonly string[], locale: Locale): string {
  const lang = INTL_TAG[locale];
  const lines = paragraphs.map((text) =>
    text === ""
      ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>`
      : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`,
  );
  const body = lines.length === 0 ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : lines.join("");
  return [
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}`,
    shape(
      2,
      "Slide Image Placeholder 1",
      ` noRot="1" noChangeAspect="1"`,
      `type="sldImg"`,
      `<p:spPr/>`,
    ),
    shape(
      3,
      "Notes Placeholder 2",
      "",
      `type="body" idx="1"`,
      `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody>`,
    ),
    `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  ].join("");
}
