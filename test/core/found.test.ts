/** Replies' shapes, and what counts as the same text twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citation, foundPassage, withoutCopies } from "../../src/core/found.ts";
import { hitOf, vectorOf } from "./hits.ts";

async function items(...texts: string[]) {
  return Promise.all(texts.map(async (text, at) => ({ at, text, vector: await vectorOf(text) })));
}
const textOf = ({ text }: { readonly text: string }) => text;
/** All with one vector: a good model puts texts on one event close together, so that their words decide. */
const kept = (...texts: string[]) =>
  withoutCopies(
    texts.map((text, at) => ({ at, text, vector: Float32Array.of(1) })),
    textOf,
  ).map(({ at }) => at);

const wire =
  "The dam at Nadorlym gave way on Sunday night after three weeks of rain, and four villages were emptied before dawn.";

describe("withoutCopies", () => {
  it.each([
    ["nothing of nothing", [], []],
    ["one of two equal texts, the first", [wire, wire], [0]],
    ["one where only case and marks differ", [wire, wire.toUpperCase().replaceAll(",", " –")], [0]],
    ["one where a word was changed", [wire, wire.replace("three", "two")], [0]],
    ["one where the end was cut", [wire, wire.replace(/, and four.*/, ".")], [0]],
    ["one where the first is the cut one", [wire.replace(/, and four.*/, "."), wire], [0]],
    ["one where a line went before", [wire, `HARSTEN (agency) – ${wire}`], [0]],
    // The same event in other words is another report, and the second witness is worth showing.
    [
      "both of two reports of one event",
      [wire, "After weeks of rain the Nadorlym dam broke at night; people from four villages had to leave."],
      [0, 1],
    ],
    // Half of the text is the same, half is new.
    [
      "both where each goes its own way after the lead",
      [
        "Rain fell for three weeks in the valley. Growers fear for the tea harvest and ask the state for money.",
        "Rain fell for three weeks in the valley. Railways stand still between Orlim and Harsten until Thursday.",
      ],
      [0, 1],
    ],
    [
      "each group's first, in their order",
      [wire, "Tea is cheap.", wire, "Tea is cheap.", "Rain."],
      [0, 1, 4],
    ],
    ["one of two equal Japanese texts", ["水位は四メートル上がった。", "水位は四メートル上がった。"], [0]],
    ["both of two short texts", ["Yes.", "No."], [0, 1]],
  ])("keeps %s", (_what, texts, expected) => {
    expect(kept(...texts)).toEqual(expected);
  });

  it("takes equal texts for copies whatever their embeddings, and no others where these lie apart", () => {
    const apart = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    const keptApart = (...texts: string[]) =>
      withoutCopies(
        texts.map((text, at) => ({ text, vector: apart[at] ?? Float32Array.of(1, 0) })),
        textOf,
      ).length;
    expect(keptApart(wire, wire)).toBe(1);
    expect(keptApart(wire, `${wire} More follows.`)).toBe(2);
  });

  it("does not take translations for copies, though their embeddings agree", async () => {
    const vector = await vectorOf(wire);
    const translation = "Плотина у Надорлыма прорвалась в ночь на понедельник после трёх недель дождей.";
    const list = [wire, translation].map((text) => ({ text, vector }));
    expect(withoutCopies(list, textOf)).toEqual(list);
  });

  it("keeps the order, the first item, and nothing that was not there", async () => {
    const pool = await items(
      wire,
      "Tea is cheap.",
      "The rocket flew.",
      wire.replace("three", "two"),
      "Rain.",
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 12 }), (list) => {
        const result = withoutCopies(list, textOf);
        expect(result[0]).toBe(list[0]);
        const places = result.map((item) => list.indexOf(item));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(result).size).toBe(result.length);
        // Doing it again changes nothing.
        expect(withoutCopies(result, textOf)).toEqual(result);
      }),
    );
  });
});

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

describe("foundPassage", () => {
  it("is flat, and its score short", async () => {
    const hit = await hitOf("The river rose.", { start: 7, score: 0.123456789, article });
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
    });
  });

  it("has null for what is unknown", async () => {
    expect(foundPassage(await hitOf("The river rose."))).toMatchObject({
      title: null,
      source: null,
      url: null,
      file: null,
      publishedAt: null,
    });
  });
});

describe("citation", () => {
  it("quotes the sentence by its own span, not by its passage's", async () => {
    const hit = await hitOf("The river rose. Nobody was hurt.", { start: 100, article });
    const text = "Nobody was hurt.";
    const sentence = { hit, text, start: 116, end: 132, score: 1, dense: 1, words: 1, vector: hit.vector };
    expect(citation(sentence, 3)).toEqual({
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
      passage: { text: "The river rose. Nobody was hurt.", start: 100, end: 132 },
    });
  });
});
