/** A process of its own for each size: starts as the bot does, asks for timelines, and prints the times as JSON. */
import { openEmbedder } from "../../embeddings/open.ts";
import type { Archive } from "../../src/core/ports.ts";
import type { Filters, Services } from "../../src/core/services.ts";
import { wireServices } from "../../src/services.ts";
import { runScript } from "../run.ts";
import { clock, openMade, quietLog } from "./made.ts";
import { embedderOf, type MadeQuestion, madeQuestions } from "./questions.ts";
import { quantile, type Row, residentMib } from "./table.ts";

const QUESTIONS = 100;
const WARM_UP = 20;
const DETAILS = ["normal", "many"] as const;
const MS_PER_DAY = 86_400_000;
/** Within the two years of made coverage: each question asks about another week. */
const FIRST_DAY = Date.UTC(2024, 0, 8);
const DAYS_APART = 7;
/** A publisher of made coverage, as any of them. */
const SOURCE = "Paper 7";

type Ask = (at: number) => Filters & { readonly topic?: string };

async function main([folder = "", size = "0"]: readonly string[]): Promise<number> {
  const passages = Number(size);
  const model = await openEmbedder({ model: null });
  const { archive, indexFile } = await openMade(folder, model.model);
  const questions = await madeQuestions(archive, passages, QUESTIONS);
  const names = await madeNames(archive, questions, passages);
  const { services } = wireServices({
    archive,
    // What is measured is never built or written here.
    indexFile: { ...indexFile, outgrown: () => false, save: async () => undefined },
    embedder: embedderOf([...questions, ...names], model.model),
    clock,
    log: quietLog,
    version: "",
    sample: false,
  });
  const topic = (at: number) => ({ topic: questions[at % QUESTIONS]?.text ?? "" });
  const asks: readonly (readonly [name: string, ask: Ask])[] = [
    ["everything", () => ({})],
    ["everything, a publisher", () => ({ source: SOURCE })],
    ["everything, a week", week],
    ["topic", topic],
    ["name", (at) => ({ topic: names[at % QUESTIONS]?.text ?? "" })],
    ["topic, a week", (at) => ({ ...topic(at), ...week(at) })],
    ["topic, a week long ago", (at) => ({ ...topic(at), ...longAgo(at) })],
  ];
  const { events } = await archive.readingCounts();
  const rows: Row[] = [];
  for (const [asked, ask] of asks) {
    for (const detail of DETAILS) {
      await timed(services, ask, { detail, count: WARM_UP });
      const { times, found } = await timed(services, ask, { detail, count: QUESTIONS });
      rows.push({
        articles: passages / 5,
        events,
        asked,
        detail,
        "p50 ms": quantile(times, 0.5),
        "p95 ms": quantile(times, 0.95),
        "p99 ms": quantile(times, 0.99),
        "events on average": (found / QUESTIONS).toFixed(1),
        "resident MiB": residentMib(),
      });
    }
  }
  process.stdout.write(JSON.stringify(rows));
  archive.close();
  await model.close();
  return 0;
}

/** The made-up word that a passage begins with, for each question; with an embedding near to some passage. */
async function madeNames(
  archive: Archive,
  questions: readonly MadeQuestion[],
  passages: number,
): Promise<MadeQuestion[]> {
  const ids = questions.map((_, at) => 1 + Math.floor((at * passages) / questions.length));
  const found = await archive.passages(ids);
  return questions.map(({ vector }, at) => ({ text: found[at]?.text.split(" ")[0] ?? "", vector }));
}

function week(at: number): Filters {
  return daysFrom(FIRST_DAY + at * DAYS_APART * MS_PER_DAY);
}

/** Of each year since 1930, and then again. */
function longAgo(at: number): Filters {
  return daysFrom(Date.UTC(1_930 + (at % 90), at % 12, 3));
}

function daysFrom(first: number): Filters {
  const from = new Date(first).toISOString();
  const to = new Date(first + DAYS_APART * MS_PER_DAY).toISOString();
  return { from: { from, to }, to: { from, to } };
}

interface Timing {
  readonly detail: (typeof DETAILS)[number];
  readonly count: number;
}

async function timed(services: Services, ask: Ask, { detail, count }: Timing) {
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const started = performance.now();
    const { events } = await services.timeline({ ...ask(at), detail, picture: false, locale: "en-US" });
    times.push(performance.now() - started);
    found += events.length;
  }
  return { times, found };
}

await runScript(main);
