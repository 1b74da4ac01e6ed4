/** Entry: reads the link, starts loading, mounts the app. */
import { createRoot } from "react-dom/client";
import { startAreaEngine } from "@/state/area-engine";
import { startLoading } from "@/state/data-effects";
import { startHistory } from "@/state/history-sync";
import { startUrlSync } from "@/state/url-sync";
import { App } from "./App";
import { startDocumentEffects } from "./document-effects";
import { startShortcuts } from "./shortcuts";
import "@/ui/fonts";
import "./global.css";

startUrlSync();
startHistory();
startShortcuts();
startAreaEngine();
startDocumentEffects();
void startLoading();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(<App />);
