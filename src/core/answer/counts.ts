/** Numbers of a sentence that count or measure something, with what they count: "12 people", "30 %", "１２人". */
import { scanDates } from "../../text/dates/scan/scan.ts";
import { lexemes } from "../../text/lexemes.ts";
import { type Quantity, quantitiesIn } from "../../text/quantities.ts";

/** A number that counts; dates, times, scores, ordinals and names ("G20") are none. */
export interface Count {
  readonly quantity: Quantity;
  /** Percent or a currency sign, which mean the same in all languages; else null. */
  readonly unit: string | null;
  /** The lexeme that follows, mostly what is counted; null at the end or before a pause. */
  readonly next: string | null;
  /** Telling lexemes within two words on either side. */
  readonly near: ReadonlySet<string>;
}

const CURRENCY = "$€£¥₽₴₹₺₩฿";
const CURRENCY_BEFORE = new RegExp(`([${CURRENCY}])\\s?$`, "u");
const SIGN_AFTER = new RegExp(`^\\s?([%٪％${CURRENCY}])`, "u");
/** Beginnings of the words that stand for the sign. */
const PERCENT =
  /^\s?(?:per ?cent|pro[zc]ent|por ciento|por cento|pour cent|la sută|процент|відсот|на сто|τοις εκατό|yüzde|persen|peratus|phần trăm|パーセント|ポイント|퍼센트|प्रतिशत|százalék|prosentti|เปอร์เซ็นต์|في المئة|في المائة|بالمئة|بالمائة|درصد|فیصد|אחוז|процен)/iu;
/** A letter of a script that parts words by spaces: beside one, digits are a name, an ordinal or a unit. */
const LETTER = String.raw`(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\p{L}`;
const NAME_BEFORE = new RegExp(String.raw`(?:${LETTER}[-–]?|\p{N}\s?[-–.,:/]|[/:#№])$`, "u");
const NAME_AFTER = new RegExp(String.raw`^(?:\s?[-–:/.,]\p{N}|-?${LETTER}|[º°ª])`, "u");
const DIGIT = /\p{Nd}/u;
/** Four figures without groups: a year, unless a unit follows or it stands before a counter ("2000人"). */
const YEAR = /^(?:1[89]|20)\d\d$/;
const COUNTER_AFTER = /^\s?[人名명件本台頭軒円元ドル]/u;
const PAUSE = /[,;:()[\]、，；：（）،؛]|[.。](?:\s|$)|\s[-–—]\s/u;
const REACH_WORDS = 2;
const REACH_CHARS = 48;
/** A shorter word of an alphabet is mostly an article or a preposition. */
const MIN_TELLING = 4;
const SIGNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;
/** "One" is a pronoun as often as a number. */
const MIN_IN_WORDS = 2;

/** In order. `language` is BCP 47. */
export function countsIn(sentence: string, language: string): Count[] {
  const text = withoutDates(sentence, language);
  return quantitiesIn(text, language).flatMap((quantity) => {
    const before = text.slice(Math.max(0, quantity.start - REACH_CHARS), quantity.start);
    const after = text.slice(quantity.end, quantity.end + REACH_CHARS);
    const unit = unitOf(before, after);
    if (!isCount(text, quantity, unit, before, after)) return [];
    const following = words(after.split(PAUSE, 1)[0] ?? "").slice(0, REACH_WORDS);
    const leading = words(before.split(PAUSE).at(-1) ?? "").slice(-REACH_WORDS);
    const stems = (list: readonly string[]) => list.flatMap((word) => lexemes(word, language).slice(0, 1));
    const near = new Set(stems([...leading, ...following].filter(isTelling)));
    return [{ quantity, unit, next: stems(following)[0] ?? null, near }];
  });
}

function isCount(
  text: string,
  quantity: Quantity,
  unit: string | null,
  before: string,
  after: string,
): boolean {
  if (quantity.written === "words") return quantity.values.every((value) => value >= MIN_IN_WORDS);
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return false;
  const isYear = YEAR.test(text.slice(quantity.start, quantity.end).normalize("NFKC"));
  return !isYear || unit !== null || COUNTER_AFTER.test(after);
}

/** Pauses of the same length stand for dates, so that no two numbers come to stand together. */
function withoutDates(sentence: string, language: string): string {
  // What makes the words of dates of a language ready takes longer than all the rest.
  if (!DIGIT.test(sentence)) return sentence;
  return scanDates(sentence, language).reduce(
    (text, { start, end }) => `${text.slice(0, start)}${";".repeat(end - start)}${text.slice(end)}`,
    sentence,
  );
}

function unitOf(before: string, after: string): string | null {
  const sign = SIGN_AFTER.exec(after)?.[1];
  if (PERCENT.test(after) || sign === "٪" || sign === "％") return "%";
  return sign ?? CURRENCY_BEFORE.exec(before)?.[1] ?? null;
}

/** As they are written: a stem ("kil") does not show how long its word is. */
function words(text: string): string[] {
  return lexemes(text, "und").filter((word) => !/\d/.test(word));
}

function isTelling(word: string): boolean {
  return word.length >= MIN_TELLING || SIGNS.test(word);
}
