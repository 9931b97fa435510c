/** Weighing tokens by their rarity: the weights by themselves, and through a tiny model worked out by hand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type OpenEmbedderOptions, type OpenedEmbedder, openEmbedder } from "../../embeddings/open.ts";
import { requireProbability, sifWeights } from "../../embeddings/sif.ts";
import { openUnigramTokenizer } from "../../embeddings/tokenize/tokenizer.ts";
import { modelFolders } from "../support/model-folders.ts";
import { tinyOnnx } from "../support/tiny-onnx.ts";

describe("weights", () => {
  /** Token 1 is in every tenth place, token 2 in every ten thousandth, token 3 all but never. */
  const probability = (id: number) => [0, 0.1, 1e-4, 1e-9][id] ?? 0;
  const weigh = (ids: readonly number[], before = 1, after = 1) => [
    ...sifWeights(Int32Array.from(ids), { before, after }, probability),
  ];

  it("are the larger the rarer a token is, from nearly nothing over a half to one", () => {
    const [common = 0, half = 0, rare = 0] = weigh([1, 2, 3], 0, 0);
    expect(common).toBeLessThan(0.002);
    expect(half).toBeCloseTo(0.5);
    expect(rare).toBeGreaterThan(0.999);
  });

  it("are nothing for what stands around a text, however rare", () => {
    expect(weigh([3, 3, 2, 3])).toEqual([0, expect.closeTo(1), expect.closeTo(0.5), 0]);
    expect(weigh([3, 3, 3, 2, 3], 3, 1)).toEqual([0, 0, 0, expect.closeTo(0.5), 0]);
  });

  it("are the same for all tokens where there is nothing but these", () => {
    expect(weigh([3, 3])).toEqual([1, 1]);
    expect(weigh([3, 1, 3], 2, 1)).toEqual([1, 1, 1]);
    // A prefix that was cut, too.
    expect(weigh([3, 3, 3], 4, 1)).toEqual([1, 1, 1]);
    expect(weigh([])).toEqual([]);
  });

  it("are one for each token, within 0…1, and never all nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }),
        fc.nat(5),
        fc.nat(5),
        (ids, before, after) => {
          const weights = weigh(ids, before, after);
          expect(weights).toHaveLength(ids.length);
          expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
          expect(weights.some((weight) => weight > 0)).toBe(true);
        },
      ),
    );
  });

  it("do not depend on a token's place", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }), (ids) => {
        const weights = weigh([0, ...ids, 0]).slice(1, -1);
        const reversed = weigh([0, ...ids.toReversed(), 0]).slice(1, -1);
        expect(reversed.toReversed()).toEqual(weights);
      }),
    );
  });
});

const folder = mkdtempSync(join(tmpdir(), "sif-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { write } = modelFolders(folder);

/** Pieces with their probabilities; "the" is a hundred times as frequent as the half, "dam" a hundredth. */
const PIECES = [
  ["<s>", 1],
  ["<pad>", 1],
  ["</s>", 1],
  ["<unk>", 1],
  ["▁the", 1e-2],
  ["▁dam", 1e-6],
  ["▁query:", 1e-6],
  ["▁", 1e-8],
] as const;
const THE = [1, 0, 0];
const DAM = [0, 1, 0];
const QUERY = [0, 0, 7];
const AROUND = [0, 0, 9];
const TABLE = [AROUND, [99, 99, 99], AROUND, [0, 0, 1], THE, DAM, QUERY, [0, 0, 1]];

const TOKENIZER = {
  added_tokens: PIECES.slice(0, 4).map((_, id) => ({ id })),
  normalizer: { type: "Precompiled" },
  pre_tokenizer: {
    type: "Sequence",
    pretokenizers: [{ type: "WhitespaceSplit" }, { type: "Metaspace" }],
  },
  post_processor: {
    type: "TemplateProcessing",
    single: [{ SpecialToken: { id: "<s>" } }, { Sequence: { id: "A" } }, { SpecialToken: { id: "</s>" } }],
    special_tokens: { "<s>": { ids: [0] }, "</s>": { ids: [2] } },
  },
  model: {
    type: "Unigram",
    unk_id: 3,
    vocab: PIECES.map(([piece, probability]) => [piece, Math.log(probability)]),
  },
};

function tinyModel(name: string): string {
  write({
    [`${name}/config.json`]: JSON.stringify({
      model_type: "bert",
      hidden_size: 3,
      max_position_embeddings: 16,
    }),
    [`${name}/tokenizer.json`]: JSON.stringify(TOKENIZER),
    [`${name}/tokenizer_config.json`]: JSON.stringify({ tokenizer_class: "BertTokenizer" }),
    [`${name}/onnx/model.onnx`]: tinyOnnx({ table: TABLE }),
  });
  return join(folder, name);
}

let opened: OpenedEmbedder[] = [];
afterEach(async () => {
  await Promise.all(opened.map((embedder) => embedder.close()));
  opened = [];
});

async function embed(
  options: OpenEmbedderOptions,
  texts: readonly string[],
  role: "query" | "passage" = "passage",
) {
  const embedder = await openEmbedder({ threads: 1, ...options });
  opened.push(embedder);
  return (await embedder.embed(texts, role)).vectors.map((vector) => [...vector]);
}
const near = (...vector: readonly number[]) => {
  const length = Math.hypot(...vector);
  return vector.map((value) => expect.closeTo(value / length, 5));
};
const weightOf = (probability: number) => 1e-4 / (1e-4 + probability);

describe("a tokenizer's probabilities", () => {
  it("are those of its vocabulary, and what has no place in it has none", async () => {
    const tokenizer = await openUnigramTokenizer(JSON.stringify(TOKENIZER));
    const probability = tokenizer?.probability ?? (() => Number.NaN);
    expect(probability(4)).toBeCloseTo(1e-2, 10);
    expect(probability(5)).toBeCloseTo(1e-6, 10);
    expect(probability(99)).toBe(0);
    // An unknown piece is rarer than any known one.
    expect(probability(3)).toBeLessThan(1e-8);
  });

  it("are demanded, with the setting and the folder named", () => {
    const words = { before: [], after: [], probability: null, encode: async () => [], close: async () => {} };
    expect(() => requireProbability(words, "/models/mine")).toThrow(
      expect.objectContaining({
        code: "configuration",
        message: expect.stringMatching(/EMBEDDING_POOLING=sif.*\/models\/mine.*mean, cls or last/),
      }),
    );
    const probability = () => 0.5;
    expect(requireProbability({ ...words, probability }, "/models/mine")).toBe(probability);
  });
});

describe("pooling sif", () => {
  const common = weightOf(1e-2);
  const rare = weightOf(1e-6);

  it("adds tokens up by their rarity, whatever stands around or beside a text", async () => {
    const model = tinyModel("weighed");
    const vectors = await embed({ model, pooling: "sif" }, ["the dam", "the", "dam", "the the dam dam dam"]);
    expect(vectors).toEqual([
      near(common, rare, 0),
      near(1, 0, 0),
      near(0, 1, 0),
      near(2 * common, 3 * rare, 0),
    ]);
    // The mean has the special tokens in it, and both words alike.
    expect(await embed({ model, pooling: "mean" }, ["the dam"])).toEqual([near(1, 1, 18)]);
  });

  it("gives the prefix no weight", async () => {
    const options = { model: tinyModel("prefixed"), queryPrefix: "query: " };
    expect(await embed({ ...options, pooling: "sif" }, ["the dam"], "query")).toEqual([
      near(common, rare, 0),
    ]);
    expect(await embed({ ...options, pooling: "mean" }, ["the dam"], "query")).toEqual([near(1, 1, 25)]);
  });

  it("takes an empty text by what stands around it", async () => {
    const options = { model: tinyModel("empty"), pooling: "sif", queryPrefix: "query: " } as const;
    expect(await embed(options, ["", " "])).toEqual([near(0, 0, 1), near(0, 0, 1)]);
    expect(await embed(options, [""], "query")).toEqual([near(0, 0, 1)]);
  });
});
