/** Events of made coverage: within their sentences, of days that there are, and the same with the same seed. */
import { describe, expect, it } from "vitest";
import { madeEvents } from "../../scripts/benchmark/made-events.ts";
import { randomFrom } from "../../scripts/benchmark/random.ts";
import type { NewPassage } from "../../src/core/article.ts";
import { daysOf } from "../../src/core/event-days.ts";

const PUBLISHED = Date.UTC(2024, 10, 7);
const MS_PER_DAY = 86_400_000;
const ARTICLES = 300;

function passage(start: number, ...lengths: readonly number[]): NewPassage {
  let at = start;
  const sentences = lengths.map((length) => {
    const span = { start: at, end: at + length, embedding: new Float32Array() };
    at += length + 1;
    return span;
  });
  return { start, end: at - 1, embedding: new Float32Array(), sentences, lexemes: "", names: "" };
}

const PASSAGES = [passage(0, 40, 5, 80), passage(140, 60)];

function drawn(seed: number) {
  const random = randomFrom(seed);
  return Array.from({ length: ARTICLES }, () => madeEvents(PASSAGES, PUBLISHED, random));
}

describe("made events", () => {
  const articles = drawn(7);
  const events = articles.flatMap((article) => article.events);

  it("stand in sentences of the article, in the order of the text, their dates within them", () => {
    const spans = PASSAGES.flatMap(({ sentences }) => sentences).map(({ start, end }) => ({ start, end }));
    for (const { events: own } of articles) {
      expect(own.map(({ sentence }) => sentence.start)).toEqual(
        own.map(({ sentence }) => sentence.start).sort((one, other) => one - other),
      );
      for (const { sentence, date } of own) {
        expect(spans).toContainEqual(sentence);
        if (date) expect(date.start >= sentence.start && date.end <= sentence.end).toBe(true);
      }
    }
  });

  it("have dates of their own where the article's dates say so", () => {
    for (const { events: own, dates } of articles)
      expect(dates.map(({ start, value }) => [start, value])).toEqual(
        own.flatMap(({ date, value }) => (date ? [[date.start, value]] : [])),
      );
  });

  it("are of days that there are: what is planned to come, all else up to publication", () => {
    const today = PUBLISHED / MS_PER_DAY;
    for (const event of events) {
      const { first, last } = daysOf(event);
      expect(first <= last).toBe(true);
      if (event.planned) expect(first).toBeGreaterThan(today);
      else expect(first).toBeLessThanOrEqual(today);
    }
  });

  it("are of every kind, few of them plans, most of them days", () => {
    const share = (is: (event: (typeof events)[number]) => boolean) =>
      events.filter(is).length / events.length;
    expect(new Set(events.map(({ precision }) => precision))).toEqual(
      new Set(["day", "month", "year", "decade"]),
    );
    expect(share(({ planned }) => planned)).toBeGreaterThan(0.05);
    expect(share(({ planned }) => planned)).toBeLessThan(0.15);
    expect(share(({ precision }) => precision === "day")).toBeGreaterThan(0.7);
    expect(share(({ kind }) => kind === "said")).toBeCloseTo(0.25, 1);
    expect(share(({ date }) => date === null)).toBeCloseTo(0.15, 1);
  });

  it("are the same with the same seed, and others with another", () => {
    expect(drawn(7)).toEqual(articles);
    expect(drawn(8)).not.toEqual(articles);
  });

  it("are none where there is no sentence", () => {
    expect(madeEvents([], PUBLISHED, randomFrom(1))).toEqual({ dates: [], events: [] });
  });
});
