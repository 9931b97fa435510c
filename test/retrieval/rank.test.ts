/** The ranking: judged sets that say which passage must come first and why, and what each weight does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Asked,
  type Candidate,
  RANK_WEIGHTS,
  type RankWeights,
  rankCandidates,
} from "../../src/retrieval/rank.ts";

/** What ranks a passage by its embedding alone. */
const NO_WEIGHTS: RankWeights = {
  passage: 1,
  sentence: 0,
  foreign: 0,
  words: 0,
  numbers: 0,
  names: 0,
  freshness: 0,
};

function candidate(id: number, fields: Partial<Candidate> & { readonly near?: number } = {}): Candidate {
  const { near = 0.5, ...given } = fields;
  const none = { lexical: 0, numbers: 0, names: 0, freshness: 0 };
  return { id, language: "en", passage: near, sentence: near, ...none, ...given };
}
const askedIn = (language: string): Asked => ({ language, wordLanguage: language });
const order = (candidates: readonly Candidate[], language = "en", weights = RANK_WEIGHTS) =>
  rankCandidates(candidates, askedIn(language), weights).map(({ id }) => id);

/** Scores by id. */
function scoresOf(candidates: readonly Candidate[], weights: Partial<RankWeights>, language = "en") {
  const ranked = rankCandidates(candidates, askedIn(language), { ...NO_WEIGHTS, ...weights });
  return new Map(ranked.map(({ id, score }) => [id, score]));
}

describe("rankCandidates", () => {
  it("returns nothing for nothing", () => {
    expect(rankCandidates([], askedIn("en"))).toEqual([]);
  });

  it("orders by the embedding where no word agrees", () => {
    expect(order([candidate(1, { near: 0.3 }), candidate(2, { near: 0.4 })])).toEqual([2, 1]);
  });

  it("lets words order the passages of one language", () => {
    // The second says the same by the embedding, but has the question's words.
    expect(order([candidate(1, { near: 0.51, lexical: 2 }), candidate(2, { lexical: 10 })])).toEqual([2, 1]);
  });

  it("gives a language no advantage for sharing the question's words", () => {
    // A Russian question: the Russian passage shares words, the Bulgarian one answers better. Words agree only
    // within a language, so they must not put the Russian passage first.
    const russian = candidate(1, { language: "ru", near: 0.5, lexical: 12 });
    const bulgarian = candidate(2, { language: "bg", near: 0.52, lexical: 0 });
    expect(order([russian, bulgarian], "ru")).toEqual([2, 1]);
    expect(order([russian, bulgarian], "und")).toEqual([2, 1]);
  });

  it("counts numbers across languages", () => {
    const without = candidate(1, { language: "en", near: 0.51, lexical: 8 });
    const withNumber = candidate(2, { language: "ja", near: 0.5, numbers: 1 });
    expect(order([without, withNumber])).toEqual([2, 1]);
  });

  it("does not let words outvote a clearly better embedding", () => {
    expect(order([candidate(1, { near: 0.6 }), candidate(2, { near: 0.4, lexical: 20 })])).toEqual([1, 2]);
  });

  it("does not let everything else together outvote it, either", () => {
    const all = { lexical: 20, numbers: 1, names: 1, freshness: 1 };
    expect(order([candidate(1, { near: 0.7 }), candidate(2, { near: 0.4, ...all })])).toEqual([1, 2]);
  });

  it("keeps ties in the order of ids", () => {
    expect(order([candidate(9), candidate(3), candidate(5)])).toEqual([3, 5, 9]);
  });
});

describe("a weight", () => {
  it("of passage and sentence is their proportion, whatever their size", () => {
    const one = candidate(1, { passage: 0.2, sentence: 0.8 });
    expect(scoresOf([one], { passage: 1, sentence: 3 }).get(1)).toBeCloseTo(0.65);
    expect(scoresOf([one], { passage: 10, sentence: 30 }).get(1)).toBeCloseTo(0.65);
    expect(scoresOf([one], { passage: 1, sentence: 0 }).get(1)).toBeCloseTo(0.2);
    expect(scoresOf([one], { passage: 0, sentence: 1 }).get(1)).toBeCloseTo(0.8);
    expect(scoresOf([one], { passage: 0, sentence: 0 }).get(1)).toBe(0);
  });

  it("of words is what the best match of a language has before none, in cosine", () => {
    const three = [10, 4, 0].map((lexical, at) => candidate(at, { lexical }));
    const scores = scoresOf(three, { words: 0.1 });
    expect((scores.get(0) ?? 0) - (scores.get(2) ?? 0)).toBeCloseTo(0.1);
    expect((scores.get(1) ?? 0) - (scores.get(2) ?? 0)).toBeCloseTo(0.04);
  });

  it("of words leaves the best of each language where its embedding puts it", () => {
    const both = [candidate(1, { lexical: 10 }), candidate(2, { language: "de", lexical: 3 })];
    const scores = scoresOf(both, { words: 0.1 });
    expect(scores.get(1)).toBe(0.5);
    expect(scores.get(2)).toBe(0.5);
  });

  it("of words orders no passage of another language than the question's", () => {
    const both = [
      candidate(1, { language: "de", lexical: 10 }),
      candidate(2, { language: "de", lexical: 3 }),
    ];
    expect(new Set(scoresOf(both, { words: 0.1 }).values())).toEqual(new Set([0.5]));
    expect(scoresOf(both, { words: 0.1 }, "und").get(2)).toBeCloseTo(0.43);
  });

  it("of words counts regions of a language as that language", () => {
    // A British passage without a word of the question stands behind one that has them, as an American one does.
    const three = [candidate(1, { lexical: 10 }), candidate(2), candidate(3, { language: "en-GB" })];
    const scores = scoresOf(three, { words: 0.1 });
    expect(scores.get(3)).toBeCloseTo(scores.get(2) ?? 0);
  });

  it.each(["numbers", "names", "freshness"] as const)("of %s adds its share, in any language", (kind) => {
    const shares = [0, 0.5, 1];
    const three = shares.map((share, id) =>
      candidate(id, { language: id === 1 ? "ja" : "en", [kind]: share }),
    );
    const scores = scoresOf(three, { [kind]: 0.2 });
    for (const [id, share] of shares.entries()) expect(scores.get(id)).toBeCloseTo(0.5 + 0.2 * share);
  });

  it.each(["words", "numbers", "names", "freshness"] as const)(
    "of %s switches it off when it is 0",
    (kind) => {
      const evidence = kind === "words" ? { lexical: 9 } : { [kind]: 1 };
      expect(new Set(scoresOf([candidate(1), candidate(2, evidence)], {}).values())).toEqual(new Set([0.5]));
    },
  );

  it("of foreign stretches what lies above or below the average of the best, and only of other languages", () => {
    const nears = [0.8, 0.6, 0.4];
    const own = nears.map((near, id) => candidate(id, { near }));
    const others = nears.map((near, at) => candidate(10 + at, { near, language: "ja" }));
    const scores = scoresOf([...own, ...others], { foreign: 0.5 });
    expect(nears.map((_, at) => scores.get(at))).toEqual(nears);
    const stretched = [0.9, 0.6, 0.3];
    for (const [at, near] of stretched.entries()) expect(scores.get(10 + at)).toBeCloseTo(near);
  });

  it("of foreign takes a region for its language", () => {
    const both = [candidate(1, { near: 0.8, language: "en-GB" }), candidate(2, { near: 0.2 })];
    expect(scoresOf(both, { foreign: 1 }, "en-US").get(1)).toBe(0.8);
    expect(scoresOf(both, { foreign: 1 }, "ru").get(1)).toBeCloseTo(1.1);
  });

  it("of foreign compares with the best candidates only, however many weak ones there are", () => {
    const best = Array.from({ length: 30 }, (_, id) => candidate(id, { near: 0.6, language: "ja" }));
    const weak = Array.from({ length: 200 }, (_, id) => candidate(100 + id, { near: 0.1 }));
    expect(scoresOf([...best, ...weak], { foreign: 0.5 }).get(0)).toBeCloseTo(0.6);
  });
});

describe("any candidates", () => {
  const cosine = fc.integer({ min: -100, max: 100 }).map((value) => value / 100);
  const share = fc.integer({ min: 0, max: 4 }).map((value) => value / 4);
  const evidence = fc.record({
    language: fc.constantFrom("en", "en-GB", "ja", "ru"),
    passage: cosine,
    sentence: cosine,
    lexical: fc.integer({ min: 0, max: 30 }),
    numbers: share,
    names: share,
    freshness: share,
  });
  const lists = fc.array(evidence, { maxLength: 12 }).map((all) => all.map((one, id) => ({ id, ...one })));

  it("come back once each, best first, ties by id, in whatever order they are given", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom("en", "ja", "und"), (candidates, language) => {
        const ranked = rankCandidates(candidates, askedIn(language));
        expect(ranked.map(({ id }) => id).sort((a, b) => a - b)).toEqual(candidates.map(({ id }) => id));
        expect(ranked).toEqual([...ranked].sort((a, b) => b.score - a.score || a.id - b.id));
      }),
    );
  });

  it("of one language and its question's are ordered the same whatever foreign is", () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 5, noNaN: true }), (candidates, foreign) => {
        const english = candidates.map((one) => ({ ...one, language: "en" }));
        const weighed = rankCandidates(english, askedIn("en"), { ...RANK_WEIGHTS, foreign });
        expect(weighed).toEqual(rankCandidates(english, askedIn("en"), { ...RANK_WEIGHTS, foreign: 0 }));
      }),
    );
  });

  it("do not change the order of languages by their words", () => {
    // All as near within a language: words may order them, but not lift the best of one language over another's.
    const near = { ja: 0.52, en: 0.5, "en-GB": 0.5, ru: 0.48 };
    fc.assert(
      fc.property(lists, (given) => {
        const level = given.map(({ id, language, lexical }) =>
          candidate(id, { language, lexical, near: near[language] }),
        );
        const languages = order(level, "und").map((id) => level[id]?.language.slice(0, 2));
        const firsts = [...new Set(languages)];
        expect(firsts).toEqual(["ja", "en", "ru"].filter((language) => languages.includes(language)));
      }),
    );
  });

  it("never fall for more evidence of their own", () => {
    const kinds = fc.constantFrom("passage", "sentence", "numbers", "names", "freshness");
    fc.assert(
      fc.property(lists, kinds, (candidates, kind) => {
        const [first, ...others] = candidates;
        if (!first) return;
        const place = (all: readonly Candidate[]) => order(all).indexOf(first.id);
        expect(place([{ ...first, [kind]: first[kind] + 1 }, ...others])).toBeLessThanOrEqual(
          place(candidates),
        );
      }),
    );
  });
});
