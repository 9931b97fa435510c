/** Sentences of our own that have figures and no date, with figures drawn by a seed: how many dates are found in them. */
import { readFileSync } from "node:fs";
import { datesIn } from "../../src/text/dates/dates-in.ts";
import { seededRandom } from "../fit/random.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Score } from "./score.ts";

/** Sentences with `{slots}` by language. */
const TEMPLATES = new URL("../../test/fixtures/evaluation/no-dates.json", import.meta.url);
const GOAL = 2;
const SEED = 8;
const PUBLISHED = "2024-11-06";
/** How often each sentence is made, with other figures each time. */
const DRAWS = 20;
const PER = 1000;
const WORST = 5;
const SLOT = /\{(\w+)\}/g;

interface Trap {
  readonly language: string;
  readonly text: string;
}

export function readTraps(): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(TEMPLATES, "utf8"));
}

/** Over all languages, and the worst of them. */
export function trapScores(evaluation: Pick<Evaluation, "onMiss">): Score[] {
  const random = seededRandom(SEED);
  const figures = Object.entries(readTraps()).map(([language, templates]) => {
    const traps = templates.flatMap((template) => trapsOf(template, language, random));
    return { language, sentences: traps.length, found: countIn(traps, evaluation.onMiss) };
  });
  const sentences = figures.reduce((sum, figure) => sum + figure.sentences, 0);
  const found = figures.reduce((sum, figure) => sum + figure.found, 0);
  const data = `${sentences} sentences made of templates in ${figures.length} languages: sums, scores, ages, versions, numbers of phones and flights, ratios, prices, laws`;
  const worst = figures
    .filter(({ found: own }) => own > 0)
    .sort((a, b) => b.found - a.found)
    .slice(0, WORST);
  return [
    {
      name: "dates in sentences that have none, per 1,000",
      figure: (found * PER) / sentences,
      goal: GOAL,
      lowerIsBetter: true,
      data,
    },
    ...worst.map(({ language, ...figure }): Score => {
      return {
        name: `most of these: ${language}`,
        figure: (figure.found * PER) / figure.sentences,
        lowerIsBetter: true,
        data: `${figure.found} in ${figure.sentences} sentences`,
      };
    }),
  ];
}

function countIn(traps: readonly Trap[], onMiss: (line: string) => void): number {
  return traps.reduce((sum, { text, language }) => {
    const found = datesIn(text, { language, publishedAt: PUBLISHED });
    for (const { start, end, value } of found)
      onMiss(`${language}, no date: “${text.slice(start, end)}” (${value}) in: ${text}`);
    return sum + found.length;
  }, 0);
}

/** The sentences that a template makes; one without figures makes one. */
export function trapsOf(template: string, language: string, random: () => number): Trap[] {
  const texts = Array.from({ length: DRAWS }, () =>
    template.replaceAll(SLOT, (_, name: string) => figureFor(name, language, random)),
  );
  return [...new Set(texts)].map((text) => ({ language, text }));
}

/** A whole number, both ends within. */
type Draw = (from: number, to: number) => number;

/** How a figure for each slot is drawn and written. */
const SLOTS: Readonly<Record<string, (draw: Draw, language: string) => string>> = {
  /** As many as a year, in the language's way of grouping: "2,024". */
  many: (draw, language) => new Intl.NumberFormat(language, { useGrouping: true }).format(draw(1100, 2099)),
  /** The same without: "2024". */
  plain: (draw) => String(draw(1100, 2099)),
  large: (draw, language) => new Intl.NumberFormat(language).format(draw(10_000, 9_000_000)),
  goals: (draw) => String(draw(0, 9)),
  points: (draw) => String(draw(60, 130)),
  age: (draw) => String(draw(5, 99)),
  younger: (draw) => String(draw(5, 25)),
  older: (draw) => String(draw(26, 64)),
  small: (draw) => String(draw(2, 31)),
  decimal: (draw, language) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(draw(101, 3199) / 100),
  version: (draw) => `${draw(1, 19)}.${draw(0, 12)}.${draw(0, 30)}`,
  short: (draw) => `${draw(1, 19)}.${draw(0, 12)}`,
  phone: (draw) => `${draw(20, 99)}-${draw(10, 99)}-${draw(1900, 2099)}`,
  dialled: (draw) => `+${draw(30, 99)} ${draw(10, 99)} ${draw(100, 999)} ${draw(1900, 2099)}`,
  flight: (draw) => `${String.fromCharCode(draw(65, 90), draw(65, 90))}${draw(100, 2099)}`,
  section: (draw) => `${draw(1, 31)}.${draw(1, 12)}`,
  zip: (draw) => String(draw(10_000, 99_999)),
};

function figureFor(name: string, language: string, random: () => number): string {
  const slot = SLOTS[name];
  if (!slot) throw new Error(`no such slot: ${name}`);
  return slot((from, to) => from + Math.floor(random() * (to - from + 1)), language);
}
