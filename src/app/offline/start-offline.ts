/**
 * Makes the atlas work without a network from the next visit on, and tells the reader when a newer version is there.
 * Fetched when the first view is done; never rejects: without a service worker the atlas needs its network, no more.
 */
import { actions } from "@/state/store";
import { offlineMessages } from "@/text/messages/offline";
import { TAKE_OVER } from "./take-over";

export async function startOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("./sw.js", { scope: "./" });
    watch(registration.waiting);
    registration.addEventListener("updatefound", () => watch(registration.installing));
  } catch {
    // Denied (private window, embedded page, file): the next visit needs the network again.
  }
}

/** The first version of all takes nobody's place; only a later one is news. */
function watch(worker: ServiceWorker | null): void {
  if (worker === null || navigator.serviceWorker.controller === null) return;
  const tell = () => {
    if (worker.state !== "installed") return;
    actions.notify({
      id: "update",
      tone: "info",
      text: { en: offlineMessages.en.updateReady, es: offlineMessages.es.updateReady },
      offer: {
        label: { en: offlineMessages.en.takeUpdate, es: offlineMessages.es.takeUpdate },
        take: () => takeUpdate(worker),
      },
    });
  };
  worker.addEventListener("statechange", tell);
  tell();
}

/** Reloads with the newer version. The view is in the address and own work is kept: nothing is lost. */
function takeUpdate(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  waiting.postMessage(TAKE_OVER, []);
}
