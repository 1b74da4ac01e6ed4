/** Arrows through the options of all groups as one list, round at the ends; Page keys go to the first and last. */
export function optionAfterKey(
  options: readonly { readonly key: string }[],
  activeKey: string | null,
  pressed: string,
): string | null {
  const last = options.length - 1;
  const at = options.findIndex(({ key }) => key === activeKey);
  switch (pressed) {
    case "ArrowDown":
      return options[at === last ? 0 : at + 1]?.key ?? null;
    case "ArrowUp":
      return options[at <= 0 ? last : at - 1]?.key ?? null;
    case "PageUp":
      return options[0]?.key ?? null;
    case "PageDown":
      return options[last]?.key ?? null;
    default:
      return null;
  }
}
