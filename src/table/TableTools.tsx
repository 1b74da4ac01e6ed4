/** What one does to the table as a whole: arrange it, fold its groups, copy its rows. */
import { useId, useRef, type ToggleEvent } from "react";
import { useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { tableMessages } from "@/text/messages/table";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/icons";
import { ArrangePanel, type ArrangePanelProps } from "./ArrangePanel";
import css from "./TableTools.module.css";

export type TableToolsProps = ArrangePanelProps & {
  /** Rows that are listed now, without folded ones. */
  rowCount: number;
  copyOutcome: string | null;
  onCopy: () => void;
  /** Null = there are no groups. */
  fold: { readonly isAllFolded: boolean; readonly onFoldAll: (fold: boolean) => void } | null;
};

export function TableTools(props: TableToolsProps) {
  const { rowCount, copyOutcome, onCopy, fold, ...arrange } = props;
  const locale = useLocale();
  const text = tableMessages[locale];
  const count = formatNumber(rowCount, locale);
  return (
    <div className={css["tools"]}>
      {fold !== null && (
        <Button variant="quiet" onClick={() => fold.onFoldAll(!fold.isAllFolded)}>
          {fold.isAllFolded ? text.unfoldAll : text.foldAll}
        </Button>
      )}
      <ArrangeButton {...arrange} />
      <Button
        variant="quiet"
        disabled={rowCount === 0}
        title={copyOutcome ?? text.copyRowsLabel(rowCount, count)}
        aria-label={text.copyRowsLabel(rowCount, count)}
        onClick={onCopy}
      >
        <Icon name={copyOutcome === null ? "copy" : "check"} size={14} />
        <span className={css["long"]}>{text.copyRows(rowCount, count)}</span>
      </Button>
    </div>
  );
}

/** The panel is in the browser's top layer: the dock would cut it off. */
function ArrangeButton(props: ArrangePanelProps) {
  const text = tableMessages[useLocale()];
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const onBeforeToggle = (event: ToggleEvent) => {
    if (event.newState !== "open" || button.current === null || panel.current === null) return;
    Object.assign(panel.current.style, placeBeside(button.current.getBoundingClientRect()));
  };
  return (
    <>
      <Button ref={button} variant="quiet" popoverTarget={id} aria-label={text.arrangeLabel}>
        <Icon name="list" size={14} />
        <span className={css["long"]}>{text.arrange}</span>
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={text.arrangeLabel}
        className={css["panel"]}
        onBeforeToggle={onBeforeToggle}
      >
        <ArrangePanel {...props} />
      </div>
    </>
  );
}

const GAP_PX = 6;
const MARGIN_PX = 8;
const WIDTH_PX = 304;

/** Above or below the button, where there is more room; right edges in line, as far as the screen allows. */
function placeBeside(button: DOMRect): Partial<CSSStyleDeclaration> {
  const { innerHeight, innerWidth } = window;
  const width = Math.min(WIDTH_PX, innerWidth - 2 * MARGIN_PX);
  const left = Math.max(MARGIN_PX, Math.min(button.right, innerWidth - MARGIN_PX) - width);
  const across = { left: `${left}px`, width: `${width}px` };
  const below = innerHeight - button.bottom;
  return button.top > below
    ? {
        ...across,
        top: "auto",
        bottom: `${innerHeight - button.top + GAP_PX}px`,
        maxHeight: `${button.top - GAP_PX - MARGIN_PX}px`,
      }
    : {
        ...across,
        bottom: "auto",
        top: `${button.bottom + GAP_PX}px`,
        maxHeight: `${below - GAP_PX - MARGIN_PX}px`,
      };
}
