/** The whole atlas with this view as one file, for a computer without a network. */
import { useState } from "react";
import { shareMessages } from "@/text/messages/share";
import { store } from "@/state/store";
import { pageAddress, queryOf } from "@/state/url-sync";
import { useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { afterPaint, saveFile } from "@/ui/save-file";
import { loadCargo, ONE_FILE } from "./one-file-page";
import css from "./ShareDialog.module.css";

type Outcome = "none" | "working" | "saved" | "failed";

export function TakeAlong() {
  const text = shareMessages[useLocale()];
  const [outcome, setOutcome] = useState<Outcome>("none");
  // The one file cannot read itself from a disk; whoever has it copies it.
  if (location.protocol === "file:") return null;
  const save = async () => {
    setOutcome("working");
    await afterPaint();
    setOutcome((await saveOneFile()) ? "saved" : "failed");
  };
  return (
    <section className={css["part"]}>
      <h3 className={css["subtitle"]}>{text.offlineTitle}</h3>
      <p>{text.offlineIntro}</p>
      <Button onClick={() => void save()} disabled={outcome === "working"}>
        {text.saveOneFile}
      </Button>
      <p className={css["note"]} role="status">
        {outcome === "working" && text.savingOneFile}
        {outcome === "saved" && text.savedOneFile}
        {outcome === "failed" && text.oneFileFailed}
      </p>
    </section>
  );
}

async function saveOneFile(): Promise<boolean> {
  try {
    const response = await fetch(`./${ONE_FILE}`);
    if (!response.ok) return false;
    const { explorer, briefing, datasets } = store.getState();
    const carried =
      briefing.open === null || briefing.kept === "shipped"
        ? null
        : (await import("@/scenes/briefing-file")).buildBriefingFile(
            briefing.open,
            datasets.manifest?.dataVersion ?? null,
          );
    const page = loadCargo(await response.text(), {
      query: queryOf(explorer),
      address: pageAddress(),
      briefing: carried,
    });
    if (page === null) return false;
    saveFile(ONE_FILE, page, "text/html");
    return true;
  } catch {
    return false;
  }
}
