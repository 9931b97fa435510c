/** A small real embedder without a model: each word is hashed to a direction, so that texts that share words are near. */
import type { Embedder } from "../../src/core/ports.ts";

export interface FakeEmbedderOptions {
  readonly id?: string;
  readonly dimensions?: number;
  readonly maxTokens?: number;
  /** Stands for the time that a model takes. */
  readonly delayMs?: number;
}

/** What stands for the prefix and the special tokens of a model. */
const EXTRA_TOKENS = 3;
/** Directions that a word is added to; several make it unlikely that two words fall together. */
const DIRECTIONS_PER_WORD = 4;

/** Tokens are words, and single characters in scripts without spaces. */
export function fakeEmbedder(options: FakeEmbedderOptions = {}): Embedder {
  const { id = "fake", dimensions = 64, maxTokens = 512, delayMs = 0 } = options;
  let closed = false;
  return {
    model: { id, dimensions },
    maxTokens,
    async countTokens(texts) {
      return texts.map((text) => wordsOf(text).length);
    },
    async embed(texts) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (closed) throw new Error("the embedder was closed");
      const cut = texts.map((text) => wordsOf(text).slice(0, maxTokens - EXTRA_TOKENS));
      return {
        vectors: cut.map((words) => vectorOf(words, dimensions)),
        tokens: cut.reduce((sum, words) => sum + words.length + EXTRA_TOKENS, 0),
      };
    },
    async close() {
      closed = true;
    },
  };
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

function vectorOf(words: readonly string[], dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  // A text without words has a direction too: an embedding always has length 1.
  for (const word of words.length > 0 ? words : [""]) {
    for (let n = 0; n < DIRECTIONS_PER_WORD; n += 1) {
      const hash = hashOf(`${n}${word}`);
      const at = hash % dimensions;
      vector[at] = (vector[at] ?? 0) + (hash & 0x10000 ? 1 : -1);
    }
  }
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return vector.map((value) => value / (length || 1));
}

/** FNV-1a with a last stir, so that similar words fall far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
