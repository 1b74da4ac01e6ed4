/** How many records shown a facet did not choose, because they have nothing of its kind. */
import { catalogue, plural } from "@/text/catalogue";

type GapFacet = "agency" | "activityType" | "country";

export const facetGapMessages = catalogue(
  {
    gap: (facet: GapFacet, count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "has", "have")} ${
        { agency: "no agency", activityType: "no activity type", country: "no country" }[facet]
      }`,
  },
  {
    gap: (facet, _count, formatted) =>
      `${formatted} sin ${
        { agency: "dependencia", activityType: "tipo de actividad", country: "país" }[facet]
      }`,
  },
);
