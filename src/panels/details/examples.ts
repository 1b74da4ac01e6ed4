/** Three records that show at once what the atlas holds: a verdict, a figure with its denominator, a place. */
export const EXAMPLE_RECORD_IDS = [
  "key-stockpile-destruction-guatemala",
  "obs-us-origin-share-mx-2009-2014",
  "poe-us-2301",
] as const;
