/** Type and colours of a picture; `k` makes all type smaller where it has to be. Symbols keep the size of the map's. */
import type { Locale } from "@/text/locale";
import type { ThemeName } from "@/ui/tokens";
import { COLORS } from "@/ui/tokens";
import type { MeasureText, TypeStyle } from "./drawing";

export type PictureLook = {
  readonly colors: (typeof COLORS)[ThemeName];
  readonly type: {
    readonly name: TypeStyle;
    readonly body: TypeStyle;
    readonly strong: TypeStyle;
    readonly small: TypeStyle;
    readonly smallStrong: TypeStyle;
    readonly tiny: TypeStyle;
  };
  readonly k: number;
};

/** Units. */
const SIZES = { name: 13.5, body: 13, small: 12, tiny: 10.5 } as const;

/** From the size that is meant to the smallest that is still read on a slide or a page. */
export const TYPE_STEPS: readonly number[] = [1, 0.94, 0.88, 0.82, 0.77];

export function pictureLook(theme: ThemeName, k: number): PictureLook {
  const style = (size: number, weight: TypeStyle["weight"]): TypeStyle => ({
    family: "sans",
    weight,
    size: size * k,
  });
  return {
    colors: COLORS[theme],
    type: {
      name: style(SIZES.name, 600),
      body: style(SIZES.body, 400),
      strong: style(SIZES.body, 600),
      small: style(SIZES.small, 400),
      smallStrong: style(SIZES.small, 600),
      tiny: style(SIZES.tiny, 400),
    },
    k,
  };
}

/** What a legend is set in. */
export type LegendContext = {
  readonly look: PictureLook;
  readonly locale: Locale;
  readonly width: number;
  readonly measure: MeasureText;
};
