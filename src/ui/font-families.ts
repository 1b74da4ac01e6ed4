/**
 * Names of the bundled fonts as map layers must write them in `text-font`. They are the interface's fonts under
 * second names (fonts.css), for two reasons that lie in MapLibre's glyph drawing without a glyph server: it puts
 * the family into CSS without quotes, where a name with a bare digit ("Source Sans 3") is invalid, and it takes
 * weight and slant from the words of the name.
 */
export const MAP_FONTS = {
  sans: "Atlas Sans",
  sansSemibold: "Atlas Sans SemiBold",
  serif: "Atlas Serif",
  serifSemibold: "Atlas Serif SemiBold",
  serifItalic: "Atlas Serif Italic",
} as const;
