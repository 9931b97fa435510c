/** Pages in the languages of readers: their words whole, their dates on the page, the side where they begin. */
import { describe, expect, it } from "vitest";
import type { DrawnEvent } from "../../src/core/timeline-painter.ts";
import { beyond, overlaps } from "../../src/picture/boxes.ts";
import type { Page, TextItem, TextRole } from "../../src/picture/items.ts";
import { layOut } from "../../src/picture/lay-out.ts";
import { COLUMN, PAGE } from "../../src/picture/page.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawingOf, drawnEvent, SENTENCES } from "./drawings.ts";

const library = new FontLibrary();

const LOCALES = [
  "en-US",
  "en-GB",
  "ru",
  "bg",
  "uk",
  "de",
  "es-ES",
  "fr",
  "id",
  "ja",
  "zh-CN",
  "zh-TW",
  "ar",
] as const;
/** Readers whose words the bot lacks: English words, dates of their own. */
const OTHERS = [
  "he",
  "fa",
  "hi",
  "th",
  "ko",
  "vi",
  "el",
  "ka",
  "pt-BR",
  "my",
  "sr-Latn",
  "fi",
  "hu",
] as const;

/** Dates as a reader of the locale writes them, by their precision; the longest that there are. */
function written(locale: string, event: DrawnEvent): DrawnEvent {
  const options: Intl.DateTimeFormatOptions =
    event.precision === "year"
      ? { year: "numeric" }
      : event.precision === "month"
        ? { year: "numeric", month: "long" }
        : { dateStyle: "medium" };
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
  const from = Date.parse(event.date);
  const when =
    event.endDate === null ? format.format(from) : format.formatRange(from, Date.parse(event.endDate));
  return { ...event, when };
}

function eventsFor(locale: string): readonly DrawnEvent[] {
  const [language = "en", text = ""] =
    SENTENCES.find(([each]) => locale.startsWith(each)) ?? SENTENCES[0] ?? [];
  const events = [
    drawnEvent("1999"),
    drawnEvent("2023-09-28", { endDate: "2023-11-30", publishers: 12 }),
    drawnEvent("2023-11", { publishers: 2, differs: true }),
    drawnEvent("2023-12-31", { endDate: "2024-01-02" }),
    drawnEvent("2024-02", { publishers: 1_234, differs: true }),
    drawnEvent("2024-02-29", { differs: true }),
    drawnEvent("2024-09-18", { planned: true }),
    drawnEvent("2024-09", { planned: true, publishers: 3 }),
  ];
  return events.map((event) => written(locale, { ...event, language, text }));
}

function pageFor(locale: string): Promise<Page> {
  return layOut(drawingOf(eventsFor(locale), { locale, title: null }), locale, library);
}

function texts(page: Page, ...roles: readonly TextRole[]): readonly TextItem[] {
  return page.items.filter((item): item is TextItem => item.kind === "text" && roles.includes(item.role));
}

const lastWords = ({ block }: TextItem) => block.lines.at(-1)?.text ?? "";

describe.each([...LOCALES, ...OTHERS])("a page for readers of %s", (locale) => {
  it("stands clear", async () => {
    const page = await pageFor(locale);
    expect(overlaps(page)).toEqual([]);
    expect(beyond(page)).toEqual([]);
  });

  it("has its words and dates whole", async () => {
    const page = await pageFor(locale);
    const own = texts(page, "title", "subtitle", "date", "planned", "mark", "tick", "cut", "legend");
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((item) => lastWords(item).endsWith("…"))).toEqual([]);
    for (const { box } of texts(page, "date", "planned"))
      expect(box.width).toBeLessThanOrEqual(COLUMN.dateWidth);
  });

  it("has a letter for everything it says", async () => {
    const page = await pageFor(locale);
    const glyphs = texts(page, "title", "date", "planned", "mark", "cut", "legend", "text").flatMap(
      ({ block }) => block.lines.flatMap((line) => line.glyphs),
    );
    expect(glyphs.filter(({ font, id }) => font === null || id === 0)).toEqual([]);
  });

  it("begins at the side where the reader does", async () => {
    const page = await pageFor(locale);
    const [title] = texts(page, "title");
    const rightToLeft = ["ar", "he", "fa"].includes(locale);
    const { x, width } = title?.box ?? { x: 0, width: 0 };
    expect(rightToLeft ? x + width : x).toBeCloseTo(rightToLeft ? PAGE.width - PAGE.margin : PAGE.margin);
  });
});

describe("lengths of what is left out", () => {
  it.each([
    ["en-US", "24 years"],
    ["ru", "24 года"],
    ["uk", "24 роки"],
    ["bg", "24 години"],
    ["de", "24 Jahre"],
    ["ja", "24 年"],
    ["fa", "۲۴ سال"],
  ])("are in the plural forms of %s", async (locale, words) => {
    const dates = ["2000-01-01", "2000-01-02", "2000-01-03", "2024-01-01", "2024-01-02"];
    const page = await layOut(
      drawingOf(
        dates.map((date) => drawnEvent(date)),
        { locale },
      ),
      locale,
      library,
    );
    expect(texts(page, "cut").map(lastWords)).toEqual([words]);
  });
});
