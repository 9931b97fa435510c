/** What each character is when two wordings are compared; looked up once a character, then kept. */

/** `mark`: quotation marks; `dot`: what ellipses are made of; `hidden`: what cannot be seen, and editors' square brackets. */
export type SignKind =
  | "spaced"
  | "unspaced"
  | "combining"
  | "space"
  | "hidden"
  | "mark"
  | "apostrophe"
  | "dash"
  | "dot"
  | "other";

/** First that fits counts. Gershayim stand inside Hebrew words, and are typed as quotation marks. */
const KINDS: readonly (readonly [SignKind, RegExp])[] = [
  ["space", /[\s\p{Z}]/u],
  ["apostrophe", /['’‘‛ʼʹ′`´＇‚׳]/u],
  ["mark", /["“”„‟«»‹›「」『』｢｣〝〞〟＂″״]/u],
  ["dot", /[.…‥．・･]/u],
  // The wave dash joins the ends of a range.
  ["dash", /[−˗\p{Pd}](?<![〜〰])/u],
  ["hidden", /[[\]［］\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}ـ]/u],
  // Half-width kana have their voicing beside them, and decomposed Hangul its vowels and finals.
  ["combining", /[\p{M}ﾞﾟ\u1160-\u11ff]/u],
  [
    "unspaced",
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  ["spaced", /[\p{L}\p{N}]/u],
];

const kept = new Map<number, SignKind>();

/** The kind of a code point. */
export function kindOf(code: number): SignKind {
  const known = kept.get(code);
  if (known !== undefined) return known;
  const sign = String.fromCodePoint(code);
  const kind = KINDS.find(([, form]) => form.test(sign))?.[0] ?? "other";
  kept.set(code, kind);
  return kind;
}

/** Whether it can belong to a word. */
export function isWordKind(kind: SignKind | null): boolean {
  return kind === "spaced" || kind === "unspaced" || kind === "combining";
}
