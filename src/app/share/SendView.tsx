/** The link of this view, to copy or to keep as a file. */
import { shareMessages } from "@/text/messages/share";
import { LONG_LINK } from "@/permalink/encode";
import { linkOf } from "@/state/url-sync";
import { useAppState, useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { saveFile } from "@/ui/save-file";
import { useCopied } from "./use-copied";
import css from "./ShareDialog.module.css";

const VIEW_FILE_NAME = "frontera-atlas-view.txt";

export function SendView() {
  const text = shareMessages[useLocale()];
  // The link names the version of the data, which may arrive after the view.
  useAppState((state) => state.datasets.manifest);
  const link = linkOf(useAppState((state) => state.explorer));
  const { field, outcome, copy } = useCopied<HTMLInputElement>(link);
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
        <Button variant="primary" onClick={copy}>
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
