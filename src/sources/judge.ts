/**
 * Judges a reading of bytes as text: how much it looks like a language that its encoding was made for.
 * Pure character evidence: expected letters, their frequency, upper case only where words begin, signs between words.
 */
import { type Alphabet, expectationOf } from "./alphabets.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";

/** Worth of a letter that the alphabet does not list. */
const UNLISTED = {
  /** A letter of another alphabet of the same script: names from abroad. */
  foreign: -0.6,
  /** A letter of another script, or beyond the alphabet where the alphabet is closed. */
  alien: -1,
  /** A Han character or Hangul syllable that is not among the most common. */
  uncommonHan: 0.2,
  uncommonHangul: 0.5,
  kana: 1,
  halfWidthKana: -0.5,
} as const;

/** How far the share of letters beyond ASCII may be off, as a factor, and what each further factor of two takes. */
const SHARE_TOLERANCE = 2;
const SHARE_PENALTY = 0.12;
const MAX_SHARE_PENALTY = 1;
/** Too few may come from markup or names around the text; too many come from nowhere. */
const MAX_SHORTFALL_PENALTY = 0.4;
/** Shares below this are all the same: a name or two in a page. */
const MIN_SHARE = 1e-3;

const LATIN = /\p{Script=Latin}/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\u3041-\u30ff]/;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]/;

/** `score`: best mean worth of a character beyond ASCII; 1 is perfect, below 0 is noise. `characters`: how many there were. */
export interface Verdict {
  readonly score: number;
  readonly characters: number;
}

/** Judges a reading by the alphabet, of those given, that fits it best; the score is 0 where there is nothing to judge. */
export function judge(text: string, alphabets: readonly Alphabet[]): Verdict {
  const evidence = gatherEvidence(text);
  if (evidence.total === 0) return { score: 0, characters: 0 };
  const fits = alphabets.map((alphabet) => likeness(evidence, alphabet));
  return { score: Math.max(...fits) + evidence.standing / evidence.total, characters: evidence.total };
}

function likeness(evidence: Evidence, alphabet: Alphabet): number {
  const { worth, share } = expectationOf(alphabet);
  let sum = 0;
  for (const [letter, count] of evidence.letters) {
    sum += count * (worth.get(letter) ?? unlisted(letter, alphabet));
  }
  return sum / evidence.total - sharePenalty(evidence.share, share);
}

function unlisted(letter: string, alphabet: Alphabet): number {
  if (HALF_WIDTH_KANA.test(letter)) return UNLISTED.halfWidthKana;
  if (KANA.test(letter)) return alphabet === "ja" ? UNLISTED.kana : UNLISTED.alien;
  if (HAN.test(letter)) return unlistedHan(alphabet);
  if (HANGUL.test(letter)) return alphabet === "ko" ? UNLISTED.uncommonHangul : UNLISTED.alien;
  return LATIN.test(letter) ? UNLISTED.foreign : UNLISTED.alien;
}

function unlistedHan(alphabet: Alphabet): number {
  if (alphabet === "zh-Hans" || alphabet === "zh-Hant" || alphabet === "ja") return UNLISTED.uncommonHan;
  // Korean papers still write a few names and headlines with Chinese characters.
  return alphabet === "ko" ? UNLISTED.foreign : UNLISTED.alien;
}

function sharePenalty(share: number, expected: number): number {
  const factor = Math.log2((share + MIN_SHARE) / (expected + MIN_SHARE));
  const limit = factor < 0 ? MAX_SHORTFALL_PENALTY : MAX_SHARE_PENALTY;
  return Math.min(limit, SHARE_PENALTY * Math.max(0, Math.abs(factor) - Math.log2(SHARE_TOLERANCE)));
}
