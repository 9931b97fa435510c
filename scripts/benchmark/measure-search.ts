/** A process of its own for each size: starts as the bot does, searches, and prints what it measured as JSON. */
import { languageCorrection } from "../../embeddings/correction.ts";
import { keepBest } from "../../embeddings/neighbours.ts";
import { openEmbedder } from "../../embeddings/open.ts";
import type { TimeSpan } from "../../src/core/command.ts";
import { passageFilter } from "../../src/core/filters.ts";
import type { Correction, LiveIndex } from "../../src/core/live-index.ts";
import type { Archive, Neighbour, PassageFilter, PassageIds } from "../../src/core/ports.ts";
import type { Filters, Services } from "../../src/core/services.ts";
import { dot } from "../../src/core/vectors.ts";
import { wireServices } from "../../src/services.ts";
import { runScript } from "../run.ts";
import { clock, openMade, quietLog } from "./made.ts";
import { embedderOf, type MadeQuestion, madeQuestions } from "./questions.ts";
import { STAGES, type Stage, type StageClock, stageClock } from "./stages.ts";
import { quantile, type Row, residentMib } from "./table.ts";

const QUESTIONS = 200;
const FILTERED_QUESTIONS = 50;
/** A full scan of a million takes a second for each. */
const JUDGED_QUESTIONS = 100;
const WARM_UP = 20;
const NEIGHBOURS = 30;
const JUDGED = 10;
const HITS = 10;
const EXACT_BATCH = 2_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const MS_PER_DAY = 86_400_000;
/** Between the days of one question and those of the next. */
const DAYS_APART = 10;
const MS_PER_SECOND = 1_000;

export interface SearchFigures {
  readonly search: readonly Row[];
  readonly start: Row;
}

async function main([folder = "", size = "0"]: readonly string[]): Promise<number> {
  const passages = Number(size);
  const model = await openEmbedder({ model: null });
  // Memory is measured with the model loaded, as in the bot.
  await model.embed(Array(8).fill("memory is measured with the model loaded ".repeat(40)), "passage");
  const correct = languageCorrection(model.model);
  const before = await openMade(folder, model.model);
  const questions = await madeQuestions(before.archive, passages, QUESTIONS);
  before.archive.close();

  const started = performance.now();
  const stages = stageClock();
  const coverage = await openMade(folder, model.model);
  const archive = stages.archive(coverage.archive);
  const wired = wireServices({
    archive,
    indexFile: stages.file(coverage.indexFile),
    embedder: embedderOf(questions, model.model),
    clock,
    log: quietLog,
    version: "",
    sample: false,
  });
  await wired.services.search({ query: questions[0]?.text ?? "", limit: HITS });
  const startSeconds = (performance.now() - started) / MS_PER_SECOND;
  await timeSearches(wired.services, questions.slice(0, WARM_UP), () => ({}), stages);

  const rows: Row[] = [];
  let resident = 0;
  for (const { name, filterOf } of await filtersFor(archive)) {
    const asked = questions.slice(0, name === "none" ? QUESTIONS : FILTERED_QUESTIONS);
    const times = await timeSearches(wired.services, asked, filterOf, stages);
    if (resident === 0) resident = residentMib();
    const judged = asked.slice(0, JUDGED_QUESTIONS);
    const recall = await recallOf({ archive, index: wired.index, correct, questions: judged, filterOf });
    rows.push({ passages, filter: name, ...times, "recall@10": recall.toFixed(3) });
  }
  const start = { passages, "start s": startSeconds.toFixed(2), "resident MiB": resident };
  process.stdout.write(JSON.stringify({ search: rows, start } satisfies SearchFigures));
  coverage.archive.close();
  await model.close();
  return 0;
}

type FilterOf = (question: number) => Filters;

/** All, the most frequent language, the rarest, and three days that differ from question to question. */
async function filtersFor(archive: Archive): Promise<{ name: string; filterOf: FilterOf }[]> {
  const shares: { language: string; size: number }[] = [];
  for (const language of await languagesOf(archive))
    shares.push({ language, size: (await archive.matching({ language }))?.size ?? 0 });
  shares.sort((a, b) => b.size - a.size);
  const [most, rarest] = [shares[0], shares.at(-1)];
  const day = (at: number): TimeSpan => {
    const from = new Date(FIRST_DAY + at * MS_PER_DAY);
    return { from: from.toISOString(), to: new Date(from.getTime() + MS_PER_DAY).toISOString() };
  };
  return [
    { name: "none", filterOf: () => ({}) },
    { name: "frequent language", filterOf: () => (most ? { language: most.language } : {}) },
    { name: "rare language", filterOf: () => (rarest ? { language: rarest.language } : {}) },
    { name: "three days", filterOf: (at) => ({ from: day(at * DAYS_APART), to: day(at * DAYS_APART + 2) }) },
  ];
}

async function languagesOf(archive: Archive): Promise<ReadonlySet<string>> {
  return new Set((await archive.sources()).flatMap(({ languages }) => languages));
}

async function timeSearches(
  services: Services,
  questions: readonly MadeQuestion[],
  filterOf: FilterOf,
  stages: StageClock,
): Promise<Row> {
  const times: number[] = [];
  const parts: Readonly<Record<Stage, number>>[] = [];
  stages.take();
  for (const [at, { text }] of questions.entries()) {
    const started = performance.now();
    await services.search({ query: text, limit: HITS, ...filterOf(at) });
    times.push(performance.now() - started);
    parts.push(stages.take());
  }
  const ofStages = STAGES.map((stage) => [
    `${stage} p95`,
    quantile(
      parts.map((part) => part[stage]),
      0.95,
    ),
  ]);
  return {
    "p50 ms": quantile(times, 0.5),
    "p95 ms": quantile(times, 0.95),
    "p99 ms": quantile(times, 0.99),
    ...Object.fromEntries(ofStages),
  };
}

interface RecallParts {
  readonly archive: Archive;
  readonly index: LiveIndex;
  readonly correct: Correction;
  readonly questions: readonly MadeQuestion[];
  readonly filterOf: FilterOf;
}

/** Share of the ten nearest by a full scan over the stored embeddings that are among the ten of the index. */
async function recallOf({ archive, index, correct, questions, filterOf }: RecallParts): Promise<number> {
  const groups = new Map<string, { filter: PassageFilter; vectors: Float32Array[] }>();
  for (const [at, { vector }] of questions.entries()) {
    const filter = passageFilter(filterOf(at));
    const key = JSON.stringify(filter);
    const group = groups.get(key) ?? { filter, vectors: [] };
    group.vectors.push(vector);
    groups.set(key, group);
  }
  let hits = 0;
  let all = 0;
  for (const { filter, vectors } of groups.values()) {
    const allowed = await archive.matching(filter);
    const right = await nearestByScan(archive, allowed, vectors.map(correct), correct);
    for (const [at, vector] of vectors.entries()) {
      const found = await index.nearest(vector, NEIGHBOURS, allowed);
      const ten = new Set(found.slice(0, JUDGED).map(({ id }) => id));
      hits += right[at]?.filter(({ id }) => ten.has(id)).length ?? 0;
      all += right[at]?.length ?? 0;
    }
  }
  return hits / all;
}

async function nearestByScan(
  archive: Archive,
  allowed: PassageIds | null,
  questions: readonly Float32Array[],
  correct: Correction,
): Promise<Neighbour[][]> {
  const ids = [...(allowed?.values() ?? (await archive.passageIds()))];
  const best = questions.map((): Neighbour[] => []);
  for (let at = 0; at < ids.length; at += EXACT_BATCH) {
    for (const { id, vector } of await archive.embeddings(ids.slice(at, at + EXACT_BATCH))) {
      const corrected = correct(vector);
      for (const [n, question] of questions.entries())
        keepBest(best[n] ?? [], { id, score: dot(question, corrected) }, JUDGED);
    }
  }
  return best;
}

await runScript(main);
