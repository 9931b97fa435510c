/** Scores whole answers: questions over the sample coverage and over ../shared/seeds, cited rightly or abstained from. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbedder } from "../../embeddings/open.ts";
import { ingest } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import type { AskResult, Services } from "../../src/core/services.ts";
import { openCoverage, wireServices } from "../../src/services.ts";
import { readSources } from "../../src/sources/files.ts";
import type { Score } from "./score.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Question {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly articleIds: readonly string[];
  readonly answer: readonly string[];
}

/** One table for both sets; each question asked once through `ask`. `onMiss` hears of each question that went wrong. */
export async function evaluateAnswers(onMiss: (line: string) => void = () => undefined): Promise<Score[]> {
  const embedder = await openEmbedder({ model: null });
  try {
    const scores: Score[] = [];
    for (const { name, articles } of SETS) {
      if (!existsSync(join(ROOT, articles))) continue;
      scores.push(...(await scoreSet(name, articles, embedder, onMiss)));
    }
    return scores;
  } finally {
    await embedder.close();
  }
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
  const file = join(ROOT, "test/fixtures/questions", `${name}.json`);
  const questions = JSON.parse(readFileSync(file, "utf8")) as Question[];
  const answers = await withCoverage(articles, embedder, (services) =>
    Promise.all(questions.map(({ question }) => services.ask({ question }))),
  );
  const rows = questions.map((question, at) => judge(question, answers[at]));
  rows.forEach((row, at) => {
    if (!row.good) onMiss(`${name} ${questions[at]?.id} ${row.why}: ${questions[at]?.question}`);
  });
  const answerable = rows.filter((_, at) => questions[at]?.answerable);
  const others = rows.filter((_, at) => !questions[at]?.answerable);
  const data = `test/fixtures/questions/${name}.json (${questions.length} questions)`;
  return [
    { name: `${name}: first citation from a right article`, figure: share(answerable, "first"), data },
    {
      name: `${name}: any citation from a right article`,
      figure: share(answerable, "cited"),
      goal: 0.9,
      data,
    },
    { name: `${name}: a cited sentence holds the answer`, figure: share(answerable, "holds"), data },
    { name: `${name}: unanswerable abstained from`, figure: share(others, "good"), goal: 0.75, data },
  ];
}

interface Judged {
  readonly good: boolean;
  readonly first: boolean;
  readonly cited: boolean;
  readonly holds: boolean;
  readonly why: string;
}

function judge(question: Question, answer: AskResult | undefined): Judged {
  if (!answer) return { good: false, first: false, cited: false, holds: false, why: "no answer" };
  const right = (externalId: string) => question.articleIds.includes(externalId);
  const cited = answer.citations.some(({ externalId }) => right(externalId));
  const first = answer.citations.slice(0, 1).some(({ externalId }) => right(externalId));
  const holds = answer.citations.some(({ quote }) => question.answer.some((text) => quote.includes(text)));
  const good = question.answerable ? cited : answer.abstained;
  const why = answer.abstained
    ? "abstained"
    : `cited ${answer.citations.map(({ externalId }) => externalId).join(", ")}`;
  return { good, first, cited, holds, why };
}

function share(rows: readonly Judged[], field: "good" | "first" | "cited" | "holds"): number {
  return rows.length === 0 ? 0 : rows.filter((row) => row[field]).length / rows.length;
}

async function withCoverage<T>(
  articles: string,
  embedder: Embedder,
  use: (services: Services) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-evaluate-"));
  const clock = () => new Date();
  const coverage = await openCoverage({ folder, model: embedder.model, clock, log: quiet });
  try {
    await ingest(
      readSources([articles], { cwd: ROOT }),
      { embedder, archive: coverage.archive, seconds: () => performance.now() / 1000 },
      { defaults: { language: null, source: null, fetchedAt: null } },
    );
    const { services } = wireServices({
      ...coverage,
      embedder,
      clock,
      log: quiet,
      version: "0",
      sample: false,
    });
    return await use(services);
  } finally {
    coverage.archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
