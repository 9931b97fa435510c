/** The headline among the lines above an article, and the standfirst that may stand between the two. */

import type { JudgedUnit } from "./furniture.ts";
import { echoedStems, stemsOf } from "./furniture-echo.ts";
import { headlineRepetitions } from "./furniture-headline.ts";

/** Most words of a headline; fewest of one that no other sign supports; fewest of a standfirst without a stop. */
const WORDS = { most: 40, least: 2, standfirst: 12, pure: 4 } as const;
/** Most lines of a head that holds no furniture. */
const MAX_PURE_HEAD = 4;
/** So many words of the headline come back in the article; the rest of the count adds nothing. */
const ECHO = { least: 2, enough: 4 } as const;
const MARKDOWN_TITLE = /^#\s+(?=\S)/u;

/** The title's words: Markdown's mark of a title is no part of them. */
export function titleText(unit: JudgedUnit): string {
  return unit.text.replace(MARKDOWN_TITLE, "");
}

/** How far the article echoes a line: 0 (not enough to tell) to `ECHO.enough`. */
function echo(unit: JudgedUnit, article: ReadonlySet<string>): number {
  return Math.min(echoedStems(unit.text, article), ECHO.enough);
}

function mayBeTitle(unit: JudgedUnit): boolean {
  return (
    (unit.sign === null || unit.sign === "stamp") &&
    unit.words >= WORDS.least &&
    unit.words <= WORDS.most &&
    !unit.bullet
  );
}

/** Index of the headline among the units before `first`, where the article (as text) starts; null where none stands. */
export function findTitle(units: readonly JudgedUnit[], first: number, article: string): number | null {
  const above = units.slice(0, first);
  const marked = above.findLastIndex((unit) => MARKDOWN_TITLE.test(unit.text));
  if (marked >= 0) return marked;
  const repeated = headlineRepetitions(above).at(-1);
  if (repeated !== undefined) return repeated;
  const stems = stemsOf(article);
  const echoes = above.map((unit) => (mayBeTitle(unit) ? echo(unit, stems) : 0));
  if (isPureHead(above)) return 0;
  const best = echoes.lastIndexOf(Math.max(1, ...echoes));
  if (best < 0) return plainTitle(above);
  return climb(above, echoes, best);
}

/** Whether nothing but lines of some length stands above the article: a headline, then what belongs to it. */
function isPureHead(above: readonly JudgedUnit[]): boolean {
  const pure = above.every((unit) => unit.sign === null && unit.words >= WORDS.pure && unit.copies === 1);
  return pure && above.length > 0 && above.length <= MAX_PURE_HEAD;
}

/** From a standfirst to the headline above it: shorter, and echoed as well. */
function climb(above: readonly JudgedUnit[], echoes: readonly number[], from: number): number {
  const [here, higher] = [above[from], above[from - 1]];
  if (here === undefined || higher === undefined || (echoes[from - 1] ?? 0) < ECHO.least) return from;
  return higher.words < here.words || here.end === "stop" ? climb(above, echoes, from - 1) : from;
}

/** Without an echo: a lone line above the article, or the first of two. */
function plainTitle(above: readonly JudgedUnit[]): number | null {
  const open = above.flatMap((unit, i) =>
    mayBeTitle(unit) && unit.sign === null && unit.end === "open" ? [i] : [],
  );
  return above.length <= 3 ? (open[0] ?? null) : null;
}

/** Units between the headline and the article that belong to it: a standfirst has a sentence's end or length. */
export function standfirsts(units: readonly JudgedUnit[], title: number, first: number): JudgedUnit[] {
  const between = units.slice(title + 1, first);
  if (title === 0 && isPureHead(units.slice(0, first))) return between;
  return between.filter(
    (unit) =>
      unit.sign === null && unit.copies === 1 && (unit.end === "stop" || unit.words >= WORDS.standfirst),
  );
}
