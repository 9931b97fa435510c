/** Gives an archive another model: every passage is embedded anew, and the old embeddings go in one step. */
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "./article.ts";
import { type EmbeddingOrder, embedPassages } from "./embed-passages.ts";
import type { Embedder, EmbeddingWriter, PassageText } from "./ports.ts";
import { embeddingInput, nameKeys, tellingSentences } from "./prepare.ts";

/** Passages embedded between two writes: a kill loses at most these. */
const BATCH_PASSAGES = 64;

export interface ReembedProgress {
  readonly passages: number;
  readonly totalPassages: number;
}

/**
 * Embeds what the embedder's model has not embedded yet: with another model than the one in use everything, else the
 * sentences that older data lack. Picks up where a run that was stopped left off. Returns how many passages this run did.
 */
export async function reembed(
  archive: EmbeddingWriter,
  embedder: Embedder,
  options: { readonly signal?: AbortSignal; onProgress?(progress: ReembedProgress): void } = {},
): Promise<number> {
  let done = 0;
  while (!options.signal?.aborted) {
    const { total, passages } = await archive.unembedded(embedder.model, BATCH_PASSAGES);
    if (total === 0 && (await archive.adopt(embedder.model))) break;
    const embedded = await embedPassages(embedder, passages.map(orderOf));
    const entries = passages.flatMap((passage, at) => {
      const made = embedded.passages[at];
      return made ? [{ id: passage.id, names: namesOf(passage), ...made }] : [];
    });
    await archive.stage(embedder.model, entries);
    done += entries.length;
    options.onProgress?.({ passages: done, totalPassages: done + total - entries.length });
  }
  return done;
}

function orderOf({ title, text, start, language, embedded }: PassageText): EmbeddingOrder {
  const moved = (span: Span) => ({
    start: start + span.start,
    end: start + span.end,
    text: text.slice(span.start, span.end),
  });
  return {
    input: embedded ? null : embeddingInput(title, text),
    sentences: tellingSentences(text, splitSentences(text, language)).map(moved),
  };
}

function namesOf({ title, text, language }: PassageText): string {
  return nameKeys(embeddingInput(title, text), language);
}
