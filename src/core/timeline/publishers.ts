/** Counts who tells of an event by themselves: a wire text counts once, however many papers print it. */
import { similarity } from "../../text/copies.ts";
import { countDifferent } from "../publishers.ts";
import type { ToldEvent } from "./told-event.ts";

/** Share of the shorter passage's shingles that the longer one has, from which on both printed one text. */
const MIN_COPY_SIMILARITY = 0.7;

/** Tellings of one text, the first that came up in front. */
export type Copies<T> = readonly [T, ...T[]];

/** Puts tellings that are copies of one text together. The order stays. */
export function copiesAmong<T extends ToldEvent>(tellings: readonly T[]): Copies<T>[] {
  const found: [T, ...T[]][] = [];
  for (const telling of tellings) {
    const original = found.find(([first]) => areCopies(first, telling));
    if (original) original.push(telling);
    else found.push([telling]);
  }
  return found;
}

/** Independent ones; articles whose publisher is unknown count as one together. */
export function countPublishers(tellings: readonly ToldEvent[]): number {
  return countDifferent(copiesAmong(tellings).map(([first]) => first.event.article.source));
}

function areCopies(a: ToldEvent, b: ToldEvent): boolean {
  if (a.event.sentence.text === b.event.sentence.text) return true;
  return similarity(a.passage.text, b.passage.text) >= MIN_COPY_SIMILARITY;
}
