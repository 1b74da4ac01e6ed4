/** Random briefings as an editor could have made them, for property tests. */
import fc from "fast-check";
import type { AuthorText, Briefing, Scene } from "./briefing";
import { harmlessLine, harmlessText } from "./harmless-text";
import { queryOfView } from "./view-query";

const words = fc.string({ unit: "grapheme", maxLength: 60 });

function authorText(clean: (text: string) => string): fc.Arbitrary<AuthorText> {
  return fc
    .record({ en: words, es: words }, { requiredKeys: [] })
    .map((text) =>
      Object.fromEntries(Object.entries(text).map(([locale, value]) => [locale, clean(value)])),
    );
}

const queries = [
  queryOfView({}),
  queryOfView({ contextYear: 2018, dock: { tab: "charts", open: true } }),
  queryOfView({ camera: { center: [-90, 15], zoom: 7, bearing: 0, pitch: 0 } }),
];

const scene: fc.Arbitrary<Scene> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4}){0,2}$/),
  title: authorText(harmlessLine),
  text: authorText(harmlessText),
  notes: authorText(harmlessText),
  query: fc.constantFrom(...queries),
  withChart: fc.boolean(),
});

export const arbitraryBriefing: fc.Arbitrary<Briefing> = fc.record({
  id: fc.stringMatching(/^own-[a-z0-9]{1,12}$/),
  title: authorText(harmlessLine),
  subtitle: authorText(harmlessLine),
  scenes: fc.uniqueArray(scene, { selector: ({ id }) => id, maxLength: 6 }),
});
