/** Events of an article: sentences with the date that they tell of. */
import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../src/text/events/events-in.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { datesOf, eventsOf, linesOf } from "./reading.ts";

describe("events with dates of their own", () => {
  it("are the sentences that the dates stand in, by their spans in the body", () => {
    const body = "The harbour opened in 1911.\n\nA storm closed it on Monday. Nobody was hurt.";
    const [first, second] = eventsOf(body, { "1911": "1911", Monday: "2024-11-04" }, { publishedAt: null });
    const sentences = splitSentences(body, "en");
    expect(first).toMatchObject({ value: "1911", precision: "year", kind: "told", planned: false });
    expect(first?.sentence).toEqual(sentences[0]);
    expect(second?.sentence).toEqual(sentences[1]);
    expect(body.slice(second?.date?.start, second?.date?.end)).toBe("Monday");
  });

  it("may be several in a sentence, but one for a day that is named twice", () => {
    const body = "The mill burned in 1968 and again on Thursday, 31 October, police said.";
    const dates = { "1968": "1968", Thursday: "2024-10-31", "31 October": "2024-10-31" };
    expect(linesOf(body, dates)).toEqual(
      expect.arrayContaining(['1968 told "1968"', '2024-10-31 told "Thursday"']),
    );
    expect(linesOf(body, dates).filter((line) => line.startsWith("2024-10-31"))).toHaveLength(1);
  });

  it("keep both ends of a span", () => {
    expect(
      linesOf(
        "She led the bank from 2017 to 2021.",
        { "from 2017 to 2021": "2017/2021" },
        { publishedAt: null },
      ),
    ).toEqual(['2017/2021 told "from 2017 to 2021"']);
  });

  it("are none in an article without any date, published or not", () => {
    expect(linesOf("The mill burned down. Nobody was hurt.", {}, { publishedAt: null })).toEqual([]);
    expect(linesOf("", {}, { publishedAt: "2024-11-07" })).toEqual([]);
    expect(linesOf("The mill burned down in 1968.", { "1968": "1968" }, { publishedAt: null })).toHaveLength(
      1,
    );
  });

  it("are none for dates that lie across sentences, or in what is too long for a sentence", () => {
    const body = "It opened then. June was wet.";
    const dates = [{ value: "2024-05", endValue: null, precision: "month", start: 10, end: 20 } as const];
    const article = { title: null, body, language: "en", publishedAt: null, quotations: [] };
    expect(eventsIn({ ...article, dates })).toEqual([]);
    const list = `${"It opened in 1911 and ".repeat(400)}closed.`;
    expect(eventsIn({ ...article, body: list, dates: datesOf(list, { "1911": "1911" }) })).toEqual([]);
  });
});

describe("what tells nothing", () => {
  it.each([
    ["a heading that is a date", "en", "5 May 2024", { "5 May 2024": "2024-05-05" }],
    ["a stamp", "en", "Updated: 5 May 2024", { "5 May 2024": "2024-05-05" }],
    ["a Russian stamp", "ru", "Опубликовано: 5 мая 2024", { "5 мая 2024": "2024-05-05" }],
    ["a copyright line", "en", "© 2024 The Tarn Courier. All rights reserved", { "2024": "2024" }],
    ["a caption", "en", "Fishing boats in the harbour of Tarn, 5 May 2024", { "5 May 2024": "2024-05-05" }],
    ["a source", "ja", "湖水新聞、2011年4月8日。", { "2011年4月8日": "2011-04-08" }],
    ["a question", "en", "Will the harbour open again on 5 May?", { "5 May": "2024-05-05" }],
    ["a Japanese question", "ja", "港は5月5日に再開するのか？", { "5月5日": "2024-05-05" }],
    ["a Greek question", "el", "Θα ανοίξει το λιμάνι στις 5 Μαΐου;", { "5 Μαΐου": "2024-05-05" }],
    ["a condition", "en", "If the vote is held on 5 May, the harbour stays shut.", { "5 May": "2024-05-05" }],
    [
      "a German condition",
      "de",
      "Falls der Rat am 5. Mai zustimmt, bleibt der Hafen zu.",
      { "5. Mai": "2024-05-05" },
    ],
    [
      "a Russian condition",
      "ru",
      "Если совет соберётся 5 мая, порт останется закрытым.",
      { "5 мая": "2024-05-05" },
    ],
    ["a Chinese condition", "zh", "如果会议5月5日召开，港口将关闭。", { "5月5日": "2024-05-05" }],
    ["a Korean condition", "ko", "만약 5월 5일 열린다면, 항구는 닫힌다.", { "5월 5일": "2024-05-05" }],
  ])("%s", (_, language, sentence, dates) => {
    expect(linesOf(sentence, dates, { language, publishedAt: null })).toEqual([]);
  });

  it("leaves out a day that is denied, and keeps the one put in its place", () => {
    const body = "The ferry sank not on 5 May but on 6 May.";
    expect(linesOf(body, { "5 May": "2024-05-05", "6 May": "2024-05-06" }, { publishedAt: null })).toEqual([
      '2024-05-06 told "6 May"',
    ]);
    const german = "Die Fähre sank nicht am 5. Mai.";
    expect(linesOf(german, { "5. Mai": "2024-05-05" }, { language: "de", publishedAt: null })).toEqual([]);
  });

  it("keeps what a denial further off leaves standing", () => {
    const body = "The brothers have not spoken since 1962.";
    expect(linesOf(body, { "1962": "1962" }, { publishedAt: null })).toEqual(['1962 told "1962"']);
  });

  it("tells questions that are quoted from those that the text asks", () => {
    const body = "“Did the ferry sail on 5 May?” the judge asked on 8 May.";
    const lines = linesOf(body, { "5 May": "2024-05-05", "8 May": "2024-05-08" }, { publishedAt: null });
    expect(lines).toEqual(['2024-05-08 said "8 May"']);
  });

  it("keeps what is told of copyright", () => {
    const body = "Copyright law was changed in 2019.";
    expect(linesOf(body, { "2019": "2019" }, { publishedAt: null })).toHaveLength(1);
  });

  it("keeps entries of a list that begin with their date", () => {
    const body = "5 May 1968: fire in the mill of Tarn";
    expect(linesOf(body, { "5 May 1968": "1968-05-05" }, { publishedAt: null })).toHaveLength(1);
  });
});

describe("any text", () => {
  it("crashes no language, known or not", () => {
    const body = "« Ça va », 5 мая 2024 と言った。 ؟ -- : \u2028 The ferry sank. “”";
    const dates = { "5 мая 2024": "2024-05-05" };
    for (const language of [
      "en",
      "ru",
      "ja",
      "ar",
      "th",
      "ko",
      "am",
      "tlh",
      "constructor",
      "pt-BR",
      "zh-Hant",
    ])
      expect(() => linesOf(body, dates, { language })).not.toThrow();
  });

  it("is read in time that grows with its length only", () => {
    const line = "On 5 May, he said, “was”, that who and if, and the ferry sank, not on 5 May, he said. ";
    const body = [line.repeat(2_000), "was, ".repeat(40_000), "5 May ".repeat(20_000)].join("\n");
    const cues = datesOf(body, { said: "2024" }).map(({ start, end }) => ({ start, end }));
    const quotations = cues.map((cue) => ({ cue, parts: [{ start: cue.end, end: cue.end + 10 }] }));
    const article = { title: null, body, language: "en", publishedAt: "2024-11-07", quotations };
    const from = performance.now();
    eventsIn({ ...article, dates: datesOf(body, { "5 May": "2024-05-05" }) });
    expect(performance.now() - from).toBeLessThan(6_000);
  });
});
