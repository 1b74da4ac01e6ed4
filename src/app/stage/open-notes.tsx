/** The second window of a presentation: what the presenter sees and the audience does not. */
import { createRoot } from "react-dom/client";
import { startDocumentEffects } from "@/app/document-effects";
import { readPreferences } from "@/state/preferences";
import { store } from "@/state/store";
import { NotesWindow } from "./NotesWindow";

export function openNotes(root: HTMLElement, token: string): void {
  store.setState(({ explorer }) => ({ explorer: { ...explorer, ...readPreferences() } }));
  startDocumentEffects();
  createRoot(root).render(<NotesWindow token={token} />);
}
