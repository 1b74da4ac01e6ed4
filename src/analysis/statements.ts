/** When two entries of the data are one statement of one source. */
import type { Figure, Observation } from "@/datasets/schema";

/** Whether a figure of an activity and an observation are one statement: the same value from the same place. */
export function isSameStatement(figure: Figure, row: Observation): boolean {
  return (
    figure.value !== null &&
    figure.value === row.value &&
    figure.evidence.some((one) =>
      row.evidence.some(
        (other) => other.sourceId === one.sourceId && other.locator === one.locator,
      ),
    )
  );
}
