/** Class breaks as a reader types them: `10, 20, 40`. What cannot be taken is said, never repaired in silence. */

/** Seven breaks are eight classes, the most that the ramps keep apart. */
export const MOST_BREAKS = 7;

export type BreaksProblem =
  | { readonly code: "empty" }
  | { readonly code: "not-a-number"; readonly part: string }
  | { readonly code: "not-ascending"; readonly part: string; readonly before: string }
  | { readonly code: "too-many"; readonly count: number };

export type ParsedBreaks =
  | { readonly ok: true; readonly value: readonly number[] }
  | { readonly ok: false; readonly problem: BreaksProblem };

/** Decimal point, at most six digits after it; what a link can hold and a legend can show. */
const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Reads breaks separated by commas, semicolons or spaces. Errors: the first problem, in reading order. */
export function parseBreaks(text: string): ParsedBreaks {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  if (parts.length === 0) return problem({ code: "empty" });
  const wrong = parts.find((part) => !NUMBER.test(part));
  if (wrong !== undefined) return problem({ code: "not-a-number", part: wrong });
  // Adding zero turns -0 into 0.
  const values = parts.map((part) => Number(part) + 0);
  const at = values.findIndex((value, index) => index > 0 && value <= (values[index - 1] ?? value));
  const [part, before] = [parts[at], parts[at - 1]];
  if (part !== undefined && before !== undefined)
    return problem({ code: "not-ascending", part, before });
  if (values.length > MOST_BREAKS) return problem({ code: "too-many", count: values.length });
  return { ok: true, value: values };
}

function problem(of: BreaksProblem): ParsedBreaks {
  return { ok: false, problem: of };
}

/** Breaks as `parseBreaks` reads them back: rounded to what it takes, those that fall together once. */
export function writeBreaks(breaks: readonly number[], separator = ", "): string {
  return [...new Set(breaks.map((value) => String(Number(value.toFixed(6)) + 0)))].join(separator);
}
