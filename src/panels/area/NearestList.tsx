/** The laboratories, crossings and offices nearest to a point, with distances; a click selects. */
import { useMemo } from "react";
import { findNearest, NEAREST_GROUPS } from "@/analysis/nearest";
import type { Position } from "@/geo/position";
import { LinkList } from "@/panels/details/LinkList";
import { recordLink } from "@/panels/details/record-links";
import { selectAtlas, selectFilterResult } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatDistances } from "@/filters/distance-text";
import { areaMessages } from "@/text/messages/area";
import css from "./AreaPanel.module.css";

const NEAREST_LIMIT = 3;

/** Three of each group. `except`: the record that is asked from. */
export default function NearestList({ from, except }: { from: Position; except: string | null }) {
  const locale = useLocale();
  const t = areaMessages[locale];
  const atlas = useAppState(selectAtlas);
  const { pass } = useAppState(selectFilterResult);
  const found = useMemo(
    () => findNearest(from, atlas, pass, NEAREST_LIMIT, except),
    [from, atlas, pass, except],
  );
  return (
    <div>
      {NEAREST_GROUPS.map((group) => (
        <section key={group} aria-label={t.nearestGroup(group)}>
          <h5 className={css["group"]}>{t.nearestGroup(group)}</h5>
          {found[group].length === 0 ? (
            <p className={css["note"]}>{t.nearestNone}</p>
          ) : (
            <LinkList
              links={found[group].map(({ record, distanceKm }) => {
                const link = recordLink(record, atlas, locale);
                return {
                  ...link,
                  meta: `${formatDistances(distanceKm, "km", locale)} · ${link.meta}`,
                };
              })}
            />
          )}
        </section>
      ))}
      <p className={css["note"]}>{t.nearestNote}</p>
    </div>
  );
}
