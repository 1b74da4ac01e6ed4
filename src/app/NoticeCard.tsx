/** All notices in one card: a single one as a sentence, several as a list under their number. */
import { APP_MESSAGES } from "@/text/messages/app";
import { noticeMessages } from "@/text/messages/notices";
import { actions, type Notice } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { IconButton } from "@/ui/IconButton";
import css from "./NoticeCard.module.css";

const TONES = ["error", "warning", "info"] as const satisfies readonly Notice["tone"][];

export default function NoticeCard({ notices }: { notices: readonly Notice[] }) {
  const locale = useLocale();
  const text = noticeMessages[locale];
  // The gravest gives the card its look; each keeps its words.
  const tone = TONES.find((one) => notices.some((notice) => notice.tone === one)) ?? "info";
  const [first] = notices;
  const dismissAll = () => {
    for (const { id } of notices) actions.dismissNotice(id);
  };
  return (
    <div className={css["card"]} data-tone={tone}>
      <Icon name={tone === "info" ? "info" : "warning"} />
      <div className={css["text"]}>
        {notices.length === 1 && first !== undefined ? (
          <Words notice={first} />
        ) : (
          <>
            <p className={css["head"]}>{text.several(notices.length)}</p>
            <ul className={css["list"]}>
              {notices.map((notice) => (
                <li key={notice.id}>
                  <Words notice={notice} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <IconButton
        icon="close"
        label={notices.length === 1 ? APP_MESSAGES[locale].dismiss : text.dismissAll}
        onClick={dismissAll}
      />
    </div>
  );
}

function Words({ notice: { text, offer } }: { notice: Notice }) {
  const locale = useLocale();
  return (
    <>
      {text[locale]}
      {offer !== undefined && (
        <>
          {" "}
          <Button variant="quiet" onClick={offer.take}>
            {offer.label[locale]}
          </Button>
        </>
      )}
    </>
  );
}
