/** Gives an archive another model: every passage is embedded anew, and the old embeddings go in one step. */
import type { Embedder, EmbeddingWriter } from "./ports.ts";
import { embeddingInput } from "./prepare.ts";

/** Passages embedded between two writes: a kill loses at most these. */
const BATCH_PASSAGES = 64;

export interface ReembedProgress {
  readonly passages: number;
  readonly totalPassages: number;
}

/** Picks up where a run that was stopped left off. Returns how many passages this run embedded. */
export async function reembed(
  archive: EmbeddingWriter,
  embedder: Embedder,
  options: { readonly signal?: AbortSignal; onProgress?(progress: ReembedProgress): void } = {},
): Promise<number> {
  let done = 0;
  while (!options.signal?.aborted) {
    const { total, passages } = await archive.unembedded(embedder.model, BATCH_PASSAGES);
    if (total === 0 && (await archive.adopt(embedder.model))) break;
    const { vectors } = await embedder.embed(
      passages.map(({ title, text }) => embeddingInput(title, text)),
      "passage",
    );
    const entries = passages.map(({ id }, at) => {
      const vector = vectors[at];
      // Left out, it would come again with each batch, for ever.
      if (!vector) throw new Error(`the embedder returned ${vectors.length} vectors, not ${passages.length}`);
      return { id, vector };
    });
    await archive.stage(embedder.model, entries);
    done += entries.length;
    options.onProgress?.({ passages: done, totalPassages: done + total - entries.length });
  }
  return done;
}
