/** Money in words: what an amount is, of which period, part of what. Pure. */
import type { MoneyGroup, MoneyStatement, PlacedStatement } from "@/analysis/money";
import type { Split } from "@/analysis/split";
import type { Atlas } from "@/datasets/atlas";
import { formatFigure, formatPeriod, qualifierNote } from "@/datasets/describe";
import type { Locale } from "@/text/locale";
import { chartMessages } from "@/text/messages/charts";
import { joinWords } from "@/text/join-words";
import { moneyWords } from "@/text/messages/money-chart";

/** "about $191 million". */
export function amountText(statement: MoneyStatement, locale: Locale): string {
  const { value, qualifier, label, period, evidence } = statement;
  const unit = { en: "U.S. dollars", es: "dólares de EE. UU." };
  return formatFigure(
    { label, value, text: null, unit, qualifier, period, evidence: [...evidence] },
    locale,
  ).value;
}

export function statementName(statement: PlacedStatement, locale: Locale): string {
  const { label, breakdown, depth } = statement;
  if (breakdown === null) return label[locale];
  return depth > 0 ? breakdown[locale] : `${breakdown[locale]} – ${label[locale]}`;
}

/** Period, warning of the qualifier, and the total it is a part of where that stands elsewhere. */
export function statementNote(statement: PlacedStatement, locale: Locale): string {
  const { period, qualifier, partOf, depth } = statement;
  return [
    formatPeriod(period, locale),
    qualifierNote(qualifier, locale),
    partOf === null || depth > 0 ? null : totalText(partOf, locale),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

export function totalText(total: MoneyStatement, locale: Locale): string {
  return moneyWords[locale].partOf(
    amountText(total, locale),
    total.label[locale],
    formatPeriod(total.period, locale),
  );
}

export function groupTitle(group: MoneyGroup, split: Split, atlas: Atlas, locale: Locale): string {
  const shared = chartMessages[locale];
  if (group.ids.length === 0)
    return split === "activityType" ? moneyWords[locale].noActivity : shared.notNamed;
  const names = group.ids.map((id) => valueName(id, split, atlas, locale));
  return names.length === 1 ? (names[0] ?? "") : shared.together(joinWords(names, shared.and));
}

export function valueName(id: string, split: Split, atlas: Atlas, locale: Locale): string {
  switch (split) {
    case "agency":
      return atlas.agencies.get(id)?.abbreviation[locale] ?? id;
    case "country":
      return atlas.areas.get(id)?.name[locale] ?? id;
    case "activityType":
      return atlas.byId.get(id)?.title[locale] ?? id;
  }
}
