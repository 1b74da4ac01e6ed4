/**
 * Text in drawings without measuring it in the page: widths are added up from rough advances of the interface
 * font, a little too wide rather than too narrow. Pure.
 */

/** Advances of Source Sans 3 in ems by kind of character, rounded up; figures are tabular. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\s.,;:'’|!iíjl]/, 0.26],
  [/[-–()[\]frtI/“”"]/, 0.36],
  [/[mwMW@%—]/, 0.82],
  [/[A-ZÁÉÍÓÚÑ]/, 0.6],
];
const USUAL_ADVANCE = 0.51;

const advances = new Map<string, number>();

function advanceOf(character: string): number {
  let advance = advances.get(character);
  if (advance === undefined) {
    advance = ADVANCES.find(([kind]) => kind.test(character))?.[1] ?? USUAL_ADVANCE;
    advances.set(character, advance);
  }
  return advance;
}

export function textWidth(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) ems += advanceOf(character);
  return ems * sizePx;
}

/** The text cut at a word where it is too long, with an ellipsis; empty where next to nothing fits. */
export function fitText(text: string, widthPx: number, sizePx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return text;
  let room = widthPx - sizePx;
  let length = 0;
  for (const character of text) {
    room -= advanceOf(character) * sizePx;
    if (room < 0) break;
    length += character.length;
  }
  if (length < 2) return "";
  const cut = beforeOpenBracket(text.slice(0, length));
  // Cut at a bracket it already ends with a word.
  const space = cut.length < length ? -1 : cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–(-]+$/, "")}…`;
}

/** Half a remark in brackets says less than none, and no voice command can repeat it. */
function beforeOpenBracket(cut: string): string {
  const open = cut.lastIndexOf("(");
  return open > 1 && open > cut.lastIndexOf(")") ? cut.slice(0, open) : cut;
}

/** Lines that fit a width, broken at spaces; the last is cut with an ellipsis when there are more than `most`. */
export function wrapText(text: string, widthPx: number, sizePx: number, most = 3): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, sizePx) <= widthPx) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join(" ");
  return [...lines.slice(0, most - 1), fitText(last, widthPx, sizePx)];
}
