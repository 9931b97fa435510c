/** Times of day in folded text: "16:29 JST", "4.29 p.m.", "午後4時29分", "14.05 Uhr". */

import type { Atom, Clock } from "../mention.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { anyOf, keyOf } from "../words/pattern.ts";
import { lookUp } from "../words/words-table.ts";
import { zoneAt } from "../zones.ts";

/** Half of the day in words that every text may use → hours to add. */
const HALF_DAYS: ReadonlyMap<string, number> = new Map([
  ["a.m.", 0],
  ["a m", 0],
  ["p.m.", 12],
  ["p m", 12],
  ["午前", 0],
  ["午後", 12],
  ["上午", 0],
  ["早上", 0],
  ["凌晨", 0],
  ["下午", 12],
  ["晚上", 12],
  ["오전", 0],
  ["오후", 12],
]);

const HALF_DAYS_BY_KEY = new Map([...HALF_DAYS].map(([word, hours]) => [keyOf(word), hours]));

/** `weak`: a dot between hour and minute counts only beside a date. */
export interface ClockAtom extends Atom<Clock> {
  readonly weak: boolean;
}

const COLON = "(?<h>\\d{1,2}):(?<m>\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?(?![\\d:])";
const LETTER = "(?<h2>\\d{1,2}) ?h ?(?<m2>\\d\\d)(?!\\d)";
const CJK = "(?<h3>\\d{1,2}) ?[時时点點시] ?(?<m3>\\d{1,2}) ?[分분]";
const DOT = "(?<h4>\\d{1,2})\\.(?<m4>\\d\\d)(?!\\d|\\.\\d)";
/** "9 p.m.", "午後7時": an hour by itself needs the half of the day. */
const HOUR = "(?<h6>\\d{1,2})(?: ?[時时點点시](?!間|间|\\d| ?\\d))?";
/** "0309 GMT": four figures are a time only before a zone. */
const MILITARY = "(?<h5>[01]\\d|2[0-3])(?<m5>[0-5]\\d)(?= ?(?:utc|gmt|[a-z]{2,4}\\)))";
/** Between two writings of one time. */
const SAME_TIME = /^ ?[(/] ?$/;
const NOON = 12;

/** Finds times of day in folded text; the zone that follows one belongs to it. */
export function clockScanner(lexicon: Lexicon): (text: string) => ClockAtom[] {
  const halves = anyOf([...HALF_DAYS.keys(), ...lexicon.halfDays.written]);
  const pattern = new RegExp(
    `(?:(?<pre>${halves}) ?)?(?<![\\d:.])(?:${COLON}|${LETTER}|${CJK}|${DOT}|${MILITARY}|${HOUR}(?![\\d:.,]\\d|\\d))(?: ?(?<post>${halves})(?!\\p{L}))?`,
    "gu",
  );
  const gap = new RegExp(`(?:[ (,]|(?:${anyOf(lexicon.gaps)})(?!\\p{L})){0,4}`, "uy");
  const read = (text: string, match: RegExpExecArray): ClockAtom | null => {
    const minutes = minutesOf(match.groups ?? {}, lexicon);
    const end = match.index + match[0].length;
    const zone = zoneAfter(text, end, gap);
    const { h6, pre, post } = match.groups ?? {};
    if (h6 !== undefined && pre === undefined && post === undefined) return null;
    if (minutes === null || (match.groups?.h5 !== undefined && zone === null)) return null;
    const value = { minutes, zone: zone?.zone ?? null };
    return { start: match.index, end: zone?.end ?? end, value, weak: match.groups?.h4 !== undefined };
  };
  return (text) => {
    const atoms: ClockAtom[] = [];
    for (const match of text.matchAll(pattern)) {
      const atom = read(text, match);
      const last = atoms.at(-1);
      // "1909 GMT (0309 HKT)": the second says the same time elsewhere, where the date may be another.
      if (atom && last && SAME_TIME.test(text.slice(last.end, atom.start)))
        atoms[atoms.length - 1] = { ...last, end: atom.end };
      else if (atom) atoms.push(atom);
    }
    return atoms;
  };
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>, lexicon: Lexicon): number | null {
  const hour = Number(groups.h ?? groups.h2 ?? groups.h3 ?? groups.h4 ?? groups.h5 ?? groups.h6);
  const minute = Number(groups.m ?? groups.m2 ?? groups.m3 ?? groups.m4 ?? groups.m5 ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const word = groups.pre ?? groups.post;
  const half =
    word === undefined ? null : (HALF_DAYS_BY_KEY.get(keyOf(word)) ?? lookUp(lexicon.halfDays, word));
  if (half === null || half === undefined || hour > NOON) return (hour % 24) * 60 + minute;
  return ((hour % NOON) + half) * 60 + minute;
}

function zoneAfter(text: string, end: number, gap: RegExp) {
  gap.lastIndex = end;
  const skipped = gap.exec(text)?.[0].length ?? 0;
  return zoneAt(text, end + skipped) ?? zoneAt(text, end);
}
