/** Reads words that somebody claims were said: what the archive is searched by, and what texts are compared with. */
import { identifyLanguage } from "../../../text/language.ts";
import { lexemes } from "../../../text/lexemes.ts";
import { ENDINGS } from "../../../text/stem-endings.ts";
import { lettersOf, type Runs, runsOf } from "../../../text/wording/letters.ts";
import { type Piece, readWording } from "../../../text/wording/pieces.ts";
import { type TextWord, wordsIn } from "../../../text/wording/words.ts";

/** Words to be verified. */
export interface AskedWords {
  /** As given, without marks around it. */
  readonly text: string;
  /** BCP 47; "und" where it could be any. */
  readonly language: string;
  readonly pieces: readonly Piece[];
  /** Without what an editor put in; `words` are of it. */
  readonly plain: string;
  readonly words: readonly TextWord[];
  /** Indexes of words after which something was left out. */
  readonly breaks: ReadonlySet<number>;
  /** Those of them where an editor put something in. */
  readonly insertions: ReadonlySet<number>;
  /** What an editor put in before each piece, and last behind all. */
  readonly inserted: readonly string[];
  /** As if it were whole: with what was put in, without ellipses. */
  readonly literal: { readonly text: string; readonly words: readonly TextWord[] };
  /** Of each piece, its letters: a text that lacks them cannot have the words. */
  readonly letters: readonly string[];
  readonly runs: Runs;
  /** In every spelling that full-text search may have them in. */
  readonly lexemes: readonly string[];
}

/** Of few words the language is a guess; longer texts are sure. */
const SURE = 0.6;
const LONG = 120;

export function readAsked(text: string): AskedWords {
  const { pieces, plain, breaks, insertions, inserted, literal } = readWording(text);
  const { language, confidence } = identifyLanguage(plain);
  const isSure = confidence >= SURE || plain.length >= LONG;
  const words = wordsIn(plain, language);
  const wordsAt = (offsets: readonly number[]) =>
    new Set(offsets.map((offset) => words.findLastIndex(({ end }) => end <= offset)));
  return {
    text,
    language,
    pieces,
    plain,
    words,
    letters: pieces.map((piece) => lettersOf(piece.text)),
    runs: runsOf(lettersOf(plain)),
    breaks: wordsAt(breaks),
    insertions: wordsAt(insertions),
    inserted,
    literal: { text: literal, words: wordsIn(literal, language) },
    lexemes: isSure ? lexemes(plain, language) : lexemesOfAny(plain, language),
  };
}

/** Stems differ by language, and a few words may be of any. */
function lexemesOfAny(text: string, language: string): string[] {
  const languages = ["und", language, ...Object.keys(ENDINGS)];
  return [...new Set(languages.flatMap((one) => lexemes(text, one)))];
}
