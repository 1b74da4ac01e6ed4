/**
 * A modal dialog: the native element, which keeps the focus inside, closes on Escape and gives the focus back.
 * Mount it to open it; a press beside it closes it too.
 */
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { IconButton } from "./IconButton";
import css from "./Dialog.module.css";

export type DialogProps = {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** `wide` for a list with several things in a row. */
  size?: "normal" | "wide";
  children: ReactNode;
};

export function Dialog({ title, closeLabel, onClose, size = "normal", children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed before it is taken away: that is what gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css["dialog"]}
      data-size={size}
      aria-labelledby={titleId}
      onClose={onClose}
      onMouseDown={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={css["content"]}>
        <div className={css["head"]}>
          <h2 id={titleId} className={css["title"]}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={() => dialog.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
