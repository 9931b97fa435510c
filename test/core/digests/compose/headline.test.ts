/** Headlines: of the most central article, in the reader's language where there is one, never empty. */
import { describe, expect, it } from "vitest";
import { headlineArticle, headlineOf } from "../../../../src/core/digests/compose/headline.ts";
import { type MadeArticle, readArticle, readStory } from "./read-stories.ts";

const chosen = (articles: readonly MadeArticle[], locale = "en") =>
  headlineArticle(readStory(articles).story, locale)?.article.title;

describe("the article of the headline", () => {
  it("is the one nearest to the middle of the story", () => {
    const articles = [
      { title: "Aside", angle: 60 },
      { title: "Middle", angle: 10 },
      { title: "Beside", angle: 0 },
      { title: "Other", angle: -20 },
    ];
    expect(chosen(articles)).toBe("Middle");
  });

  it("is in the reader's language where one is, however far it lies", () => {
    const articles = [
      { title: "Middle", angle: 0 },
      { title: "Mitte", angle: 5, language: "de" },
      { title: "Rand", angle: 50, language: "de-CH" },
    ];
    expect(chosen(articles, "de")).toBe("Mitte");
    expect(chosen(articles, "de-AT")).toBe("Mitte");
    expect(chosen(articles, "en-GB")).toBe("Middle");
  });

  it("is in English where none is in the reader's, else whatever lies in the middle", () => {
    const articles = [
      { title: "水門", language: "ja", angle: 0 },
      { title: "Mitte", language: "de", angle: 40 },
      { title: "Gates", language: "en-GB", angle: -60 },
    ];
    expect(chosen(articles, "ru")).toBe("Gates");
    expect(chosen(articles, "de")).toBe("Mitte");
    expect(chosen([...articles.slice(0, 2), { title: "水", language: "ja", angle: -5 }], "ru")).toBe("水門");
  });

  it("has a title where any has, and is the one added first of equals", () => {
    expect(
      chosen([
        { title: " ", angle: 0 },
        { title: null, angle: 0 },
        { title: "Far", angle: 80 },
      ]),
    ).toBe("Far");
    expect(
      chosen([
        { title: "Second", sequence: 7 },
        { title: "First", sequence: 3 },
      ]),
    ).toBe("First");
  });

  it("may be one without any embedding, but not of no article", () => {
    expect(chosen([{ title: "Alone", angle: null }])).toBe("Alone");
    expect(chosen([])).toBeUndefined();
  });
});

describe("the headline", () => {
  const of = (article: MadeArticle) => headlineOf(readArticle(article));

  it("is the title as the article has it", () => {
    expect(of({ title: "  Lock gates *open*  ", text: "It rained." })).toBe("Lock gates *open*");
  });

  it("is on one line, and cut at a word where it is no title any more", () => {
    expect(of({ title: "Lock gates\n  open\tagain" })).toBe("Lock gates open again");
    const title = "Water rose again ".repeat(40).trim();
    expect(of({ title: title.slice(0, 299) })).toBe(title.slice(0, 299));
    const cut = of({ title });
    expect(title.startsWith(`${cut.slice(0, -1)} `)).toBe(true);
    expect(cut).toMatch(/^.{280,300}…$/u);
  });

  it("is else the first sentence, cut at a word", () => {
    expect(of({ title: null, text: "---\nIt rained. It poured." })).toBe("It rained.");
    const long = of({ title: "", text: `${"Water rose again ".repeat(20)}.` });
    expect(long).toMatch(/^(Water rose again )+Water( rose)?( again)?…$/);
    expect(long.length).toBeLessThanOrEqual(121);
    expect(of({ title: null, text: "x".repeat(500) }).length).toBeLessThanOrEqual(185);
  });

  it("is cut between words where no spaces are written, too", () => {
    const text = "大雨のため川の水位が上がり、住民に避難が呼びかけられた".repeat(6);
    const cut = of({ title: null, text, language: "ja" });
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(121);
  });

  it("is the article's name at the source where there is nothing else", () => {
    expect(of({ title: null, text: "", angle: null, externalId: "a/b.txt" })).toBe("a/b.txt");
    expect(of({ title: "…", text: "* * *", externalId: "a/b.txt" })).toBe("a/b.txt");
  });
});
