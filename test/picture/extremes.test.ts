/** Timelines at the edges: the first and the last year, one moment and ten thousand years, one event and sixty. */
import { describe, expect, it } from "vitest";
import type { DrawnEvent } from "../../src/core/timeline-painter.ts";
import { beyond, overlaps } from "../../src/picture/boxes.ts";
import type { Page, TextItem, TextRole } from "../../src/picture/items.ts";
import { layOut } from "../../src/picture/lay-out.ts";
import { PAGE } from "../../src/picture/page.ts";
import { svgOf } from "../../src/picture/svg.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawingOf, drawnEvent, SENTENCES } from "./drawings.ts";

const library = new FontLibrary();

function texts(page: Page, role: TextRole): readonly string[] {
  return page.items
    .filter((item): item is TextItem => item.kind === "text" && item.role === role)
    .map(({ block }) =>
      block.lines
        .map(({ text }) => text)
        .join(" ")
        .replaceAll(/[\u2066-\u2069]/g, ""),
    );
}

async function clearPage(events: readonly DrawnEvent[], locale = "en-US"): Promise<Page> {
  const page = await layOut(drawingOf(events, { locale }), locale, library);
  expect(overlaps(page)).toEqual([]);
  expect(beyond(page)).toEqual([]);
  expect(page.width).toBe(PAGE.width);
  expect(svgOf(page)).not.toMatch(/NaN|Infinity|undefined/);
  return page;
}

/** What happens, in order. */
const TIMES: readonly (readonly [name: string, times: readonly Partial<DrawnEvent>[]])[] = [
  ["the first year", [{ date: "0001" }]],
  ["the last year", [{ date: "9999" }]],
  ["the first and the last day", [{ date: "0001-01-01" }, { date: "9999-12-31" }]],
  ["all years that there are", [{ date: "0001", endDate: "9999" }]],
  ["all years, and a day of them", [{ date: "0001", endDate: "9999" }, { date: "2024-11-06" }]],
  ["a day, ten times", Array.from({ length: 10 }, () => ({ date: "2024-11-06" }))],
  [
    "minutes of a day",
    [{ date: "2024-11-06T00:00" }, { date: "2024-11-06T00:01" }, { date: "2024-11-06T23:59" }],
  ],
  [
    "a minute, its day, its month, its year and its decade",
    [
      { date: "2020", endDate: "2029", precision: "decade" },
      { date: "2024" },
      { date: "2024-11" },
      { date: "2024-11-06" },
      { date: "2024-11-06T16:29+09:00", precision: "minute" },
    ],
  ],
  [
    "spans within each other",
    [
      { date: "1900", endDate: "2000" },
      { date: "1910", endDate: "1990" },
      { date: "1920", endDate: "1980" },
      { date: "1930", endDate: "1970" },
      { date: "1940", endDate: "1960" },
      { date: "1949", endDate: "1951" },
    ],
  ],
  ["a leap day", [{ date: "2023-02-28" }, { date: "2024-02-29" }, { date: "2024-03-01" }]],
  ["the turn of a year", [{ date: "2023-12-31" }, { date: "2024-01-01" }, { date: "2024-01-01" }]],
  [
    "a week and a weekend",
    [
      { date: "2024-11-04", endDate: "2024-11-10", precision: "week" },
      { date: "2024-11-09", endDate: "2024-11-10" },
    ],
  ],
  ["a span that runs backwards", [{ date: "2024-05-05", endDate: "2024-05-03" }]],
  [
    "days of long ago and of tomorrow",
    [
      { date: "0033-04-03" },
      { date: "1066-10-14" },
      { date: "2024-11-06" },
      { date: "2024-11-18", planned: true },
    ],
  ],
];

describe("a page of", () => {
  it.each(TIMES)("%s stands clear, with every event on it", async (_, times) => {
    const events = times.map((time) => drawnEvent(time.date ?? "", time));
    for (const locale of ["en-US", "ar", "ja"]) {
      const page = await clearPage(events, locale);
      expect(page.shown).toBe(events.length);
      expect(page.items.filter((item) => item.kind === "rectangle" && item.role === "card")).toHaveLength(
        events.length,
      );
    }
  });

  it("ten thousand years leaves out what lies between, and says so", async () => {
    const dates = ["0001-01-01", "0001-01-02", "0001-01-03", "9999-12-30", "9999-12-31"];
    const page = await clearPage(dates.map((date) => drawnEvent(date)));
    expect(texts(page, "cut")).toHaveLength(1);
    expect(texts(page, "cut")[0]).toMatch(/9[,.]?99[89] years/);
  });

  it("grows with its events, but less than they do", async () => {
    const height = async (count: number) => {
      const events = Array.from({ length: count }, (_, n) =>
        drawnEvent(new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10), {
          text: "word ".repeat(60),
        }),
      );
      return (await clearPage(events)).height;
    };
    const heights = [await height(1), await height(12), await height(30), await height(60)];
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect((heights[3] ?? 0) / 60).toBeLessThan((heights[1] ?? 0) / 12);
  });

  it.each([1, 2, 3, 5, 8, 13, 21, 34, 47, 55, 60])("%i events has each of them, in order", async (count) => {
    const events = Array.from({ length: count }, (_, n) =>
      drawnEvent(String(1900 + 2 * n), { text: `Event number ${n + 1} of all.` }),
    );
    const page = await clearPage(events);
    expect(page.shown).toBe(count);
    expect(texts(page, "text")).toEqual(events.map(({ text }) => text));
    expect(texts(page, "more")).toEqual([]);
  });
});

describe("a text of several scripts", () => {
  const [latin, cyrillic, arabic, hebrew, japanese, thai, hindi] = [
    "en",
    "ru",
    "ar",
    "he",
    "ja",
    "th",
    "hi",
  ].map((language) => SENTENCES.find(([each]) => each === language)?.[1] ?? "");

  it.each([
    ["left to right with right to left in it", "en", `${latin} ${arabic} (12.5 %) ${cyrillic}`],
    ["right to left with left to right in it", "ar", `${arabic} “Tarn 2024” ${hebrew} ${latin}`],
    ["without and with spaces", "ja", `${japanese}${latin}${thai}${hindi}`],
    ["a language that is not its own", "ko", `${hindi} ${thai}`],
  ])("%s has a letter for everything, and stands clear", async (_, language, text) => {
    for (const locale of ["en-US", "he"]) {
      const page = await clearPage(
        [drawnEvent("2024-11-06", { language, text, differs: true, publishers: 4 })],
        locale,
      );
      const glyphs = page.items
        .filter((item): item is TextItem => item.kind === "text" && item.role === "text")
        .flatMap(({ block }) => block.lines.flatMap((line) => line.glyphs));
      expect(glyphs.length).toBeGreaterThan(50);
      expect(glyphs.filter(({ font, id }) => font === null || id === 0)).toEqual([]);
    }
  });
});
