/** Days with a part of the day beside them, in folded text: "Tuesday morning", "вечером в среду", "esta mañana", "malam ini". */

import type { Atom, DatePart } from "../mention.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { classifierOf, has } from "../words/word-classes.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { edgesOf, type Scan, scanFor, spacePattern } from "./scan-parts.ts";

/** Between a day and its part stand at most two small words: "por la", "w", "of". */
const GAP = "[ ,]*(?:(?<!\\p{L})\\p{L}{1,3}[ ']+){0,2}";
/** Longest part of a day with the words before a day. */
const MAX_LEAD_CHARS = 32;

/** Adds days told by a part of theirs, and takes the parts beside a day into it. */
export function withDayParts(lexicon: Lexicon, scan: Scan): Scan {
  let made: ReturnType<typeof build> | null = null;
  return (text) => {
    const found = scan(text);
    const kinds = classifierOf(lexicon)(text);
    if (!has(kinds, "dayPart") || !(found.length > 0 || has(kinds, "weekday") || has(kinds, "modifier")))
      return found;
    made ??= build(lexicon);
    const { extend, scans } = made;
    return [...found.map((atom) => extend(text, atom)), ...scans.flatMap((one) => one(text))];
  };
}

function build(lexicon: Lexicon) {
  const { before, after } = edgesOf(lexicon);
  const part = tablePattern(lexicon.dayParts);
  const behind = new RegExp(`${GAP}${part}${after}`, "uy");
  const ahead = new RegExp(`${before}${part}${GAP}$`, "u");
  const extend = (text: string, atom: Atom<DatePart>): Atom<DatePart> => {
    if (!isDay(atom.value)) return atom;
    behind.lastIndex = atom.end;
    const end = behind.test(text) ? behind.lastIndex : atom.end;
    const lead = text.slice(Math.max(0, atom.start - MAX_LEAD_CHARS), atom.start);
    const start = end > atom.end ? atom.start : atom.start - (ahead.exec(lead)?.[0].length ?? 0);
    return { ...atom, start, end };
  };
  return { extend, scans: [...weekdayScans(lexicon), ...modifiedScans(lexicon)] };
}

function isDay(date: DatePart): boolean {
  if (date.kind === "distance") return date.unit === "day";
  return date.kind === "weekday" || date.kind === "nth";
}

function weekdayScans(lexicon: Lexicon): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const part = tablePattern(lexicon.dayParts);
  const weekday = `(?<weekday>${tablePattern(lexicon.weekdays)})`;
  return [`${weekday}${GAP}${part}`, `${part}${GAP}${weekday}`].map((order) =>
    scanFor(`${before}${order}${after}`, ({ weekday: word = "" }) => {
      const found = lookUp(lexicon.weekdays, word);
      return found === undefined ? null : { kind: "weekday", weekday: found, direction: null };
    }),
  );
}

/** "this morning" is today, "last night" yesterday; of the next one the text must say more. */
function modifiedScans(lexicon: Lexicon): Scan[] {
  const { modifiers } = lexicon;
  if (modifiers.exact.size + modifiers.stems.size === 0) return [];
  const { before, after } = edgesOf(lexicon);
  const space = spacePattern(lexicon);
  const part = tablePattern(lexicon.dayParts);
  const modifier = `(?<modifier>${tablePattern(modifiers)})`;
  return [`${modifier}${space}${part}`, `${part}${space}${modifier}`].map((order) =>
    scanFor(`${before}${order}${after}`, ({ modifier: word = "" }) => {
      const amount = lookUp(modifiers, word);
      return amount === undefined || amount > 0
        ? null
        : { kind: "distance", unit: "day", amount, counted: false };
    }),
  );
}
