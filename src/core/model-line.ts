/** Articles on their way through the model: handed over in pieces, kept in order, stored one after the other. */
import { type EmbeddedPassages, type EmbeddingOrder, embedPassages } from "./embed-passages.ts";
import type { Embedder } from "./ports.ts";
import type { PreparedPassage } from "./prepare.ts";

/** Passages that wait in the embedder: enough to keep it busy, few enough that stopping takes seconds. */
const MAX_WAITING_PASSAGES = 24;
/** Of one article at a time: a book must not stand before everybody else. */
const PIECE_PASSAGES = 8;
/** Articles prepared ahead of the embedder, so that the progress bar knows how much is left. */
const MAX_PREPARED_AHEAD = 2_000;

export interface AheadArticle {
  readonly article: { readonly body: string };
  readonly passages: readonly PreparedPassage[];
}

export interface ModelLineParts<Ahead extends AheadArticle> {
  readonly embedder: Embedder;
  /** Called in the order in which the articles came, never twice at a time. */
  store(ahead: Ahead, embedded: EmbeddedPassages): Promise<void>;
  readonly signal?: AbortSignal | undefined;
  /** At `signal`, articles whose last piece is at the model are dropped too, rather than stored. */
  readonly dropsAtModel: boolean;
}

/** An article with what was handed over of it. */
interface Handed<Ahead> {
  readonly ahead: Ahead;
  readonly pieces: Promise<EmbeddedPassages>[];
  readonly dropping: AbortController;
  passages: number;
  isWhole: boolean;
}

export class ModelLine<Ahead extends AheadArticle> {
  readonly #parts: ModelLineParts<Ahead>;
  readonly #ahead: Handed<Ahead>[] = [];
  readonly #atModel = new Set<Handed<Ahead>>();
  readonly #stop = () => this.#feed();
  #passages = 0;
  #stored: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | null = null;
  #wake: (() => void) | null = null;

  constructor(parts: ModelLineParts<Ahead>) {
    this.#parts = parts;
    parts.signal?.addEventListener("abort", this.#stop, { once: true });
  }

  /** Resolves when there is room for the next. Rejects with the first error of the embedder or of storing. */
  async push(ahead: Ahead): Promise<void> {
    this.#ahead.push({ ahead, pieces: [], dropping: new AbortController(), passages: 0, isWhole: false });
    this.#feed();
    await this.#room(() => this.#ahead.length < MAX_PREPARED_AHEAD);
  }

  /** Resolves when all is stored, or dropped. Rejects like `push`. */
  async finish(): Promise<void> {
    try {
      await this.#room(() => this.#ahead.length === 0);
      await this.#stored;
      this.#throwFailure();
    } finally {
      this.#parts.signal?.removeEventListener("abort", this.#stop);
    }
  }

  /** Hands pieces to the model while there is room. */
  #feed(): void {
    if (this.#parts.signal?.aborted) this.#drop();
    while (this.#failure === null && this.#passages < MAX_WAITING_PASSAGES) {
      const next = this.#ahead[0];
      if (!next) break;
      this.#hand(next);
    }
    this.#wake?.();
  }

  #drop(): void {
    this.#ahead.length = 0;
    for (const handed of this.#atModel)
      if (!handed.isWhole || this.#parts.dropsAtModel) handed.dropping.abort();
  }

  #hand(handed: Handed<Ahead>): void {
    const { passages, article } = handed.ahead;
    const piece = passages.slice(handed.passages, handed.passages + PIECE_PASSAGES);
    handed.passages += piece.length;
    this.#passages += piece.length;
    this.#atModel.add(handed);
    const embedded = embedPassages(this.#parts.embedder, piece.map(orderIn(article.body)), {
      caller: this,
      signal: handed.dropping.signal,
    });
    handed.pieces.push(embedded);
    const isLast = handed.passages === passages.length;
    if (isLast) this.#storeWhenWhole(handed);
    const free = () => {
      this.#passages -= piece.length;
      this.#feed();
    };
    // The last piece leaves its place when the article is stored, so that nothing runs ahead of a slow disk.
    (isLast ? this.#stored : embedded).then(free, () => {
      // Of an article that has failed no more is embedded.
      this.#storeWhenWhole(handed);
      free();
    });
  }

  #storeWhenWhole(handed: Handed<Ahead>): void {
    if (handed.isWhole) return;
    handed.isWhole = true;
    if (this.#ahead[0] === handed) this.#ahead.shift();
    const embedded = Promise.all(handed.pieces);
    // Its rejection is met below, once the articles before it are stored.
    embedded.catch(() => undefined);
    this.#stored = this.#stored
      .then(async () => {
        const pieces = await embedded;
        if (this.#failure === null) await this.#parts.store(handed.ahead, joined(pieces));
      })
      .catch((error: unknown) => {
        if (!handed.dropping.signal.aborted) this.#failure ??= { error };
      })
      .then(() => void this.#atModel.delete(handed));
  }

  async #room(enough: () => boolean): Promise<void> {
    while (!enough() && this.#failure === null && !this.#parts.signal?.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#wake = null;
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

function joined(pieces: readonly EmbeddedPassages[]): EmbeddedPassages {
  return {
    passages: pieces.flatMap(({ passages }) => passages),
    tokens: pieces.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

/** The texts are cut out of the body only now: many articles wait, and few are at the model. */
function orderIn(body: string): (passage: PreparedPassage) => EmbeddingOrder {
  return ({ input, sentences }) => ({
    input,
    sentences: sentences.map(({ start, end }) => ({ start, end, text: body.slice(start, end) })),
  });
}
