/** The keys of the presentation, for who has forgotten them. */
import { useLocale } from "@/state/use-store";
import { KEY_HELP, presentingMessages } from "@/text/messages/presenting";
import { Dialog } from "@/ui/Dialog";
import css from "./KeysDialog.module.css";

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const locale = useLocale();
  const t = presentingMessages[locale];
  return (
    <Dialog title={t.keysTitle} closeLabel={t.close} onClose={onClose}>
      <dl className={css["keys"]}>
        {KEY_HELP[locale].map(([keys, does]) => (
          <div key={keys} className={css["row"]}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
