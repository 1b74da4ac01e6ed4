/** What records are grouped by. Apart from the charts that do it: links need the names before any chart has loaded. */
export const SPLITS = ["agency", "activityType", "country"] as const;
/** What groups are made of; each is also the facet that a click on a group's name filters. */
export type Split = (typeof SPLITS)[number];
