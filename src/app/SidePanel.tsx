/**
 * A side panel, and the sheet that it is on a narrow screen. A sheet opened from the bar takes the focus, which is
 * far from it in the order of the page; closed by its button or by Escape it gives the focus back to the bar.
 */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { IconButton } from "@/ui/IconButton";
import { ErrorBoundary } from "./ErrorBoundary";
import { sheetButtonId } from "./sheets";
import css from "./SidePanel.module.css";

export type SidePanelProps = {
  sheet: "layers" | "details";
  className: string | undefined;
  title: string;
  children: ReactNode;
};

export function SidePanel({ sheet, className, title, children }: SidePanelProps) {
  const text = APP_MESSAGES[useLocale()];
  const isUp = useAppState((state) => state.session.sheet === sheet);
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isUp && document.activeElement?.id === sheetButtonId(sheet)) closeButton.current?.focus();
  }, [isUp, sheet]);
  const close = () => {
    actions.setSheet(null);
    document.getElementById(sheetButtonId(sheet))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isUp || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <aside className={className} aria-label={title} onKeyDown={onKeyDown}>
      <div className={css["header"]}>
        <span className={css["title"]}>{title}</span>
        <IconButton ref={closeButton} icon="close" label={text.close} onClick={close} />
      </div>
      <ErrorBoundary>{children}</ErrorBoundary>
    </aside>
  );
}
