/**
 * The service worker: keeps every file of one version of the atlas, so that it opens without a network. A newer
 * version waits until the reader asks for it (or has closed the atlas); nothing is replaced under an open page.
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { TAKE_OVER } from "./take-over";

/** Written by the build: every file of this version with a mark of its content. */
declare const FILES_OF_THIS_VERSION: { url: string; revision: string | null }[];
declare const self: EventTarget & { skipWaiting: () => Promise<void> };

/** A view is in the query of one and the same page. */
const PAGE = /\/(index\.html)?(\?|$)/;

cleanupOutdatedCaches();
precacheAndRoute(FILES_OF_THIS_VERSION, { ignoreURLParametersMatching: [/./] });
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html"), { allowlist: [PAGE] }));

self.addEventListener("message", (event) => {
  if (event instanceof MessageEvent && event.data === TAKE_OVER) void self.skipWaiting();
});
