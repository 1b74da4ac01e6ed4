/** Opens a view that somebody sent, in whatever shape it arrives. */
import { useState, type ChangeEvent } from "react";
import { shareMessages } from "@/text/messages/share";
import { actions } from "@/state/store";
import { openLink } from "@/state/url-sync";
import { useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import css from "./ShareDialog.module.css";

/** A view file is a link in a text file; anything larger is something else. */
const MAX_FILE_BYTES = 100_000;

export function OpenView({ onOpened }: { onOpened: () => void }) {
  const text = shareMessages[useLocale()];
  const [pasted, setPasted] = useState("");
  const [failed, setFailed] = useState(false);
  const open = (link: string) => {
    const opened = openLink(link);
    setFailed(!opened);
    if (!opened) return;
    actions.announce({ en: shareMessages.en.opened, es: shareMessages.es.opened });
    onOpened();
  };
  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    if (file.size > MAX_FILE_BYTES) setFailed(true);
    else open(await file.text());
  };
  return (
    <section className={css["part"]}>
      <h3 className={css["subtitle"]}>{text.openTitle}</h3>
      <p>{text.openIntro}</p>
      <label className={css["label"]} htmlFor="open-link">
        {text.openField}
      </label>
      <div className={css["line"]}>
        <input
          id="open-link"
          className={css["field"]}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") open(pasted);
          }}
        />
        <Button onClick={() => open(pasted)} disabled={pasted.trim() === ""}>
          {text.openLink}
        </Button>
      </div>
      <label className={css["file"]}>
        {text.openFile}{" "}
        <input type="file" accept=".txt,text/plain" onChange={(event) => void onFile(event)} />
      </label>
      <p role="alert" className={failed ? css["warning"] : undefined}>
        {failed ? text.openFailed : ""}
      </p>
    </section>
  );
}
