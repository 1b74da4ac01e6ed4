/** Mounts an element into the document of a jsdom test; `unmount` leaves the document as it was. */
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

declare global {
  // Read by React: without it every act() warns.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

export type Mounted = {
  readonly root: HTMLElement;
  readonly render: (element: ReactNode) => void;
  readonly unmount: () => void;
};

export function mountForTest(element: ReactNode): Mounted {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const root = document.body.appendChild(document.createElement("div"));
  const reactRoot = createRoot(root);
  const render = (next: ReactNode) => act(() => reactRoot.render(next));
  render(element);
  const unmount = () => {
    act(() => reactRoot.unmount());
    root.remove();
  };
  return { root, render, unmount };
}

/** A key pressed on an element, as React sees it. */
export function pressKey(target: Element | null | undefined, key: string): void {
  act(() => {
    target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

export function click(target: Element | null | undefined): void {
  act(() => {
    target?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
}
