/** The composing of an answer: how many sentences, which, in what order, and what stands beside them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeAnswer } from "../../../src/core/answer/compose.ts";
import type { ScoredSentence } from "../../../src/core/evidence.ts";
import { compose, NOW, textsOf } from "./composing.ts";
import { day, told } from "./told.ts";

describe("no sentence twice", () => {
  it.each([
    ["word for word", "The dam of Karvel broke on Sunday.", {}],
    ["in other words", "On Sunday Karvel's dam gave way.", { cosine: 0.94 }],
    [
      "in another language",
      "Плотина в Карвеле прорвалась в воскресенье.",
      { cosine: 0.9, article: { language: "ru" } },
    ],
  ])("%s", async (_how, again, fields) => {
    const answer = await compose([
      told("The dam of Karvel broke on Sunday."),
      told(again, { score: 0.995, ...fields }),
      told("Schools in Karvel stay closed for now.", { score: 0.99, subject: 1 }),
    ]);
    expect(textsOf(answer)).toEqual([
      "The dam of Karvel broke on Sunday.",
      "Schools in Karvel stay closed for now.",
    ]);
    expect(answer.differences).toEqual([]);
  });

  it("as the title, which stands beside the source, where another one of the article comes near", async () => {
    const article = { id: "one", title: "Dam of Karvel breaks — The Paper" };
    const title = told("Dam of Karvel breaks", { article });
    const near = told("The dam of Karvel broke on Sunday.", { article, score: 0.98, subject: 1 });
    const far = told("The dam of Karvel broke on Sunday.", { article, score: 0.8, subject: 1 });
    expect(textsOf(await compose([title, near]))).toEqual(["The dam of Karvel broke on Sunday."]);
    expect(textsOf(await compose([title, far]))).toEqual(["Dam of Karvel breaks"]);
  });

  it("although one took it along", async () => {
    const passage = "The dam of Karvel broke on Sunday. It had cracks for years.";
    const article = { id: "one" };
    const answer = await compose([
      told("It had cracks for years.", { passage, article }),
      told("The dam of Karvel broke on Sunday.", { passage, article, score: 0.99, subject: 1 }),
    ]);
    expect(textsOf(answer)).toEqual([passage]);
  });

  it("as the antecedent of one that follows it", async () => {
    const passage = "The dam of Karvel broke on Sunday. It had cracks for years.";
    const article = { id: "one" };
    const answer = await compose([
      told("The dam of Karvel broke on Sunday.", { passage, article }),
      told("It had cracks for years.", { passage, article, score: 0.99, subject: 1 }),
    ]);
    expect(answer.sentences).toMatchObject([
      { text: "The dam of Karvel broke on Sunday.", context: null },
      { text: "It had cracks for years.", context: null },
    ]);
  });
});

describe("contradictions", () => {
  const twelve = "The flood in Karvel killed 12 people.";
  const fourteen = "Police said 14 people died in the flood in Karvel.";
  const other = "Schools in Karvel stay closed for now.";

  it("stand side by side, whatever lies between them", async () => {
    const answer = await compose([
      told(twelve, { article: day("2026-11-20") }),
      told(other, { score: 0.99, subject: 1 }),
      told(fourteen, { score: 0.95, cosine: 0.95, article: day("2026-11-21") }),
    ]);
    expect(textsOf(answer)).toEqual([twelve, fourteen, other]);
    expect(answer.differences).toEqual([{ kind: "numbers", citations: [1, 2] }]);
  });

  it("count from where they stand, and may be three", async () => {
    const later = await compose([
      told(other, { subject: 1 }),
      told(twelve, { score: 0.99 }),
      told(fourteen, { score: 0.98 }),
    ]);
    expect(textsOf(later)).toEqual([other, twelve, fourteen]);
    expect(later.differences).toEqual([{ kind: "numbers", citations: [2, 3] }]);
    const three = await compose([
      told(twelve),
      told(fourteen),
      told("The flood in Karvel killed 17 people."),
    ]);
    expect(three.differences).toEqual([{ kind: "numbers", citations: [1, 2, 3] }]);
  });

  it("are shown once each", async () => {
    const answer = await compose([
      told(twelve),
      told(fourteen),
      told(fourteen),
      told("In Karvel 14 people died."),
    ]);
    expect(textsOf(answer)).toEqual([twelve, fourteen]);
  });

  it("are told apart by their kind", async () => {
    const answer = await compose([
      told("The mayor of Karvel has resigned over the flood."),
      told("The mayor of Karvel has not resigned over the flood."),
    ]);
    expect(answer.differences).toEqual([{ kind: "negation", citations: [1, 2] }]);
  });

  it("are none within one article, nor of reports that lie months apart", async () => {
    const article = { id: "one" };
    const within = await compose([told(twelve, { article }), told(fourteen, { article })]);
    const apart = await compose([
      told(twelve, { article: day("2026-11-20") }),
      told(fourteen, { article: day("2025-11-20") }),
    ]);
    for (const answer of [within, apart]) {
      expect(textsOf(answer)).toEqual([twelve]);
      expect(answer.differences).toEqual([]);
    }
  });

  it("of a sentence that is far from the question are left out", async () => {
    const answer = await compose([told(twelve), told(fourteen, { score: 0.8 })]);
    expect(textsOf(answer)).toEqual([twelve]);
  });
});

describe("what an answer says of its age", () => {
  const sentence = "The president of Velmora is Ana Bell.";

  it("is the newest date of the evidence, for a question about now", async () => {
    const answer = await compose([told(sentence, { article: day("2026-03-01") })], "Who is president now?");
    expect(answer.staleSince).toBe("2026-03-01");
  });

  it("is nothing where a passage found no lower is young", async () => {
    const old = await told(sentence, { article: day("2026-03-01") });
    const young = await told("Velmora votes in spring.", { article: day("2026-11-20"), score: 1.1 });
    const weak = await told("Velmora sells tea.", { article: day("2026-11-20"), score: 0.2 });
    const question = { text: "Who is president now?", language: "en", lexemes: [] };
    const since = (hits: readonly ScoredSentence[]) =>
      composeAnswer({ question, sentences: [old], hits: hits.map(({ hit }) => hit), now: NOW }).staleSince;
    expect(since([young, old])).toBeNull();
    expect(since([old, weak])).toBe("2026-03-01");
  });
});

describe("every sentence", () => {
  it("is an exact span of its article that holds what was weighed, each text at most once", async () => {
    const piece = fc.constantFrom(
      "He said so.",
      "The dam broke in Karvel. ",
      "12 people died. ",
      "14 people died. ",
      "その後、",
      "避難した。",
      "\n",
      "“Not yet.” ",
      "Однако ",
      "@everyone [x](https://x.example) ",
      "\u202e",
      "𝒳",
      "…",
      "Ana Bell has not resigned. ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { maxLength: 6 }),
        async (bodies) => {
          const weighed = await Promise.all(
            bodies.map((parts, at) => {
              const text = parts.at(-1)?.trim() ?? "";
              return told(text, {
                passage: parts.join(""),
                start: 7 * at,
                subject: at % 2,
                score: 1 - at / 100,
              });
            }),
          );
          const { sentences, differences } = await compose(weighed);
          expect(sentences.length).toBeLessThanOrEqual(3);
          expect(sentences.length > 0).toBe(weighed.length > 0);
          for (const { hit, text, start, end } of sentences) {
            expect(hit.passage.text.slice(start - hit.passage.start, end - hit.passage.start)).toBe(text);
          }
          expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
          for (const { citations } of differences) {
            expect(citations.length).toBeGreaterThan(1);
            expect(citations.every((n) => n >= 1 && n <= sentences.length)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
