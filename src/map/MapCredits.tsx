/** Who made the map's data: always there, as the licences ask, each name a way to the Sources page. */
import { Fragment } from "react";
import { MAP_MESSAGES, mapCredits } from "@/text/messages/map";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import css from "./MapCredits.module.css";

export function MapCredits() {
  const locale = useLocale();
  const text = MAP_MESSAGES[locale];
  const homicides = useAppState(({ explorer }) => explorer.layers.visible.includes("homicide"));
  const credits = mapCredits(locale, homicides);
  return (
    <p className={css["credits"]} aria-label={text.credits}>
      {credits.map((credit, index) => (
        <Fragment key={credit}>
          <button
            type="button"
            className={css["credit"]}
            onClick={() => actions.openDock("sources")}
          >
            {credit}
          </button>
          {index < credits.length - 1 && "\u00a0· "}
        </Fragment>
      ))}
    </p>
  );
}
