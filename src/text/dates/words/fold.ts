/** Folds text for matching: digits of every script, case, accents, widths and dashes become plain; offsets stay known. */

/** Folded text, and for each of its code units the offset of the character it came from. */
export interface Folded {
  readonly text: string;
  /** Offset into the original text of the folded code unit `index`; the original's length at the end. */
  at(index: number): number;
}

/** Marks that writers leave out freely: Latin accents, Hebrew points, Arabic vowel signs and the kashida. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u0640]/gu;
/** Scripts whose letters are compared without their accents; elsewhere a mark makes another letter. */
const ACCENTED_SCRIPTS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Single characters with a plain twin that Unicode's own folding does not know. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["՚", "'"],
  ["ʹ", "'"],
  ["`", "'"],
  ["׳", "'"],
  ["،", ","],
  ["‐", "-"],
  ["−", "-"],
  ["ı", "i"],
  ["ⓒ", "©"],
  ["ł", "l"],
  ["Ł", "l"],
  ["ø", "o"],
  ["Ø", "o"],
  ["đ", "d"],
  ["Đ", "d"],
  ["۔", "."],
  ["॰", "."],
]);

const cache = new Map<string, string>();

/** The texts folded last: the lines of one page are looked at for dates, names and labels in turn. */
const recent = new Map<string, Folded>();
const MAX_RECENT = 256;

/** Folds text; the result is compared with words that went through the same folding. */
export function fold(text: string): Folded {
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= MAX_RECENT) recent.clear();
  const folded = /^[ -_a-~]*$/.test(text)
    ? { text: text.toLowerCase(), at: (index: number) => index }
    : foldAny(text);
  recent.set(text, folded);
  return folded;
}

function foldAny(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(offset);
    folded += piece;
    offset += character.length;
  }
  return { text: folded, at: (index) => offsets[index] ?? text.length };
}

/** A word or phrase folded, spaces joined: what tables are keyed by. */
export function foldWord(word: string): string {
  return fold(word).text.replace(/\s+/g, " ").trim();
}

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = plain(character);
  cache.set(character, folded);
  return folded;
}

function plain(character: string): string {
  const twin = TWINS.get(character);
  if (twin !== undefined) return twin;
  if (character === "\n" || character === "\r") return "\n";
  if (/\p{Cf}/u.test(character)) return "";
  if (/\s/.test(character)) return " ";
  if (/\p{Nd}/u.test(character)) return digit(character);
  if (/\p{Pd}/u.test(character)) return "-";
  const lower = character.normalize("NFKC").toLowerCase();
  const bare = ACCENTED_SCRIPTS.test(lower) ? lower.normalize("NFD") : lower;
  return bare.replace(OPTIONAL_MARKS, "");
}

/** Value of a decimal digit: digits stand in runs of ten whose zero ends in 0 or 6 (hexadecimal), or fold by NFKC. */
function digit(character: string): string {
  const wide = character.normalize("NFKC");
  if (/^[0-9]$/.test(wide)) return wide;
  const code = character.codePointAt(0) ?? 0;
  const low = code & 0xf;
  const atZero = low <= 9 && /\p{Nd}/u.test(String.fromCodePoint(code - low));
  return String(atZero ? low : low - 6);
}
