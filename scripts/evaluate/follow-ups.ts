/** Scores follow-ups over the sample coverage: which questions are completed, and whether they then find their articles. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbedder } from "../../embeddings/open.ts";
import { completeQuestion } from "../../src/core/follow-up.ts";
import type { Embedder } from "../../src/core/ports.ts";
import type { Services } from "../../src/core/services.ts";
import { readSources } from "../../src/sources/files.ts";
import { withCoverage } from "./coverage.ts";
import { type Score, share } from "./score.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILE = "test/fixtures/questions/follow-ups.json";
/** Passages among which the right article must be. */
const MAX_PASSAGES = 3;

/** A question and the one before it; `full` says the same so that it stands alone, and is null where it did already. */
export interface FollowUpPair {
  readonly id: string;
  /** Rules were written looking at `development` only. */
  readonly part: "development" | "test";
  /** Of `question`, BCP 47. */
  readonly language: string;
  readonly previous: string;
  readonly question: string;
  readonly full: string | null;
}

/** Rows: the decision, by part; the right article found as typed (floor) and as completed. */
export async function evaluateFollowUps(given?: Embedder): Promise<Score[]> {
  const pairs = readFollowUpPairs();
  const embedder = given ?? (await openEmbedder({ model: null }));
  try {
    return await withCoverage(readSources(["sample"], { cwd: ROOT }), embedder, async (coverage) => [
      ...decisions(pairs),
      ...(await articlesFound(pairs, coverage.services())),
    ]);
  } finally {
    if (!given) await embedder.close();
  }
}

export function readFollowUpPairs(): FollowUpPair[] {
  return JSON.parse(readFileSync(join(ROOT, FILE), "utf8")) as FollowUpPair[];
}

function decisions(pairs: readonly FollowUpPair[]): Score[] {
  const isRight = ({ previous, question, full }: FollowUpPair) =>
    (completeQuestion(previous, question) === null) === (full === null);
  const alone = pairs.filter(({ full }) => full === null);
  const parts = (["development", "test"] as const).map((part): Score => {
    const own = pairs.filter((pair) => pair.part === part);
    return {
      name: `completed or left alone rightly (${part})`,
      figure: share(own, isRight),
      data: dataOf(own),
    };
  });
  const name = "questions that stand alone left alone";
  return [...parts, { name, figure: share(alone, isRight), data: dataOf(alone) }];
}

async function articlesFound(pairs: readonly FollowUpPair[], services: Services): Promise<Score[]> {
  const following = pairs.flatMap(({ full, ...pair }) => (full === null ? [] : [{ ...pair, full }]));
  const found: { readonly typed: boolean; readonly completed: boolean }[] = [];
  for (const { previous, question, full } of following) {
    const [right] = await articlesOf(services, full);
    const holds = async (query: string) =>
      right !== undefined && (await articlesOf(services, query)).includes(right);
    const completed = completeQuestion(previous, question) ?? question;
    found.push({ typed: await holds(question), completed: await holds(completed) });
  }
  return [
    {
      name: `the full question's first article among the first ${MAX_PASSAGES} of the completed one`,
      figure: share(found, ({ completed }) => completed),
      floor: share(found, ({ typed }) => typed),
      data: dataOf(following),
    },
  ];
}

async function articlesOf(services: Services, query: string): Promise<string[]> {
  const { passages } = await services.search({ query, limit: MAX_PASSAGES });
  return passages.map(({ externalId }) => externalId);
}

function dataOf({ length }: { readonly length: number }): string {
  return `${FILE} (${length})`;
}
