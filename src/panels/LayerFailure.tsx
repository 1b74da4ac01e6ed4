/** Which data of a layer did not load, and another try. Nothing while all is well. */
import { memo } from "react";
import type { LayerId } from "@/layers/layer-ids";
import { retryDataset } from "@/state/data-effects";
import type { LoadName } from "@/state/store";
import { useAppState } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { DATASET_NAMES } from "@/text/messages/app";
import { layerPanelMessages } from "@/text/messages/layer-panel";
import { Button } from "@/ui/Button";
import { failedNames } from "./layer-data";
import css from "./LayerRow.module.css";

export const LayerFailure = memo(function LayerFailure(props: { id: LayerId; locale: Locale }) {
  const { id, locale } = props;
  const failed = useAppState((state) => failedNames(state.datasets.load, id));
  if (failed === "") return null;
  const names = failed.split(" ") as LoadName[];
  const inWords = names.map((name) => DATASET_NAMES[locale][name]).join(", ");
  const t = layerPanelMessages[locale];
  return (
    <p className={css["failure"]}>
      {t.notLoaded(inWords)}{" "}
      <Button
        variant="quiet"
        aria-label={t.retryLabel(inWords)}
        onClick={() => names.forEach((name) => retryDataset(name))}
      >
        {t.retry}
      </Button>
    </p>
  );
});
