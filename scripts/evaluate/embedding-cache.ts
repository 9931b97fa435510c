/**
 * Keeps embeddings on disk between evaluations: an embedder in front of another one that asks it only for texts it has
 * not seen.
 *
 * A folder a model. Each process appends to a file of its own, so that several may run at once, and reads those of all
 * others when it opens. A file is a row of records: a digest of role and text, then the vector in float32. What a kill
 * left of a last record is not read.
 */
import { createHash, randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Embedded, Embedder, ModelIdentity } from "../../src/core/ports.ts";

/** Enough that no two texts meet. */
const KEY_BYTES = 16;
const BYTES_PER_NUMBER = 4;
const ENDING = ".vectors";

/** `tokens` counts what went through the model: none for a text out of the cache. Closing closes `inner`, too. */
export function cachedEmbedder(inner: Embedder, folder: string): Embedder {
  const own = join(folder, folderName(inner.model));
  mkdirSync(own, { recursive: true });
  const known = readAll(own, inner.model.dimensions);
  const target = join(own, `${randomUUID()}${ENDING}`);

  async function fill(texts: readonly string[], role: "query" | "passage"): Promise<number> {
    const missing = [...new Set(texts)].filter((text) => !known.has(keyOf(text, role)));
    if (missing.length === 0) return 0;
    const { vectors, tokens } = await inner.embed(missing, role);
    const records = missing.map((text, at) => {
      const vector = vectors[at];
      if (!vector) throw new Error(`the embedder returned ${vectors.length} vectors, not ${missing.length}`);
      known.set(keyOf(text, role), vector);
      return Buffer.concat([
        Buffer.from(keyOf(text, role), "hex"),
        Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
      ]);
    });
    appendFileSync(target, Buffer.concat(records));
    return tokens;
  }

  return {
    model: inner.model,
    maxTokens: inner.maxTokens,
    countTokens: (texts) => inner.countTokens(texts),
    async embed(texts, role): Promise<Embedded> {
      const tokens = await fill(texts, role);
      const vectors = texts.map((text) => Float32Array.from(known.get(keyOf(text, role)) ?? []));
      return { vectors, tokens };
    },
    close: () => inner.close(),
  };
}

function folderName({ id, dimensions }: ModelIdentity): string {
  return `${id.replace(/[^\w.@-]+/g, "_")}-${dimensions}`;
}

function keyOf(text: string, role: "query" | "passage"): string {
  return createHash("sha256")
    .update(`${role}\0${text}`)
    .digest("hex")
    .slice(0, KEY_BYTES * 2);
}

function readAll(folder: string, dimensions: number): Map<string, Float32Array> {
  const size = KEY_BYTES + dimensions * BYTES_PER_NUMBER;
  const known = new Map<string, Float32Array>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(ENDING))) {
    const bytes = readFileSync(join(folder, name));
    for (let at = 0; at + size <= bytes.length; at += size) {
      const key = bytes.toString("hex", at, at + KEY_BYTES);
      const vector = new Float32Array(dimensions);
      Buffer.from(vector.buffer).set(bytes.subarray(at + KEY_BYTES, at + size));
      known.set(key, vector);
    }
  }
  return known;
}
