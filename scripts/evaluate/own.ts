/** Part `own`: every goal once on data of this repository, so that anyone can run it: stories among the sample coverage. */
import { fileURLToPath } from "node:url";
import type { IngestItem } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import type { Services } from "../../src/core/services.ts";
import { readSources } from "../../src/sources/files.ts";
import { type Asked, areaOf, askEach, halve, overall } from "./abstention.ts";
import { answerScores } from "./answers-xquad.ts";
import { answerShares, askAll, type JudgedAnswer } from "./asking.ts";
import { type EvaluationArticle, records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { find, recallAt } from "./finding.ts";
import { type MixedFigures, mixedFigures, mixedScores } from "./mixed-languages.ts";
import {
  languagesOf,
  type NoAnswer,
  questionsAbout,
  readNoAnswers,
  readStories,
  type Story,
  tell,
  tellMixed,
} from "./own-data.ts";
import { mean, type Score, share } from "./score.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DRAWS = 3;
const DATA = "test/fixtures/evaluation among the sample coverage";

export async function evaluateOwn(evaluation: Evaluation): Promise<Score[]> {
  const stories = readStories();
  const embedder = await evaluation.embedder();
  return [
    ...(await scoreMixed(stories, embedder)),
    ...(await scoreOne(stories, embedder)),
    ...(await scoreHeadlines(stories, embedder)),
    ...(await scoreAbstention(stories, readNoAnswers(), embedder)),
  ];
}

/** The stories among the articles of the sample, which make it hard to find them. */
async function* amongSample(articles: readonly EvaluationArticle[]): AsyncGenerator<IngestItem> {
  yield* records(articles);
  yield* readSources(["sample"], { cwd: ROOT });
}

function asking<T>(
  articles: readonly EvaluationArticle[],
  embedder: Embedder,
  use: (services: Services) => Promise<T>,
): Promise<T> {
  return withCoverage(amongSample(articles), embedder, (coverage) => use(coverage.services()));
}

async function scoreMixed(stories: readonly Story[], embedder: Embedder): Promise<Score[]> {
  const figures: MixedFigures[] = [];
  const judged: JudgedAnswer[] = [];
  const questions = questionsAbout(stories);
  for (let seed = 1; seed <= DRAWS; seed += 1) {
    const articles = tellMixed(stories, seed);
    const told = new Map(articles.map(({ id, language }) => [id, language]));
    await asking(articles, embedder, async (services) => {
      figures.push(mixedFigures(articles, await find(services, questions)));
      const known = questions.map(({ question, right, answer }) => {
        return { question, right: [right], answers: [answer[told.get(right) ?? ""] ?? ""] };
      });
      judged.push(...(await askAll(services, known)));
    });
  }
  const data = `${DATA}: ${DRAWS} draws of ${stories.length} stories, each in one of ${languagesOf(stories).length} languages, ${questions.length} questions`;
  return [
    ...mixedScores(figures, { data, prefix: "mixed languages: " }),
    ...answerScores(answerShares(judged), data, "mixed languages: "),
  ];
}

async function scoreOne(stories: readonly Story[], embedder: Embedder): Promise<Score[]> {
  const figures = new Map<string, number>();
  for (const language of languagesOf(stories)) {
    const articles = tell(stories, () => language);
    const findings = await asking(articles, embedder, (services) =>
      find(services, questionsAbout(stories, language)),
    );
    figures.set(language, recallAt(1, findings));
  }
  const data = `${DATA}: ${stories.length} stories in one language`;
  return [
    { name: "one language at a time, recall@1", figure: mean([...figures.values()]), goal: 0.93, data },
    { name: "Japanese alone, recall@1", figure: figures.get("ja") ?? null, goal: 0.95, data },
  ];
}

async function scoreHeadlines(stories: readonly Story[], embedder: Embedder): Promise<Score[]> {
  const figures: number[] = [];
  const languages = languagesOf(stories);
  for (const language of languages) {
    const bodies = tell(stories, () => language).map(({ id, text }) => ({ id, language, text }));
    const questions = languages
      .filter((other) => other !== language)
      .flatMap((other) => tell(stories, () => other))
      .map(({ id, language: asked, title = "" }) => ({ question: title, language: asked, right: id }));
    figures.push(recallAt(1, await asking(bodies, embedder, (services) => find(services, questions))));
  }
  const data = `${DATA}: ${stories.length} stories, ${languages.length * (languages.length - 1)} pairs of languages`;
  return [
    { name: "headline → article in another language, recall@1", figure: mean(figures), goal: 0.95, data },
  ];
}

/** Half of the stories left out, and questions that nothing answers. */
async function scoreAbstention(
  stories: readonly Story[],
  none: readonly NoAnswer[],
  embedder: Embedder,
): Promise<Score[]> {
  const left: Asked[] = [];
  for (let seed = 1; seed <= DRAWS; seed += 1) {
    const half = halve(tellMixed(stories, seed), questionsAbout(stories), ({ id }) => id, seed);
    await asking(half.articles, embedder, async (services) => {
      left.push(...(await askEach(services, half.answerable, true)));
      left.push(...(await askEach(services, half.others, false)));
    });
  }
  const whole = await asking(tellMixed(stories, 1), embedder, async (services) => ({
    answerable: await askEach(services, questionsAbout(stories), true),
    none: await askEach(services, none, false),
  }));
  const kinds = [...new Set(none.map(({ kind }) => kind))].map((kind): Score => {
    const own = whole.none.filter((_, at) => none[at]?.kind === kind);
    const data = `${own.length} questions of no-answer.json`;
    return { name: `${kind}: abstained from`, figure: share(own, ({ abstained }) => abstained), data };
  });
  const pair = [
    { name: "story left out", asked: left },
    { name: "questions that nothing answers", asked: [...whole.answerable, ...whole.none] },
  ];
  return [
    ...pair.map(({ name, asked }) => {
      return {
        name: `AUROC of confidence: ${name}`,
        figure: areaOf(asked),
        goal: 0.92,
        data: `${DATA}: ${asked.length} questions`,
      };
    }),
    ...overall([...left, ...whole.answerable, ...whole.none], "abstention: "),
    ...kinds,
  ];
}
