/** What of a passage goes into the model: one text for the whole, and one for each of its sentences. */
import type { PassageSentence, Span } from "./article.ts";
import type { Embedder, EmbedOptions } from "./ports.ts";

/** A passage on its way into the model. */
export interface EmbeddingOrder {
  /** The text of the whole, with the title; null where only the sentences are wanted. */
  readonly input: string | null;
  readonly sentences: readonly (Span & { readonly text: string })[];
}

/** What came back for one order; `embedding` is null where its `input` was. */
export interface EmbeddedPassage {
  readonly embedding: Float32Array | null;
  readonly sentences: readonly PassageSentence[];
}

export interface EmbeddedPassages {
  /** In the order of the orders. */
  readonly passages: readonly EmbeddedPassage[];
  /** Tokens run through the model, padding not counted. */
  readonly tokens: number;
}

/** Embeds passages and their sentences in one call, so that the embedder can batch what is of one length. */
export async function embedPassages(
  embedder: Embedder,
  orders: readonly EmbeddingOrder[],
  options: EmbedOptions = {},
): Promise<EmbeddedPassages> {
  const texts = orders.flatMap(({ input, sentences }) => [
    ...(input === null ? [] : [input]),
    ...sentences.map(({ text }) => text),
  ]);
  const { vectors, tokens } = await embedder.embed(texts, "passage", options);
  // One left out would come again with each batch of a re-embedding, for ever.
  if (vectors.length !== texts.length)
    throw new Error(`the embedder returned ${vectors.length} vectors, not ${texts.length}`);
  const inOrder = vectors[Symbol.iterator]();
  const next = (): Float32Array => inOrder.next().value ?? new Float32Array();
  const passages = orders.map(({ input, sentences }) => ({
    embedding: input === null ? null : next(),
    sentences: sentences.map(({ start, end }) => ({ start, end, embedding: next() })),
  }));
  return { passages, tokens };
}
