/** Sets of passages behave as a Set of their ids does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commonPassages,
  mergedPassageSet,
  passageSet,
  singlePassageSet,
} from "../../src/storage/passage-set.ts";

/** Runs of ids that do not overlap, in any order, some of them empty. */
const runs = fc
  .array(fc.record({ gap: fc.nat(30), count: fc.nat(6), order: fc.nat() }), { maxLength: 30 })
  .map((parts) => {
    let next = 1;
    const found = parts.map(({ gap, count, order }) => {
      const first = next + gap;
      next = first + count;
      return { first: count === 0 ? 0 : first, count, order };
    });
    return found.sort((a, b) => a.order - b.order);
  });

describe("a set of passages", () => {
  it("has the ids of its runs and no others", () => {
    fc.assert(
      fc.property(runs, (given) => {
        const set = passageSet(
          given.map(({ first }) => first),
          given.map(({ count }) => count),
        );
        const expected = new Set(
          given.flatMap(({ first, count }) => Array.from({ length: count }, (_, n) => first + n)),
        );
        expect(set.size).toBe(expected.size);
        expect(new Set(set.values())).toEqual(expected);
        for (let id = -2; id < 1_300; id += 1) expect(set.has(id)).toBe(expected.has(id));
      }),
      { numRuns: 50 },
    );
  });

  it("may be empty, and may be walked again", () => {
    const none = passageSet([], []);
    expect([none.size, none.has(0), none.has(1), [...none.values()]]).toEqual([0, false, false, []]);
    const some = passageSet([7, 0, 3], [2, 0, 1]);
    expect([...some.values()]).toEqual([7, 8, 3]);
    expect([...some.values()]).toEqual([7, 8, 3]);
  });

  it("takes memory for the stretch from the first to the last id, not from 1 on", () => {
    const before = process.memoryUsage().arrayBuffers;
    const far = passageSet([900_000_000], [10]);
    expect(far.has(900_000_009)).toBe(true);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });
});

describe("a set of passages of runs that overlap", () => {
  const overlapping = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(9)), { maxLength: 25 });

  it("has each id once", () => {
    fc.assert(
      fc.property(overlapping, (given) => {
        const set = mergedPassageSet(
          given.map(([first]) => first),
          given.map(([, count]) => count),
        );
        const expected = new Set(
          given.flatMap(([first, count]) => Array.from({ length: count }, (_, n) => first + n)),
        );
        expect([...set.values()]).toEqual([...expected].sort((a, b) => a - b));
        expect(set.size).toBe(expected.size);
        for (let id = 0; id < 75; id += 1) expect(set.has(id)).toBe(expected.has(id));
      }),
    );
  });

  it("may be empty", () => {
    expect(mergedPassageSet([], []).size).toBe(0);
    expect([...mergedPassageSet([0, 4], [0, -1]).values()]).toEqual([]);
  });
});

describe("a set of single passages", () => {
  const ids = fc.array(fc.nat(80), { maxLength: 40 });

  it("has each id once, whatever their order, and never 0", () => {
    fc.assert(
      fc.property(ids, (given) => {
        const set = singlePassageSet(given);
        const expected = new Set(given.filter((id) => id !== 0));
        expect(set.size).toBe(expected.size);
        expect([...set.values()]).toEqual([...expected].sort((a, b) => a - b));
        for (let id = -2; id < 90; id += 1) expect(set.has(id)).toBe(expected.has(id));
      }),
      { numRuns: 50 },
    );
  });

  it("has with another set what both have", () => {
    fc.assert(
      fc.property(ids, fc.nat(60), fc.nat(30), (given, first, count) => {
        const run = passageSet([first], [count]);
        const single = singlePassageSet(given);
        const expected = [...single.values()].filter((id) => run.has(id));
        for (const both of [commonPassages(single, run), commonPassages(run, single)]) {
          expect([...both.values()]).toEqual(expected);
          expect(both.size).toBe(expected.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
