/** Made sentences: real ones with made-up words, so that vocabulary and posting lists grow as those of real news do. */
import { type PoolLanguage, type PoolSentence, poolSentence } from "./pool.ts";
import type { Random } from "./random.ts";

/** How often the next made-up word is one that was never used before (Simon's model, 1955: Zipf's and Heaps' laws follow). */
const NEW_WORD_SHARE = 0.2;
/** Words remembered for a language; when they are full, a new one takes the place of any. */
const MAX_REMEMBERED = 100_000;

/** Makes sentences of one language. */
export interface Wording {
  sentence(random: Random): PoolSentence;
  /** A first and a last name that are nobody's. */
  name(random: Random): PoolSentence;
}

export function wordingOf({ language, sentences }: PoolLanguage): Wording {
  const parts = sentences.flatMap(({ lexemes }) => lexemes.split(" ")).filter(Boolean);
  const used: PoolSentence[] = [];

  /** The first half of one word and the second half of another: a name that is nobody's. */
  function coin(random: Random): PoolSentence {
    const [head, tail] = [Array.from(random.pick(parts)), Array.from(random.pick(parts))];
    const [first = "", ...rest] = head.slice(0, Math.ceil(head.length / 2));
    return poolSentence(
      first.toUpperCase() + rest.join("") + tail.slice(Math.floor(tail.length / 2)).join(""),
      language,
    );
  }

  /** Whatever was used often is used again more often. */
  function word(random: Random): PoolSentence {
    const next = used.length === 0 || random.next() < NEW_WORD_SHARE ? coin(random) : random.pick(used);
    if (used.length < MAX_REMEMBERED) used.push(next);
    else used[random.below(MAX_REMEMBERED)] = next;
    return next;
  }

  return {
    sentence: (random) => joined([word(random), random.pick(sentences)]),
    name: (random) => joined([coin(random), coin(random)]),
  };
}

/** Sentences one after another, as full-text search keeps them. */
export function joined(sentences: readonly PoolSentence[]): PoolSentence {
  const of = (field: keyof PoolSentence) => sentences.map((sentence) => sentence[field]).filter(Boolean);
  return { text: of("text").join(" "), lexemes: of("lexemes").join(" "), names: of("names").join(" ") };
}
