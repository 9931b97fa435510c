/** Numbers as keys: digits of all scripts are the same, groups joined, decimals told; Han numerals where they are sound. */
import { fold } from "./lexemes-fold.ts";

/** Groups of digits are joined; a decimal mark becomes "p". */
const GROUPED = /(\d)[.,’'٬](?=\d{3}(?!\d))/g;
const DECIMAL = /(\d)[.,٫](?=\d)/g;
const NOT_KEY = /[^0-9p]/g;
/** Longer ones are identifiers of machines. */
const MOST_DIGITS = 20;

const DIGITS = "〇一二三四五六七八九";
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };
/** A numeral of one character is too often part of another word. */
const HAN_NUMERAL = /(?:[〇零一二三四五六七八九十百千]){2,}[万萬億亿]?/gu;
const BY_PLACE = /^[〇零一二三四五六七八九]+$/u;

/** The key of a number in digits: "１,234.5" → "1234p5"; empty when it is too long to be one. */
export function numberKey(number: string): string {
  const key = fold(number, "und").replace(GROUPED, "$1").replace(DECIMAL, "$1p").replace(NOT_KEY, "");
  return key.length > MOST_DIGITS ? "" : key;
}

/** Numbers that stand in a run of Han characters: "二〇一八年" → 2018, "三十" → 30; zeros alone are blanks to fill in. */
export function hanNumbers(run: string): { readonly text: string; readonly key: string }[] {
  return Array.from(run.matchAll(HAN_NUMERAL), ([text]) => ({ text, key: String(amountOf(text)) })).filter(
    ({ key }) => key !== "0",
  );
}

function amountOf(numeral: string): number {
  const characters = Array.from(numeral.replaceAll("零", "〇"));
  if (BY_PLACE.test(numeral)) return Number(characters.map((one) => DIGITS.indexOf(one)).join(""));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of characters) {
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
    } else if (large !== undefined) {
      total += (section + digit) * large;
      section = 0;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return total + section + digit;
}
