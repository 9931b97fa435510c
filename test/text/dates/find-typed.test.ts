/** Dates as people type them, found whatever they are: counted, ordinal, named by a holiday, told from today. */
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/text/dates/find.ts";

/** A Tuesday. */
const REFERENCE = new Date("2024-03-12T09:00Z");

const first = (text: string, language: string) =>
  findDates(text, { language, reference: REFERENCE, breadth: "loose", lean: "future" })[0]?.value;

describe("typed dates lean ahead", () => {
  it.each([
    ["en", "third Friday of May", "2024-05-17"],
    ["en", "last Monday of April 2025", "2025-04-28"],
    ["en", "second day of June", "2024-06-02"],
    ["en", "the fourth of July", "2024-07-04"],
    ["en", "the 20th of next month", "2024-04-20"],
    ["en", "first Tuesday of last month", "2024-02-06"],
    ["en", "two Fridays from now", "2024-03-22"],
    ["en", "in 1 week", "2024-03-19"],
    ["en", "the day after Christmas", "2024-12-26"],
    ["en", "two days later", "2024-03-14"],
    ["en", "Sunday, Mar 10", "2024-03-10"],
    ["de", "dritter Tag im Juni", "2024-06-03"],
    ["de", "letzter Montag im April", "2024-04-29"],
    ["de", "übernächsten Freitag", "2024-03-22"],
    ["de", "in einer Woche", "2024-03-19"],
    ["de", "am 20.", "2024-03-20"],
    ["fr", "premier mercredi du mois prochain", "2024-04-03"],
    ["fr", "le lendemain du 13 avril", "2024-04-14"],
    ["fr", "vendredi en huit", "2024-03-22"],
    ["fr", "le 20 4 2025", "2025-04-20"],
    ["fr", "20 4", "2024-04-20"],
    ["fr", "deux jours plus tard", "2024-03-14"],
    ["fr", "le 2", "2024-04-02"],
    ["es", "el cinco de mayo", "2024-05-05"],
    ["es", "el 20", "2024-03-20"],
    ["es", "hace tres meses", "2023-12-12"],
    ["ru", "первое апреля", "2024-04-01"],
    ["ru", "двадцать четвертого апреля", "2024-04-24"],
    ["ru", "через неделю", "2024-03-19"],
    ["bg", "по-следващия петък", "2024-03-22"],
    ["ja", "去年8月19日", "2023-08-19"],
    ["ja", "1週間後", "2024-03-19"],
    ["ja", "2ヶ月で", "2024-05-12"],
  ])("%s: %s is %s", (language, text, value) => {
    expect(first(text, language)).toBe(value);
  });

  it("has no fifth Monday where a month has four", () => {
    expect(first("fifth Monday of May 2024", "en")).not.toBe("2024-06-03");
  });

  it("keeps figures with spaces to texts that are nothing else", () => {
    expect(first("il a 20 4 2025 moutons", "fr")).not.toBe("2025-04-20");
    expect(first("20 14", "fr")).toBeUndefined();
  });
});
