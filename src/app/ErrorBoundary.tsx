/** One part of the screen may fail without taking the others along. */
import { Component, type ReactNode } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { store } from "@/state/store";
import css from "./ErrorBoundary.module.css";

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const text = APP_MESSAGES[store.getState().explorer.locale];
    return (
      <div className={css["failed"]} role="alert">
        <p>{text.panelFailed}</p>
        <button
          type="button"
          className={css["again"]}
          onClick={() => this.setState({ failed: false })}
        >
          {text.reloadPanel}
        </button>
      </div>
    );
  }
}
