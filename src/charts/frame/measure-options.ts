/** Measures to choose from, under what they are about, as a list box wants them. Pure. */
import type { Atlas } from "@/datasets/atlas";
import type { Measure } from "@/datasets/schema";
import type { Locale } from "@/text/locale";
import type { SelectGroup } from "@/ui/Select";

export function measureOptions(
  measures: readonly Measure[],
  atlas: Atlas,
  locale: Locale,
): readonly SelectGroup[] {
  const byType = new Map<string, Measure[]>();
  for (const measure of measures) {
    const known = byType.get(measure.activityTypeId);
    if (known === undefined) byType.set(measure.activityTypeId, [measure]);
    else known.push(measure);
  }
  return [...byType]
    .map(([typeId, group]) => ({
      label: atlas.activityTypes.get(typeId)?.name[locale] ?? typeId,
      options: group
        .map((measure) => ({ value: measure.id, text: measure.label[locale] }))
        .toSorted((a, b) => a.text.localeCompare(b.text, locale)),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
