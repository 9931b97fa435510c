/**
 * `node --import tsx scripts/fit-confidence.ts`: fits the confidence model of src/retrieval/calibrate.ts
 * and prints it. Coverages of several sizes are drawn from XQuAD (de, en, ru; each paragraph in one language) and
 * JSQuAD in ../shared/data; of each, half of the paragraphs or of the subjects are left out, and as many questions are
 * asked about what is there as about what is not. The model is judged on coverages that it was not fitted on.
 */
import { evidenceFeatures } from "../src/core/confidence.ts";
import type { Features } from "../src/retrieval/calibrate.ts";
import { type Halved, halve } from "./evaluate/abstention.ts";
import { records, withCoverage } from "./evaluate/coverage.ts";
import { type Evaluation, openEvaluation } from "./evaluate/evaluation.ts";
import { readJsquad } from "./evaluate/jsquad.ts";
import { drawMixed, readXquad } from "./evaluate/xquad.ts";
import { areaUnderCurve, fitLogistic, type Labelled } from "./fit/logistic.ts";
import { seededRandom, shuffled } from "./fit/random.ts";
import { runScript } from "./run.ts";

/** Paragraphs that are drawn, before one half is left out; small ones are what a newcomer has. */
const SIZES = [16, 16, 48, 120, 240] as const;
const QUESTIONS = 80;
/** Far from the seeds that `npm run evaluate` draws with. */
const FIRST_SEED = 100;

interface Kind {
  readonly name: string;
  draw(size: number, seed: number): Halved;
}

function kindsOf(evaluation: Evaluation): Kind[] {
  const xquad = readXquad(evaluation);
  const japanese = readJsquad(evaluation);
  const subjects = new Map(xquad.paragraphs.map(({ id, subject }) => [id, subject]));
  const some = <T>(all: readonly T[], size: number, seed: number) =>
    shuffled(all, seededRandom(seed)).slice(0, size);
  const about = (ids: ReadonlySet<string>, questions: typeof japanese.questions) =>
    questions.filter(({ right }) => ids.has(right));
  return [
    {
      name: "paragraphs left out",
      draw(size, seed) {
        const articles = some(drawMixed(xquad.paragraphs, seed), size, seed);
        const ids = new Set(articles.map(({ id }) => id));
        return halve(articles, about(ids, xquad.questions), ({ id }) => id, seed);
      },
    },
    {
      name: "subjects left out",
      draw(size, seed) {
        const chosen = new Set(some([...new Set(subjects.values())], Math.ceil(size / 5), seed));
        const articles = drawMixed(xquad.paragraphs, seed).filter(({ id }) =>
          chosen.has(subjects.get(id) ?? ""),
        );
        const ids = new Set(articles.map(({ id }) => id));
        return halve(articles, about(ids, xquad.questions), ({ id }) => subjects.get(id) ?? id, seed);
      },
    },
    {
      name: "Japanese",
      draw(size, seed) {
        const articles = some(japanese.articles, size, seed);
        const ids = new Set(articles.map(({ id }) => id));
        return halve(articles, about(ids, japanese.questions), ({ id }) => id, seed);
      },
    },
  ];
}

async function observe(halved: Halved, seed: number, evaluation: Evaluation): Promise<Labelled<Features>[]> {
  const count = Math.min(QUESTIONS, halved.answerable.length, halved.others.length);
  const pick = (questions: Halved["others"]) => shuffled(questions, seededRandom(seed)).slice(0, count);
  const asked = [
    ...pick(halved.answerable).map(({ question }) => ({ question, label: 1 as const })),
    ...pick(halved.others).map(({ question }) => ({ question, label: 0 as const })),
  ];
  return withCoverage(records(halved.articles), await evaluation.embedder(), async ({ gather }) => {
    const rows: Labelled<Features>[] = [];
    for (const { question, label } of asked) {
      const evidence = await gather(question, {});
      const features = evidenceFeatures(evidence.question, evidence.hits, evidence.sentences);
      if (features) rows.push({ features, label });
    }
    return rows;
  });
}

async function main(): Promise<number> {
  const evaluation = openEvaluation();
  try {
    const coverages: { readonly name: string; readonly rows: Labelled<Features>[] }[] = [];
    let seed = FIRST_SEED;
    for (const { name, draw } of kindsOf(evaluation)) {
      for (const size of SIZES) {
        seed += 1;
        coverages.push({ name: `${name}, ${size}`, rows: await observe(draw(size, seed), seed, evaluation) });
        process.stderr.write(`${coverages.at(-1)?.name}: ${coverages.at(-1)?.rows.length} questions\n`);
      }
    }
    for (const { name, rows } of coverages) {
      const model = fitLogistic(
        coverages.filter((other) => other.name !== name).flatMap((other) => other.rows),
      );
      const area = areaUnderCurve(
        rows.map(({ features, label }) => ({ score: model.predict(features), label })),
      );
      process.stdout.write(`AUROC ${area.toFixed(3)}  ${name}, fitted on the others\n`);
    }
    const { bias, weights } = fitLogistic(coverages.flatMap(({ rows }) => rows));
    process.stdout.write(`${JSON.stringify({ bias, weights }, null, 2)}\n`);
    return 0;
  } finally {
    await evaluation.close();
  }
}

await runScript(main);
