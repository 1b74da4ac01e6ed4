/** Says that a link was made with another version of the data, and how many figures of this view are not the same. */
import { useEffect, useState } from "react";
import {
  loadRelease,
  selectLinkAge,
  selectReleaseChanges,
  type LinkAge,
  type ReleaseChanges,
} from "@/state/release-changes";
import { actions, type ReleaseLoad } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import type { Locale } from "@/text/locale";
import { releaseMessages } from "@/text/messages/release";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import { ReleaseDialog } from "./ReleaseDialog";
import css from "./ReleaseNotice.module.css";

export default function ReleaseNotice() {
  const age = useAppState(selectLinkAge);
  const made = useAppState((state) => state.session.madeWith);
  const now = useAppState((state) => state.datasets.manifest?.dataVersion ?? null);
  useEffect(() => {
    if (age === "older" && made !== null) void loadRelease(made);
  }, [age, made]);
  if (age === "same" || made === null || now === null) return null;
  return <Note key={made} age={age} made={made} now={now} />;
}

type Versions = { readonly made: string; readonly now: string };

function Note({ age, made, now }: Versions & { age: LinkAge }) {
  const locale = useLocale();
  const load = useAppState((state) => state.datasets.release);
  const changes = useAppState(selectReleaseChanges);
  const [open, setOpen] = useState(false);
  const t = releaseMessages[locale];
  const compared = age === "older" ? changes : null;
  const say = (language: Locale) => noteText(age, { made, now }, load, compared, language);
  const text = { en: say("en"), es: say("es") };
  // Through the page's one live region: the note comes with its words, which a region of its own would not say.
  const isSettled = age !== "older" || compared !== null || load?.status === "failed";
  useEffect(() => {
    if (isSettled) actions.announce({ en: text.en, es: text.es });
  }, [isSettled, text.en, text.es]);
  return (
    <section className={css["note"]} aria-label={t.title} data-differs={differs(age, compared)}>
      <Icon name={differs(age, compared) ? "warning" : "info"} />
      <div className={css["words"]}>
        <p>{text[locale]}</p>
        {compared !== null && compared.all.length > 0 && (
          <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {compared.inView.length > 0 ? t.show : t.showElsewhere}
          </Button>
        )}
        {age === "older" && load?.status === "failed" && (
          <Button variant="quiet" onClick={() => void loadRelease(made)}>
            {t.retry}
          </Button>
        )}
      </div>
      <IconButton icon="close" label={t.dismiss} onClick={() => actions.setMadeWith(null)} />
      {open && compared !== null && (
        <ReleaseDialog changes={compared} made={made} now={now} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

/** Whether the reader has something to check before relying on what is shown. */
function differs(age: LinkAge, changes: ReleaseChanges | null): boolean {
  return age !== "older" || (changes !== null && changes.inView.length > 0);
}

function noteText(
  age: LinkAge,
  { made, now }: Versions,
  load: ReleaseLoad | null,
  changes: ReleaseChanges | null,
  locale: Locale,
): string {
  const t = releaseMessages[locale];
  if (age === "newer") return t.newer(made, now);
  if (age === "unknown") return t.unknown(made, now);
  if (load?.status === "failed")
    return t.failed(made, now, load.issues.map(({ message }) => message[locale]).join(" "));
  if (changes === null) return t.comparing(made);
  const count = changes.inView.length;
  return count > 0 ? t.changed(made, now, count) : t.unchanged(made, now, changes.all.length);
}
