/**
 * Smooth inverse frequency (Arora, Liang & Ma 2017): tokens count the less the more frequent they are. Function words
 * tell in which language a text is, rare ones what it is about; so texts on one thing come nearer across languages.
 */
import { UserError } from "../src/core/errors.ts";
import type { Tokenizer } from "./tokenize/tokenizer.ts";

/** A token of this probability counts half; chosen on XQuAD, where a third or thrice of it scores the same. */
const HALF_WEIGHT_PROBABILITY = 1e-4;

/** What stands around a text's own tokens and counts nothing: special tokens, and those of the prefix. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
}

/** Weights 0…1 of a text's tokens. A text of nothing else than its surroundings is weighted evenly. */
export function sifWeights(
  ids: Int32Array,
  { before, after }: Surroundings,
  probability: (id: number) => number,
): Float32Array {
  const end = ids.length - after;
  if (end <= before) return new Float32Array(ids.length).fill(1);
  return Float32Array.from(ids, (id, at) =>
    at < before || at >= end ? 0 : HALF_WEIGHT_PROBABILITY / (HALF_WEIGHT_PROBABILITY + probability(id)),
  );
}

/** Throws UserError `configuration` where the tokenizer does not know how frequent its tokens are. */
export function requireProbability({ probability }: Tokenizer, folder: string): (id: number) => number {
  if (probability) return probability;
  throw new UserError(
    "configuration",
    `EMBEDDING_POOLING=sif needs a tokenizer of the kind Unigram, and ${folder} has another. Use mean, cls or last, as the model's card says.`,
    { folder },
  );
}
