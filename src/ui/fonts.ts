/** The bundled fonts, as a side effect of the import, and a way to fetch them before anything is drawn in them. */
import "./fonts.css";
import { FONTS } from "./tokens";

const FACES = [
  `400 16px ${FONTS.sans}`,
  `600 16px ${FONTS.sans}`,
  `400 16px ${FONTS.serif}`,
  `600 16px ${FONTS.serif}`,
  `italic 400 16px ${FONTS.serif}`,
];

/** Fetches all faces. Never rejects: a face that fails leaves its text to a system font. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}
