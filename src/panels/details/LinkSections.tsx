/** Titled lists of records to go on to; long ones of an area are folded. */
import type { Atlas, AtlasRecord } from "@/datasets/atlas";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { detailsMessages } from "@/text/messages/details";
import { Disclosure } from "@/ui/Disclosure";
import { LinkList } from "./LinkList";
import { findNearby } from "./nearby";
import { recordLink } from "./record-links";
import { Section } from "./Section";
import type { LinkGroup, Passes } from "./shape";

export type LinkSectionsProps = { groups: readonly LinkGroup[]; folded?: boolean };

export function LinkSections({ groups, folded = false }: LinkSectionsProps) {
  const text = detailsMessages[useLocale()];
  if (groups.length === 0) return null;
  if (!folded) {
    return groups.map((group) => (
      <Section key={group.title} title={group.title}>
        <LinkList links={group.links} />
      </Section>
    ));
  }
  return (
    <Section title={text.areaContents}>
      {groups.map((group, index) => (
        <Disclosure key={group.title} summary={group.title} defaultOpen={index === 0}>
          <LinkList links={group.links} />
        </Disclosure>
      ))}
    </Section>
  );
}

export type NearbySectionProps = {
  record: AtlasRecord;
  atlas: Atlas;
  passes: Passes;
  /** What the panel links already. */
  shown: readonly LinkGroup[];
};

export function NearbySection({ record, atlas, passes, shown }: NearbySectionProps) {
  const locale = useLocale();
  const text = detailsMessages[locale];
  const linked = new Set(shown.flatMap(({ links }) => links.map((link) => link.selection.id)));
  const neighbours = findNearby(record, atlas, passes, linked);
  if (neighbours.length === 0) return null;
  const links = neighbours.map(({ record: other, distanceKm }) => {
    const link = recordLink(other, atlas, locale);
    const where =
      distanceKm === null
        ? text.nearbySameArea
        : text.nearbyDistance(formatNumber(Math.round(distanceKm), locale));
    return { ...link, meta: `${where} · ${link.meta}` };
  });
  return (
    <Section title={text.nearby}>
      <LinkList links={links} />
    </Section>
  );
}
