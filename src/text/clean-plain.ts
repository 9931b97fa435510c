/** Texts without furniture: recognised by what they lack, and kept whole. */

import type { JudgedUnit } from "./furniture.ts";
import type { Region } from "./furniture-region.ts";

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

/** Whether a page shows next to no furniture, so that all of it is the article. */
export function isPlain(units: readonly JudgedUnit[]): boolean {
  const suspects = units.filter(isSuspect).length;
  if (suspects > Math.max(MAX_SUSPECTS, units.length * MAX_SUSPECT_SHARE)) return false;
  const open = units.filter((unit) => unit.kind === "open" && unit.unstopped <= 0.5);
  return open.length <= units.length * MAX_OPEN_SHARE;
}

/** The region of a plain page: from its first prose (its headline stands above) to the end, closing marks aside. */
export function plainRegion(units: readonly JudgedUnit[]): Region | null {
  const first = units.findIndex((unit) => unit.kind === "prose");
  if (first < 0) return null;
  let last = units.length - 1;
  for (let unit = units[last]; last > first && unit !== undefined && isSuspect(unit); unit = units[last])
    last -= 1;
  return { first, last };
}
