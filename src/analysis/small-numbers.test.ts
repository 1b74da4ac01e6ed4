import { expect, it } from "vitest";
import { isSmallNumber, SMALL_NUMBER } from "./small-numbers";

it("is small under twenty events, and not where nobody has counted them", () => {
  const numbers = [0, SMALL_NUMBER - 1, SMALL_NUMBER, 5000, null];
  expect(numbers.map(isSmallNumber)).toEqual([true, true, false, false, false]);
});
