/** From a saved page to its article: what is left when the furniture is gone, and the headline above it. */

import { isPlain, plainParts } from "./clean-plain.ts";
import { findTitle, standfirsts, titleText } from "./clean-title.ts";
import { type JudgedUnit, judgeUnits } from "./furniture.ts";
import { unitsToKeep } from "./furniture-inside.ts";
import { articleRegion, type Region } from "./furniture-region.ts";
import { splitUnits } from "./lines.ts";

/** What cleaning took away: lines kept and removed, and the removed ones by reason. */
export interface CleaningReport {
  readonly keptLines: number;
  readonly removedLines: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** A page taken apart. */
export interface CleanedPage {
  /** Headline of the article, when one stands there; null otherwise. */
  readonly title: string | null;
  /** The article: paragraphs separated by blank lines, each character as it stood; lines trimmed and ended by \n. */
  readonly body: string;
  /** Lines removed before the body, in order: ids, menus, byline, time stamps. */
  readonly head: readonly string[];
  /** Lines removed after or within the body, in order. */
  readonly tail: readonly string[];
  readonly report: CleaningReport;
}

/** Takes the article out of a page's text; text without furniture comes back whole. */
export function cleanPage(text: string): CleanedPage {
  const units = judgeUnits(splitUnits(text));
  if (isPlain(units)) return finish({ units, ...plainParts(units) });
  const region = articleRegion(units);
  return region === null ? withoutArticle(units) : assemble(units, region);
}

/** Nothing speaks in sentences: what shows no sign of furniture stays, or else everything. */
function withoutArticle(units: readonly JudgedUnit[]): CleanedPage {
  const unsigned = units.filter((unit) => unit.sign === null);
  return finish({ units, kept: new Set(unsigned.length > 0 ? unsigned : units), title: null });
}

function assemble(units: readonly JudgedUnit[], region: Region): CleanedPage {
  const kept = unitsToKeep(units, region);
  const article = [...kept].map((unit) => unit.text).join("\n");
  const at = findTitle(units, region.first, article);
  if (at !== null) for (const unit of standfirsts(units, at, region.first)) kept.add(unit);
  return finish({ units, kept, title: at === null ? null : (units[at] ?? null) });
}

interface Parts {
  readonly units: readonly JudgedUnit[];
  readonly kept: ReadonlySet<JudgedUnit>;
  readonly title: JudgedUnit | null;
}

function finish({ units, kept, title }: Parts): CleanedPage {
  const first = units.findIndex((unit) => kept.has(unit));
  const last = units.findLastIndex((unit) => kept.has(unit));
  const removed = units
    .map((unit, i) => ({ unit, i }))
    .filter(({ unit }) => !kept.has(unit) && unit !== title);
  const reasons: Record<string, number> = {};
  for (const { unit, i } of removed) {
    const reason = unit.sign ?? (i < first ? "before" : i > last ? "after" : "between");
    reasons[reason] = (reasons[reason] ?? 0) + unit.lines.length;
  }
  const linesOf = (side: (i: number) => boolean) =>
    removed.filter(({ i }) => side(i)).flatMap(({ unit }) => unit.lines);
  const removedLines = removed.reduce((sum, { unit }) => sum + unit.lines.length, 0);
  return {
    title: title === null ? null : titleText(title),
    body: joinUnits(units.filter((unit) => kept.has(unit))),
    head: linesOf((i) => i < first),
    tail: linesOf((i) => i >= first),
    report: {
      keptLines: units.reduce((sum, unit) => sum + unit.lines.length, 0) - removedLines,
      removedLines,
      reasons,
    },
  };
}

/** Paragraphs apart by a blank line; lines of one stanza or list, which no blank line parted, by a line end. */
function joinUnits(units: readonly JudgedUnit[]): string {
  let body = "";
  let previous: JudgedUnit | null = null;
  for (const unit of units) {
    if (previous !== null) body += !unit.gap && goesOn(previous) && goesOn(unit) ? "\n" : "\n\n";
    body += unit.lines.join("\n");
    previous = unit;
  }
  return body;
}

const goesOn = (unit: JudgedUnit): boolean => unit.kind === "open";
