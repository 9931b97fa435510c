/** What each UTF-16 code unit is to the measures of a line; looked up once per character, then remembered. */

/** Kinds of characters; the numbers are what the table holds. */
export const CHAR = {
  unknown: 0,
  other: 1,
  space: 2,
  letter: 3,
  digit: 4,
  /** Belongs to the word it follows: marks, apostrophes, low surrogates. */
  joiner: 5,
  /** Han and kana: words are not spaced, sentences have ends. */
  ideograph: 6,
  /** Thai, Lao, Tibetan, Burmese, Khmer: words are not spaced, sentences have no ends. */
  unstopped: 7,
  comma: 8,
  /** A sentence's end where a space follows. */
  stop: 9,
  /** A sentence's end whatever follows: full-width marks, dandas. */
  fullStop: 10,
  closer: 11,
} as const;

const RULES: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\s\u200b]/u, CHAR.space],
  [/\p{Nd}/u, CHAR.digit],
  [/[。！？｡।॥።]/u, CHAR.fullStop],
  [/\p{Sentence_Terminal}/u, CHAR.stop],
  [/[,;،؛、，；‧፣]/u, CHAR.comma],
  [/[\u0e00-\u109f\u1780-\u17ff]/u, CHAR.unstopped],
  [/['’\p{M}\uDC00-\uDFFF]/u, CHAR.joiner],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\uD840-\uD87F]/u, CHAR.ideograph],
  [/[\p{L}\p{N}\uD800-\uD83B\uD83F]/u, CHAR.letter],
  [/[\p{Pe}\p{Pf}\p{Pi}"*_]/u, CHAR.closer],
];

const table = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const rule = RULES.find(([pattern]) => pattern.test(char));
  return rule?.[1] ?? CHAR.other;
}

/** The kind of a code unit. */
export function charKind(code: number): number {
  const known = table[code] ?? CHAR.unknown;
  if (known !== CHAR.unknown) return known;
  const kind = classify(code);
  table[code] = kind;
  return kind;
}
