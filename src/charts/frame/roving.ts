/** One stop for Tab, arrows between the marks: the step that a key makes, or null when it is not its business. */
export function markAfterKey(key: string, at: number, count: number): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + 10,
    PageUp: at - 10,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}
