/** Evidence without an advantage for a language: what foreign texts gain, and words within each language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOREIGN_GAIN, foreignGains, wordScores } from "../../src/retrieval/fairness.ts";

const LANGUAGES = ["en", "en-GB", "ja", "zh-Hant-TW", "ru"];
const language = fc.constantFrom(...LANGUAGES);
const likeness = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000);
const share = fc.double({ min: 0, max: 2, noNaN: true });
const texts = fc.array(fc.record({ language, likeness, lexical: fc.integer({ min: 0, max: 30 }) }), {
  maxLength: 50,
});
const baseOf = (tag: string) => tag.slice(0, 2);

describe("foreignGains", () => {
  it("are a share of what stands out from the average, of other languages only", () => {
    const three = [
      { language: "ja", likeness: 0.9 },
      { language: "en-GB", likeness: 0.6 },
      { language: "ru", likeness: 0.3 },
    ];
    const [high, own, low] = foreignGains(three, "en", 0.5);
    expect(high).toBeCloseTo(0.15);
    expect(own).toBe(0);
    expect(low).toBeCloseTo(-0.15);
  });

  it("compare with the thirty best, however many weak ones there are", () => {
    const best = Array.from({ length: 30 }, () => ({ language: "ja", likeness: 0.6 }));
    const weak = Array.from({ length: 300 }, () => ({ language: "en", likeness: 0.1 }));
    expect(foreignGains([...weak, ...best], "en", FOREIGN_GAIN).at(-1)).toBeCloseTo(0);
  });

  it("are none of none", () => {
    expect(foreignGains([], "en", FOREIGN_GAIN)).toEqual([]);
  });

  it("change no order within a language, whatever the question's", () => {
    fc.assert(
      fc.property(texts, language, share, (all, asked, gain) => {
        const gains = foreignGains(all, asked, gain);
        expect(gains).toHaveLength(all.length);
        const scored = all.map((text, at) => ({ ...text, score: text.likeness + (gains[at] ?? Number.NaN) }));
        for (const base of new Set(all.map((text) => baseOf(text.language)))) {
          const own = scored.filter((text) => baseOf(text.language) === base);
          const byLikeness = own.map((text) => own.filter((other) => other.likeness > text.likeness).length);
          const byScore = own.map((text) => own.filter((other) => other.score > text.score).length);
          expect(byScore).toEqual(byLikeness);
        }
      }),
    );
  });

  it("are 0 for every text of the question's language", () => {
    fc.assert(
      fc.property(texts, language, share, (all, asked, gain) => {
        const gains = foreignGains(all, asked, gain);
        const own = gains.filter((_, at) => baseOf(all[at]?.language ?? "") === baseOf(asked));
        expect(own.every((value) => value === 0)).toBe(true);
      }),
    );
  });
});

describe("wordScores", () => {
  it("are how far each lies below the best of its language, as a share of the best of all", () => {
    const four = [
      { language: "en", lexical: 10 },
      { language: "en-GB", lexical: 4 },
      { language: "ru", lexical: 5 },
      { language: "ru", lexical: 0 },
    ];
    const rounded = (asked: string) =>
      wordScores(four, asked).map((value) => Math.round(value * 100) / 100 + 0);
    expect(rounded("und")).toEqual([0, -0.6, 0, -0.5]);
    // Those of other languages than the question's do not count.
    expect(rounded("en-US")).toEqual([0, -0.6, 0, 0]);
    expect(rounded("ru")).toEqual([0, 0, 0, -1]);
    expect(rounded("ja")).toEqual([0, 0, 0, 0]);
  });

  it("are 0 where no word agrees, and none of none", () => {
    expect(
      wordScores(
        LANGUAGES.map((tag) => ({ language: tag, lexical: 0 })),
        "und",
      ),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(wordScores([], "en")).toEqual([]);
  });

  it("lie within −1…0, and the best of each language has 0", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const scores = wordScores(all, "und");
        expect(scores).toHaveLength(all.length);
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(-1);
          expect(score).toBeLessThanOrEqual(0);
        }
        for (const base of new Set(all.map((text) => baseOf(text.language)))) {
          const own = all.flatMap((text, at) =>
            baseOf(text.language) === base
              ? [{ lexical: text.lexical, score: scores[at] ?? Number.NaN }]
              : [],
          );
          const most = Math.max(...own.map(({ lexical }) => lexical));
          for (const { lexical, score } of own) expect(score === 0).toBe(lexical === most);
        }
      }),
    );
  });

  it("do not depend on the scale of the lexical search", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 50 }), (all, factor) => {
        const scaled = wordScores(
          all.map((text) => ({ ...text, lexical: text.lexical * factor })),
          "und",
        );
        for (const [at, score] of wordScores(all, "und").entries()) expect(scaled[at]).toBeCloseTo(score);
      }),
    );
  });
});
