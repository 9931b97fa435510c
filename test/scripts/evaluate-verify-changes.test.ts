import { describe, expect, it } from "vitest";
import { altered, CHANGES } from "../../scripts/evaluate/verify-changes.ts";
import { seededRandom } from "../../scripts/fit/random.ts";
import { wordsIn } from "../../src/text/wording/words.ts";

const TEXTS = [
  ["en", "We will never sell the old mill.", "violin"],
  ["ru", "Мы никогда не продадим старую мельницу.", "скрипка"],
  ["ja", "私たちは古い水車小屋を絶対に売らない", "火山"],
] as const;
const keys = (text: string, language: string) => wordsIn(text, language).map(({ key }) => key);

describe("altering a quotation by a word", () => {
  it.each(TEXTS)("does what it says (%s)", (language, text, stranger) => {
    for (let seed = 1; seed < 20; seed += 1) {
      const make = (change: (typeof CHANGES)[number]) =>
        altered(change, { text, language, stranger, random: seededRandom(seed) });
      const before = keys(text, language);
      expect(make("added")).toContain(stranger);
      expect(make("changed")).toContain(stranger);
      expect(make("dropped")?.length).toBeLessThan(text.length);
      const swapped = make("swapped");
      if (swapped !== null && language !== "ja")
        expect(keys(swapped, language).sort()).toEqual(before.sort());
    }
  });

  it("comes out the same at every run", () => {
    const [language, text, stranger] = TEXTS[0];
    for (const change of CHANGES) {
      const [one, other] = [1, 1].map((seed) =>
        altered(change, { text, language, stranger, random: seededRandom(seed) }),
      );
      expect(one).toBe(other);
    }
  });

  it("keeps the first and the last word when it takes one away", () => {
    for (let seed = 1; seed < 20; seed += 1) {
      const text = altered("dropped", {
        text: "one two three four",
        language: "en",
        stranger: "x",
        random: seededRandom(seed),
      });
      expect(text).toMatch(/^one .*four$/);
    }
  });

  it("gives nothing where nothing would change", () => {
    const random = seededRandom(1);
    expect(
      altered("added", { text: "a violin plays", language: "en", stranger: "violin", random }),
    ).toBeNull();
    expect(altered("swapped", { text: "no no no no", language: "en", stranger: "x", random })).toBeNull();
    expect(altered("dropped", { text: "no no no no", language: "en", stranger: "x", random })).toBeNull();
  });
});
