/** Published figures of both sides; each opens its record with source and locator. Differences only where allowed. */
import { SIDES, type CompareChoice, type Side } from "@/analysis/compare";
import type { FigurePair, FigureTable as Figures } from "@/analysis/compare-figures";
import { nameOfSide } from "@/analysis/compare-names";
import type { Atlas } from "@/datasets/atlas";
import { formatObservation, formatPeriod } from "@/datasets/describe";
import { selectAtlas } from "@/state/selectors";
import { actions } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import type { Locale } from "@/text/locale";
import { compareMessages } from "@/text/messages/compare";
import { ShowMore, useShortList } from "@/panels/details/ShowMore";
import { formatSigned } from "./signed";
import css from "./ComparePanel.module.css";

const SHOWN = 12;

export function FigureTable({ choice, figures }: { choice: CompareChoice; figures: Figures }) {
  const locale = useLocale();
  const text = compareMessages[locale];
  const allowed = figures.pairs.filter(({ refusal }) => refusal === null);
  const refused = figures.pairs.filter(({ refusal }) => refusal !== null);
  const numbers = [figures.onlyA, figures.onlyB].map((count) => formatNumber(count, locale));
  return (
    <div className={css["figures"]}>
      {allowed.length === 0 ? (
        <>
          <h3 className={css["title"]}>{text.figures}</h3>
          {refused.length === 0 && <p className={css["quiet"]}>{text.noFigures}</p>}
        </>
      ) : (
        <PairTable choice={choice} pairs={allowed} caption={text.figures} refused={false} />
      )}
      {refused.length > 0 && (
        <PairTable
          choice={choice}
          pairs={refused}
          caption={text.refusedFigures(refused.length)}
          refused
        />
      )}
      {figures.onlyA + figures.onlyB > 0 && (
        <p className={css["quiet"]}>{text.onlyOne(numbers[0] ?? "", numbers[1] ?? "")}</p>
      )}
    </div>
  );
}

type PairTableProps = {
  choice: CompareChoice;
  pairs: readonly FigurePair[];
  caption: string;
  refused: boolean;
};

function PairTable({ choice, pairs, caption, refused }: PairTableProps) {
  const locale = useLocale();
  const text = compareMessages[locale];
  const atlas = useAppState(selectAtlas);
  const list = useShortList(pairs, SHOWN);
  return (
    <>
      <table className={css["table"]} data-by={choice.by}>
        <caption className={css["title"]}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {text.side(side)} {nameOfSide(choice, side, atlas, locale)}
              </th>
            ))}
            <th scope="col" data-words={refused}>
              {refused ? text.reason : text.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.shown.map((pair) => (
            <tr key={pair.key}>
              <th scope="row">{nameOfPair(pair, choice, atlas, locale)}</th>
              {SIDES.map((side) => (
                <FigureCell key={side} pair={pair} side={side} />
              ))}
              <td data-words={refused}>
                {pair.refusal === null
                  ? formatDifference(pair, atlas, locale)
                  : text.figureRefusal(pair.refusal)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore list={list} />
    </>
  );
}

/** What the two have in common; what they differ in stands above the columns. */
function nameOfPair(
  { a }: FigurePair,
  { by }: CompareChoice,
  atlas: Atlas,
  locale: Locale,
): string {
  const measure = atlas.measures.get(a.measureId)?.label[locale] ?? a.measureId;
  const area = atlas.areas.get(a.areaId)?.name[locale] ?? a.areaId;
  const parts = [
    ...(by === "measure" ? [] : [measure]),
    ...(a.breakdown === null ? [] : [a.breakdown[locale]]),
    ...(by === "country" ? [] : [area]),
  ];
  return parts.join(" · ");
}

function FigureCell({ pair, side }: { pair: FigurePair; side: Side }) {
  const locale = useLocale();
  const atlas = useAppState(selectAtlas);
  const row = pair[side];
  const { value } = formatObservation(row, atlas.measures.get(row.measureId), locale);
  const name = atlas.byId.get(row.id)?.title[locale] ?? row.id;
  return (
    <td>
      <button
        type="button"
        className={css["value"]}
        aria-label={`${value}. ${compareMessages[locale].openRecord(name)}`}
        onClick={() => actions.select({ kind: "record", id: row.id })}
      >
        {value}
      </button>
      <span className={css["period"]}>{formatPeriod(row.period, locale)}</span>
    </td>
  );
}

function formatDifference(pair: FigurePair, atlas: Atlas, locale: Locale): string {
  const text = compareMessages[locale];
  const isShare = atlas.measures.get(pair.a.measureId)?.kind === "share";
  const signed = formatSigned(pair.difference ?? 0, locale);
  const value = isShare ? `${signed} ${text.points}` : signed;
  return pair.isNear ? text.near(value) : value;
}
