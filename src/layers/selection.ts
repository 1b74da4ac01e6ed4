/** From a feature under the pointer to what it stands for, and back. */

/** What a mark stands for when it is chosen: a record, or an area with everything in it. */
export type MapSelection = { readonly kind: "record" | "area"; readonly id: string };

/** `record:id` or `area:id`, the property `selection` of every interactive feature. */
export function selectionKey({ kind, id }: MapSelection): string {
  return `${kind}:${id}`;
}

export function parseSelectionKey(key: string): MapSelection | null {
  const match = /^(record|area):(.+)$/.exec(key);
  if (match === null) return null;
  return { kind: match[1] as MapSelection["kind"], id: match[2] ?? "" };
}

/** What a drawn feature stands for; empty for a feature of the base map. */
export function selectionsOf(feature: {
  readonly properties: Readonly<Record<string, unknown>> | null;
}): readonly MapSelection[] {
  const key = feature.properties?.["selection"];
  const selection = typeof key === "string" ? parseSelectionKey(key) : null;
  return selection === null ? [] : [selection];
}
