/** The scene on show and its words, resolved against the data as they are now. */
import { useMemo } from "react";
import { authorText, type Briefing, type Scene } from "@/scenes/briefing";
import { resolveParagraphs, resolveText } from "@/scenes/references";
import { foundationOf, type Foundation, type ResolvedText } from "@/scenes/resolved-text";
import { shownIndex } from "@/state/briefing-scenes";
import { selectRetired } from "@/state/briefing-words";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";

export type ShownScene = {
  readonly briefing: Briefing;
  /** From 0; null when the view belongs to no scene. */
  readonly index: number | null;
  readonly scene: Scene | null;
};

/** Null when no briefing is open. */
export function useShownScene(): ShownScene | null {
  const briefing = useAppState((state) => state.briefing.open);
  const index = useAppState(shownIndex);
  if (briefing === null) return null;
  return { briefing, index, scene: index === null ? null : (briefing.scenes[index] ?? null) };
}

export type SceneWords = {
  readonly title: ResolvedText;
  readonly paragraphs: readonly ResolvedText[];
  readonly notes: readonly ResolvedText[];
  /** Of title and text: what an audience sees. */
  readonly foundation: Foundation;
  /** As typed. */
  readonly unresolved: readonly string[];
};

export function useSceneWords(scene: Pick<Scene, "title" | "text" | "notes">): SceneWords {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const retired = useAppState(selectRetired);
  const { title, text, notes } = scene;
  return useMemo(() => {
    const line = resolveText(authorText(title, locale), atlas, locale, retired);
    const paragraphs = resolveParagraphs(authorText(text, locale), atlas, locale, retired);
    const spoken = resolveParagraphs(authorText(notes, locale), atlas, locale, retired);
    const all = [line, ...paragraphs];
    return {
      title: line,
      paragraphs,
      notes: spoken,
      foundation: foundationOf(all),
      unresolved: [...all, ...spoken].flatMap((resolved) => resolved.unresolved),
    };
  }, [title, text, notes, atlas, locale, retired]);
}
