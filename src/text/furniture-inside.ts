/** Furniture within an article: what interrupts its paragraphs (teasers, share bars, picture credits), and what may stay. */

import type { JudgedUnit } from "./furniture.ts";
import { isTickerTime } from "./furniture-feed.ts";
import type { Region } from "./furniture-region.ts";

/** So many lines without an end may stand in one run as sub-headings; more interrupt the article … */
const MAX_SUBHEADINGS = 2;
/** … unless this share of them carries list marks or goes on past the line: a list, or verse. */
const LIST_SHARE = 0.6;

function isList(run: readonly JudgedUnit[], before: JudgedUnit | undefined): boolean {
  if (before?.end === "colon" || run[0]?.end === "colon") return true;
  const listed = run.filter((unit) => unit.bullet || unit.end === "comma" || unit.end === "colon").length;
  return listed >= run.length * LIST_SHARE;
}

/** Whether a line and its copy stand in the same run: a teaser's picture link and its text link. */
function hasTwins(run: readonly JudgedUnit[]): boolean {
  return new Set(run.map((unit) => unit.key)).size < run.length;
}

function keptOfRun(run: readonly JudgedUnit[], before: JudgedUnit | undefined): readonly JudgedUnit[] {
  const [only] = run;
  if (run.length === 1 && only !== undefined && isTickerTime(only)) return run;
  if (hasTwins(run)) return [];
  const single = run.filter((unit) => unit.kind === "open" && unit.copies === 1);
  return single.length <= MAX_SUBHEADINGS || isList(single, before) ? single : [];
}

/** The units of a region that stay; of prose that stands there twice, the first. */
export function unitsToKeep(units: readonly JudgedUnit[], region: Region): Set<JudgedUnit> {
  const kept = new Set<JudgedUnit>();
  let run: JudgedUnit[] = [];
  let before: JudgedUnit | undefined;
  for (const unit of units.slice(region.first, region.last + 1)) {
    if (unit.kind !== "prose") {
      run.push(unit);
      continue;
    }
    for (const stays of keptOfRun(run, before)) kept.add(stays);
    run = [];
    if (unit.key !== before?.key) kept.add(unit);
    before = unit;
  }
  for (const stays of keptOfRun(run, before)) kept.add(stays);
  return kept;
}
