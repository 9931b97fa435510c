/** Holidays in folded text, with the year that stands beside them: "Christmas 2023", "à Noël", "2024年春节". */

import { HOLIDAY_NAMES } from "../holidays/holiday-names.ts";
import { HOLIDAYS } from "../holidays/holidays.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { wordsPattern } from "../words/lists/date-words.ts";
import { edgesOf, type Groups, gapPattern, guarded, type Scan, scanFor } from "./scan-parts.ts";

const YEAR = "(?:1[89]|20)\\d\\d";
const LIKE: Readonly<Record<string, string>> = { ms: "id", no: "nb", nn: "nb", yue: "zh" };

/** Finds holidays by the names that a language has for them. */
export function holidayScanner(lexicon: Lexicon): Scan {
  const names = HOLIDAY_NAMES[LIKE[lexicon.language] ?? lexicon.language];
  if (names === undefined) return () => [];
  const listed = HOLIDAYS.flatMap((holiday) => {
    const list = names[holiday];
    return list === undefined ? [] : [{ holiday, pattern: wordsPattern(list) }];
  });
  const any = listed.map(({ pattern }) => pattern).join("|");
  const { before, after } = edgesOf(lexicon);
  const gap = gapPattern(lexicon);
  return guarded(any, () =>
    listed.map(({ holiday, pattern }) =>
      scanFor(
        `(?:(?<!\\d)(?<first>${YEAR}) ?[年년]?の? ?)?${before}${pattern}${after}(?:${gap}(?<last>${YEAR})(?![\\d:]|[.,]\\d))?`,
        ({ first, last }: Groups) => ({ kind: "holiday", holiday, year: yearOf(last ?? first) }),
      ),
    ),
  );
}

function yearOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}
