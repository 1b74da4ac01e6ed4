/** Names the data that did not load, says why, and offers to try again; everything else stays usable. */
import { APP_MESSAGES, DATASET_NAMES } from "@/text/messages/app";
import { retryDataset } from "@/state/data-effects";
import type { LoadName } from "@/state/store";
import { useAppState, useLocale } from "@/state/use-store";
import { Button } from "@/ui/Button";
import css from "./FailedData.module.css";

export function FailedData() {
  const locale = useLocale();
  const text = APP_MESSAGES[locale];
  const load = useAppState((state) => state.datasets.load);
  const failed = (Object.keys(load) as LoadName[]).flatMap((name) => {
    const state = load[name];
    return state?.status === "failed" ? [{ name, issue: state.issues[0] }] : [];
  });
  if (failed.length === 0) return null;
  return (
    <section className={css["box"]} role="alert">
      <h2 className={css["title"]}>{text.failedTitle}</h2>
      <ul>
        {failed.map(({ name, issue }) => (
          <li key={name} className={css["row"]}>
            <span>
              <strong>{DATASET_NAMES[locale][name]}</strong>. {issue?.message[locale]}
            </span>
            <Button
              onClick={() => retryDataset(name)}
              aria-label={`${text.retry}: ${DATASET_NAMES[locale][name]}`}
            >
              {text.retry}
            </Button>
          </li>
        ))}
      </ul>
      {failed.length > 1 && (
        <Button onClick={() => failed.forEach(({ name }) => retryDataset(name))}>
          {text.retryAll}
        </Button>
      )}
    </section>
  );
}
