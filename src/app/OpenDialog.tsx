/** The dialog that is open: fetched when it is asked for, and asked for anew each time it did not come. */
import { lazy, Suspense, useState, type ComponentType } from "react";
import { APP_MESSAGES } from "@/text/messages/app";
import { actions, type DialogName } from "@/state/store";
import { useLocale } from "@/state/use-store";
import { ErrorBoundary } from "./ErrorBoundary";
import css from "./App.module.css";

type Module = { readonly default: ComponentType };

const LOADERS: { readonly [Name in DialogName]: () => Promise<Module> } = {
  share: () => import("./share/ShareDialog"),
  export: () => import("@/panels/export/ExportDialog"),
  views: () => import("@/panels/views/ViewsDialog"),
  briefing: () => import("@/panels/briefing/BriefingDialog"),
};

export function OpenDialog({ name }: { name: DialogName }) {
  const text = APP_MESSAGES[useLocale()];
  // React keeps a fetch that failed for as long as it keeps what it made of it.
  const [Content] = useState(() => lazy(() => LOADERS[name]().catch(giveUp)));
  return (
    <ErrorBoundary>
      <Suspense
        fallback={
          <p role="status" className={css["fetching"]}>
            {text.loadingDialog}
          </p>
        }
      >
        <Content />
      </Suspense>
    </ErrorBoundary>
  );
}

function giveUp(): Module {
  actions.setDialog(null);
  actions.notify({
    id: "dialog-failed",
    tone: "error",
    text: { en: APP_MESSAGES.en.dialogFailed, es: APP_MESSAGES.es.dialogFailed },
  });
  return { default: () => null };
}
