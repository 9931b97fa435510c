/** Reads out of a question what the searches compare: its embedding, words, names and numbers. */
import { identifyLanguage } from "../text/language.ts";
import { lexemes } from "../text/lexemes.ts";
import { type Mention, namesIn, tellingOf } from "../text/names.ts";
import type { Correction, LiveIndex } from "./live-index.ts";
import type { Embedder, PassageReader } from "./ports.ts";

/** A question as the searches see it. */
export interface Question {
  readonly text: string;
  /** BCP 47; `und` where it could be any. */
  readonly language: string;
  /** The same, `und` where it is not sure: then its words may be those of any language. */
  readonly wordLanguage: string;
  readonly lexemes: readonly string[];
  /** Its names and numbers; any word may be a name, as people type them in lower case. */
  readonly mentions: readonly Mention[];
  /** In how many passages each key of the mentions stands, and how many passages there are. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly passages: number;
  /** As the model gives it. */
  readonly vector: Float32Array;
  /** Without the direction of its language, length 1. */
  readonly corrected: Float32Array;
}

export interface QuestionParts {
  readonly embedder: Pick<Embedder, "embed">;
  readonly passages: Pick<PassageReader, "nameFrequencies">;
  readonly index: Pick<LiveIndex, "size">;
  readonly correct: Correction;
}

/** Of few words the language is a guess: "inflation Ukraine" is French by .58. */
const SURE = 0.6;

export async function readQuestion(text: string, parts: QuestionParts): Promise<Question> {
  const { embedder, passages, index, correct } = parts;
  const { language, confidence } = identifyLanguage(text);
  const [vector] = (await embedder.embed([text], "query")).vectors;
  if (!vector) throw new Error("the embedder returned no vector for a question");
  const mentions = namesIn(text, ONLY_HAN.test(text) ? "und" : language, "question");
  return {
    text,
    language,
    wordLanguage: confidence < SURE ? "und" : language,
    lexemes: lexemes(text, language),
    mentions,
    frequencies: await passages.nameFrequencies([...new Set(mentions.flatMap(({ keys }) => keys))]),
    passages: await index.size(),
    vector,
    corrected: correct(vector),
  };
}

/** Keys of numbers begin with a digit. */
export const NUMBER_KEY = /^\d/;

/** A few Han characters alone may be Chinese as well as Japanese: a name is then read both ways. */
const ONLY_HAN = /^\s*\p{Script=Han}{1,4}\s*$/u;

/** Words of a question up to which it may be nothing but a name. */
const MAX_BARE_WORDS = 3;

/** Question marks, and the kana that Japanese sentences have and names do not. */
const ASKING = /[?？؟]|\p{Script=Hiragana}/u;

/** Whether a question is nothing but a name that the coverage has, in whatever script: "林", "Hayashi". */
export function isBareName({ text, mentions, frequencies }: Question): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const count = Math.max(words.length, mentions.length);
  if (count === 0 || count > MAX_BARE_WORDS || ASKING.test(text)) return false;
  return mentions.every(({ keys }) => keys.some((key) => (frequencies.get(key) ?? 0) > 0));
}

export function isNumber({ keys }: Mention): boolean {
  return keys.some((key) => NUMBER_KEY.test(key));
}

/**
 * Inverse document frequency of the rarest of a mention's keys, times how much its sound tells; among the keys of a
 * passage where those are given, 0 where it has none of them.
 */
export function rarityOf(
  { keys }: Mention,
  { frequencies, passages }: Question,
  among: ReadonlySet<string> | null = null,
): number {
  const common = among === null ? keys : keys.filter((key) => among.has(key));
  const rarities = common.map(
    (key) => Math.log(1 + passages / (1 + (frequencies.get(key) ?? 0))) * tellingOf(key),
  );
  return Math.max(0, ...rarities);
}
