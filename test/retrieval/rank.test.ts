/** Judged sets: which passage must come first, and why. */
import { describe, expect, it } from "vitest";
import { type Candidate, rankCandidates } from "../../src/retrieval/rank.ts";

function candidate(id: number, fields: Partial<Candidate>): Candidate {
  return { id, language: "en", dense: 0.5, lexical: 0, numbers: 0, ...fields };
}
const order = (candidates: readonly Candidate[]) => rankCandidates(candidates).map(({ id }) => id);

describe("rankCandidates", () => {
  it("returns nothing for nothing", () => {
    expect(rankCandidates([])).toEqual([]);
  });

  it("orders by the embedding where no word agrees", () => {
    expect(order([candidate(1, { dense: 0.3 }), candidate(2, { dense: 0.4 })])).toEqual([2, 1]);
  });

  it("lets words order the passages of one language", () => {
    // The second says the same by the embedding, but has the question's words.
    expect(order([candidate(1, { dense: 0.51, lexical: 2 }), candidate(2, { lexical: 10 })])).toEqual([2, 1]);
  });

  it("gives a language no advantage for sharing the question's words", () => {
    // A Russian question: the Russian passage shares words, the Bulgarian one answers better. Words agree only
    // within a language, so they must not put the Russian passage first.
    const russian = candidate(1, { language: "ru", dense: 0.5, lexical: 12 });
    const bulgarian = candidate(2, { language: "bg", dense: 0.52, lexical: 0 });
    expect(order([russian, bulgarian])).toEqual([2, 1]);
  });

  it("counts numbers across languages", () => {
    const without = candidate(1, { language: "en", dense: 0.51, lexical: 8 });
    const withNumber = candidate(2, { language: "ja", dense: 0.5, numbers: 1 });
    expect(order([without, withNumber])).toEqual([2, 1]);
  });

  it("does not let words outvote a clearly better embedding", () => {
    expect(order([candidate(1, { dense: 0.6 }), candidate(2, { dense: 0.4, lexical: 20 })])).toEqual([1, 2]);
  });

  it("keeps ties in the order of ids", () => {
    expect(order([candidate(9, {}), candidate(3, {}), candidate(5, {})])).toEqual([3, 5, 9]);
  });
});
