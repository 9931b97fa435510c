/** Results of many articles and publishers, without giving up their order for it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Diverse, diversify } from "../../src/retrieval/diversify.ts";

type Item = Diverse & { readonly name: string };

const item = (name: string, score: number, article: string, source: string | null = null): Item => ({
  name,
  score,
  article,
  source,
});
const names = (items: readonly Item[], limit = 10) => diversify(items, limit).map(({ name }) => name);
/** One article's passages, each a little worse than the one before. */
const passages = (article: string, count: number, from = 0.9) =>
  Array.from({ length: count }, (_, at) => item(`${article}${at + 1}`, from - at * 0.01, article));

describe("diversify", () => {
  it("returns nothing for nothing, or when nothing is wanted", () => {
    expect(diversify([], 5)).toEqual([]);
    expect(diversify(passages("a", 3), 0)).toEqual([]);
  });

  it("keeps the order where every article and publisher comes once", () => {
    const items = ["a", "b", "c"].map((name, at) => item(name, 0.9 - at * 0.1, name, `Paper ${name}`));
    expect(names(items)).toEqual(["a", "b", "c"]);
  });

  it("lets an article have two places, and its others wait behind every other article", () => {
    const items = [...passages("a", 4), item("b", 0.5, "b"), item("c", 0.4, "c")];
    expect(names(items)).toEqual(["a1", "a2", "b", "c", "a3", "a4"]);
    expect(names(items, 4)).toEqual(["a1", "a2", "b", "c"]);
    expect(names(items, 5)).toEqual(["a1", "a2", "b", "c", "a3"]);
  });

  it("shows five passages of an article at the very most", () => {
    expect(names(passages("a", 12))).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  });

  it("puts another publisher first among near ties", () => {
    const items = [
      item("a", 0.9, "a", "Courier"),
      item("b", 0.8, "b", "Courier"),
      item("c", 0.799, "c", "Tribune"),
    ];
    expect(names(items)).toEqual(["a", "c", "b"]);
  });

  it("does not put another publisher before what is clearly better", () => {
    const items = [
      item("a", 0.9, "a", "Courier"),
      item("b", 0.8, "b", "Courier"),
      item("c", 0.79, "c", "Tribune"),
    ];
    expect(names(items)).toEqual(["a", "b", "c"]);
  });

  it("does not let a publisher sink the deeper the more it has", () => {
    // Ten results of one paper before the next: the eleventh costs no more than the fourth.
    const courier = Array.from({ length: 11 }, (_, at) => item(`c${at}`, 0.9, `c${at}`, "Courier"));
    expect(names([...courier, item("other", 0.893, "other", "Tribune")], 20).at(-1)).toBe("other");
  });

  it("takes unknown publishers for different ones", () => {
    const items = [item("a", 0.9, "a"), item("b", 0.8, "b"), item("c", 0.7999, "c", "Tribune")];
    expect(names(items)).toEqual(["a", "b", "c"]);
  });
});

describe("any list", () => {
  const items = fc
    .array(
      fc.record({
        score: fc.integer({ min: -50, max: 1_000 }).map((value) => value / 1_000),
        article: fc.constantFrom("a", "b", "c", "d", "e"),
        source: fc.constantFrom("Courier", "Tribune", null),
      }),
      { maxLength: 30 },
    )
    .map((all) => all.sort((x, y) => y.score - x.score));
  const limits = fc.integer({ min: 0, max: 20 });

  it("keeps its first, has nothing twice, nothing new, and no more than the limit", () => {
    fc.assert(
      fc.property(items, limits, (list, limit) => {
        const result = diversify(list, limit);
        if (limit > 0) expect(result[0]).toBe(list[0]);
        expect(new Set(result).size).toBe(result.length);
        expect(result.every((one) => list.includes(one))).toBe(true);
        expect(result.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("has up to five of each article, and leaves out none that there is room for", () => {
    fc.assert(
      fc.property(items, limits, (list, limit) => {
        const result = diversify(list, limit);
        const counts = ["a", "b", "c", "d", "e"].map(
          (name) => list.filter((one) => one.article === name).length,
        );
        const possible = counts.reduce((sum, count) => sum + Math.min(count, 5), 0);
        expect(result).toHaveLength(Math.min(limit, possible));
        for (const one of result)
          expect(result.filter(({ article }) => article === one.article).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("is the beginning of what a larger limit gives, as long as no article has more than two", () => {
    fc.assert(
      fc.property(items, limits, (list, limit) => {
        const few = list.filter(
          (one, at) => list.slice(0, at).filter(({ article }) => article === one.article).length < 2,
        );
        expect(diversify(few, 20).slice(0, limit)).toEqual(diversify(few, limit));
      }),
    );
  });

  it("never puts a result before one that is better by more than publishers may cost", () => {
    fc.assert(
      fc.property(items, (list) => {
        const articles = list.map((one, at) => ({ ...one, article: String(at) }));
        const result = diversify(articles, 30);
        result.forEach(({ score }, at) => {
          for (const later of result.slice(at + 1)) expect(later.score - score).toBeLessThan(0.0061);
        });
      }),
    );
  });

  it("leaves what it was given as it was", () => {
    fc.assert(
      fc.property(items, limits, (list, limit) => {
        const before = [...list];
        diversify(list, limit);
        expect(list).toEqual(before);
      }),
    );
  });
});
