/** The panel without a selection, and with one that is not there. */
import type { Atlas } from "@/datasets/atlas";
import { useLocale } from "@/state/use-store";
import { detailsMessages } from "@/text/messages/details";
import { IconButton } from "@/ui/IconButton";
import { EXAMPLE_RECORD_IDS } from "./examples";
import { LinkList } from "./LinkList";
import { recordLink } from "./record-links";
import { Section } from "./Section";
import css from "./EmptyDetails.module.css";

export function EmptyDetails({ atlas }: { atlas: Atlas }) {
  const locale = useLocale();
  const text = detailsMessages[locale];
  const links = EXAMPLE_RECORD_IDS.map((id) => atlas.byId.get(id))
    .filter((record) => record !== undefined)
    .map((record) => recordLink(record, atlas, locale));
  return (
    <div>
      <h2 className={css["title"]}>{text.emptyTitle}</h2>
      <p className={css["text"]}>{text.emptyText}</p>
      {links.length > 0 && (
        <Section title={text.emptyExamples}>
          <LinkList links={links} />
        </Section>
      )}
    </div>
  );
}

export function MissingDetails({ id, onClose }: { id: string; onClose: () => void }) {
  const text = detailsMessages[useLocale()];
  return (
    <div>
      <div className={css["top"]}>
        <h2 className={css["title"]} tabIndex={-1}>
          {text.notFoundTitle}
        </h2>
        <IconButton icon="close" label={text.close} onClick={onClose} />
      </div>
      <p className={css["text"]}>{text.notFoundText(id)}</p>
    </div>
  );
}

export function LoadingDetails() {
  return <p className={css["text"]}>{detailsMessages[useLocale()].loading}</p>;
}
