/** Targets against results: pairs in two columns over a bullet bar, then whatever cannot be compared. */
import { useLocale } from "@/state/use-store";
import { formatPercent } from "@/text/format";
import { detailsMessages } from "@/text/messages/details";
import { FigureRows } from "./FigureRows";
import { Footnotes } from "./Footnotes";
import { Section } from "./Section";
import type { Comparison, FigureLine, TargetPair } from "./shape";
import css from "./ComparisonSection.module.css";

export function ComparisonSection({ comparison }: { comparison: Comparison }) {
  const text = detailsMessages[useLocale()];
  const { pairs, targets, results, noTargets } = comparison;
  if (!noTargets && pairs.length === 0 && targets.length === 0) {
    return (
      <Section title={text.results}>
        <FigureRows lines={results} />
      </Section>
    );
  }
  return (
    <Section title={text.comparison}>
      {noTargets && <p className={css["plain"]}>{text.noTargets}</p>}
      {pairs.map((pair) => (
        <Pair key={pair.target.key} pair={pair} />
      ))}
      <div className={css["columns"]}>
        {targets.length > 0 && (
          <div>
            <h4 className={css["head"]}>{text.targets}</h4>
            <FigureRows lines={targets} />
          </div>
        )}
        {results.length > 0 && (
          <div>
            <h4 className={css["head"]}>{text.results}</h4>
            <FigureRows lines={results} />
          </div>
        )}
      </div>
    </Section>
  );
}

function Pair({ pair }: { pair: TargetPair }) {
  const locale = useLocale();
  const text = detailsMessages[locale];
  const { target, result, sharePercent } = pair;
  const percent = formatPercent(Math.round(sharePercent), locale);
  return (
    <div className={css["pair"]}>
      <Side head={text.target} line={target} />
      <Side head={text.result} line={result} />
      <div
        className={css["bar"]}
        role="img"
        aria-label={text.barLabel(joined(result), joined(target), percent)}
      >
        <Bullet sharePercent={sharePercent} />
      </div>
      <p className={css["percent"]}>
        {text.ofTarget(percent)}
        <Footnotes refs={pair.shareRefs} />
      </p>
    </div>
  );
}

function joined(line: FigureLine): string {
  return line.unit === null ? line.value : `${line.value} ${line.unit}`;
}

function Side({ head, line }: { head: string; line: FigureLine }) {
  return (
    <div className={css["side"]}>
      <h4 className={css["head"]}>{head}</h4>
      <p className={css["figure"]}>
        <strong>{line.value}</strong>
        {line.unit !== null && <span className={css["unit"]}> {line.unit}</span>}
        <Footnotes refs={line.refs} />
      </p>
      <p className={css["label"]}>
        {line.label}
        {line.notes.length > 0 && <span className={css["notes"]}> {line.notes.join(" · ")}</span>}
      </p>
    </div>
  );
}

/** The scale ends where the longer of the two does; the tick is the target, whole or not. */
function Bullet({ sharePercent }: { sharePercent: number }) {
  const end = Math.max(100, sharePercent);
  const x = (percent: number) => `${(percent / end) * 100}%`;
  return (
    <svg className={css["svg"]} width="100%" height="12" aria-hidden="true">
      <rect className={css["track"]} y="3" width={x(100)} height="6" />
      <rect className={css["done"]} y="3" width={x(sharePercent)} height="6" />
      <line className={css["tick"]} x1={x(100)} x2={x(100)} y1="0" y2="12" />
    </svg>
  );
}
