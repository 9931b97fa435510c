/** Kinds of words and phrases, as the tables of a language give them. */
import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../../src/text/quotations/attribution/lexicon.ts";
import {
  lengthAt,
  longestAt,
  spanOf,
  tagged,
  tokenAt,
} from "../../../../src/text/quotations/attribution/tagged.ts";
import { SPEECH_WORDS, speechWordsOf } from "../../../../src/text/quotations/words/index.ts";

const kinds = (text: string, language: string) => Object.keys(tagged(text, language).kinds[0] ?? {});

describe("a lexicon", () => {
  it("knows words whole and by their stems", () => {
    expect(kinds("said", "en")).toContain("verbs");
    expect(kinds("saidest", "en")).not.toContain("verbs");
    expect(kinds("сказала", "ru")).toContain("verbs");
    expect(kinds("Сказав", "ru")).toContain("verbs");
  });

  it("knows phrases by their length in words", () => {
    const text = tagged("according to the mayor", "en");
    expect(lengthAt(text, "accordingBefore", 0)).toBe(2);
    expect(lengthAt(tagged("according both", "en"), "accordingBefore", 0)).toBe(0);
  });

  it("takes the longest of several", () => {
    const text = tagged("prime minister Lee", "en");
    expect(longestAt(text, ["roles", "titles"], 0)).toBe(2);
  });

  it("tells pronouns by whom they mean", () => {
    expect(kinds("she", "en")).toContain("she");
    expect(kinds("он", "ru")).toContain("he");
    expect(kinds("wir", "de")).toContain("self");
  });

  it("knows days and months from CLDR, in the case of dates", () => {
    expect(kinds("Montag", "de")).toContain("calendar");
    expect(kinds("мая", "ru")).toEqual(expect.arrayContaining(["calendar", "months"]));
    expect(kinds("Monday", "en")).not.toContain("months");
  });

  it("finds roles at the end of words that are written together", () => {
    expect(kinds("Landwirtschaftsminister", "de")).toContain("roles");
    expect(kinds("Landwirtschaft", "de")).not.toContain("roles");
  });

  it("reads through conjunctions that Arabic writes with the next word", () => {
    expect(kinds("وقال", "ar")).toContain("verbs");
  });

  it("keeps suffixes apart from words", () => {
    const [longest, ...rest] = lexiconOf("ko").suffixes("subjectMarkers");
    expect(rest.every((suffix) => suffix.length <= (longest ?? "").length)).toBe(true);
    expect(lexiconOf("en").suffixes("subjectMarkers")).toEqual([]);
  });

  it("is empty for a language without table and relatives", () => {
    expect(lexiconOf("eu").isKnown).toBe(false);
    expect(kinds("esan", "eu")).toEqual([]);
  });

  it("is borrowed from relatives where a language has none of its own", () => {
    expect(SPEECH_WORDS.rue).toBeUndefined();
    expect(speechWordsOf("rue").length).toBeGreaterThan(0);
    expect(lexiconOf("rue").isKnown).toBe(true);
  });
});

describe("places in a text", () => {
  const text = tagged("Ann said so.", "en");

  it("are found by offset", () => {
    expect([0, 1, 4, 12, 99].map((offset) => tokenAt(text, offset))).toEqual([0, 1, 1, 4, 4]);
  });

  it("become offsets again, without a trimmed end", () => {
    expect(spanOf(text, { from: 0, to: 2 })).toEqual({ start: 0, end: 8 });
    expect(spanOf(text, { from: 0, to: 1, trim: 1 })).toEqual({ start: 0, end: 2 });
    expect(spanOf(text, { from: 2, to: 2 })).toBeNull();
  });

  it("are kept for the text that was read last", () => {
    expect(tagged("Ann said so.", "en")).toBe(tagged("Ann said so.", "en"));
  });
});
