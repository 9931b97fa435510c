/** Texts that nobody writes end quickly, with nothing invented and no spans out of place. */
import { describe, expect, it } from "vitest";
import { readEvents } from "./articles.ts";

/** Code units; a hundred thousand where reading takes longer, which still is more than any article has. */
const LENGTHS = { plain: 1_000_000, words: 100_000, dates: 30_000 } as const;
/** Generous: machines of tests are busy, and what is quadratic takes minutes. */
const MOST_MS = 20_000;

const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What is repeated, and how long. */
const PIECES: readonly (readonly [
  name: string,
  length: number,
  pieces: (readonly [language: string, piece: string])[],
])[] = [
  [
    "a megabyte of",
    LENGTHS.plain,
    [
      ["en", "a"],
      ["ja", "た"],
      ["en", " "],
      ["en", "\n"],
      ["en", "."],
      ["ar", "\u202e\u2067\u2069"],
      ["he", "\u200b\u200d\ufeff"],
    ],
  ],
  [
    "a long text of",
    LENGTHS.words,
    [
      ["ru", "щ"],
      ["ar", "ت"],
      ["de", ","],
      ["en", "“"],
      ["fr", "»"],
      ["en", "("],
      ["ru", "— "],
      ["es", "¿?"],
      ["vi", "\u0301"],
      ["en", "\ud83d"],
      ["en", "👩‍👩‍👧"],
      ["en", "\0"],
      ["en", "said "],
      ["en", "if "],
      ["de", "dass "],
      ["ru", "не "],
      ["en", "(Reuters) - "],
      ["ja", "と述べた。"],
      ["zh", "，"],
      ["th", "จะได้"],
      ["ko", "했다 "],
    ],
  ],
];

describe.each(PIECES)("%s", (_, length, pieces) => {
  it.each(pieces)("%s %j tells of no date of its own", (language, piece) => {
    const body = filled(piece, length);
    const from = performance.now();
    const events = readEvents({ language, body });
    expect(performance.now() - from).toBeLessThan(MOST_MS);
    expect(events.filter(({ date }) => date !== null)).toEqual([]);
    expect(events.filter(({ sentence }) => sentence.end > body.length)).toEqual([]);
    expect(readEvents({ language, body: body.slice(0, 2_000), publishedAt: null })).toEqual([]);
  });
});

describe("a long text of", () => {
  it.each([
    ["figures", "en", "1"],
    ["figures with points", "de", "1."],
    ["figures with strokes", "en", "1/"],
    ["figures with hyphens", "en", "20-"],
    ["years", "en", "2024 "],
    ["days", "en", "5 May "],
    ["days without spaces", "ja", "5日"],
    ["months", "ru", "ноября "],
    ["weekdays", "en", "Monday, "],
    ["spans", "en", "from 5 to "],
    ["utterances", "en", "“Yes,” he said on Monday. "],
    ["short sentences", "en", "It sank on Monday. "],
    ["datelines", "en", "TARN, Nov. 6 (Reuters) - It sank.\n"],
  ])("%s (%s) keeps its spans in place", (_, language, piece) => {
    const body = filled(piece, LENGTHS.dates);
    const from = performance.now();
    const events = readEvents({ language, body });
    expect(performance.now() - from).toBeLessThan(MOST_MS);
    for (const { sentence, date } of events.slice(0, 500)) {
      expect(sentence.start < sentence.end && sentence.end <= body.length).toBe(true);
      expect(date === null || (date.start >= sentence.start && date.end <= sentence.end)).toBe(true);
    }
  });
});

describe("controls of direction and invisible signs", () => {
  it("within a sentence leave its events where they are", () => {
    const body = "\u2067The mill\u2069 burned\u200b down on \u202a2 November 2024\u202c.";
    const [event] = readEvents({ language: "en", body }).filter(({ date }) => date !== null);
    expect(event).toMatchObject({ value: "2024-11-02", kind: "told", planned: false });
  });
});

describe("days that are none", () => {
  it.each([
    ["the 31st of a short month", "The mill burned down on 31 November 2024."],
    ["the 30th of February", "The mill burned down on 30 February 2023."],
    ["the 29th of February in a common year", "The mill burned down on 29 February 2023."],
    ["a day 45", "The mill burned down on 45 May 2024."],
    ["a month 13", "The mill burned down on 2024-13-05."],
  ])("%s gives no day", (_, body) => {
    const days = readEvents({ language: "en", body, publishedAt: null }).filter(
      ({ precision }) => precision === "day",
    );
    expect(days).toEqual([]);
  });

  it("nonsense for a day of publication leaves what words date alone", () => {
    for (const publishedAt of ["", "yesterday", "2024-13-45", "0000", "\u0000"]) {
      const body = "The mill burned down on 2 November 2024. The harbour opens next year.";
      const values = readEvents({ language: "en", body, publishedAt }).map(({ value }) => value);
      expect(values).toEqual(["2024-11-02"]);
    }
  });
});
