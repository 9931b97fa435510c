/** A process of its own for each size: starts as the bot does, asks for quotations, and prints the times as JSON. */
import { openEmbedder } from "../../embeddings/open.ts";
import type { Services } from "../../src/core/services.ts";
import { wireServices } from "../../src/services.ts";
import { runScript } from "../run.ts";
import { clock, openMade, quietLog } from "./made.ts";
import { embedderOf, madeQuestions } from "./questions.ts";
import { quantile, type Row, residentMib } from "./table.ts";

const QUESTIONS = 120;
const WARM_UP = 20;
/** As many as Discord's pages show. */
const LIMIT = 20;
/** Speakers asked for: of the most quoted, evenly over their ranks. */
const SPEAKERS = 3_000;

type Ask = (at: number) => { readonly topic?: string; readonly speaker?: string };

async function main([folder = "", size = "0"]: readonly string[]): Promise<number> {
  const passages = Number(size);
  const model = await openEmbedder({ model: null });
  const { archive, indexFile } = await openMade(folder, model.model);
  const questions = await madeQuestions(archive, passages, QUESTIONS);
  const names = (await archive.speakers(SPEAKERS)).map(({ name }) => name);
  const { services } = wireServices({
    archive,
    // What is measured is never built or written here.
    indexFile: { ...indexFile, outgrown: () => false, save: async () => undefined },
    embedder: embedderOf(questions, model.model),
    clock,
    log: quietLog,
    version: "",
    sample: false,
  });
  const topic = (at: number) => questions[at % questions.length]?.text ?? "";
  const speaker = (at: number) => names[Math.floor((at * names.length) / QUESTIONS) % names.length] ?? "";
  const asks: readonly (readonly [name: string, ask: Ask])[] = [
    ["topic", (at) => ({ topic: topic(at) })],
    ["speaker", (at) => ({ speaker: speaker(at) })],
    ["the most quoted speaker", () => ({ speaker: names[0] ?? "" })],
    ["topic and speaker", (at) => ({ topic: topic(at), speaker: speaker(at) })],
  ];
  const { quotations } = await archive.readingCounts();
  const rows: Row[] = [];
  for (const [asked, ask] of asks) {
    await timed(services, ask, WARM_UP);
    const { times, found } = await timed(services, ask, QUESTIONS);
    rows.push({
      articles: passages / 5,
      quotations,
      asked,
      "p50 ms": quantile(times, 0.5),
      "p95 ms": quantile(times, 0.95),
      "p99 ms": quantile(times, 0.99),
      "found on average": (found / QUESTIONS).toFixed(1),
      "resident MiB": residentMib(),
    });
  }
  process.stdout.write(JSON.stringify(rows));
  archive.close();
  await model.close();
  return 0;
}

async function timed(services: Services, ask: Ask, count: number) {
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const started = performance.now();
    const { quotations } = await services.quote({ ...ask(at), limit: LIMIT });
    times.push(performance.now() - started);
    found += quotations.length;
  }
  return { times, found };
}

await runScript(main);
