/** What can be done with the open briefing as a whole. */
import type { ReactNode } from "react";
import { LONG_LINK } from "@/permalink/encode";
import { copyOpen } from "@/state/briefing-edit";
import { copyToClipboard } from "@/state/clipboard";
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { briefingMessages } from "@/text/messages/briefing";
import { Button } from "@/ui/Button";
import { MenuButton } from "@/ui/MenuButton";
import { linkOfBriefing, saveBriefing } from "./take-away";
import type { ShownScene } from "./use-scene";

/** What was done, and what can be done about it. */
export type Said = { readonly text: string; readonly more: ReactNode };

type BriefingMenuProps = { shown: ShownScene; onSay: (said: Said) => void; onExport: () => void };

export function BriefingMenu({ shown, onSay, onExport }: BriefingMenuProps) {
  const locale = useLocale();
  const t = briefingMessages[locale];
  const { briefing, index } = shown;
  const say = (text: string, more: ReactNode = null) => onSay({ text, more });
  const copy = async (link: string) => say((await copyToClipboard(link)) ? t.copied : t.copyFailed);
  const share = async () => {
    const link = await linkOfBriefing(briefing, index ?? 0);
    if (link === null) return say(t.copyFailed);
    if (link.length <= LONG_LINK) return copy(link);
    say(
      t.linkLong(formatNumber(link.length, locale), formatNumber(LONG_LINK, locale)),
      <>
        <Button variant="quiet" onClick={() => say(t.savedFile(saveBriefing(briefing, locale)))}>
          {t.saveFile}
        </Button>{" "}
        ·{" "}
        <Button variant="quiet" onClick={() => void copy(link)}>
          {t.copyAnyway}
        </Button>
      </>,
    );
  };
  return (
    <MenuButton
      label={t.menu}
      icon="more"
      items={[
        ...(briefing.scenes.length === 0
          ? []
          : [
              {
                id: "export",
                icon: "chart" as const,
                text: t.exportDeck,
                onSelect: onExport,
              },
            ]),
        { id: "copy", icon: "edit", text: t.copyOwn, onSelect: copyOpen },
        {
          id: "file",
          icon: "download",
          text: t.saveFile,
          onSelect: () => say(t.savedFile(saveBriefing(briefing, locale))),
        },
        { id: "link", icon: "share", text: t.shareLink, onSelect: () => void share() },
        {
          id: "other",
          icon: "list",
          text: t.chooseOther,
          onSelect: () => actions.setDialog("briefing"),
        },
      ]}
    />
  );
}
