/**
 * Keeps a spreadsheet from taking a text for a formula (CSV injection, after OWASP). Reversible: the guard adds
 * apostrophes only, and only where `releaseFormula` finds them again.
 *
 * Wider than the usual `^[=+\-@]`: quotes, blanks, control and invisible characters may stand before the sign,
 * full-width and other forms of the four signs count, what follows may contain line breaks, and a piece after a
 * semicolon, tab or line break is guarded too, because a spreadsheet with another list separator cuts there.
 */

/** May stand before the sign without making the text harmless. */
const BEFORE = "[\\s\\p{Cc}\\p{Cf}\"'`´‘’“”«»]*";
/** `= + - @` in all their widths, and the minus sign. */
const SIGN = "[=+\\-@＝﹦＋﹢－﹣−＠﹫]";
const DANGEROUS_PIECE = new RegExp(`^${BEFORE}${SIGN}`, "u");
/** A leading tab or line break alone makes some programs drop it and read on. */
const DANGEROUS_TEXT = new RegExp(`^(?:${BEFORE}${SIGN}|[\\s\\p{Cf}"']*[\\t\\r\\n])`, "u");
const CUTS = /([;\t\r\n])/u;

/** Whether a spreadsheet might compute this text. Numbers are not texts: write them as numbers. */
export function looksLikeFormula(text: string): boolean {
  return DANGEROUS_TEXT.test(text);
}

/** The text as it may stand in a cell of a delimited file. */
export function guardFormula(text: string): string {
  const guarded = text
    .split(CUTS)
    .map((piece, index) => (index > 0 && DANGEROUS_PIECE.test(piece) ? `'${piece}` : piece))
    .join("");
  return looksLikeFormula(text) ? `'${guarded}` : guarded;
}

/** The text that `guardFormula` was given. */
export function releaseFormula(cell: string): string {
  const text = looksLikeFormula(cell) ? cell.replace(/^'/, "") : cell;
  return text
    .split(CUTS)
    .map((piece, index) =>
      index > 0 && DANGEROUS_PIECE.test(piece) ? piece.replace(/^'/, "") : piece,
    )
    .join("");
}
