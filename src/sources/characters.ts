/** What kind of character each one is, for judging readings of bytes; remembered, as texts repeat their characters. */

/** `plain` is ASCII text; `broken` never stands in real text. */
export interface CharacterKind {
  readonly kind: "plain" | "broken" | "sign" | "letter";
  readonly script: "latin" | "eastern" | "other";
  readonly case: "upper" | "lower" | "none";
  readonly ascii: boolean;
}

const BROKEN = /[\p{Cn}\p{Co}\p{Cs}\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/u;
/** Ordinal signs count as letters in Unicode, but follow numbers. */
const LETTER = /(?![ªº])[\p{L}\p{M}]/u;
const LATIN = /\p{Script=Latin}/u;
const EASTERN = /[\p{Script=Han}\p{Script=Hangul}\u3041-\u30ff\uff61-\uff9f]/u;

const kinds = new Map<string, CharacterKind>();

/** The kind of one character (one code point). */
export function kindOf(character: string): CharacterKind {
  const known = kinds.get(character);
  if (known) return known;
  const made = classify(character);
  kinds.set(character, made);
  return made;
}

function classify(character: string): CharacterKind {
  const ascii = character <= "\u007f";
  return {
    kind: kindName(character, ascii),
    script: scriptName(character),
    case: caseName(character),
    ascii,
  };
}

function kindName(character: string, ascii: boolean): CharacterKind["kind"] {
  if (BROKEN.test(character)) return "broken";
  if (LETTER.test(character)) return "letter";
  return ascii ? "plain" : "sign";
}

function scriptName(character: string): CharacterKind["script"] {
  if (LATIN.test(character)) return "latin";
  return EASTERN.test(character) ? "eastern" : "other";
}

function caseName(character: string): CharacterKind["case"] {
  if (/\p{Lu}/u.test(character)) return "upper";
  return /\p{Ll}/u.test(character) ? "lower" : "none";
}
