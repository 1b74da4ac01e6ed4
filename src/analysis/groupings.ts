/** What records can be grouped by; apart from the grouping itself, which a link need not carry along. */

export const GROUPINGS = ["agency", "area", "kind"] as const;
export type Grouping = (typeof GROUPINGS)[number];
