/** Models that are not the bundled one: a tiny one whose vectors can be worked out by hand, with a tokenizer of another kind. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type OpenEmbedderOptions, type OpenedEmbedder, openEmbedder } from "../../embeddings/open.ts";
import { openWorkerTokenizer } from "../../embeddings/tokenize/worker-tokenizer.ts";
import { modelFolders } from "../support/model-folders.ts";
import { type TinyModel, tinyOnnx } from "../support/tiny-onnx.ts";

const folder = mkdtempSync(join(tmpdir(), "tiny-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { write } = modelFolders(folder);

/** Ids: 0 [PAD], 1 [UNK], 2 [CLS], 3 [SEP], 4 east, 5 north, 6 ##ern, 7 query. */
const PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "east", "north", "##ern", "query"];
const EAST = [1, 0, 0];
const NORTH = [0, 1, 0];
const TABLE = [[9, 9, 9], [0, 0, 5], [0, 0, 1], [0, 0, 2], EAST, NORTH, [0, 3, 0], [4, 0, 0]];

const TOKENIZER = {
  version: "1.0",
  truncation: null,
  padding: null,
  added_tokens: PIECES.slice(0, 4).map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: {
    type: "BertNormalizer",
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: {
    type: "TemplateProcessing",
    single: [
      { SpecialToken: { id: "[CLS]", type_id: 0 } },
      { Sequence: { id: "A", type_id: 0 } },
      { SpecialToken: { id: "[SEP]", type_id: 0 } },
    ],
    pair: [],
    special_tokens: {
      "[CLS]": { id: "[CLS]", ids: [2], tokens: ["[CLS]"] },
      "[SEP]": { id: "[SEP]", ids: [3], tokens: ["[SEP]"] },
    },
  },
  decoder: { type: "WordPiece", prefix: "##", cleanup: true },
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(PIECES.map((piece, id) => [piece, id])),
  },
};

function tinyModel(name: string, model: Partial<TinyModel> = {}, hiddenSize = 3): string {
  write({
    [`${name}/config.json`]: JSON.stringify({
      model_type: "bert",
      hidden_size: hiddenSize,
      max_position_embeddings: 8,
    }),
    [`${name}/tokenizer.json`]: JSON.stringify(TOKENIZER),
    [`${name}/tokenizer_config.json`]: JSON.stringify({
      tokenizer_class: "BertTokenizer",
      model_max_length: 8,
    }),
    [`${name}/onnx/model.onnx`]: tinyOnnx({ table: TABLE, ...model }),
  });
  return join(folder, name);
}

let opened: OpenedEmbedder[] = [];
afterEach(async () => {
  await Promise.all(opened.map((embedder) => embedder.close()));
  opened = [];
});

async function open(options: OpenEmbedderOptions): Promise<OpenedEmbedder> {
  const embedder = await openEmbedder({ threads: 1, ...options });
  opened.push(embedder);
  return embedder;
}

function unit(...vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** The vectors of some texts, to compare with numbers worked out by hand. */
async function vectorsOf(
  options: OpenEmbedderOptions,
  texts: readonly string[],
  role: "query" | "passage" = "passage",
) {
  const { vectors, tokens } = await (await open(options)).embed(texts, role);
  return {
    vectors: vectors.map((vector) => [...vector].map((value) => Math.round(value * 1e5) / 1e5)),
    tokens,
  };
}
const rounded = (vector: readonly number[]) => vector.map((value) => Math.round(value * 1e5) / 1e5);

describe("a model of one's own", () => {
  it("pools the mean over a text's own tokens, whatever stands beside it", async () => {
    const { vectors, tokens } = await vectorsOf({ model: tinyModel("mean"), pooling: "mean" }, [
      "east",
      "northern",
      "north east north",
    ]);
    // [CLS] and [SEP] add 1 and 2 to the third number; padding would add 9 everywhere.
    expect(vectors).toEqual([rounded(unit(1, 0, 3)), rounded(unit(0, 4, 3)), rounded(unit(1, 2, 3))]);
    expect(tokens).toBe(3 + 4 + 5);
  });

  it("pools the first token, or the last", async () => {
    const model = tinyModel("ends");
    expect((await vectorsOf({ model, pooling: "cls" }, ["east"])).vectors).toEqual([[0, 0, 1]]);
    write({
      "ends/onnx/model.onnx": tinyOnnx({ table: TABLE.map((row, id) => (id === 3 ? [0, 6, 0] : row)) }),
    });
    expect((await vectorsOf({ model, pooling: "last" }, ["east", "east east"])).vectors).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });

  it("takes what the model pooled itself, unless told otherwise", async () => {
    const model = tinyModel("all-MiniLM-tiny", { pooled: "sentence_embedding" });
    // The largest of each number over [CLS], east, [SEP].
    expect((await vectorsOf({ model }, ["east"])).vectors).toEqual([rounded(unit(1, 0, 2))]);
    expect((await vectorsOf({ model, pooling: "mean" }, ["east"])).vectors).toEqual([rounded(unit(1, 0, 3))]);
  });

  it("knows the other name of the tokens' output", async () => {
    const model = tinyModel("gte-small-other-name", { tokens: "token_embeddings" });
    expect((await vectorsOf({ model }, ["east"])).vectors).toEqual([rounded(unit(1, 0, 3))]);
  });

  it("names the outputs of a model that has none to take", async () => {
    const model = tinyModel("gte-small-logits", { tokens: "logits" });
    await expect(vectorsOf({ model }, ["east"])).rejects.toThrow("logits");
  });

  it("says so when its vectors are not as long as its configuration says", async () => {
    const model = tinyModel("gte-small-wrong", {}, 5);
    await expect(vectorsOf({ model }, ["east"])).rejects.toThrow("expected 5 dimensions, got 3");
  });

  it("puts prefixes before questions and passages", async () => {
    const options = { model: tinyModel("prefixed"), pooling: "mean", queryPrefix: "query " } as const;
    expect((await vectorsOf(options, ["north"], "query")).vectors).toEqual([rounded(unit(4, 1, 3))]);
    expect((await vectorsOf(options, ["north"], "passage")).vectors).toEqual([rounded(unit(0, 1, 3))]);
  });

  it("cuts what is too long, and counts all of it", async () => {
    const embedder = await open({ model: tinyModel("short"), pooling: "mean" });
    expect(embedder.maxTokens).toBe(8);
    expect(await embedder.countTokens(["east ".repeat(20), "northern", "east, north"])).toEqual([20, 2, 3]);
    expect((await embedder.embed(["east ".repeat(20)], "passage")).tokens).toBe(8);
  });

  it("embeds an empty text by its special tokens", async () => {
    expect((await vectorsOf({ model: tinyModel("empty"), pooling: "mean" }, [""])).vectors).toEqual([
      [0, 0, 1],
    ]);
  });
});

describe("a tokenizer of another kind", () => {
  it("runs in a thread, with the special tokens that it puts around a text", async () => {
    const tokenizer = await openWorkerTokenizer({ folder: tinyModel("words") });
    expect([tokenizer.before, tokenizer.after]).toEqual([[2], [3]]);
    const ids = await tokenizer.encode(["North EASTERN", "", "west"]);
    expect(ids.map((each) => [...each])).toEqual([[5, 4, 6], [], [1]]);
    await tokenizer.close();
  });

  it("cannot say how frequent its pieces are, so that pooling by rarity is refused", async () => {
    const model = tinyModel("word-pieces");
    await expect(vectorsOf({ model, pooling: "sif" }, ["east"])).rejects.toMatchObject({
      name: "UserError",
      code: "configuration",
      message: expect.stringMatching(/EMBEDDING_POOLING=sif.*word-pieces.*mean, cls or last/),
    });
  });

  it("says so when its file cannot be read", async () => {
    const model = tinyModel("bad-words");
    write({ "bad-words/tokenizer.json": "{" });
    await expect(openWorkerTokenizer({ folder: model })).rejects.toThrow("could not start");
    await expect(vectorsOf({ model, pooling: "mean" }, ["east"])).rejects.toMatchObject({
      code: "model_damaged",
      message: expect.stringContaining("tokenizer.json"),
    });
  });
});
