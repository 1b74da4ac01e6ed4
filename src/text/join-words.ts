/** "a, b and c" with the language's own last link. */
export function joinWords(
  words: readonly string[],
  and: (list: string, last: string) => string,
): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : and(words.slice(0, -1).join(", "), last);
}
