/** Sets of passages that filters leave: runs of ids, with a byte for each id between the first and the last. */
import type { PassageIds } from "../core/ports.ts";

/** The passages of some articles: `counts[n]` consecutive ids from `firsts[n]` on; articles without passages are left out. */
export function passageSet(firsts: readonly number[], counts: readonly number[]): PassageIds {
  const countOf = (run: number) => counts[run] ?? 0;
  let lowest = Number.POSITIVE_INFINITY;
  let end = 0;
  let size = 0;
  for (const [run, first] of firsts.entries()) {
    if (countOf(run) === 0) continue;
    lowest = Math.min(lowest, first);
    end = Math.max(end, first + countOf(run));
    size += countOf(run);
  }
  // A Set of half a million ids takes twenty times the memory, and longer to fill than to search with.
  const inside = new Uint8Array(size === 0 ? 0 : end - lowest);
  for (const [run, first] of firsts.entries())
    if (countOf(run) > 0) inside.fill(1, first - lowest, first - lowest + countOf(run));
  return {
    size,
    has: (id) => inside[id - lowest] === 1,
    *values() {
      for (const [run, first] of firsts.entries())
        for (let id = first; id < first + countOf(run); id += 1) yield id;
    },
  };
}

/** The same of runs that may overlap, as the passages of quotations do. */
export function mergedPassageSet(firsts: readonly number[], counts: readonly number[]): PassageIds {
  const runs = firsts.map((first, run) => ({ first, end: first + (counts[run] ?? 0) }));
  const ordered = runs.filter(({ first, end }) => end > first).sort((a, b) => a.first - b.first);
  const starts: number[] = [];
  const lengths: number[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { first, end } of ordered) {
    const start = Math.max(first, reached);
    if (end <= start) continue;
    starts.push(start);
    lengths.push(end - start);
    reached = end;
  }
  return passageSet(starts, lengths);
}

/** Passages by their ids, in any order and with repetitions; 0 stands for none. */
export function singlePassageSet(ids: readonly number[]): PassageIds {
  let lowest = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const id of ids) {
    if (id === 0) continue;
    lowest = Math.min(lowest, id);
    end = Math.max(end, id + 1);
  }
  const inside = new Uint8Array(end === 0 ? 0 : end - lowest);
  let size = 0;
  for (const id of ids) {
    if (id === 0 || inside[id - lowest] === 1) continue;
    inside[id - lowest] = 1;
    size += 1;
  }
  return {
    size,
    has: (id) => inside[id - lowest] === 1,
    *values() {
      for (let at = 0; at < inside.length; at += 1) if (inside[at] === 1) yield lowest + at;
    },
  };
}

/** What both sets hold. */
export function commonPassages(one: PassageIds, other: PassageIds): PassageIds {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const common: number[] = [];
  for (const id of few.values()) if (many.has(id)) common.push(id);
  return singlePassageSet(common);
}
