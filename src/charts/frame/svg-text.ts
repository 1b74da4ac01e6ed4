/**
 * Text in drawings without measuring it in the page: widths are estimated from the mean character of the
 * interface font, a little too wide rather than too narrow. Pure.
 */

/** Mean advance of Source Sans 3 in running text, in ems; 0.46 measured, with a margin. */
const MEAN_EM = 0.5;

export function textWidth(text: string, sizePx: number): number {
  return text.length * sizePx * MEAN_EM;
}

/** The text cut at a word where it is too long, with an ellipsis; empty where not even a word fits. */
export function fitText(text: string, widthPx: number, sizePx: number): string {
  const room = Math.floor(widthPx / (sizePx * MEAN_EM));
  if (text.length <= room) return text;
  if (room < 3) return "";
  const cut = text.slice(0, room - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > room / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–(-]+$/, "")}…`;
}

/** Lines that fit a width, broken at spaces; the last is cut with an ellipsis when there are more than `most`. */
export function wrapText(text: string, widthPx: number, sizePx: number, most = 3): string[] {
  const room = Math.max(8, Math.floor(widthPx / (sizePx * MEAN_EM)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= room || line === "") {
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
