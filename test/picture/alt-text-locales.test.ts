/** The timeline in words, in the words of each reader. */
import { describe, expect, it } from "vitest";
import { altText, MAX_ALT } from "../../src/picture/alt-text.ts";
import { drawingOf, drawnEvent, SENTENCES } from "./drawings.ts";

/** Locale, and its words for: timeline, planned, four publishers, differing dates, seven more. */
const WORDS: readonly (readonly [locale: string, ...words: readonly string[]])[] = [
  ["en-US", "Timeline", "planned", "4 publishers", "dates differ", "+7 more"],
  ["en-GB", "Timeline", "planned", "4 publishers", "dates differ", "+7 more"],
  ["ru", "Хронология", "план", "изданий: 4", "даты расходятся", "и ещё 7"],
  ["bg", "Хронология", "предстоящо", "издания: 4", "датите се различават", "и още 7"],
  ["uk", "Хронологія", "план", "видань: 4", "дати різняться", "і ще 7"],
  ["de", "Zeitleiste", "geplant", "4 Medien", "Daten weichen ab", "+7 weitere"],
  ["es-ES", "Cronología", "previsto", "4 medios", "las fechas difieren", "y 7 más"],
  ["fr", "Chronologie", "prévu", "4 médias", "dates divergentes", "+7 de plus"],
  ["id", "Lini masa", "rencana", "4 media", "tanggal berbeda", "+7 lagi"],
  ["ja", "年表", "予定", "4媒体", "日付に相違", "ほか7件"],
  ["zh-CN", "时间线", "计划", "4 家媒体", "日期不一", "另有 7 件"],
  ["zh-TW", "时间线", "计划", "4 家媒体", "日期不一", "另有 7 件"],
  ["ar", "التسلسل الزمني", "مخطط", "عدد الناشرين: 4", "التواريخ مختلفة", "و7 غيرها"],
  ["de-AT", "Zeitleiste", "geplant", "4 Medien", "Daten weichen ab", "+7 weitere"],
  ["ko", "Timeline", "planned", "4 publishers", "dates differ", "+7 more"],
];

describe("alt text", () => {
  it.each(WORDS)("for readers of %s is in their words", (locale, heading = "", ...others) => {
    const marked = { planned: true, publishers: 4, differs: true, text: "A bridge. ".repeat(85) };
    const events = [
      drawnEvent("2024", marked),
      ...Array.from({ length: 7 }, () => drawnEvent("2025", marked)),
    ];
    const alt = altText(drawingOf(events, { title: null }), locale);
    const [first = "", line = "", last] = alt.split("\n");
    expect(first).toBe(heading);
    const [planned = "", publishers = "", differs = "", more] = others;
    expect(line.slice(0, line.indexOf(")")).toLocaleLowerCase(locale)).toContain(planned);
    expect(line).toContain(publishers);
    expect(line).toContain(differs);
    expect(last).toBe(more);
  });

  it("says nothing of what does not hold", () => {
    for (const [locale, heading, ...others] of WORDS) {
      const alt = altText(
        drawingOf([drawnEvent("2024", { when: "2024", text: "X." })], { title: "Y" }),
        locale,
      );
      expect(alt).toBe(`${heading}: Y\n2024: X.`);
      for (const words of others) expect(alt).not.toContain(words);
    }
  });

  it.each(SENTENCES)("keeps the words of %s: %s", (language, text) => {
    const alt = altText(drawingOf([drawnEvent("2024-11-06", { language, text })]), "en-US");
    expect(alt).toBe(`Timeline: The bridge\n2024-11-06: ${text}`);
  });

  it.each([
    ["a title of controls", "\u202eevil\u0007\u0000", "evil"],
    ["a title of many lines", "one\r\n\r\ntwo\u2028three", "one two three"],
    ["a title of markdown", "**bold** `x` <@1> @everyone", "**bold** `x` <@1> @everyone"],
  ])("has %s on one line, without controls", (_, title, shown) => {
    const [heading] = altText(drawingOf([drawnEvent("2024")], { title }), "en-US").split("\n");
    expect(heading).toBe(`Timeline: ${shown}`);
  });

  it("of hostile titles and texts keeps its limit and its lines", () => {
    const odd = [
      "x".repeat(1_000_000),
      "\n".repeat(5_000),
      "\u202e".repeat(5_000),
      `e${"\u0301".repeat(5_000)}`,
      "👩‍👩‍👧".repeat(5_000),
    ];
    for (const [n, text] of odd.entries()) {
      const events = [
        drawnEvent("2024", { text, when: odd[(n + 1) % odd.length] ?? "" }),
        drawnEvent("2025"),
      ];
      const from = performance.now();
      const alt = altText(drawingOf(events, { title: text }), "ja");
      expect(performance.now() - from).toBeLessThan(3_000);
      expect(alt.length).toBeLessThanOrEqual(MAX_ALT);
      expect(alt).toMatch(/^年表/);
      // No half of a surrogate pair is left.
      expect(alt).not.toMatch(/\p{Surrogate}/u);
      expect(alt).not.toMatch(/[\u202a-\u202e\r]/);
    }
  });
});
