/** Holidays fall on their days, year by year. */
import { describe, expect, it } from "vitest";
import { easter, HOLIDAYS, type Holiday, holidayIn } from "../../../../src/text/dates/holidays/holidays.ts";
import { isoDay } from "../../../../src/text/dates/resolve/time-value.ts";

const iso = (holiday: Holiday, year: number) => {
  const day = holidayIn(holiday, year);
  return day && isoDay(day);
};

describe("holidays", () => {
  it.each([
    ["easter", 2024, "2024-03-31"],
    ["easter", 2019, "2019-04-21"],
    ["goodFriday", 1998, "1998-04-10"],
    ["easterMonday", 2024, "2024-04-01"],
    ["ascension", 2024, "2024-05-09"],
    ["pentecost", 2024, "2024-05-19"],
    ["ashWednesday", 2024, "2024-02-14"],
    ["palmSunday", 2024, "2024-03-24"],
    ["christmas", 1914, "1914-12-25"],
    ["newYear", 2000, "2000-01-01"],
    ["thanksgiving", 2024, "2024-11-28"],
    ["thanksgiving", 2023, "2023-11-23"],
    ["lunarNewYear", 2024, "2024-02-10"],
    ["lunarNewYear", 2023, "2023-01-22"],
    ["eidAlFitr", 2024, "2024-04-10"],
    ["eidAlAdha", 2023, "2023-06-28"],
    ["roshHashanah", 2024, "2024-10-03"],
    ["yomKippur", 2023, "2023-09-25"],
    ["passover", 2024, "2024-04-23"],
    ["hanukkah", 2024, "2024-12-26"],
    ["nowruz", 2024, "2024-03-20"],
  ] as const)("%s %i is %s", (holiday, year, day) => {
    expect(iso(holiday, year)).toBe(day);
  });

  it("fall into the year that they are asked for, or not at all", () => {
    for (const holiday of HOLIDAYS)
      for (let year = 1990; year < 2040; year++) {
        const day = holidayIn(holiday, year);
        expect(day === null || day.year === year, `${holiday} ${year}`).toBe(true);
      }
  });

  it("has Easter on a Sunday of spring", () => {
    for (let year = 1900; year < 2100; year++) {
      const { month, day } = easter(year);
      expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay()).toBe(0);
      expect(month * 100 + day).toBeGreaterThanOrEqual(322);
      expect(month * 100 + day).toBeLessThanOrEqual(425);
    }
  });
});
