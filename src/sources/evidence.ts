/** Gathers what a reading of bytes shows, whatever its language: its letters, and how its characters stand together. */
import { kindOf } from "./characters.ts";

/** What one character beyond ASCII may add or take, by where it stands. */
const STANDING = {
  /** U+FFFD, controls, private use, unassigned: never in real text. */
  broken: -6,
  /** A sign that typographers use, between words. */
  typographic: 0.7,
  /** An apostrophe or the like between two letters. */
  joining: 0.9,
  /** A space that does not break lines, as common in French and Polish as quotation marks. */
  space: 0.8,
  /** A closing mark where a word begins: met in some languages, suspect in all. */
  lateClosing: 0,
  /** Any other sign. */
  oddSign: -1,
  /** A sign inside a word, an upper-case letter after a lower-case one, scripts mixed in one word. */
  misplaced: -1.5,
  /** Scripts mixed by a letter that looks alike in both: sloppy typing, not a wrong reading. */
  lookalike: -0.4,
  /** Latin letters beyond ASCII side by side: rare in every language that a one-byte encoding serves. */
  crowded: -0.5,
  /** A Latin consonant that is a word of its own, a letter that begins a number or follows a comma. */
  lone: -1,
  /** An upper-case letter beyond those that lower-case ones outnumber. */
  shouted: -0.2,
} as const;

/** Quotation marks, dashes and the like, of every tradition; East Asian punctuation in one block. */
const TYPOGRAPHIC =
  /[«»„“”‚‘’‹›–—…•·°§№€£©®™¡¿ºª½¼¾²³×′″\u00ad،؛؟٪\u200e\u200f־׀׃\u3000-\u3003\u3008-\u3011\u3014\u3015\u30fb\uff01-\uff5e]|\u200c|\u200d/u;
/** Signs that do stand inside words: apostrophes, the Catalan dot, soft hyphens, joiners, dashes. */
const INSIDE_WORDS = /[’‘·\u00ad–—\u30fb]|\u200c|\u200d/u;
/** Marks that end something: suspect where a word begins. */
const CLOSING = /[’”…•–—‡†‰™]/u;
/** ASCII letters with a twin in Cyrillic or Greek. */
const LOOKALIKE = /[aceijopsxyABCEHIJKMNOPSTXYZ]/;
const VOWEL = /^[aeiouyæøœ]/;

/** Evidence from one reading. */
export interface Evidence {
  /** Lower-cased letters beyond ASCII with their counts. */
  readonly letters: ReadonlyMap<string, number>;
  /** Sum of what the standing of all characters adds or takes. */
  readonly standing: number;
  /** Share of letters beyond ASCII among all letters. */
  readonly share: number;
  /** Characters beyond ASCII. */
  readonly total: number;
}

/** Reads a text once. */
export function gatherEvidence(text: string): Evidence {
  const letters = new Map<string, number>();
  const tally = { standing: 0, total: 0, letters: 0, ascii: 0, upper: 0 };
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    const { kind, ascii, case: letterCase } = kindOf(character);
    if (ascii && kind !== "broken") {
      tally.ascii += kind === "letter" ? 1 : 0;
      continue;
    }
    tally.total += 1;
    tally.standing += standing(character, characters[at - 1] ?? " ", characters[at + 1] ?? " ");
    if (kind !== "letter") continue;
    const lower = lowerCase(character);
    letters.set(lower, (letters.get(lower) ?? 0) + 1);
    tally.letters += 1;
    tally.upper += letterCase === "upper" ? 1 : 0;
  }
  const shouted = Math.max(0, 2 * tally.upper - tally.letters) * STANDING.shouted;
  const share = tally.letters / Math.max(1, tally.letters + tally.ascii);
  return { letters, standing: tally.standing + shouted, share, total: tally.total };
}

/** The capital İ alone has no lower case of one code point. */
function lowerCase(letter: string): string {
  return letter === "İ" ? letter : letter.toLowerCase();
}

function standing(character: string, before: string, after: string): number {
  const { kind, script } = kindOf(character);
  if (kind === "broken") return STANDING.broken;
  if (kind === "sign") return signStanding(character, before, after);
  if (script === "latin")
    return caseStanding(character, before, after) + latinStanding(character, before, after);
  if (script === "eastern") return isAsciiLetter(before) && isAsciiLetter(after) ? STANDING.misplaced : 0;
  return caseStanding(character, before, after) + mixture(before, after);
}

function signStanding(sign: string, before: string, after: string): number {
  if (sign === "\u00a0" || sign === "\u3000") return STANDING.space;
  const inside = kindOf(before).kind === "letter" && kindOf(after).kind === "letter";
  if (!TYPOGRAPHIC.test(sign)) return inside ? STANDING.misplaced : STANDING.oddSign;
  const eastern = sign >= "\u3000";
  if (inside && !eastern) return INSIDE_WORDS.test(sign) ? STANDING.joining : STANDING.misplaced;
  const late = CLOSING.test(sign) && /\s/.test(before) && kindOf(after).kind === "letter";
  return late ? STANDING.lateClosing : STANDING.typographic;
}

function caseStanding(letter: string, before: string, after: string): number {
  const own = kindOf(letter).case;
  const afterLower = own === "upper" && kindOf(before).case === "lower";
  const beforeUpper = own === "lower" && isAsciiLetter(after) && kindOf(after).case === "upper";
  return afterLower || beforeUpper ? STANDING.misplaced : 0;
}

function latinStanding(letter: string, before: string, after: string): number {
  const { ascii, script } = kindOf(before);
  const crowded = !ascii && script === "latin" ? STANDING.crowded : 0;
  return crowded + (isLone(letter, before, after) ? STANDING.lone : 0);
}

function isLone(letter: string, before: string, after: string): boolean {
  if (/[\p{L}\p{M}\d’']/u.test(before)) return false;
  if (/\d/.test(after) || /[,;!?]/.test(before)) return true;
  return /\s/.test(before) && /\s/.test(after) && !VOWEL.test(letter.normalize("NFD").toLowerCase());
}

/** A letter of another script beside an ASCII letter. */
function mixture(before: string, after: string): number {
  const beside = [before, after].filter(isAsciiLetter);
  if (beside.length === 0) return 0;
  return beside.every((letter) => LOOKALIKE.test(letter)) ? STANDING.lookalike : STANDING.misplaced;
}

function isAsciiLetter(character: string): boolean {
  const { ascii, kind } = kindOf(character);
  return ascii && kind === "letter";
}
