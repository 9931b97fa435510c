/** Dates that people type and nobody prints, in folded text: "20 2 2014", "2ヶ月で". */
import { exists } from "../calendar.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { fullYear } from "./scan-numeric.ts";
import { countOf, countPattern, type Groups, type Scan, scanFor } from "./scan-parts.ts";

/** Figures with spaces between are a date where the text is nothing else. */
const SPACED = "^(?:\\p{L}{1,3} )?(?<day>\\d{1,2}) (?<month>\\d{1,2})(?: (?<year>\\d{4}|\\d\\d))?$";

/** Finds what only a typed date has. */
export function typedScanner(lexicon: Lexicon): Scan {
  const spaced = scanFor(SPACED, (groups) => spacedDay(groups, lexicon.dayFirst));
  if (lexicon.language !== "ja") return spaced;
  const passed = elapsed(lexicon);
  return (text) => [...spaced(text), ...passed(text)];
}

function spacedDay({ day = "", month = "", year }: Groups, dayFirst: boolean | null) {
  if (dayFirst !== true) return null;
  const written = year === undefined ? null : year.length === 2 ? fullYear(Number(year)) : Number(year);
  const found = { year: written ?? 2024, month: Number(month), day: Number(day) };
  return exists(found) ? ({ kind: "day", ...found, year: written, eitherOrder: false } as const) : null;
}

/** "2ヶ月で", "2ヶ月経過したら": when so much time has passed. */
function elapsed(lexicon: Lexicon): Scan {
  return scanFor(
    `${countPattern(lexicon)} ?(?<unit>${tablePattern(lexicon.units)})間?(?:で|経過|過ぎ|経って|たって)`,
    ({ number, unit = "" }) => {
      const [amount, found] = [countOf(number, lexicon), lookUp(lexicon.units, unit)];
      return amount === null || found === undefined
        ? null
        : { kind: "distance", unit: found, amount, counted: true };
    },
  );
}
