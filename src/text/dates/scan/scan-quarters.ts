/** Quarters of a year in folded text: "Q3 2023", "second quarter", "II квартал", "2024年第3四半期". */

import type { DatePart } from "../mention.ts";
import { foldWord } from "../words/fold.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { DateWordList } from "../words/lists/date-word-list.ts";
import { dateWordsOf, groupAt, wordsPattern } from "../words/lists/date-words.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { cjkNumber } from "./scan-numeric.ts";
import { edgesOf, type Groups, gapPattern, guarded, type Scan, scanFor } from "./scan-parts.ts";

const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d:]|[.,]\\d)";
const ROMAN = ["i", "ii", "iii", "iv"];
/** What cases take off the end of a name. */
const NOMINATIVE = /(?:[aeiouyаеиоуыяь]|[aiuy]s)$/u;

/** Finds quarters, with the year where one stands right beside them. */
export function quarterScanner(lexicon: Lexicon): Scan {
  const words = dateWordsOf(lexicon.language);
  const name = words.quarter ?? nameOf(lexicon);
  return guarded(`q[1-4]|[1-4]q|h[12]|[12]h|半[年期]|${wordsPattern(name)}`, () =>
    quarterScans(lexicon, words, name),
  );
}

/** What CLDR calls a quarter, with the endings that it may have. */
function nameOf({ locales }: Lexicon): string {
  const names = locales.map((locale) =>
    foldWord(new Intl.DisplayNames(locale, { type: "dateTimeField" }).of("quarter") ?? ""),
  );
  const words = names.filter((name) => /^\p{L}[\p{L}\p{M}]{3,}$/u.test(name));
  return words.map((word) => `${word.replace(NOMINATIVE, "")}*`).join("|");
}

function quarterScans(lexicon: Lexicon, words: DateWordList, listed: string): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const gap = gapPattern(lexicon);
  const read = (groups: Groups) => quarterOf(groups, lexicon, words.ordinals);
  const short = "(?:q(?<quarter>[1-4])|(?<![\\d.,])[1-4]q)";
  const scans = [
    scanFor(`(?<![\\p{L}\\d])(?:h(?<half>[12])|(?<first>[12])h)(?![\\d\\p{L}]) ?${YEAR}`, halfOf),
    scanFor(`(?<!\\d)${YEAR} ?(?:年 ?)?(?:h(?<half>[12])(?![\\d\\p{L}])|(?<cjk>[上下])半[年期])`, halfOf),
    scanFor(`(?<![\\p{L}\\d])q(?<quarter>[1-4])(?![\\d\\p{L}])(?:${gap}${YEAR})?`, read),
    scanFor(`(?<!\\d)(?<year>20\\d\\d) ?${short}(?![\\d\\p{L}])`, read),
  ];
  if (listed === "") return scans;
  const name = wordsPattern(listed);
  const roman = "(?<![\\p{L}\\d])(?<roman>i{1,3}|iv)(?![\\p{L}\\d])";
  const count = "(?<quarter>[1-4]|[一二三四])(?:\\.|-?\\p{L}{1,3}(?!\\p{L}))?";
  const ordinal = `(?<nth>${wordsPattern(words.ordinals)}|${tablePattern(lexicon.ordinals)})`;
  const which = `(?:(?<![\\d.,])第?${count}|${roman}|${before}${ordinal})`;
  const tail = `(?:${gap}${YEAR})?`;
  const lead = lexicon.spaceless || lexicon.language === "ko" || lexicon.language === "hu";
  return [
    ...scans,
    scanFor(`${lead ? `(?:${YEAR} ?[年년.]? ?)?` : ""}${which} ?${name}${after}${lead ? "" : tail}`, read),
    scanFor(`${before}${name} ?(?:(?<quarter>[1-4])(?!\\d)|${roman}|${ordinal})${after}${tail}`, read),
  ];
}

/** "H1 2026", "2026年上半期": six months. */
function halfOf({ half, first, cjk, year }: Groups): DatePart | null {
  const from = (half ?? first ?? (cjk === "上" ? "1" : "2")) === "1" ? 1 : 7;
  const at = (month: number) => ({ kind: "month", year: Number(year), month }) as const;
  return { kind: "span", from: at(from), to: at(from + 5) };
}

function quarterOf(
  { quarter, roman, nth, year }: Groups,
  lexicon: Lexicon,
  ordinals: string | undefined,
): DatePart | null {
  const at =
    quarter !== undefined
      ? cjkNumber(quarter)
      : roman !== undefined
        ? ROMAN.indexOf(roman) + 1
        : groupAt(ordinals, nth ?? "") + 1 || (lookUp(lexicon.ordinals, nth ?? "") ?? 0);
  if (!(at >= 1 && at <= 4)) return null;
  return { kind: "quarter", quarter: at, year: year === undefined ? null : Number(year) };
}
