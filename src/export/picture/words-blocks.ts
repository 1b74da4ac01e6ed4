/** What stands over and under the map: title, filter and years; credit, sources, caveats, version and link. */
import type { FigureSpec } from "@/export/figure/figure-spec";
import { mapPictureMessages } from "@/text/messages/picture";
import { EMPTY_BLOCK, moved, type Block, type MeasureText, type TypeStyle } from "./drawing";
import type { PictureLook } from "./picture-look";
import { isTurned, scaleRoom } from "./scale-block";
import { cleanText, textBlock, type Run } from "./text-block";

export type NamedBlock = { readonly name: BlockName; readonly block: Block };
export type BlockName =
  "title" | "filter" | "legend" | "scale" | "credit" | "sources" | "caveats" | "origin";

export type WordsContext = {
  readonly spec: FigureSpec;
  readonly look: PictureLook;
  readonly width: number;
  readonly measure: MeasureText;
};

/** Units; a title takes the first size in which it has few lines. */
const TITLE_SIZES = [28, 25, 22, 19, 17] as const;
const TITLE_LINES = 2;
const MOST_LINES = { title: 3, filter: 3, credit: 3, link: 3 } as const;

export function titleBlock({ spec, look, width, measure }: WordsContext): Block {
  const write = (size: number, lines: number) => {
    const style: TypeStyle = { family: "serif", weight: 600, size };
    return textBlock([{ text: spec.title, style, color: look.colors.ink }], width, measure, lines);
  };
  for (const size of TITLE_SIZES) {
    const block = write(size, TITLE_LINES);
    if (!block.isCut) return block;
  }
  return write(TITLE_SIZES[TITLE_SIZES.length - 1] ?? 17, MOST_LINES.title);
}

/** The years, then the filter; what the title says already is not said twice. */
export function filterBlock(
  { spec, look, width, measure }: WordsContext,
  withTitle: boolean,
): Block {
  const { colors, type } = look;
  const years = cleanText(spec.yearLine);
  const filter = cleanText(spec.filterLine);
  const title = cleanText(spec.title);
  const isSaid = withTitle && title !== "" && filter.startsWith(title);
  const rest = isSaid ? filter.slice(title.length).replace(/^[\s:;,.·–-]+/u, "") : filter;
  const runs: Run[] = [
    { text: years, style: type.strong, color: colors.ink },
    {
      text: years === "" || rest === "" ? rest : `· ${rest}`,
      style: type.body,
      color: colors.muted,
    },
  ];
  return textBlock(runs, width, measure, MOST_LINES.filter);
}

/** Scale at the left, who made the land at the right: one row under the map. */
export function scaleRow({ spec, look, width, measure }: WordsContext): {
  readonly height: number;
  readonly scale: { readonly y: number; readonly width: number; readonly height: number };
  readonly credit: Block;
} {
  const room = scaleRoom(look, spec.view.camera.bearing);
  const { colors, type } = look;
  const left = Math.max(80, width - room.width - 24);
  const words = textBlock(
    [{ text: unbroken(spec.credit), style: type.tiny, color: colors.muted }],
    left,
    measure,
    MOST_LINES.credit,
  );
  const height = Math.max(room.height, words.height);
  const marks = moved(words.marks, width - words.width, 0);
  return {
    height,
    scale: { y: isTurned(spec.view.camera.bearing) ? 0 : 1, ...room },
    credit: { width, height: words.height, marks },
  };
}

/** Lines end between two names, not within one. */
function unbroken(credit: string): string {
  return credit
    .split(" · ")
    .map((name) => name.replaceAll(" ", "\u00a0"))
    .join(" · ");
}

/** How many sources and caveats stand in full, from all to what a picture never goes without. */
const LEVELS: readonly (readonly [sources: number, caveats: number])[] = [
  [Infinity, Infinity],
  [12, Infinity],
  [12, 4],
  [8, 4],
  [8, 3],
  [6, 2],
  [4, 2],
  [4, 1],
];
/** Of a text that is longer than any of the atlas. */
const MOST_WORDS_LINES = 3;
/** Units, between the blocks of the foot. */
export const FOOT_GAP = 5;

/** Sources, caveats and origin in no more than `maxHeight`, unless their shortest form is higher. */
export function footBlocks(context: WordsContext, maxHeight: number): NamedBlock[] {
  const origin = originBlock(context);
  const room = maxHeight - origin.height - 2 * FOOT_GAP;
  // No more lines than could ever fit are broken.
  const lines = Math.max(0, Math.ceil(room / context.look.type.small.size));
  for (const [sources, caveats] of LEVELS) {
    const blocks = [
      sourcesBlock(context, sources, lines),
      caveatsBlock(context, caveats, lines),
    ] as const;
    if (blocks[0].height + blocks[1].height <= room) return named(...blocks, origin);
  }
  return named(
    sourcesBlock(context, 4, MOST_WORDS_LINES),
    caveatsBlock(context, 1, MOST_WORDS_LINES),
    origin,
  );
}

function named(sources: Block, caveats: Block, origin: Block): NamedBlock[] {
  const blocks: NamedBlock[] = [
    { name: "caveats", block: caveats },
    { name: "sources", block: sources },
    { name: "origin", block: origin },
  ];
  return blocks.filter(({ block }) => block.height > 0);
}

function sourcesBlock(
  { spec, look, width, measure }: WordsContext,
  most: number,
  lines: number,
): Block {
  const names = [...new Set(spec.sources.map(({ short }) => cleanText(short)))];
  if (names.length === 0) return EMPTY_BLOCK;
  const t = mapPictureMessages[spec.locale];
  const { colors, type } = look;
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  const list = [...shown, ...(left > 0 ? [t.moreSources(left)] : [])].join("; ");
  return textBlock(
    [
      { text: t.sources, style: type.smallStrong, color: colors.ink },
      { text: `${list}.`, style: type.small, color: colors.ink },
    ],
    width,
    measure,
    lines,
  );
}

function caveatsBlock(
  { spec, look, width, measure }: WordsContext,
  most: number,
  lines: number,
): Block {
  if (spec.caveats.length === 0) return EMPTY_BLOCK;
  const t = mapPictureMessages[spec.locale];
  const { colors, type } = look;
  const shown = spec.caveats.slice(0, most);
  const left = spec.caveats.length - shown.length;
  return textBlock(
    [
      { text: t.caveats, style: type.smallStrong, color: colors.ink },
      ...shown.map((text): Run => ({ text, style: type.small, color: colors.ink })),
      ...(left > 0 ? [{ text: t.moreCaveats(left), style: type.small, color: colors.muted }] : []),
    ],
    width,
    measure,
    lines,
  );
}

function originBlock({ spec, look, width, measure }: WordsContext): Block {
  const t = mapPictureMessages[spec.locale];
  const { colors, type } = look;
  const style = type.tiny;
  const made: Run = {
    text: [t.atlas, spec.versionLine].filter((part) => part !== "").join(" · "),
    style,
    color: colors.muted,
  };
  const write = (link: string) =>
    textBlock([made, { text: link, style, color: colors.accent }], width, measure, MOST_LINES.link);
  const whole = write(spec.link);
  if (!whole.isCut) return whole;
  // Half a link leads nowhere.
  const site = spec.link.split(/[?#]/u)[0] ?? "";
  return write(`${site} (${t.longLink})`);
}
