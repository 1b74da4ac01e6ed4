/**
 * The right panel: what is selected, read like the caption of a good newspaper. Reads the store; what it says
 * is built by the pure model beside it.
 */
import { lazy, Suspense, type KeyboardEvent } from "react";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { EmptyDetails, LoadingDetails } from "./EmptyDetails";
import { useHeadingFocus } from "./use-heading-focus";
import css from "./DetailsPanel.module.css";

const SelectedDetails = lazy(() => import("./SelectedDetails"));

export function DetailsPanel() {
  const locale = useLocale();
  const selection = useAppState((state) => state.explorer.selection);
  const atlas = useAppState(selectAtlas);
  const { panel, focusHeading, restoreFocus } = useHeadingFocus(selection);
  const close = () => {
    actions.select(null);
    restoreFocus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || selection === null || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <div ref={panel} className={css["panel"]} lang={locale} tabIndex={-1} onKeyDown={onKeyDown}>
      {selection === null ? (
        <EmptyDetails atlas={atlas} />
      ) : (
        <Suspense fallback={<LoadingDetails />}>
          <SelectedDetails
            // Another selection starts at its top with its lists folded.
            key={`${selection.kind}:${selection.id}`}
            selection={selection}
            atlas={atlas}
            onClose={close}
            onShown={focusHeading}
          />
        </Suspense>
      )}
    </div>
  );
}
