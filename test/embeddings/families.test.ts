/** What is known of families of models. */
import { describe, expect, it } from "vitest";
import { FAMILIES, familyOf } from "../../embeddings/families.ts";

describe("families", () => {
  it.each([
    ["intfloat/multilingual-e5-base", "mean", "query: ", "passage: "],
    ["intfloat/multilingual-e5-large-instruct", "mean", /^Instruct: .*\nQuery: $/, ""],
    ["Xenova/bge-small-en-v1.5", "cls", /^Represent this sentence/, ""],
    ["Xenova/bge-large-zh", "cls", /^为这个句子/, ""],
    ["Xenova/gte-large", "mean", "", ""],
    ["onnx-community/gte-multilingual-base", "cls", "", ""],
    ["onnx-community/embeddinggemma-300m-ONNX", "mean", /^task: search result/, "title: none | text: "],
    ["Xenova/paraphrase-multilingual-MiniLM-L12-v2", "mean", "", ""],
    ["sentence-transformers/LaBSE", "mean", "", ""],
  ])("%s", (name, pooling, query, passage) => {
    expect(familyOf([name])).toMatchObject({
      pooling,
      passage,
      query: query instanceof RegExp ? expect.stringMatching(query) : query,
    });
  });

  it("do not take in what only sounds alike", () => {
    for (const name of ["the5-small-talk", "someone/bert-base", "big-e50-model"])
      expect(familyOf([name])).toBeNull();
    expect(new Set(FAMILIES.map(({ name }) => name.source)).size).toBe(FAMILIES.length);
  });
});
