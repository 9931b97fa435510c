/** Joins a date with the year or month that is said of it: "November last year", "昨年11月", "мая прошлого года", "先月5日". */
import type { Lexicon } from "./lexicon.ts";
import type { Atom, DatePart, YearlessPart } from "./mention.ts";
import { gapPattern } from "./scan-parts.ts";

/** "of" in the languages that say "November of last year". */
const OF = "of|of the|de|del|dello|della|du|do|da|des|van|van het|af|av|του|της|din|al|від|од";

/** Joins neighbours with nothing but small words between them; `text` is folded. */
export function yearComposer(
  lexicon: Lexicon,
): (text: string, dates: readonly Atom<DatePart>[]) => Atom<DatePart>[] {
  const between = new RegExp(`^(?:の|的|${gapPattern(lexicon)}(?:(?:'s|${OF}) )?)$`, "u");
  return (text, dates) => {
    const joined: Atom<DatePart>[] = [];
    for (const date of dates) {
      const last = joined.at(-1);
      const value =
        last && between.test(text.slice(last.end, date.start)) ? joinedPart(last.value, date.value) : null;
      if (last && value !== null) joined[joined.length - 1] = { start: last.start, end: date.end, value };
      else joined.push(date);
    }
    return joined;
  };
}

function joinedPart(first: DatePart, second: DatePart): DatePart | null {
  if (isOfUnit(first, "year") && lacksYear(second)) return { kind: "inYear", year: first, date: second };
  if (isOfUnit(second, "year") && lacksYear(first)) return { kind: "inYear", year: second, date: first };
  if (isOfUnit(first, "month") && second.kind === "monthDay")
    return { kind: "nth", nth: second.day, unit: "day", weekday: null, within: first };
  return null;
}

/** A year or a month told by its distance: "last year", "翌年", "同年". */
function isOfUnit(date: DatePart, unit: "year" | "month"): boolean {
  if (date.kind === "distance") return date.unit === unit && !date.counted;
  return (
    (date.kind === "same" || (date.kind === "after" && date.anchor === null && !date.counted)) &&
    date.unit === unit
  );
}

function lacksYear(date: DatePart): date is YearlessPart {
  return (
    (date.kind === "day" || date.kind === "month" || date.kind === "season" || date.kind === "quarter") &&
    date.year === null
  );
}
