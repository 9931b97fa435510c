/** Texts without furniture: recognised by what they lack, and kept whole. */

import type { JudgedUnit } from "./furniture.ts";
import { isEditorial } from "./furniture-signs.ts";

/** Words up to which a line without an end looks like a menu entry, and how many such lines a clean text may hold. */
const ENTRY_WORDS = 3;
const MAX_SUSPECTS = 1;
const MAX_SUSPECT_SHARE = 0.06;
/** Lines that are no prose may outnumber it no more than this (a poem has no sentence ends at all). */
const MAX_OPEN_SHARE = 0.6;

function isSuspect(unit: JudgedUnit): boolean {
  if (unit.sign !== null) return true;
  if (unit.kind === "prose" || unit.end === "stop") return false;
  return unit.copies > 1 || (unit.words <= ENTRY_WORDS && unit.end === "open");
}

/** The units that are no entries of a list which a colon announced. */
function withoutLists(units: readonly JudgedUnit[]): JudgedUnit[] {
  let inList = false;
  return units.filter((unit) => {
    inList = unit.end === "colon" || (inList && unit.bullet);
    return !(inList && unit.bullet);
  });
}

/** Whether a page shows next to no furniture, so that all of it is the article. */
export function isPlain(units: readonly JudgedUnit[]): boolean {
  const texts = withoutLists(units);
  const suspects = texts.filter(isSuspect).length;
  if (suspects > Math.max(MAX_SUSPECTS, units.length * MAX_SUSPECT_SHARE)) return false;
  if (units.some((unit) => unit.cutOff)) return false;
  const open = texts.filter((unit) => unit.kind === "open" && unit.unstopped <= 0.5);
  return open.length <= texts.length * MAX_OPEN_SHARE;
}

/** What a plain page falls into; what is in neither part goes. */
export interface PlainParts {
  readonly title: JudgedUnit | null;
  readonly kept: ReadonlySet<JudgedUnit>;
}

/** Most words of a byline that stands below the headline. */
const BYLINE_WORDS = 4;

const isOpen = (unit: JudgedUnit): boolean =>
  unit.kind === "open" && unit.end === "open" && !unit.bullet && unit.sign === null;

/** A headline with a year in it has the sign of a stamp, but more words than digits. */
const STAMPED_TITLE = { words: 5, digits: 0.3 } as const;

const mayBeTitle = (unit: JudgedUnit): boolean =>
  isOpen(unit) ||
  (unit.sign === "stamp" && unit.words >= STAMPED_TITLE.words && unit.digits < STAMPED_TITLE.digits);

/** The headline on top, and all the rest but bylines and stamps above the first sentence, and marks below the last. */
export function plainParts(units: readonly JudgedUnit[]): PlainParts {
  const first = units.findIndex((unit) => unit.kind === "prose");
  const at = units.findIndex(mayBeTitle);
  const title = at >= 0 && at < first && units.slice(0, at).every(isSuspect) ? units[at] : undefined;
  const isByline = (unit: JudgedUnit) => unit.words <= BYLINE_WORDS && isOpen(unit);
  const kept = units.filter((unit, i) => {
    if (unit === title) return false;
    return i >= first || !(unit.sign !== null || (title !== undefined && isByline(unit)));
  });
  for (let unit = kept.at(-1); kept.length > 1 && unit !== undefined && endsBelow(unit); unit = kept.at(-1))
    kept.pop();
  return { title: title ?? null, kept: new Set(kept) };
}

/** Whether a last line is no part of the article: an end mark, a note of the desk. */
const endsBelow = (unit: JudgedUnit): boolean => isSuspect(unit) || isEditorial(unit, undefined);
