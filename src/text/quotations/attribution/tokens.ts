/** Cuts a text into words and signs with their places, for rules about who says something. */

/** A word, a number or a sign of a text; offsets are UTF-16 code units of that text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As word lists are compared by: composed, in lower case, with ' for every apostrophe and е for ё. */
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** A line or a sentence begins here. */
  readonly opensSentence: boolean;
}

/** A word keeps its inner apostrophes and hyphens; "@name" is a word, too. */
const TOKEN = /@?[\p{L}\p{M}\p{N}_]+(?:(?:['’ʼ‐‑-]|\u200c|\u200d)[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
/** Languages that join small words to the next one by an apostrophe: these are words of their own. */
const ELIDING = /^(?:fr|it|ca|oc|co|scn|wa)$/;
const ELISION = /^(?:\p{L}{1,5})['’](?=\p{L})/u;
/** French asks and quotes with the pronoun behind the verb: "a-t-il", "explique-t-elle", "dit-on". */
const INVERTED = /^(.+?)(?:-t)?-(ils?|elles?|on|je|nous)$/iu;
/** English joins auxiliaries and the sign of possession to the word before. */
const CONTRACTION = /^(.+?)(?=['’](?:s|re|ve|ll|d|m)$)/iu;
const CAPITAL = /^@?[\p{Lu}\p{Lt}]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Latin letters that sites write inside Cyrillic words for those that look the same. */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  j: "ј",
  p: "р",
  c: "с",
  y: "у",
  x: "х",
  i: "і",
};
const LOOKALIKE = /[aeojpcyxi]/g;
const MIXED = /(?=.*\p{Script=Cyrillic})(?=.*[aeojpcyxi])^[\p{Script=Cyrillic}aeojpcyxi'-]+$/u;
const TURKIC = /^(?:tr|az)$/;
const SENTENCE_END = /^[.!?…。！？؟।۔]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}"'”“»」』]$/u;
/** Spanish "EE. UU.": the plural of what is shortened. */
const DOUBLE = /^(\p{Lu})\1$/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
/** The longest shortened word: "Gen." */
const LONGEST_SHORT = 4;

/** Spelling as lists and texts are compared; diacritics stay, as they tell words apart. */
export function normalised(text: string, language: string): string {
  const composed = text.normalize("NFC").replaceAll(/[’ʼ]/g, "'");
  const lower = TURKIC.test(language) ? composed.toLocaleLowerCase("tr") : composed.toLowerCase();
  const plain = lower.replaceAll("ё", "е");
  return MIXED.test(plain) ? plain.replaceAll(LOOKALIKE, (letter) => CYRILLIC[letter] ?? letter) : plain;
}

/** Whether a full stop belongs to a word ("Gen.", "Mr."), also before the word `next`, which may begin a sentence. */
type IsShort = (word: string, next: string) => boolean;

/** Tokens in order; `isShort` tells words that are shortened before a full stop ("Gen", "Mr"). */
export function tokensOf(text: string, language: string, isShort: IsShort): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    for (const [start, end] of piecesOf(match[0], language)) {
      const piece = match[0].slice(start, end);
      const at = match.index + start;
      tokens.push({
        start: at,
        end: match.index + end,
        text: piece,
        lower: normalised(piece, language),
        isWord: WORD.test(piece),
        isCapital: CAPITAL.test(piece),
        opensSentence: opens(text, tokens, at, piece, isShort),
      });
    }
  }
  return tokens;
}

/** Parts of a word that are words: "l'ancien" → "l'", "ancien"; "a-t-il" → "a", "il". */
function piecesOf(word: string, language: string): (readonly [start: number, end: number])[] {
  if (language === "en") {
    const first = CONTRACTION.exec(word)?.[0].length ?? word.length;
    return first === word.length
      ? [[0, first]]
      : [
          [0, first],
          [first, word.length],
        ];
  }
  if (!ELIDING.test(language) || word.length < 3) return [[0, word.length]];
  const elided = ELISION.exec(word)?.[0].length ?? 0;
  const rest = word.slice(elided);
  const inverted = language === "fr" ? INVERTED.exec(rest) : null;
  const first: (readonly [number, number])[] = elided > 0 ? [[0, elided]] : [];
  if (!inverted) return [...first, [elided, word.length]];
  const verb = inverted[1]?.length ?? 0;
  const pronoun = inverted[2]?.length ?? 0;
  return [...first, [elided, elided + verb], [word.length - pronoun, word.length]];
}

function opens(text: string, before: readonly Token[], at: number, piece: string, isShort: IsShort): boolean {
  const last = before.at(-1);
  if (!last) return true;
  if (LINE_BREAK.test(text.slice(last.end, at))) return true;
  if (CLOSING.test(piece) && last.end === at) return false;
  let end = before.length - 1;
  while (end > 0 && CLOSING.test(before[end]?.text ?? "") && before[end - 1]?.end === before[end]?.start)
    end -= 1;
  const mark = before[end];
  if (!mark || !SENTENCE_END.test(mark.text)) return false;
  if (/\p{Ll}/u.test(piece.charAt(0)) || SENTENCE_END.test(piece) || /^[,;:)]$/.test(piece)) return false;
  return mark.text !== "." || !isShortened(text, before[end - 1], mark, { at, piece }, isShort);
}

/** A full stop after an initial, a shortened word or a number belongs to it; so does one without a space behind it. */
function isShortened(
  text: string,
  word: Token | undefined,
  stop: Token,
  next: { readonly at: number; readonly piece: string },
  isShort: IsShort,
): boolean {
  if (!word || word.end !== stop.start) return false;
  if (next.at === stop.end && /[\p{L}\p{N}]/u.test(text.charAt(next.at))) return true;
  if (/^\p{Lu}$/u.test(word.text) || (DOUBLE.test(word.text) && DOUBLE.test(next.piece))) return true;
  if (/^\p{N}{1,2}$/u.test(word.text)) return true;
  return word.text.length <= LONGEST_SHORT && isShort(word.text, next.piece);
}
