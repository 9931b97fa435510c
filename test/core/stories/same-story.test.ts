/** What makes two articles one story, and what keeps like events apart; embeddings are made to lie as the model's do. */
import { describe, expect, it } from "vitest";
import { type ArticleContent, contentOf } from "../../../src/core/stories/article-content.ts";
import { CERTAIN, sameStory } from "../../../src/core/stories/same-story.ts";
import { lexemes } from "../../../src/text/lexemes.ts";
import { namesIn } from "../../../src/text/names.ts";

const DAY = 86_400_000;
const MAY = Date.UTC(2024, 4, 3);

interface Made {
  /** Cosine to an article with 1, and to others about `arccos` apart. */
  readonly near?: number;
  readonly language?: string;
  /** Days after 3 May 2024; null: undated. */
  readonly day?: number | null;
  readonly added?: number;
}

/** Lies in the plane of two axes, so that its cosine to an article at 1 is `near`. */
function article(
  text: string,
  { near = 1, language = "en", day = null, added = 0 }: Made = {},
): ArticleContent {
  const vector = Float32Array.from([near, Math.sqrt(1 - near * near), 0, 0]);
  const from = MAY + (day ?? 0) * DAY;
  const words = {
    lexemes: lexemes(text, language),
    names: namesIn(text, language, "passage").flatMap(({ keys }) => keys),
  };
  const published = day === null ? null : { from, to: from + DAY };
  const content = contentOf({ language, published, added: added * DAY }, [vector], [words]);
  if (content === null) throw new Error("an article with an embedding has a content");
  return content;
}

const FLOOD =
  "At least 19 people died when floodwater swept through Torvane on Friday, 3 May, the mayor Anna Kestrel said. " +
  "Some 420 houses were destroyed and 6310 people were taken to shelters in Meridal, where the river Ombra is still rising.";
const OTHER_FLOOD =
  "At least 34 people died when floodwater swept through Salamir on Monday, 12 August, the mayor Pedro Vinteka said. " +
  "Some 950 houses were destroyed and 2180 people were taken to shelters in Dorgani, where the river Pelumbo is still rising.";

describe("two articles", () => {
  it("are one story where the text is the same, however long ago", () => {
    expect(sameStory(article(FLOOD), article(FLOOD))).toBe(CERTAIN);
    expect(sameStory(article(FLOOD, { day: 0 }), article(FLOOD, { day: 900 }))).toBe(CERTAIN);
  });

  it("are one story where one was cut, or has a line of an agency", () => {
    const cut = FLOOD.slice(0, FLOOD.indexOf("Some 420"));
    expect(sameStory(article(FLOOD), article(cut, { near: 0.95 }))).toBe(CERTAIN);
    expect(sameStory(article(FLOOD), article(`(AFP) ${FLOOD}`))).toBe(CERTAIN);
  });

  it("are one story where a number was corrected", () => {
    const corrected = FLOOD.replace("19 people", "21 people");
    expect(sameStory(article(FLOOD), article(corrected, { near: 0.99 }))).toBeGreaterThan(1);
  });

  it("are one story where each was cut in another place", () => {
    const [first = "", second = "", third = ""] = [
      "At least 19 people died when floodwater swept through Torvane on Friday, the mayor Anna Kestrel said.",
      "The river Ombra had risen for days before the dam gave way, and nobody had been warned of it in time.",
      "Pedro Vinteka of the water board rejected the blame, and promised an inquiry that would be made public.",
    ];
    expect(
      sameStory(article(`${first} ${second}`), article(`${first} ${third}`, { near: 0.97 })),
    ).toBeGreaterThan(0);
  });

  it("are two where the same sentences tell of other places, numbers and days", () => {
    expect(sameStory(article(FLOOD), article(OTHER_FLOOD, { near: 0.96 }))).toBeLessThan(-2);
  });

  it("are two where they are on other subjects", () => {
    const match = "Livingston beat Rangers on Sunday with a goal by Dolly Menga, and go second.";
    expect(sameStory(article(FLOOD), article(match, { near: 0.84 }))).toBeLessThan(-5);
  });

  it("are one story in two languages where names and numbers agree, and two where they differ", () => {
    const told =
      "Mindestens 19 Menschen starben am Freitag, 3. Mai, in Torvane, sagte Bürgermeisterin Anna Kestrel. " +
      "420 Häuser wurden zerstört, 6310 Menschen nach Meridal gebracht.";
    const other = told
      .replace("19", "34")
      .replace("420", "950")
      .replace("6310", "2180")
      .replace("Torvane", "Salamir");
    const same = sameStory(article(FLOOD), article(told, { near: 0.93, language: "de" }));
    expect(same).toBeGreaterThan(1);
    expect(sameStory(article(FLOOD), article(other, { near: 0.93, language: "de" }))).toBeLessThan(same - 3);
  });

  it("are less likely one the further their days lie apart", () => {
    const rewritten =
      "A flood has killed 19 in Torvane. Mayor Anna Kestrel said that 420 homes are gone; 6310 people are in Meridal.";
    const odds = [0, 1, 7, 30, 365].map((day) =>
      sameStory(article(FLOOD, { day: 0 }), article(rewritten, { near: 0.96, day })),
    );
    expect(odds[0]).toBe(odds[1]);
    expect(odds.slice(1)).toEqual(odds.slice(1).sort((a, b) => b - a));
    expect(new Set(odds).size).toBe(4);
  });

  it("go on with the event in other words within two days, and not in the same words", () => {
    const next =
      "Rescuers searched Torvane on Saturday for people missing after the flood that killed 23. Mayor Anna Kestrel asked for help for 6310 people in Meridal.";
    const at = (text: string, near: number, day: number | null) =>
      sameStory(article(FLOOD, { day: 0 }), article(text, { near, day }));
    expect(at(next, 0.94, 1)).toBeGreaterThan(at(next, 0.94, null) + 1);
    expect(at(next, 0.94, 1)).toBeGreaterThan(at(next, 0.94, 6) + 1);
    expect(at(OTHER_FLOOD, 0.94, 1)).toBeLessThan(-3);
  });

  it("are judged by the days they were added where neither is dated, and by none where one is", () => {
    const rewritten = "A flood has killed 19 in Torvane. Mayor Anna Kestrel said that 420 homes are gone.";
    const at = (day: number | null, added: number) => article(rewritten, { near: 0.96, day, added });
    const plain = sameStory(article(FLOOD), at(null, 0));
    expect(sameStory(article(FLOOD), at(null, 100))).toBeLessThan(plain);
    expect(sameStory(article(FLOOD), at(100, 100))).toBe(plain);
  });

  it("are compared alike from either side", () => {
    const [one, other] = [article(FLOOD, { day: 0 }), article(OTHER_FLOOD, { near: 0.9, day: 40 })];
    expect(sameStory(one, other)).toBeCloseTo(sameStory(other, one), 9);
  });
});

describe("the content of an article", () => {
  it("is nothing without embeddings", () => {
    expect(contentOf({ language: "en", published: null, added: 0 }, [], [])).toBeNull();
  });

  it("keeps numbers, years, days and names apart", () => {
    const { numbers, years, calendar, names } = article(
      "In May 2024 Torvane had 420 houses, and 7 in Meridal.",
    );
    expect([...numbers.keys()].sort()).toEqual(["420", "7"]);
    expect(numbers.get("420")).toBeGreaterThan(numbers.get("7") ?? 1);
    expect([...years]).toEqual(["2024"]);
    expect([...calendar]).toEqual(["o5"]);
    expect(names.size).toBeGreaterThan(1);
  });
});
