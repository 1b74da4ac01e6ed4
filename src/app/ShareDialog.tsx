/** Sends this view as a link or a file, and opens one that somebody sent, in whatever shape it arrives. */
import { useEffect, useRef, useState, type ChangeEvent } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { LONG_LINK } from "@/permalink/encode";
import { actions } from "@/state/store";
import { linkOf, openLink } from "@/state/url-sync";
import { useAppState, useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import css from "./ShareDialog.module.css";

/** A view file is a link in a text file; anything larger is something else. */
const MAX_FILE_BYTES = 100_000;

export function ShareDialog() {
  const text = APP_MESSAGES[useLocale()];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={css["dialog"]}
      aria-labelledby="share-title"
      onClose={() => actions.setDialog(null)}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={css["content"]}>
        <div className={css["head"]}>
          <h2 id="share-title" className={css["title"]}>
            {text.shareTitle}
          </h2>
          <IconButton icon="close" label={text.close} onClick={() => dialog.current?.close()} />
        </div>
        <SendView />
        <OpenView onOpened={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

function SendView() {
  const text = APP_MESSAGES[useLocale()];
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
      <Button onClick={() => saveFile(link)}>{text.saveFile}</Button>
    </section>
  );
}

/** Hands the browser a small text file that holds the link. */
function saveFile(link: string): void {
  const url = URL.createObjectURL(new Blob([`${link}\n`], { type: "text/plain" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = "frontera-atlas-view.txt";
  anchor.click();
  URL.revokeObjectURL(url);
}

function OpenView({ onOpened }: { onOpened: () => void }) {
  const text = APP_MESSAGES[useLocale()];
  const [pasted, setPasted] = useState("");
  const [failed, setFailed] = useState(false);
  const open = (link: string) => {
    const opened = openLink(link);
    setFailed(!opened);
    if (!opened) return;
    actions.announce({ en: APP_MESSAGES.en.opened, es: APP_MESSAGES.es.opened });
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
