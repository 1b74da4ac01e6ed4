/** React's way into the store. */
import { useStore } from "zustand";
import type { Locale } from "@/text/locale";
import { store, type AppState } from "./store";

/** Re-renders when the selected value is another one (by identity). */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(store, select);
}

export function useLocale(): Locale {
  return useAppState((state) => state.explorer.locale);
}
