/** The bundled fonts as a side effect of the import, and a way to fetch those of the map early. */
import "./fonts.css";
import { MAP_FONTS } from "./font-families";

const FACES: Record<keyof typeof MAP_FONTS, string> = {
  sans: "normal 400",
  sansSemibold: "normal 600",
  serif: "normal 400",
  serifSemibold: "normal 600",
  serifItalic: "italic 400",
};

/** Fetches every font of the map; a font that fails leaves its labels to a system font. */
export async function loadMapFonts(): Promise<void> {
  const names = Object.keys(FACES) as (keyof typeof MAP_FONTS)[];
  await Promise.allSettled(
    names.map((name) => document.fonts.load(`${FACES[name]} 48px ${MAP_FONTS[name]}`)),
  );
}
