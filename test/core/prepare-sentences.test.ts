/** Which sentences of a passage get embeddings of their own, and under which names a passage is found. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewArticle } from "../../src/core/article.ts";
import { nameKeys, prepareArticle, preparePassages, tellingSentences } from "../../src/core/prepare.ts";
import { namesIn } from "../../src/text/names.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { rawRecord } from "../support/small-coverage.ts";

function articleOf(body: string, title: string | null = null, language = "en"): NewArticle {
  const raw = rawRecord("r", body, { title: title ?? "", language });
  const prepared = prepareArticle(raw, { language: null, source: null, fetchedAt: null });
  if (prepared.kind === "reject") throw new Error(prepared.reason);
  return { ...prepared.article, title };
}

async function sentencesOf(body: string, language = "en", embedder = fakeEmbedder()) {
  const passages = await preparePassages(articleOf(body, null, language), embedder);
  return passages.map(({ sentences }) => sentences.map(({ start, end }) => body.slice(start, end)));
}

describe("the sentences of a passage", () => {
  it("are those it was cut into", async () => {
    expect(await sentencesOf("The dam broke. Nobody was hurt.\nThe mayor spoke.")).toEqual([
      ["The dam broke.", "Nobody was hurt.", "The mayor spoke."],
    ]);
  });

  it.each([
    ["en", "The dam broke in the night."],
    ["ja", "水位は四メートル上がった。"],
    ["en", ""],
  ])("are none where it is a single one (%s: %s)", async (language, sentence) => {
    expect((await sentencesOf(`${sentence} Yes.`, language)).flat()).toEqual([]);
  });

  it("leave out what can tell nothing, in any script", async () => {
    expect(await sentencesOf("The dam broke. Yes. — No! *** 1. Nobody was hurt.")).toEqual([
      ["The dam broke.", "Nobody was hurt."],
    ]);
    expect(await sentencesOf("水位は四メートル上がった。はい。橋は閉鎖。", "ja")).toEqual([
      ["水位は四メートル上がった。", "橋は閉鎖。"],
    ]);
  });

  it("lie in their passage, in order, without overlap, and cover it but for what tells nothing", async () => {
    const small = fakeEmbedder({ maxTokens: 60 });
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "The U.S. said so. ",
        "水位は四メートル上がった。",
        "\n\n",
        "«Да», — сказал он. ",
        "🌊",
      ),
      fc.constant(`${"word ".repeat(90)}. `),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const body = `${pieces.join("")}The end of it.`;
        for (const { start, end, sentences } of await preparePassages(articleOf(body), small)) {
          expect(sentences.length).not.toBe(1);
          let at = start;
          let skipped = "";
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(at);
            expect(sentence.end).toBeGreaterThan(sentence.start);
            skipped = body.slice(at, sentence.start);
            expect(splitSentences(skipped, "en").every((gap) => gap.end - gap.start < 40)).toBe(true);
            at = sentence.end;
          }
          expect(at).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are never longer than the model reads: of one that is cut, each passage has its part", async () => {
    const small = fakeEmbedder({ maxTokens: 60 });
    const body = `The dam broke. ${"word ".repeat(150).trim()}. Nobody was hurt.`;
    const passages = await preparePassages(articleOf(body), small);
    expect(passages.length).toBeGreaterThan(2);
    const texts = passages.flatMap(({ sentences }) =>
      sentences.map(({ start, end }) => body.slice(start, end)),
    );
    for (const count of await small.countTokens(texts)) expect(count).toBeLessThanOrEqual(60);
  });

  it("are the same when they are cut out of the passage alone, as a re-embedding does", async () => {
    const body = "The U.S. said so. “We did it,” he said. Nobody was hurt.\n\nOn Jan. 5 it rained again.";
    const [passage] = await preparePassages(articleOf(body), fakeEmbedder());
    const text = body.slice(passage?.start, passage?.end);
    expect(tellingSentences(text, splitSentences(text, "en"))).toEqual(passage?.sentences);
  });
});

describe("the names of a passage", () => {
  it("are the keys of all mentions in title and text, in order and with repetitions", async () => {
    const body = "Hayashi spoke in Tokyo. Hayashi left.";
    const [passage] = await preparePassages(articleOf(body, "Floods in Karvel"), fakeEmbedder());
    const expected = namesIn(`Floods in Karvel\n${body}`, "en", "passage").flatMap(({ keys }) => keys);
    expect(passage?.names.split(" ")).toEqual(expected);
    expect(expected.length).toBeGreaterThan(3);
  });

  it("are separated by single spaces, and nothing where there are none", () => {
    expect(nameKeys("", "en")).toBe("");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("en", "ja", "ru", "ar"),
        (text, language) => {
          const keys = nameKeys(text, language);
          expect(keys).toBe(keys.split(/\s+/).filter(Boolean).join(" "));
        },
      ),
    );
  });
});
