/** The card on the map that answers before anybody asks. Numbers come from the data, never from here. */
import { catalogue } from "@/text/catalogue";

const WORDS = {
  en: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  es: [
    "ninguna",
    "una",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
  ],
} as const;

/** Small numbers as words, as a newspaper sets them in running text. */
function numberWord(language: keyof typeof WORDS, value: number): string {
  return WORDS[language][value] ?? String(value);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const headlineMessages = catalogue(
  {
    label: "Key figures",
    sentence: (withTargets: number, reviewed: number) =>
      `${capitalized(numberWord("en", withTargets))} of the ${numberWord("en", reviewed)} reviewed activities had targets`,
    millions: (amount: string) => `$${amount} M`,
    obligated: (period: string) => `obligated for three countries, ${period}`,
    inMexico: "of it for Mexico",
    targetsOf: (withTargets: string, reviewed: string) => `${withTargets} of ${reviewed}`,
    withTargets: "with targets",
    source: (document: string, locators: string) => `${document}: ${locators}`,
    open: "Show the record",
    dismiss: "Close key figures",
    startBriefing: "Start the briefing",
  },
  {
    label: "Cifras clave",
    sentence: (withTargets: number, reviewed: number) =>
      `${capitalized(numberWord("es", withTargets))} de las ${numberWord("es", reviewed)} actividades revisadas tenían metas`,
    /** Millions of U.S. dollars, as Mexican budget documents abbreviate them. */
    millions: (amount: string) => `${amount} mdd`,
    obligated: (period: string) => `comprometidos para tres países, ${period}`,
    inMexico: "de ese monto, para México",
    targetsOf: (withTargets: string, reviewed: string) => `${withTargets} de ${reviewed}`,
    withTargets: "con metas",
    source: (document: string, locators: string) => `${document}: ${locators}`,
    open: "Mostrar el registro",
    dismiss: "Cerrar cifras clave",
    startBriefing: "Iniciar la presentación",
  },
);
