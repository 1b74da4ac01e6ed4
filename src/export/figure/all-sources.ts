/** The sources of several figures as one list. */
import type { FigureSource, FigureSpec } from "./figure-spec";

export type SharedSource = FigureSource & {
  /** Numbers of the scenes that use it, from 1. */
  readonly scenes: readonly number[];
};

/** Each once, those of most scenes first, then in the order of their first use. */
export function allSources(specs: readonly FigureSpec[]): SharedSource[] {
  const found = new Map<string, FigureSource & { scenes: number[] }>();
  specs.forEach(({ sources }, index) => {
    for (const source of sources) {
      const known = found.get(source.sourceId);
      if (known === undefined) found.set(source.sourceId, { ...source, scenes: [index + 1] });
      else if (known.scenes.at(-1) !== index + 1) known.scenes.push(index + 1);
    }
  });
  return [...found.values()].sort((a, b) => b.scenes.length - a.scenes.length);
}
