/** Sends this view as a link or a file, and opens one that somebody sent, in whatever shape it arrives. */
import { useRef, useState, type ChangeEvent } from "react";
import { shareMessages } from "@/text/messages/share";
import { LONG_LINK } from "@/permalink/encode";
import { actions } from "@/state/store";
import { linkOf, openLink } from "@/state/url-sync";
import { useAppState, useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { saveFile } from "@/ui/save-file";
import css from "./ShareDialog.module.css";

/** A view file is a link in a text file; anything larger is something else. */
const MAX_FILE_BYTES = 100_000;
const VIEW_FILE_NAME = "frontera-atlas-view.txt";

export default function ShareDialog() {
  const text = shareMessages[useLocale()];
  return (
    <Dialog title={text.shareTitle} closeLabel={text.close} onClose={() => actions.setDialog(null)}>
      <SendView />
      {/* The view that was opened is behind the dialog. */}
      <OpenView onOpened={() => actions.setDialog(null)} />
    </Dialog>
  );
}

function SendView() {
  const text = shareMessages[useLocale()];
  // The link names the version of the data, which may arrive after the view.
  useAppState((state) => state.datasets.manifest);
  const link = linkOf(useAppState((state) => state.explorer));
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      field.current?.select();
      setOutcome("failed");
    }
  };
  return (
    <section className={css["part"]}>
      <p>{text.shareIntro}</p>
      <label className={css["label"]} htmlFor="share-link">
        {text.shareField}
      </label>
      <div className={css["line"]}>
        <input
          ref={field}
          id="share-link"
          className={css["field"]}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {text.copyLink}
        </Button>
      </div>
      <p className={css["note"]} role="status">
        {outcome === null
          ? text.linkLength(link.length)
          : outcome === "copied"
            ? text.copied
            : text.copyFailed}
      </p>
      {link.length > LONG_LINK && <p className={css["warning"]}>{text.linkLong}</p>}
      <Button onClick={() => saveFile(VIEW_FILE_NAME, `${link}\n`, "text/plain")}>
        {text.saveFile}
      </Button>
    </section>
  );
}

function OpenView({ onOpened }: { onOpened: () => void }) {
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
