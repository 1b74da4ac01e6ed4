/** The markup that shows this view as a frame in another page. */
import { useState } from "react";
import { shareMessages } from "@/text/messages/share";
import { UI_MODES, type UiMode } from "@/permalink/explorer-state";
import { linkOf } from "@/state/url-sync";
import { useAppState, useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { frameMarkup } from "./frame-markup";
import { useCopied } from "./use-copied";
import css from "./ShareDialog.module.css";

export function EmbedView() {
  const locale = useLocale();
  const text = shareMessages[locale];
  const explorer = useAppState((state) => state.explorer);
  const [ui, setUi] = useState<UiMode>("map");
  // A story is that of a briefing; without one there is nothing to tell.
  const offered = UI_MODES.filter((mode) => mode !== "story" || explorer.scene !== null);
  const shown = offered.includes(ui) ? ui : "map";
  const markup = frameMarkup(linkOf({ ...explorer, ui: shown }), text.frameTitle);
  const { field, outcome, copy } = useCopied<HTMLTextAreaElement>(markup);
  return (
    <section className={css["part"]}>
      <h3 className={css["subtitle"]}>{text.embedTitle}</h3>
      <p>{text.embedIntro}</p>
      <Select
        caption={text.embedMode}
        value={shown}
        options={offered.map((mode) => ({ value: mode, text: text[`frame_${mode}`] }))}
        onChange={(value) => setUi(offered.find((mode) => mode === value) ?? shown)}
      />
      <label className={css["label"]} htmlFor="embed-markup">
        {text.embedField}
      </label>
      <textarea
        ref={field}
        id="embed-markup"
        className={css["markup"]}
        readOnly
        rows={4}
        value={markup}
        onFocus={(event) => event.target.select()}
      />
      <Button onClick={copy}>{text.copyMarkup}</Button>
      <p className={css["note"]} role="status">
        {outcome === "copied" ? text.markupCopied : outcome === "failed" ? text.copyFailed : ""}
      </p>
    </section>
  );
}
