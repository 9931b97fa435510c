/** Scores whole answers: questions over the sample coverage and over ../shared/seeds, cited rightly or abstained from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Embedder } from "../../src/core/ports.ts";
import type { AskResult } from "../../src/core/services.ts";
import { readSources } from "../../src/sources/files.ts";
import { type JudgedAnswer, judgeAnswer } from "./asking.ts";
import { withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly articleIds: readonly string[];
  readonly answer: readonly string[];
}

/** One table for both sets; each question asked once through `ask`. `onMiss` hears of each question that went wrong. */
export async function evaluateAnswers(
  evaluation: Evaluation,
  onMiss: (line: string) => void = () => undefined,
): Promise<Score[]> {
  const embedder = await evaluation.embedder();
  const scores: Score[] = [];
  for (const { name, articles } of SETS) {
    if (!existsSync(join(ROOT, articles))) continue;
    scores.push(...(await scoreSet(name, articles, embedder, onMiss)));
  }
  return scores;
}

const SETS = [
  { name: "sample", articles: "sample" },
  { name: "seeds", articles: "../shared/seeds" },
] as const;

async function scoreSet(
  name: string,
  articles: string,
  embedder: Embedder,
  onMiss: (line: string) => void,
): Promise<Score[]> {
  const questions = readQuestions(name);
  const rows = await withCoverage(readSources([articles], { cwd: ROOT }), embedder, async (coverage) => {
    const services = coverage.services();
    const judged: Judged[] = [];
    for (const question of questions) {
      const row = judge(question, await services.ask({ question: question.question }));
      if (!row.good) onMiss(`${name} ${question.id} ${row.why}: ${question.question}`);
      judged.push(row);
    }
    return judged;
  });
  const answerable = rows.filter((_, at) => questions[at]?.answerable);
  const others = rows.filter((_, at) => !questions[at]?.answerable);
  const data = `test/fixtures/questions/${name}.json (${questions.length} questions)`;
  const part = (field: "first" | "cited" | "holds") => share(answerable, (row) => row[field]);
  return [
    { name: `${name}: first citation from a right article`, figure: part("first"), data },
    { name: `${name}: any citation from a right article`, figure: part("cited"), goal: 0.9, data },
    { name: `${name}: a cited sentence holds the answer`, figure: part("holds"), data },
    {
      name: `${name}: unanswerable abstained from`,
      figure: share(others, (row) => row.good),
      goal: 0.75,
      data,
    },
  ];
}

/** The questions of `test/fixtures/questions/<name>.json`. */
export function readQuestions(name: string): Question[] {
  const file = join(ROOT, "test/fixtures/questions", `${name}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Question[];
}

interface Judged extends JudgedAnswer {
  readonly good: boolean;
  readonly why: string;
}

function judge(question: Question, answer: AskResult): Judged {
  const judged = judgeAnswer({ right: question.articleIds, answers: question.answer }, answer);
  const good = question.answerable ? judged.cited : judged.abstained;
  const cited = answer.citations.map(({ externalId }) => externalId).join(", ");
  return { ...judged, good, why: judged.abstained ? "abstained" : `cited ${cited}` };
}
