/** When a rate rests on too few events to be read as one. */

/**
 * A rate with fewer events than this is hatched. Events counted as they fall (Poisson) have a relative
 * standard error of 1/√n: 22 % at 20, where the 95 % interval reaches from 12 to 31 events, so that two years
 * of a calm state may differ by half and mean nothing. Common practice: the U.S. National Center for Health
 * Statistics holds death rates with fewer than 20 deaths to be unreliable, and CDC WONDER marks them so.
 */
export const SMALL_NUMBER = 20;

/** Null = the number of events is not known, which is said elsewhere and is no small number. */
export function isSmallNumber(events: number | null): boolean {
  return events !== null && events < SMALL_NUMBER;
}
