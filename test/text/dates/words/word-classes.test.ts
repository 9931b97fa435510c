/** Looking at the words of a text before its patterns: nothing that a pattern could find is missed, and hostile lines are short work. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../../src/text/dates/dates-in.ts";
import { foldWord } from "../../../../src/text/dates/words/fold.ts";
import { lexiconOf } from "../../../../src/text/dates/words/lexicon.ts";
import { classifierOf, has, KIND } from "../../../../src/text/dates/words/word-classes.ts";

function kinds(text: string, language: string): string[] {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`no lexicon for ${language}`);
  const found = classifierOf(lexicon)(foldWord(text));
  return Object.entries(KIND).flatMap(([kind, bit]) => ((found & bit) === 0 ? [] : [kind]));
}

describe("kinds of words", () => {
  it("are told by exact words and by beginnings", () => {
    expect(kinds("Sie kam am Dienstag", "de")).toContain("weekday");
    expect(kinds("w zeszłym tygodniu", "pl")).toEqual(expect.arrayContaining(["unit", "modifier"]));
    expect(kinds("She came here", "en")).toEqual([]);
  });

  it("are found in words that others have grown together with", () => {
    expect(kinds("בשבת", "he")).toContain("weekday");
    expect(kinds("일주일 뒤", "ko")).toEqual(expect.arrayContaining(["unit", "number", "frame"]));
    expect(kinds("seminggu lagi", "id")).toEqual(expect.arrayContaining(["unit", "number", "frame"]));
  });

  it("begin at any letter of a text without spaces", () => {
    expect(kinds("静か", "ja")).toEqual([]);
    expect(kinds("彼は二日前に来た", "ja")).toEqual(expect.arrayContaining(["number", "unit", "frame"]));
    expect(kinds("ประชุมวันจันทร์", "th")).toContain("weekday");
  });

  it("are all wanted", () => {
    expect(has(KIND.unit | KIND.number, "unit", "number")).toBe(true);
    expect(has(KIND.unit, "unit", "number")).toBe(false);
  });
});

describe("hostile lines", () => {
  const LENGTH = 200_000;
  /** Generous: they take a tenth of it on two busy cores. */
  const MAX_MS = 10_000;

  it.each([
    ["en", "last week of "],
    ["en", "first "],
    ["he", "ב"],
    ["ko", "이주 "],
    ["id", "se"],
    ["zh", "后一个"],
    ["pl", "za dwa "],
    ["vi", "thứ hai "],
    ["de", "1"],
  ])("%s: %s, again and again", (language, part) => {
    const started = performance.now();
    datesIn(part.repeat(Math.ceil(LENGTH / part.length)), { language, publishedAt: "2024-11-06" });
    expect(performance.now() - started).toBeLessThan(MAX_MS);
  });
});
