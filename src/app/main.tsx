/** Entry: reads the link, starts loading, mounts the app. */
import { createRoot } from "react-dom/client";
import { startLoading } from "@/state/data-effects";
import { startUrlSync } from "@/state/url-sync";
import { App } from "./App";
import { startDocumentEffects } from "./document-effects";
import "@/ui/fonts";
import "./global.css";

startUrlSync();
startDocumentEffects();
void startLoading();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(<App />);
