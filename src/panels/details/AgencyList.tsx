/** Who did what: role by role, each agency by its full name with the mark of its colour. */
import { Fragment } from "react";
import { useLocale } from "@/state/use-store";
import { recordWords } from "@/text/messages/record-words";
import type { AgencyLine } from "./shape";
import css from "./AgencyList.module.css";

export function AgencyList({ lines }: { lines: readonly AgencyLine[] }) {
  const locale = useLocale();
  return (
    <dl className={css["list"]}>
      {lines.map(({ role, agencies }) => (
        <Fragment key={role ?? "all"}>
          <dt className={role === null ? css["all"] : css["role"]}>
            {recordWords[locale].role(role ?? "named")}
          </dt>
          <dd className={role === null ? css["all"] : undefined}>
            <ul role="list">
              {agencies.map((agency) => (
                <li key={agency.id} className={css["agency"]}>
                  <span
                    className={css["mark"]}
                    style={{ background: `var(--agency-${agency.color})` }}
                  />
                  <span>
                    {agency.name[locale]}
                    {agency.abbreviation[locale] !== agency.name[locale] && (
                      <span className={css["abbreviation"]}> {agency.abbreviation[locale]}</span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
