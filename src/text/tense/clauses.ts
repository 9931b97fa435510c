/** Cuts a sentence into clauses: at its signs, and where a conjunction or relative word opens one. */
import { baseLanguage } from "../base-language.ts";
import { speechWordsOf } from "../quotations/words/index.ts";
import type { SpeechWords } from "../quotations/words/speech-words.ts";

/** How a clause begins: "that", "who", "after"; `sign` where only punctuation parts it from the one before. */
export type Opening = "start" | "sign" | "that" | "relative" | "join";

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly opening: Opening;
}

/** Signs that part clauses; not a comma between figures, nor a full stop, which within a sentence ends an abbreviation. Thai parts them by spaces. */
const SIGNS =
  /(?<!\p{N}),(?=\S)|,(?=\s|$)|[;:—–()[\]"“”„«»‹›،؛؟。、；：，！？!?…「」『』（）]|\s-{1,2}\s|(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])\s+/gu;

const openers = new Map<string, RegExp | null>();

/** In order, covering the sentence; empty ones are left out. `language`: BCP 47. */
export function clausesOf(sentence: string, language: string): Clause[] {
  const opener = openerOf(baseLanguage(language));
  const cuts = [...sentence.matchAll(SIGNS)].map(({ 0: sign, index }): readonly [number, Opening] => [
    index + sign.length,
    "sign",
  ]);
  for (const { index, groups = {} } of opener ? sentence.matchAll(opener) : [])
    cuts.push([index, groups.that ? "that" : (groups.relative ?? groups.article) ? "relative" : "join"]);
  cuts.sort(([one], [other]) => one - other);
  const starts: readonly (readonly [number, Opening])[] = [[0, "start"], ...cuts];
  return starts
    .map(([start, opening], at) => ({ start, opening, end: starts[at + 1]?.[0] ?? sentence.length }))
    .filter(({ start, end }) => sentence.slice(start, end).trim() !== "");
}

function openerOf(language: string): RegExp | null {
  const known = openers.get(language);
  if (known !== undefined) return known;
  const tables = speechWordsOf(language);
  const articles = new Set(
    wordsOf(tables, ({ determiners, prepositions }) => `${determiners} ${prepositions}`),
  );
  const relatives = wordsOf(tables, ({ relatives: words }) => words);
  const groups = [
    group(
      "that",
      wordsOf(tables, ({ that }) => that),
    ),
    group(
      "relative",
      relatives.filter((word) => !articles.has(word)),
    ),
    // German "der" is a relative word behind a comma only.
    group(
      "article",
      relatives.filter((word) => articles.has(word)),
      "(?<=,\\s{0,2})",
    ),
    group(
      "join",
      wordsOf(tables, ({ joins }) => joins),
    ),
  ].filter((source) => source !== "");
  const made =
    groups.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${groups.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
  openers.set(language, made);
  return made;
}

function wordsOf(
  tables: readonly SpeechWords[],
  listOf: (table: SpeechWords) => string | undefined,
): string[] {
  const words = tables.flatMap((table) => (listOf(table) ?? "").split(/\s+/));
  return words.filter((word) => /^[\p{L}\p{M}_'*-]+$/u.test(word));
}

function group(name: string, words: readonly string[], behind = ""): string {
  const patterns = words.map((word) =>
    word.replaceAll("*", "[\\p{L}\\p{M}]*").replaceAll("_", "\\s+").replaceAll("'", "['’]"),
  );
  return patterns.length > 0 ? `(?<${name}>${behind}(?:${patterns.join("|")}))` : "";
}
