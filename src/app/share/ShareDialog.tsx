/** Ways to hand on what is shown: a link, a frame in another page, the whole atlas in a file; and to open a link. */
import { shareMessages } from "@/text/messages/share";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { Dialog } from "@/ui/Dialog";
import { EmbedView } from "./EmbedView";
import { OpenView } from "./OpenView";
import { SendView } from "./SendView";
import { TakeAlong } from "./TakeAlong";

export default function ShareDialog() {
  const text = shareMessages[useLocale()];
  return (
    <Dialog title={text.shareTitle} closeLabel={text.close} onClose={() => actions.setDialog(null)}>
      <SendView />
      {/* The view that was opened is behind the dialog. */}
      <OpenView onOpened={() => actions.setDialog(null)} />
      <EmbedView />
      <TakeAlong />
    </Dialog>
  );
}
