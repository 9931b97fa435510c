/** Publishers told apart. */
import { expect, it } from "vitest";
import { countDifferent, publisherKey } from "../../src/core/publishers.ts";

it("compares publishers without case", () => {
  expect(publisherKey(" Der Bote ")).toBe(publisherKey("DER BOTE"));
  expect(publisherKey("Der Bote")).not.toBe(publisherKey("Die Botin"));
});

it("counts the unknown ones as one together", () => {
  expect(countDifferent(["A", "a", null, "B", "", null])).toBe(3);
  expect(countDifferent([])).toBe(0);
});
