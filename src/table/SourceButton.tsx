/** Names where a figure stands and opens that source. In the tab order only with the row that holds the focus. */
import { actions } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { tableMessages } from "@/text/messages/table";
import { Icon } from "@/ui/icons";
import type { LeadSource } from "./cells";
import css from "./SourceButton.module.css";

export type SourceButtonProps = {
  source: LeadSource;
  /** Null = a sign alone. */
  text: string | null;
  isInTabOrder: boolean;
};

export function SourceButton({ source, text, isInTabOrder }: SourceButtonProps) {
  const label = tableMessages[useLocale()].openSource(`${source.name}, ${source.locator}`);
  return (
    <button
      type="button"
      className={text === null ? css["sign"] : css["source"]}
      tabIndex={isInTabOrder ? 0 : -1}
      title={label}
      aria-label={label}
      onClick={(event) => {
        // The row would select its record as well.
        event.stopPropagation();
        actions.showSource(source.sourceId);
      }}
    >
      {text ?? <Icon name="external" size={12} />}
    </button>
  );
}
