/** How many records each side has, and the difference: in all, by kind, activity type and country. */
import type { CompareChoice } from "@/analysis/compare";
import type { CountRow, CountTables } from "@/analysis/compare-counts";
import { nameOfSide } from "@/analysis/compare-names";
import { selectAtlas } from "@/state/selectors";
import { useAppState, useLocale } from "@/state/use-store";
import { formatNumber } from "@/text/format";
import { compareMessages } from "@/text/messages/compare";
import { recordWords } from "@/text/messages/record-words";
import { formatSigned } from "./signed";
import css from "./ComparePanel.module.css";

export function CountTable({ choice, counts }: { choice: CompareChoice; counts: CountTables }) {
  const locale = useLocale();
  const text = compareMessages[locale];
  const atlas = useAppState(selectAtlas);
  const areaName = (id: string | null) => atlas.areas.get(id ?? "")?.name[locale] ?? id ?? "";
  const typeName = (id: string | null) =>
    atlas.activityTypes.get(id ?? "")?.name[locale] ?? id ?? "";
  return (
    <table className={css["table"]} data-by={choice.by}>
      <caption className={css["title"]}>{text.counts}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={css["hidden"]}>{text.countsOf}</span>
          </th>
          <th scope="col">A {nameOfSide(choice, "a", atlas, locale)}</th>
          <th scope="col">B {nameOfSide(choice, "b", atlas, locale)}</th>
          <th scope="col" aria-label={text.differenceLong}>
            {text.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row row={counts.total} name={text.all} strong />
      </tbody>
      <Group
        title={text.kind}
        rows={counts.kinds}
        nameOf={(id) => recordWords[locale].kinds(id as (typeof counts.kinds)[number]["id"])}
      />
      <Group title={text.activityType} rows={counts.activityTypes} nameOf={typeName} />
      <Group title={text.country} rows={counts.countries} nameOf={areaName} />
    </table>
  );
}

type GroupProps = {
  title: string;
  rows: readonly CountRow[];
  nameOf: (id: string | null) => string;
};

function Group({ title, rows, nameOf }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="rowgroup" className={css["group"]}>
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id} row={row} name={nameOf(row.id)} />
      ))}
    </tbody>
  );
}

function Row({ row, name, strong = false }: { row: CountRow; name: string; strong?: boolean }) {
  const locale = useLocale();
  return (
    <tr data-strong={strong}>
      <th scope="row">{name}</th>
      <td>{formatNumber(row.a, locale)}</td>
      <td>{formatNumber(row.b, locale)}</td>
      <td>{formatSigned(row.difference, locale)}</td>
    </tr>
  );
}
