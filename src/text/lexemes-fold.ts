/** Folds spelling so that what people type finds what papers print: case, width, diacritics, digits. */

/** Marks that go: on Latin, Greek, Cyrillic, Arabic and Hebrew letters; Indic, Thai and kana signs are letters. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu;
/** й, ї and ў are letters of their own: kept through the folding as private-use characters. */
const KEPT: readonly (readonly [letter: string, stand: string])[] = [
  ["й", "\ue000"],
  ["ї", "\ue001"],
  ["ў", "\ue002"],
];
/** Letters that do not decompose but are typed and printed as others. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ە: "ه",
  ة: "ه",
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
/** NFKC splits the Thai and Lao sign AM, which ICU's dictionaries hold whole. */
const SPLIT_AM = /\u0e4d\u0e32|\u0ecd\u0eb2/gu;
/**
 * Never part of a word: soft hyphens, zero-width characters, direction marks, controls; the Arabic tatweel, which only
 * stretches a line; the ʻokina. They go before the marks do, since a mark is judged by the letter before it.
 */
const DROPPED = /[\p{Cf}\p{Co}\u0000-\u0008\u000b-\u001f\u007fـʻ]/gu;
const ASCII = /^[\u0009\u000a\u0020-\u007e]*$/;
/** Languages whose capital I is the dotless one. */
const TURKIC = /^(?:tr|az)\b/;

/** The text in folded spelling; word boundaries stay where they are. */
export function fold(text: string, language: string): string {
  const lower = TURKIC.test(language) ? text.toLocaleLowerCase("tr") : text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  let folded = lower.normalize("NFKC").toLowerCase().replace(DROPPED, "");
  for (const [letter, stand] of KEPT) folded = folded.replaceAll(letter, stand);
  folded = folded
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(SPLIT_AM, (am) => (am < "\u0e80" ? "\u0e33" : "\u0eb3"))
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(FOREIGN_DIGIT, asciiDigit);
  for (const [letter, stand] of KEPT) folded = folded.replaceAll(stand, letter);
  return folded;
}

/** Digits stand in runs of ten that begin at a code point ending in 0 or 6 (hexadecimal). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const low = code & 0xf;
  const startsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code - low));
  return String(startsAtZero ? low : low - 6);
}
