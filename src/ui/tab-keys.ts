/** Which tab a key leads to, or null when the key is not the tabs' business. The ends are joined. */
export function tabAfterKey<Id>(ids: readonly Id[], selected: Id, key: string): Id | null {
  const at = ids.indexOf(selected);
  const index = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[key];
  if (index === undefined) return null;
  return ids[(index + ids.length) % ids.length] ?? null;
}
