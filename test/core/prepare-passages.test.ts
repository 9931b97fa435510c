/** From an article to passages: they cover the body, fit the model, and carry the title once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewArticle } from "../../src/core/article.ts";
import { embeddingInput, nameKeys, prepareArticle, preparePassages } from "../../src/core/prepare.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { rawRecord } from "../support/small-coverage.ts";

const embedder = fakeEmbedder();

function articleOf(body: string, title: string | null = null, language = "en"): NewArticle {
  const raw = rawRecord("r", body, { title: title ?? "", language });
  const prepared = prepareArticle(raw, { language: null, source: null, fetchedAt: null });
  if (prepared.kind === "reject") throw new Error(prepared.reason);
  return { ...prepared.article, title };
}

const sentences = (count: number, of = "the river and the bridge") =>
  Array.from({ length: count }, (_, at) => `Sentence ${at} tells of ${of}.`);
const withoutSpace = (text: string) => text.replace(/\s/g, "");

describe("passages", () => {
  it("are one for a short article, from its first to its last character", async () => {
    const body = "The dam broke. Nobody was hurt.";
    expect(await preparePassages(articleOf(body), embedder)).toEqual([
      {
        start: 0,
        end: body.length,
        input: body,
        lexemes: lexemes(body, "en").join(" "),
        names: nameKeys(body, "en"),
        sentences: [
          { start: 0, end: 14 },
          { start: 15, end: body.length },
        ],
      },
    ]);
  });

  it("leave white space out at both ends of the body", async () => {
    const [only] = await preparePassages(articleOf("\n  The dam broke.\n\n"), embedder);
    expect(only).toMatchObject({ start: 3, end: 17, input: "The dam broke." });
  });

  it("end where sentences end", async () => {
    const body = sentences(150).join(" ");
    const passages = await preparePassages(articleOf(body), embedder);
    expect(passages.length).toBeGreaterThan(2);
    for (const { start, end } of passages) expect(body.slice(start, end)).toMatch(/^Sentence .*\.$/s);
  });

  it("have their sentences, however many there are, which are counted in pieces", async () => {
    const body = `${sentences(900).join(" ")} ${"word ".repeat(1_500)}. ${sentences(900).join(" ")}`;
    const counted: number[] = [];
    const passages = await preparePassages(articleOf(body), {
      ...embedder,
      countTokens: (texts) => {
        counted.push(texts.length);
        return embedder.countTokens(texts);
      },
    });
    expect(Math.max(...counted)).toBeLessThanOrEqual(100);
    // A passage of a single sentence has none besides itself.
    const told = passages
      .flatMap((passage) => (passage.sentences.length > 0 ? passage.sentences : [passage]))
      .map(({ start, end }) => body.slice(start, end))
      .filter((one) => one.startsWith("Sentence"))
      // The last one before the endless one is told with its beginning.
      .map((one) => one.split(" word ", 1)[0]?.trim());
    expect(told).toEqual([...sentences(900), ...sentences(900)]);
    for (const { start, end, sentences: own } of passages)
      expect(own.every((sentence) => sentence.start >= start && sentence.end <= end)).toBe(true);
  });

  it("rather end with a paragraph", async () => {
    // Four paragraphs, each about as long as a passage aims to be.
    const paragraphs = Array.from({ length: 4 }, (_, at) => sentences(28, `the part ${at}`).join(" "));
    const body = paragraphs.join("\n\n");
    const passages = await preparePassages(articleOf(body), embedder);
    expect(passages.map(({ start, end }) => body.slice(start, end))).toEqual(paragraphs);
  });

  it("cover any body in order, without overlap, and fit the model with title and prefix", async () => {
    const small = fakeEmbedder({ maxTokens: 48 });
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "The U.S. said so. ",
        "水位は四メートル上がった。",
        "\n\n",
        "«Да», — сказал он. ",
        "🌊",
        " ",
      ),
      fc.constant(`${"word ".repeat(80)}. `),
    );
    const title = fc.constantFrom(null, "A title", "Ein langer Titel ".repeat(8).trim());
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), title, async (pieces, heading) => {
        const body = `${pieces.join("")}The end.`;
        const passages = await preparePassages(articleOf(body, heading), small);
        let at = 0;
        let covered = "";
        for (const { start, end } of passages) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          covered += body.slice(start, end);
          at = end;
        }
        expect(withoutSpace(covered)).toBe(withoutSpace(body));
        const tokens = await small.countTokens(passages.map(({ input }) => input));
        for (const count of tokens) expect(count).toBeLessThanOrEqual(48);
      }),
      { numRuns: 60 },
    );
  });

  it("cut a sentence that no model could read whole, and lose nothing of it", async () => {
    const body = `${"word ".repeat(2_000).trim()}.`;
    const passages = await preparePassages(articleOf(body), embedder);
    expect(passages.length).toBeGreaterThan(3);
    expect(withoutSpace(passages.map(({ start, end }) => body.slice(start, end)).join(""))).toBe(
      withoutSpace(body),
    );
  });

  it("cut scripts without spaces at their own stops", async () => {
    const body = "水位は四メートル上がった。橋は閉鎖された。".repeat(40);
    const passages = await preparePassages(articleOf(body, null, "ja"), embedder);
    expect(passages.length).toBeGreaterThan(1);
    for (const { start, end } of passages) expect(body.slice(start, end)).toMatch(/^[水橋].*。$/s);
  });
});

describe("the title", () => {
  it("goes before every passage's text, once, and into its words", async () => {
    const body = sentences(150).join(" ");
    const passages = await preparePassages(articleOf(body, "Nadorlym floods"), embedder);
    expect(passages.length).toBeGreaterThan(2);
    for (const { start, end, input, lexemes: words } of passages) {
      expect(input).toBe(`Nadorlym floods\n${body.slice(start, end)}`);
      expect(words.split(" ")).toEqual(lexemes(input, "en"));
    }
  });

  it("does not move the spans into itself", async () => {
    const body = "The dam broke.";
    const [only] = await preparePassages(articleOf(body, "Dam"), embedder);
    expect(only).toMatchObject({ start: 0, end: body.length });
  });

  it("is not said twice where the text begins with it", async () => {
    const body = `The dam breaks\n\n${sentences(150).join(" ")}`;
    const [first, second] = await preparePassages(articleOf(body, "The dam breaks"), embedder);
    expect(first?.input.match(/The dam breaks/g)).toHaveLength(1);
    expect(second?.input.startsWith("The dam breaks\nSentence")).toBe(true);
  });

  it("leaves the passage room: with a title a passage holds less text", async () => {
    const tight = fakeEmbedder({ maxTokens: 60 });
    const body = sentences(40).join(" ");
    const longest = async (title: string | null) =>
      Math.max(
        ...(await preparePassages(articleOf(body, title), tight)).map(({ start, end }) => end - start),
      );
    expect(await longest("one two three four five six seven eight nine ten")).toBeLessThan(
      await longest(null),
    );
  });

  it("stays away where it would leave a small model hardly any text", async () => {
    const tiny = fakeEmbedder({ maxTokens: 40 });
    const body = sentences(6).join(" ");
    const title = "word ".repeat(30).trim();
    const passages = await preparePassages(articleOf(body, title), tiny);
    // Whole sentences, as without a title, and not single words behind thirty others.
    expect(passages.map(({ input }) => input)).toEqual(
      (await preparePassages(articleOf(body), tiny)).map(({ input }) => input),
    );
    for (const { input } of passages) expect(input).toMatch(/^Sentence .*\.$/s);
    // It can still be searched for by its words.
    expect(passages[0]?.lexemes.split(" ")).toContain("word");
  });
});

describe("embeddingInput", () => {
  it.each([
    ["no title", null, "Text.", "Text."],
    ["an empty title", "", "Text.", "Text."],
    ["a title of spaces", "  ", "Text.", "Text."],
    ["a title", "Title", "Text.", "Title\nText."],
    ["a title that the text begins with", "Title", "Title\nText.", "Title\nText."],
    ["a title of the greatest length", "t".repeat(200), "Text.", `${"t".repeat(200)}\nText.`],
    ["a title that is none, being too long", "t".repeat(201), "Text.", "Text."],
  ])("is right with %s", (_what, title, text, input) => {
    expect(embeddingInput(title, text)).toBe(input);
  });

  it("always ends with the text, and says the title at most once more than the text does", () => {
    fc.assert(
      fc.property(fc.option(fc.string({ maxLength: 250 })), fc.string({ minLength: 1 }), (title, text) => {
        const input = embeddingInput(title, text);
        expect(input.endsWith(text)).toBe(true);
        expect(embeddingInput(title, input)).toBe(input);
      }),
    );
  });
});
