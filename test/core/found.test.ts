/** Replies' shapes: hits and sentences as the commands show them. */
import { describe, expect, it } from "vitest";
import { citation, foundPassage } from "../../src/core/found.ts";
import { hitOf, passageOf } from "./hits.ts";

const article = {
  id: "x9",
  externalId: "river.txt",
  title: "River",
  source: "Courier",
  language: "en-GB",
  url: "https://courier.example/river",
  file: "in/river.txt",
  published: { value: "2026-05", precision: "month" },
} as const;

/** A text in another paper, and how replies tell of it. */
const elsewhere = (text: string) =>
  passageOf(7, text, { source: "Tribune", published: { value: "2026-05-04", precision: "day" } });
const copy = {
  articleId: "a7",
  externalId: "7.txt",
  title: null,
  source: "Tribune",
  url: null,
  language: "en",
  publishedAt: "2026-05-04",
};

describe("foundPassage", () => {
  it("is flat, and its score short", async () => {
    const hit = await hitOf("The river rose.", {
      start: 7,
      score: 0.123456789,
      article,
      alsoIn: [elsewhere("The river rose.")],
    });
    expect(foundPassage(hit)).toEqual({
      articleId: "x9",
      externalId: "river.txt",
      title: "River",
      source: "Courier",
      url: "https://courier.example/river",
      file: "in/river.txt",
      language: "en-GB",
      publishedAt: "2026-05",
      text: "The river rose.",
      start: 7,
      end: 22,
      score: 0.1235,
      alsoIn: [copy],
    });
  });

  it("has null for what is unknown", async () => {
    expect(foundPassage(await hitOf("The river rose."))).toMatchObject({
      title: null,
      source: null,
      url: null,
      file: null,
      publishedAt: null,
      alsoIn: [],
    });
  });
});

describe("citation", () => {
  const passage = "The river rose. Nobody was hurt.";
  const text = "Nobody was hurt.";
  const cited = async (...copies: string[]) => {
    const hit = await hitOf(passage, { start: 100, article, alsoIn: copies.map(elsewhere) });
    return citation({ hit, text, start: 116, end: 132 }, 3);
  };

  it("quotes the sentence by its own span, not by its passage's", async () => {
    expect(await cited(passage)).toEqual({
      n: 3,
      articleId: "x9",
      externalId: "river.txt",
      title: "River",
      source: "Courier",
      url: "https://courier.example/river",
      file: "in/river.txt",
      publishedAt: "2026-05",
      language: "en-GB",
      quote: text,
      start: 116,
      end: 132,
      passage: { text: passage, start: 100, end: 132 },
      alsoIn: [copy],
    });
  });

  it("names a copy that was cut, as long as it has the quoted words", async () => {
    expect((await cited(text)).alsoIn).toEqual([copy]);
  });

  it.each([
    ["has other words there", "The river rose. Nobody was found."],
    ["says the contrary", "The river rose. Nobody was not hurt."],
    ["was cut before them", "The river rose."],
  ])("names no copy that %s", async (_what, edited) => {
    expect((await cited(edited)).alsoIn).toEqual([]);
    // The result of a search names it: there it is the passage that is the same text.
    const hit = await hitOf(passage, { alsoIn: [elsewhere(edited)] });
    expect(foundPassage(hit).alsoIn).toEqual([copy]);
  });
});
