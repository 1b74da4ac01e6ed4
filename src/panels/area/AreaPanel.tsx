/** The area of interest as a part of the filter panel, and the distances that need no area. */
import { useState } from "react";
import { useAppState, useLocale } from "@/state/use-store";
import { areaMessages } from "@/text/messages/area";
import { Button } from "@/ui/Button";
import { AreaForm } from "./AreaForm";
import { AreaSummary } from "./AreaSummary";
import { DistanceTools } from "./DistanceTools";
import css from "./AreaPanel.module.css";

export function AreaPanel() {
  const t = areaMessages[useLocale()];
  const area = useAppState((state) => state.explorer.filter.area);
  const [replacing, setReplacing] = useState(false);
  return (
    <section className={css["section"]} aria-labelledby="area-title">
      <h3 id="area-title" className={css["heading"]}>
        {t.title}
      </h3>
      {area === null || replacing ? (
        <>
          {area === null ? (
            <p className={css["note"]}>{t.intro}</p>
          ) : (
            <Button variant="quiet" onClick={() => setReplacing(false)}>
              {t.keep}
            </Button>
          )}
          <AreaForm onDone={() => setReplacing(false)} />
        </>
      ) : (
        <AreaSummary area={area} onReplace={() => setReplacing(true)} />
      )}
      <DistanceTools />
    </section>
  );
}
