/** Words of the shares that the atlas computes from published counts: measures like any other, named here. */
import type { LocalizedText } from "@/text/locale";

type ShareId = "ctx-share-firearm-sesnsp";

type ShareText = {
  readonly label: LocalizedText;
  readonly shortLabel: LocalizedText;
  readonly unit: LocalizedText;
  readonly denominator: LocalizedText;
};

const TEXTS: { readonly [Id in ShareId]: ShareText } = {
  "ctx-share-firearm-sesnsp": {
    label: {
      en: "Share of intentional-homicide victims killed with a firearm (case files, SESNSP)",
      es: "Proporción de víctimas de homicidio doloso con arma de fuego (carpetas de investigación, SESNSP)",
    },
    shortLabel: {
      en: "Share killed with a firearm (SESNSP)",
      es: "Proporción con arma de fuego (SESNSP)",
    },
    unit: { en: "percent", es: "por ciento" },
    denominator: {
      en: "of victims by any means or means not specified; computed by the atlas from the four published counts",
      es: "de las víctimas por cualquier medio o medio no especificado; cálculo del atlas con los cuatro conteos publicados",
    },
  },
};

export function contextShareText(id: ShareId): ShareText {
  return TEXTS[id];
}
