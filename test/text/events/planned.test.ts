/** What an article speaks of as of the future. */
import { describe, expect, it } from "vitest";
import { linesOf } from "./reading.ts";

const filler = { publishedAt: "2024-11-07" };

describe("planned", () => {
  it.each([
    ["a day to come", "en", "The bridge opens on 18 November.", { "18 November": "2024-11-18" }, true],
    ["a day gone by", "en", "The bridge is to open on 5 November.", { "5 November": "2024-11-05" }, false],
    ["today, told before", "en", "The bridge will open on Thursday.", { Thursday: "2024-11-07" }, true],
    ["today, told after", "en", "The bridge opened on Thursday.", { Thursday: "2024-11-07" }, false],
    [
      "tomorrow elsewhere, told after",
      "en",
      "The bridge opened on 8 November.",
      { "8 November": "2024-11-08" },
      false,
    ],
    ["this year, to come", "en", "The bridge will open this year.", { "this year": "2024" }, true],
    ["this year, gone by", "en", "The bridge opened this year.", { "this year": "2024" }, false],
    [
      "a span that began",
      "en",
      "The bridge will be shut from 1 to 30 November.",
      { "from 1 to 30 November": "2024-11-01/2024-11-30" },
      true,
    ],
    [
      "a day of this year in German",
      "de",
      "Die Brücke soll am Donnerstag öffnen.",
      { Donnerstag: "2024-11-07" },
      true,
    ],
    [
      "the same, gone by",
      "de",
      "Die Brücke wurde am Donnerstag geöffnet.",
      { Donnerstag: "2024-11-07" },
      false,
    ],
    ["Russian", "ru", "Мост откроется в четверг.", { четверг: "2024-11-07" }, true],
    ["Russian, gone by", "ru", "Мост открыли в четверг.", { четверг: "2024-11-07" }, false],
    ["Japanese", "ja", "橋は7日に開通する予定だ。", { "7日": "2024-11-07" }, true],
    ["Japanese, gone by", "ja", "橋は7日に開通した。", { "7日": "2024-11-07" }, false],
    ["Turkish", "tr", "Köprü perşembe günü açılacak.", { perşembe: "2024-11-07" }, true],
    ["Arabic", "ar", "من المقرر أن يفتتح الجسر يوم الخميس.", { الخميس: "2024-11-07" }, true],
  ] as const)("%s", (_, language, body, dates, expected) => {
    const lines = linesOf(body, dates, { language, ...filler }).filter((line) => line.includes('"'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.includes(" planned ")).toBe(expected);
  });

  it("is told by the tense alone where the day of publication is not known", () => {
    const dates = { "18 November 2024": "2024-11-18" };
    const lines = (body: string) => linesOf(body, dates, { publishedAt: null });
    expect(lines("The bridge will open on 18 November 2024.")).toEqual([
      '2024-11-18 told planned "18 November 2024"',
    ]);
    expect(lines("The bridge opened on 18 November 2024.")).toEqual(['2024-11-18 told "18 November 2024"']);
  });
});
