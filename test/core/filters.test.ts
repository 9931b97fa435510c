/** Filters of a request as storage understands them, and stored times as replies show them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageFilter, publicationTime } from "../../src/core/filters.ts";

const may = { from: "2026-05-01T00:00:00.000Z", to: "2026-06-01T00:00:00.000Z" };
const sixth = { from: "2026-05-06T00:00:00.000Z", to: "2026-05-07T00:00:00.000Z" };

describe("passageFilter", () => {
  it("is empty for a request without filters, so that storage knows that all is asked for", () => {
    expect(Object.keys(passageFilter({}))).toEqual([]);
  });

  it("takes nothing of a request but its filters", () => {
    const request = { question: "?", limit: 5, language: "ru", source: "Bote" };
    expect(passageFilter(request)).toEqual({ language: "ru", source: "Bote" });
  });

  it("starts where `from` starts", () => {
    expect(passageFilter({ from: may })).toEqual({ from: may.from });
  });

  it("ends where `to` ends: to the 6th means with the 6th", () => {
    expect(passageFilter({ to: sixth })).toEqual({ to: sixth.to });
  });

  it("makes of the same day twice that whole day", () => {
    expect(passageFilter({ from: sixth, to: sixth })).toEqual(sixth);
  });

  it("has exactly the fields that were given", () => {
    const filters = fc.record(
      {
        language: fc.constantFrom("ru", "en"),
        source: fc.string(),
        from: fc.constant(may),
        to: fc.constant(sixth),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (given) => {
        expect(Object.keys(passageFilter(given)).sort()).toEqual(Object.keys(given).sort());
      }),
    );
  });
});

describe("publicationTime", () => {
  it.each([
    [null, "none"],
    ["2024", "year"],
    ["2024-11", "month"],
    ["2024-11-06", "day"],
    ["2024-11-06T16:29", "minute"],
    ["2024-11-06T16:29:31.5Z", "minute"],
    ["2024-11-06T16:29+09:00", "minute"],
  ] as const)("reads the precision of %s from its form: %s", (value, precision) => {
    expect(publicationTime(value)).toEqual({ value, precision });
  });

  it("keeps any value as it is", () => {
    const dates = fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    const cuts = fc.constantFrom([4, "year"], [7, "month"], [10, "day"], [16, "minute"]);
    fc.assert(
      fc.property(dates, cuts, (date, [length, precision]) => {
        const value = date.toISOString().slice(0, Number(length));
        expect(publicationTime(value)).toEqual({ value, precision });
      }),
    );
  });
});
