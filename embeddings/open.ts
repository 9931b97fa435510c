/** Opens an embedding model: at once, its weights being read only when they are needed. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { UserError } from "../src/core/errors.ts";
import type { Embedder } from "../src/core/ports.ts";
import { type LocateOptions, locateModel } from "./locate.ts";
import type { Model } from "./model.ts";
import { once } from "./once.ts";
import { openPool, type Pool, type RunOptions } from "./pool.ts";
import { requireProbability, sifWeights } from "./sif.ts";
import { openTokenizer, surround } from "./tokenize/open.ts";
import type { Tokenizer } from "./tokenize/tokenizer.ts";
import { verifyContents } from "./verify.ts";
import { ThreadLoadError } from "./worker/worker.ts";

export interface OpenEmbedderOptions extends LocateOptions {
  /** Cores to use; all of them by default. */
  readonly threads?: number;
}

export interface OpenedEmbedder extends Embedder {
  /** Reads tokenizer and weights in the background, for a program that stays; failures show at the first use. */
  warmUp(): void;
}

/** Throws UserError `model_missing`, `model_damaged` or `configuration`; what only reading shows comes with the first use. */
export async function openEmbedder(options: OpenEmbedderOptions): Promise<OpenedEmbedder> {
  const model = await locateModel(options);
  const pool = openPool({ model, threads: options.threads ?? availableParallelism() });
  const tokenizer = once(() => openTokenizer(model));
  const verified = once(() => verifyContents(model.folder, model.checksums));

  function warmUp(): void {
    pool.start();
    for (const started of [tokenizer(), verified()]) started.catch(ignore);
  }

  return {
    model: model.identity,
    maxTokens: model.maxTokens,
    warmUp,
    async countTokens(texts) {
      // Whoever counts will embed next.
      warmUp();
      const ids = await (await tokenizer()).encode(texts);
      return ids.map(({ length }) => length);
    },
    async embed(texts, role, { caller, signal } = {}) {
      if (texts.length === 0) return { vectors: [], tokens: 0 };
      pool.start(1);
      const [encode] = await Promise.all([tokenizer(), verified()]);
      const prefix = model.prefixes[role];
      const [prefixIds, ...ids] = await encode.encode([prefix, ...texts.map((text) => prefix + text)]);
      const inputs = ids.map((body) => surround(body, encode, model.maxTokens));
      const weights = weightsFor(inputs, prefixIds?.length ?? 0, encode, model);
      const run = { weights, urgent: role === "query", ...(caller && { caller }), ...(signal && { signal }) };
      const vectors = await runAll(pool, inputs, run, model);
      return { vectors, tokens: inputs.reduce((sum, { length }) => sum + length, 0) };
    },
    async close() {
      await pool.close();
      await tokenizer.started()?.then((open) => open.close(), ignore);
    },
  };
}

/** For failures that whoever needs the result will meet. */
function ignore(): void {}

/** What the tokens of each text count; undefined where the pooling weighs none. */
function weightsFor(
  inputs: readonly Int32Array[],
  prefixTokens: number,
  tokenizer: Tokenizer,
  { pooling, folder }: Model,
): Float32Array[] | undefined {
  if (pooling !== "sif") return undefined;
  const probability = requireProbability(tokenizer, folder);
  const around = { before: tokenizer.before.length + prefixTokens, after: tokenizer.after.length };
  return inputs.map((ids) => sifWeights(ids, around, probability));
}

/** Weights of a model that cannot be read are the operator's concern, other failures are bugs. */
async function runAll(
  pool: Pool,
  inputs: readonly Int32Array[],
  run: RunOptions,
  model: Model,
): Promise<Float32Array[]> {
  try {
    return await pool.run(inputs, run);
  } catch (error) {
    if (!(error instanceof ThreadLoadError)) throw error;
    const path = join(model.folder, model.weights.subfolder, model.weights.file);
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    throw new UserError(
      "model_damaged",
      `The model's file ${path} cannot be loaded: ${reason}`,
      { path },
      { cause: error },
    );
  }
}
