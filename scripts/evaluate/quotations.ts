/** Scores who said what: exact spans and speakers of marked articles, parallel segments, and whether spans are exact at all. */
import { findQuotations } from "../../src/text/quotations/find.ts";
import type { Span, TextQuotation } from "../../src/text/quotations/quotation.ts";
import { type Evaluation, MissingData } from "./evaluation.ts";
import { evaluateExactness } from "./quotations-exact.ts";
import { englishGold, type GoldArticle, germanGold } from "./quotations-gold.ts";
import { evaluateParallel } from "./quotations-parallel.ts";
import { evaluateRussianQuotations } from "./quotations-ru.ts";
import { compare, core, keyOf, measuresOf, sum } from "./quotations-score.ts";
import type { Score } from "./score.ts";

interface Goals {
  readonly f1Floor: number;
  readonly f1: number;
  readonly precisionFloor?: number;
  readonly precision?: number;
}

const GERMAN: Goals = { f1Floor: 0.642, f1: 0.85, precisionFloor: 0.474, precision: 0.85 };
const ENGLISH: Goals = { f1Floor: 0.944, f1: 0.96 };
const SPEAKER_GOAL = 0.8;

/** Every row about quotations; what is not there becomes a row that says so. */
export async function evaluateQuotations(evaluation: Evaluation): Promise<Score[]> {
  const groups = [
    orMissing("German quotations", () => markedRows("German", germanGold(evaluation, "dev"), GERMAN)),
    orMissing("English quotations", () => {
      const articles = englishGold(evaluation, "dev");
      return markedRows("English", articles, ENGLISH);
    }),
    orMissing("Russian sentences", async () => (await evaluateRussianQuotations(evaluation)).scores),
    orMissing("parallel segments", () => evaluateParallel(evaluation)),
    evaluateExactness(evaluation),
  ];
  return (await Promise.all(groups)).flat();
}

/** The rows, or one that says what is missing. */
export async function orMissing(
  name: string,
  rows: () => readonly Score[] | Promise<readonly Score[]>,
): Promise<readonly Score[]> {
  try {
    return await rows();
  } catch (error) {
    if (error instanceof MissingData) return [{ name, figure: null, data: error.message }];
    throw error;
  }
}

function markedRows(language: string, articles: readonly GoldArticle[], goals: Goals): Score[] {
  const found = articles.map(({ text, language: code }) =>
    findQuotations(text, code).filter(({ direct }) => direct),
  );
  const counts = (lenient: boolean) =>
    sum(
      articles.map(({ text, quotations }, at) =>
        compare(text, quotations, partsOf(found[at] ?? []), lenient),
      ),
    );
  const exact = counts(false);
  const { precision, recall, f1 } = measuresOf(exact);
  const [named, right] = speakers(articles, found);
  const data = `${articles.length} articles, ${exact.expected} direct quotations`;
  return [
    { name: `${language}, direct, exact span: F1`, figure: f1, floor: goals.f1Floor, goal: goals.f1, data },
    {
      name: `${language}, direct, exact span: precision`,
      figure: precision,
      ...(goals.precisionFloor === undefined ? {} : { floor: goals.precisionFloor }),
      ...(goals.precision === undefined ? {} : { goal: goals.precision }),
      data,
    },
    { name: `${language}, direct, exact span: recall`, figure: recall, data },
    {
      name: `${language}, direct, F1 with punctuation at the ends left away`,
      figure: measuresOf(counts(true)).f1,
      data,
    },
    {
      name: `${language}, direct: right speaker of those found`,
      figure: right / Math.max(1, named),
      goal: SPEAKER_GOAL,
      data: `${named} that were found and have a speaker`,
    },
  ];
}

function partsOf(quotations: readonly TextQuotation[]): Span[] {
  return quotations.flatMap(({ parts }) => parts);
}

/** How many of the quotations that are rightly found have a speaker in the marked article, and how many of these agree. */
function speakers(
  articles: readonly GoldArticle[],
  found: readonly (readonly TextQuotation[])[],
): [named: number, right: number] {
  let [named, right] = [0, 0];
  articles.forEach(({ text, quotations }, at) => {
    const byPart = new Map(
      (found[at] ?? []).flatMap((one) => one.parts.map((part) => [keyOf(core(text, part)), one])),
    );
    for (const gold of quotations) {
      const one = byPart.get(keyOf(core(text, gold)));
      if (!one || gold.speaker.length === 0) continue;
      named += 1;
      if (gold.speaker.some((span) => shareWords(text, span, one.speaker))) right += 1;
    }
  });
  return [named, right];
}

/** Spans that have a word of the text in common. */
function shareWords(text: string, one: Span, other: Span | null): boolean {
  if (!other) return false;
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
