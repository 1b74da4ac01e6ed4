/** Entry: reads the link, starts loading, mounts the app. */
import { createRoot } from "react-dom/client";
import { startAreaEngine } from "@/state/area-engine";
import { startBriefings } from "@/state/briefings";
import { startLoading } from "@/state/data-effects";
import { startHistory } from "@/state/history-sync";
import { provideMapPainter } from "@/state/map-painter";
import { isFramed, startUrlSync } from "@/state/url-sync";
import { App } from "./App";
import { startDocumentEffects } from "./document-effects";
import { startShortcuts } from "./shortcuts";
import "@/ui/fonts";
import "./global.css";

const OFFLINE_AFTER_MS = 5000;

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

/** The notes of a presentation in another window are no atlas. */
const notesOf = new URLSearchParams(location.search).get("presenter");

if (notesOf !== null) {
  void import("./stage/open-notes").then(({ openNotes }) => openNotes(root, notesOf));
} else {
  startUrlSync();
  startHistory();
  startBriefings();
  startShortcuts();
  startAreaEngine();
  startDocumentEffects();
  provideMapPainter(() => import("@/map/paint-map").then(({ openPainter }) => openPainter()));
  void startLoading();
  createRoot(root).render(<App />);
}

if (isFramed()) void import("@/state/frame-talk").then(({ startFrameTalk }) => startFrameTalk());
// Keeping everything for the next visit must not compete with the first view of this one.
if (import.meta.env.PROD && location.protocol !== "file:")
  window.addEventListener("load", () => {
    setTimeout(
      () => void import("./offline/start-offline").then(({ startOffline }) => startOffline()),
      OFFLINE_AFTER_MS,
    );
  });
