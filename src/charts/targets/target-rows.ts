/** Targets and results as rows of a drawing, broken into lines and stacked. Pure. */
import type { FigurePair, Targets } from "@/analysis/targets";
import type { Activity } from "@/datasets/schema";
import { inWords, moreText, pairText } from "@/export/figure/chart-figures/targets-text";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { recordWords } from "@/text/messages/record-words";
import { wrapText } from "@/charts/frame/svg-text";
import { targetsWords } from "@/text/messages/targets-chart";

export type TargetItem =
  | { readonly kind: "head"; readonly key: string; readonly lines: readonly string[] }
  | { readonly kind: "note"; readonly key: string; readonly lines: readonly string[] }
  | {
      readonly kind: "bar";
      readonly key: string;
      readonly activity: Activity;
      readonly pair: FigurePair;
      readonly title: readonly string[];
      readonly lines: readonly string[];
    }
  | {
      readonly kind: "words";
      readonly key: string;
      readonly activity: Activity;
      readonly title: readonly string[];
      readonly lines: readonly string[];
    };

export type PlacedItem = { readonly item: TargetItem; readonly y: number; readonly height: number };

/** Pixels of a bullet bar with the air around it, at normal type size. */
export const BULLET_PX = 26;

export function targetItems(
  targets: Targets,
  widthPx: number,
  sizePx: number,
  locale: Locale,
): readonly TargetItem[] {
  const t = targetsWords[locale];
  const wrap = (text: string, most = 14) => wrapText(text, widthPx, sizePx, most);
  const head = (key: string, text: string): TargetItem => ({
    kind: "head",
    key,
    lines: wrap(text, 2),
  });
  const items: TargetItem[] = [];
  if (targets.compared.length > 0) items.push(head("bars", t.barsHead));
  for (const own of targets.compared) {
    own.pairs.forEach((pair, index) => {
      const last = index === own.pairs.length - 1;
      items.push({
        kind: "bar",
        key: `${own.activity.id} ${index}`,
        activity: own.activity,
        pair,
        title: index === 0 ? wrap(own.activity.title[locale], 2) : [],
        lines: wrap(pairText(pair, locale) + (last ? moreText(own, locale) : ""), 3),
      });
    });
  }
  if (targets.inWords.length > 0) items.push(head("words", t.wordsHead));
  for (const own of targets.inWords)
    items.push(wordsItem(own.activity, inWords(own, locale), wrap, locale));
  if (targets.none.length > 0) items.push(head("none", t.noneHead));
  for (const activity of targets.none)
    items.push(wordsItem(activity, activity.summary[locale], wrap, locale));
  const count = targets.notStated.length;
  if (count > 0) {
    const text = t.notStated(count, formatNumber(count, locale));
    items.push({ kind: "note", key: "not-stated", lines: wrap(text) });
  }
  return items;
}

function wordsItem(
  activity: Activity,
  text: string,
  wrap: (text: string, most?: number) => string[],
  locale: Locale,
): TargetItem {
  const verdict =
    activity.verdict === null ? "" : ` – ${recordWords[locale].verdict(activity.verdict)}`;
  return {
    kind: "words",
    key: activity.id,
    activity,
    title: wrap(activity.title[locale] + verdict, 2),
    lines: wrap(text),
  };
}

/** Items one under another. */
export function placeItems(
  items: readonly TargetItem[],
  stepPx: number,
  factor: number,
): { readonly placed: readonly PlacedItem[]; readonly height: number } {
  let y = 0;
  const placed = items.map((item): PlacedItem => {
    const top = y;
    const title = "title" in item ? item.title.length : 0;
    const text = (title + item.lines.length) * stepPx;
    const extra = { head: 20, note: 14, bar: BULLET_PX + 4, words: 12 }[item.kind] * factor;
    y += text + extra;
    return { item, y: top, height: y - top };
  });
  return { placed, height: y + 6 };
}
