/** Tells whether a question leans on the one before it ("and in Brazil?", "why?", "who replaced him?"), and how. */
import { isCountry } from "./follow-up-countries.ts";
import { readBare, readFragment } from "./follow-up-ellipsis.ts";
import { FOLLOW_UP_ROWS, find, lengthAt, type Row } from "./follow-up-phrases.ts";
import { readReference } from "./follow-up-reference.ts";
import { type FollowUp, openRest } from "./follow-up-rest.ts";
import { isYear, type Token, tokens } from "./follow-up-tokens.ts";
import { FOLLOW_UP_SIGNS } from "./follow-up-words-scripts.ts";
import { spell } from "./interrogatives-match.ts";

/** Longer messages stand alone. */
const MAX_CHARS = 160;
const MAX_WORDS = 12;
/** Words of a country's name. */
const MAX_COUNTRY = 4;
const LATIN = /^\p{Script=Latin}/u;
/** Letters of a question in a script without spaces. */
const MAX_SIGNS = 40;
/** Also the Greek mark, which the spelling makes a semicolon. */
const MARK = /[?؟⸮]|\p{Script=Greek};/u;
const EXCLAIMED = /!/u;
/** "And" of Arabic and Hebrew, within the word: "وفرنسا". */
const AND_WITHIN = /^[وו]/u;
/** Scripts whose words are not told apart by the patterns of words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Ends of questions that need no mark. */
const ASKING_END = /(?:か|吗|嗎|呢|까|나요|가요|ล่ะ)$/u;
/** Marks, quotes and dashes around the words. */
const EDGES = /^[\s¿¡"'«»“”„()\-–—,،:]+|[\s?؟⸮;.!。…"'«»“”()]+$/gu;
const SENTENCE_END = /(?<=[.!?؟。…])\s+/u;
/** Words of what may stand before the question: "Thanks!" */
const MAX_COURTESY = 3;

/** The ways to read a question as a follow-up, the likeliest first; none when it stands alone, as most do. */
export function readFollowUp(question: string): FollowUp[] {
  const said = lastSentence(spell(question).trim());
  if (said === null || said.length > MAX_CHARS) return [];
  const marked = MARK.test(said);
  if (!marked && EXCLAIMED.test(said)) return [];
  const text = said.replace(EDGES, "");
  const whole =
    (marked && (byItself(text) ?? byItself(text.replace(AND_WITHIN, "")))) || bySigns(text, marked);
  if (whole) return [whole];
  const all = SPACELESS.test(text) ? [] : tokens(text);
  if (all.length === 0 || all.length > MAX_WORDS) return [];
  const readings = FOLLOW_UP_ROWS.flatMap((row) => readBy(row, text, all, marked) ?? []);
  return readings.sort((a, b) => rank(a) - rank(b));
}

/** Whether a question may be one in a language, by the words that ask. */
export function isAskedIn({ asks }: Row, question: string): boolean {
  return find(asks, wordsOf(tokens(question))) >= 0;
}

/** The message without a word of thanks before it; null for one of several sentences. */
function lastSentence(message: string): string | null {
  const parts = message.split(SENTENCE_END);
  const before = parts.slice(0, -1);
  return before.every((part) => tokens(part).length <= MAX_COURTESY) ? (parts.at(-1) ?? null) : null;
}

/** The same words may be read in several languages; the reading that tells most comes first. */
function rank({ kind, prepositions }: FollowUp): number {
  if (kind === "fragment") return prepositions > 0 ? 0 : 3;
  return kind === "reference" ? 1 : 2;
}

/** "2023?", "Brazil?": a year or a country and nothing else. */
function byItself(text: string): FollowUp | null {
  const all = tokens(text);
  const isDated = all.length === 1 && isYear(all[0]);
  if (!isDated && (all.length > MAX_COUNTRY || !isCountry(text))) return null;
  // Names in other scripts change their endings, or cannot be told from other words.
  const [row = null] = LATIN.test(text) ? FOLLOW_UP_ROWS : [];
  return { kind: "fragment", text, tokens: all, prepositions: 0, pronoun: -1, named: false, row };
}

function bySigns(text: string, marked: boolean): FollowUp | null {
  const asked = text.length <= MAX_SIGNS && (marked || ASKING_END.test(text));
  for (const { letters, without, fragment, bare, refers } of FOLLOW_UP_SIGNS) {
    if (!letters.test(text) || without?.test(text)) continue;
    const rest = { text, tokens: [], prepositions: 0, pronoun: -1, named: false, row: null };
    if (bare.test(text)) return { kind: "bare", ...rest };
    if (asked && fragment.test(text)) return { kind: "fragment", ...rest };
    if (asked && refers.test(text)) return { kind: "reference", ...rest };
  }
  return null;
}

function readBy(row: Row, text: string, all: readonly Token[], marked: boolean): FollowUp | null {
  const rest = openRest(row, text, all, marked);
  const isIdiom = lengthAt(row.idioms, wordsOf(all), 0) === all.length;
  if (rest.tokens.length === 0 || isIdiom) return null;
  return readReference(rest) ?? readBare(rest) ?? readFragment(rest);
}

function wordsOf(all: readonly Token[]): string[] {
  return all.map(({ word }) => word);
}
