/** Reading a story: publishers take turns, copies are one text, long stories are read in part. */
import { describe, expect, it } from "vitest";
import { byTurns, readStory } from "../../../../src/core/digests/compose/read-story.ts";
import { passageOf } from "../../hits.ts";
import { digestCoverage, type Given } from "./digest-coverage.ts";

const GATES =
  "The lock gates of Karvel were opened on Monday after four years of repairs. Nobody cheered, and it rained.";

async function read(given: readonly Omit<Given, "id">[]) {
  const coverage = await digestCoverage(given.map((one, at) => ({ ...one, id: `a${at}`, story: "one" })));
  const [news] = await coverage.archive.storyNews(0, Number.MAX_SAFE_INTEGER);
  if (!news) throw new Error("no story");
  return readStory(news, coverage);
}

describe("a story that is read", () => {
  it("has its articles with their beginnings", async () => {
    const story = await read([{ text: GATES }, { text: "Es regnete in Karvel.", language: "de" }]);
    expect(story.articles.map(({ lead }) => lead[0]?.text)).toEqual([GATES, "Es regnete in Karvel."]);
    expect(story.articles.every(({ vector }) => Math.abs(Math.hypot(...(vector ?? [])) - 1) < 1e-5)).toBe(
      true,
    );
  });

  it("has its middle where its articles begin", async () => {
    const rest =
      "Skippers spoke of the years without a lock on the river and of boats that never came. ".repeat(60);
    const story = await read([{ text: `${GATES}\n\n${rest}` }]);
    const [article] = story.articles;
    expect(article?.lead.length).toBeGreaterThan(1);
    expect(story.centre).toEqual(article?.vectors.get(article.lead[0]?.id ?? 0));
  });

  it("counts a text once, however many print it, and whoever is unknown once", async () => {
    const texts = [
      { text: GATES, source: "A" },
      { text: GATES.replace("Nobody", "No one"), source: "B" },
      { text: "Boats pass through Karvel again since the gates are open.", source: "C" },
      { text: "Skippers in Karvel waited for years until this Monday came.", source: null },
      { text: "What the repair of the gates has cost is not known in town.", source: null },
      { text: "Another view of how the river is used by skippers these days.", source: "c" },
    ];
    const story = await read(texts);
    expect(story.texts.map(({ item, copies }) => [item.article.source, copies.length])).toEqual([
      ["A", 1],
      ["C", 0],
      [null, 0],
      [null, 0],
      ["c", 0],
    ]);
    expect(story.publishers).toBe(3);
  });

  it("is read in part where it is long, each publisher first", async () => {
    const many = Array.from({ length: 70 }, (_, at) => ({
      text: `Report ${at} on the gates of Karvel, word${at} other${at} thing${at}.`,
      source: at < 65 ? "Wire" : `Paper ${at}`,
    }));
    const story = await read(many);
    expect(story.articles).toHaveLength(60);
    expect(story.articles.slice(0, 6).map(({ article }) => article.source)).toEqual([
      "Wire",
      "Paper 65",
      "Paper 66",
      "Paper 67",
      "Paper 68",
      "Paper 69",
    ]);
    expect(story.publishers).toBe(6);
  });
});

describe("turns", () => {
  it("let publishers follow each other, each in its own order", () => {
    const articles = ["A", "a", "A", "B", null].map((source, at) => passageOf(at, "x", { source }).article);
    expect(byTurns(articles).map(({ sequence }) => sequence)).toEqual([0, 3, 4, 1, 2]);
    expect(byTurns([])).toEqual([]);
  });
});
