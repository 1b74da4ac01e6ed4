/** The sides of a comparison by name: `2010–2014`, `ATF`, `Guatemala`, `Firearms traced`. */
import type { Atlas } from "@/datasets/atlas";
import { formatYearRange } from "@/filters/facet-names";
import type { Locale } from "@/text/locale";
import { readYears, type CompareBy, type CompareChoice, type Side } from "./compare";

/** A value that the data do not have is its own name. */
export function nameOfValue(by: CompareBy, value: string, atlas: Atlas, locale: Locale): string {
  switch (by) {
    case "years": {
      const years = readYears(value);
      return years === null ? value : formatYearRange(years);
    }
    case "agency":
      return atlas.agencies.get(value)?.abbreviation[locale] ?? value;
    case "country":
      return atlas.areas.get(value)?.name[locale] ?? value;
    case "measure":
      return atlas.measures.get(value)?.label[locale] ?? value;
  }
}

export function nameOfSide(
  choice: CompareChoice,
  side: Side,
  atlas: Atlas,
  locale: Locale,
): string {
  return nameOfValue(choice.by, choice[side], atlas, locale);
}
