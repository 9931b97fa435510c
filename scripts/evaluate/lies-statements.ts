/** True and untrue statements about real articles, with the passage each is about. */

import { quotedStrings } from "../../src/text/quoted-strings.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { seededRandom } from "../fit/random.ts";
import { LIES } from "./lies-corrupt.ts";

/** The same article in several languages, segment by segment. */
export interface ParallelArticle {
  readonly id: string;
  /** BCP 47 → segments; the same number in each. */
  readonly segments: Readonly<Record<string, readonly string[]>>;
}

export interface Statement {
  /** How it lies; null for the truth. */
  readonly lie: string | null;
  readonly text: string;
  /** BCP 47, of the statement. */
  readonly language: string;
  readonly passage: { readonly text: string; readonly language: string };
}

const SEGMENTS_PER_PASSAGE = 5;
const MIN_LENGTH = 40;
const MAX_LENGTH = 260;
const DENSE: ReadonlySet<string> = new Set(["ja", "zh", "ko"]);
const DENSE_SCALE = 0.5;
const SEED = 20_261_126;

/** `count` lies, spread over kinds, languages and articles; half of them in another language than the passage. */
export function liesAbout(articles: readonly ParallelArticle[], count: number): Statement[] {
  const kinds = Object.keys(LIES);
  const made: Statement[] = [];
  for (const { text, language, other, passage, turn } of occasions(articles)) {
    if (made.length >= count) break;
    for (let step = 0; step < kinds.length; step += 1) {
      const lie = kinds[(turn + step) % kinds.length] ?? "";
      const lying = LIES[lie]?.(text, language, other) ?? null;
      if (lying === null || lying === text || passage.text.includes(lying)) continue;
      if (splitSentences(lying, language).length !== 1) continue;
      made.push({ lie, text: lying, language, passage });
      break;
    }
  }
  return made;
}

/** True statements: segments as they stand, and translations of those that quote nothing (quoted words are not translated). */
export function truthsAbout(articles: readonly ParallelArticle[], count: number): Statement[] {
  return [...occasions(articles)]
    .filter(
      ({ text, language, passage }) => language === passage.language || quotedStrings(text).length === 0,
    )
    .slice(0, count)
    .map(({ text, language, passage }) => ({ lie: null, text, language, passage }));
}

interface Occasion {
  readonly text: string;
  readonly language: string;
  readonly other: string;
  readonly passage: Statement["passage"];
  readonly turn: number;
}

/** Every segment once, in a language drawn for it; every second one beside a passage in another language. */
function* occasions(articles: readonly ParallelArticle[]): Generator<Occasion> {
  const random = seededRandom(SEED);
  const drawn = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "en";
  const most = Math.max(...articles.map(({ segments }) => Object.values(segments)[0]?.length ?? 0));
  let turn = 0;
  for (let at = 0; at < most; at += 1) {
    for (const [index, { segments }] of articles.entries()) {
      const language = drawn(Object.keys(segments));
      const others = Object.keys(segments).filter((one) => one !== language);
      const told = turn % 2 === 1 && others.length > 0 ? drawn(others) : language;
      const text = segments[language]?.[at] ?? "";
      if (!isUsable(text, language)) continue;
      const first = Math.max(0, at - 2);
      const passage = (segments[told] ?? []).slice(first, first + SEGMENTS_PER_PASSAGE).join(" ");
      const other = strangerOf(articles, index, language, at);
      yield { text, language, other, passage: { text: passage, language: told }, turn };
      turn += 1;
    }
  }
}

function isUsable(text: string, language: string): boolean {
  const scale = DENSE.has(language) ? DENSE_SCALE : 1;
  const isOne = splitSentences(text, language).length === 1;
  return isOne && text.length >= MIN_LENGTH * scale && text.length <= MAX_LENGTH * scale;
}

/** A sentence of another article in the same language. */
function strangerOf(
  articles: readonly ParallelArticle[],
  index: number,
  language: string,
  at: number,
): string {
  for (let step = 7; step < articles.length; step += 1) {
    const sentences = articles[(index + step) % articles.length]?.segments[language] ?? [];
    const sentence = sentences[at % Math.max(1, sentences.length)];
    if (sentence !== undefined) return sentence;
  }
  return "";
}
