/** The tokenizer of a model, and what goes around the ids that it gives. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../src/core/errors.ts";
import type { Model } from "../model.ts";
import { ThreadLoadError } from "../worker/worker.ts";
import { openUnigramTokenizer, type Tokenizer } from "./tokenizer.ts";
import { openWorkerTokenizer } from "./worker-tokenizer.ts";

/** The fast way where it gives the same ids, else transformers.js. Throws UserError `model_missing` or `model_damaged`. */
export async function openTokenizer(model: Model): Promise<Tokenizer> {
  const path = join(model.folder, "tokenizer.json");
  const json = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UserError("model_missing", `The model's file ${path} is missing.`, { path }, { cause: error });
  });
  try {
    return (await openUnigramTokenizer(json)) ?? (await openWorkerTokenizer({ folder: model.folder }));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof ThreadLoadError)) throw error;
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    throw new UserError(
      "model_damaged",
      `The model's file ${path} cannot be loaded: ${reason}`,
      { path },
      { cause: error },
    );
  }
}

/** Stands for a text without any token, where a model has no special tokens: a model cannot run on nothing. */
const EMPTY_TEXT = Int32Array.of(0);

/** Puts the special tokens around a text, cut to what the model can take. */
export function surround(body: Int32Array, { before, after }: Tokenizer, maxTokens: number): Int32Array {
  const room = Math.max(0, maxTokens - before.length - after.length);
  const ids = Int32Array.from([...before, ...body.subarray(0, room), ...after]);
  return ids.length > 0 ? ids : EMPTY_TEXT;
}
