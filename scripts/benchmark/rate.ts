/** Tokens a second: the model alone on texts tokenised before, and a whole ingest of the same articles. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { locateModel } from "../../embeddings/locate.ts";
import type { Model } from "../../embeddings/model.ts";
import { openTokenizer, surround } from "../../embeddings/tokenize/open.ts";
import type { ModelReply, ModelRequest } from "../../embeddings/worker/protocol.ts";
import { startWorker, type WorkerClient } from "../../embeddings/worker/worker.ts";
import type { RawArticle } from "../../src/core/article.ts";
import type { IngestSummary } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { prepareArticle, preparePassages } from "../../src/core/prepare.ts";
import { measuredApart } from "./apart.ts";
import type { Row } from "./table.ts";
import { type ArticleRecord, benchmarkArticles } from "./texts.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EMBED = join(ROOT, "scripts", "embed.ts");
const NOTHING_SET = { language: null, source: null, fetchedAt: null };
const MS_PER_SECOND = 1_000;
/** Texts that warm a thread up before the clock starts. */
const WARM_UP_TEXTS = 3;

/** How the model runs by itself: so many threads of this process, with so many cores and texts a batch each. */
interface Setting {
  readonly sessions: number;
  readonly cores: number;
  readonly batch: number;
}

interface Rate {
  readonly passages: number;
  readonly tokens: number;
  readonly seconds: number;
}

/** The model alone in several settings, and the ingest between two runs of the best, as other work on the machine varies. */
export async function measureRate(count: number): Promise<Row[]> {
  const articles = await benchmarkArticles(count);
  const model = await locateModel({ model: null });
  const texts = await passagesOf(articles, model);
  const cores = availableParallelism();
  const best: Setting = { sessions: Math.min(2, cores), cores: Math.max(1, Math.floor(cores / 2)), batch: 1 };
  const others: Setting[] = [
    { sessions: 1, cores, batch: 1 },
    { sessions: 1, cores, batch: 4 },
    { ...best, batch: 4 },
  ];
  const rows: Row[] = [];
  for (const setting of others) rows.push(rowOf(nameOf(setting), await runBare(model, texts, setting), null));
  const before = await runBare(model, texts, best);
  const whole = await runIngest(articles);
  const after = await runBare(model, texts, best);
  const bare = (speedOf(before) + speedOf(after)) / 2;
  return [
    ...rows,
    rowOf(`${nameOf(best)}, before`, before, null),
    rowOf(`${nameOf(best)}, after`, after, null),
    rowOf("whole ingest", whole, bare),
  ];
}

function nameOf({ sessions, cores, batch }: Setting): string {
  return `bare model: ${sessions} × ${cores} threads, batch ${batch}`;
}

const speedOf = ({ tokens, seconds }: Rate) => tokens / seconds;

function rowOf(what: string, rate: Rate, bare: number | null): Row {
  return {
    what,
    passages: rate.passages,
    tokens: rate.tokens,
    seconds: rate.seconds.toFixed(1),
    "passages/s": (rate.passages / rate.seconds).toFixed(1),
    "tokens/s": Math.round(speedOf(rate)),
    "of the bare model": bare === null ? "" : `${((100 * speedOf(rate)) / bare).toFixed(1)} %`,
  };
}

/** The ids that an ingest would run, in its order. */
async function passagesOf(articles: readonly ArticleRecord[], model: Model): Promise<Int32Array[]> {
  const tokenizer = await openTokenizer(model);
  // Cutting asks for counts only.
  const counter: Embedder = {
    model: model.identity,
    maxTokens: model.maxTokens,
    countTokens: async (texts) => (await tokenizer.encode(texts)).map(({ length }) => length),
    embed: () => Promise.reject(new Error("nothing is embedded while texts are cut")),
    close: () => tokenizer.close(),
  };
  const found: Int32Array[] = [];
  for (const record of articles) {
    const prepared = prepareArticle(rawOf(record), NOTHING_SET);
    if (prepared.kind === "reject") continue;
    const passages = await preparePassages(prepared.article, counter);
    const ids = await tokenizer.encode(passages.map(({ input }) => model.prefixes.passage + input));
    found.push(...ids.map((body) => surround(body, tokenizer, model.maxTokens)));
  }
  await tokenizer.close();
  return found;
}

function rawOf({ id, title, text }: ArticleRecord): RawArticle {
  return {
    kind: "record",
    key: id,
    externalId: id,
    file: null,
    location: id,
    line: null,
    text,
    title,
    url: null,
    source: null,
    byline: null,
    language: null,
    publishedAt: null,
  };
}

async function runBare(model: Model, texts: readonly Int32Array[], setting: Setting): Promise<Rate> {
  const { folder, pooling, ownPooling, weights } = model;
  const settings = { folder, pooling, ownPooling, ...weights, threads: setting.cores };
  const threads = Array.from({ length: setting.sessions }, () =>
    startWorker<ModelRequest, ModelReply, unknown>("model.mjs", settings),
  );
  try {
    await Promise.all(threads.map((thread) => runOn(thread, texts.slice(0, WARM_UP_TEXTS), 1)));
    const started = performance.now();
    const left = [...texts];
    await Promise.all(threads.map((thread) => runOn(thread, left, setting.batch)));
    const seconds = (performance.now() - started) / MS_PER_SECOND;
    return { passages: texts.length, tokens: texts.reduce((sum, { length }) => sum + length, 0), seconds };
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** Takes texts from the list until it is empty; the next batch is always there before the thread is done. */
async function runOn(
  thread: WorkerClient<ModelRequest, ModelReply, unknown>,
  left: Int32Array[],
  batch: number,
): Promise<void> {
  await thread.ready;
  let under: Promise<ModelReply> | null = null;
  while (left.length > 0) {
    const next = thread.request({ texts: left.splice(0, batch), weights: null });
    await under;
    under = next;
  }
  await under;
}

/** `npm run embed -- FILE --json` in a process and a data folder of its own. */
async function runIngest(articles: readonly ArticleRecord[]): Promise<Rate> {
  const folder = mkdtempSync(join(tmpdir(), "benchmark-"));
  try {
    const file = join(folder, "articles.jsonl");
    writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
    const env = { PATH: "", DATA_DIR: join(folder, "data") };
    return await measuredApart<IngestSummary>(EMBED, [file, "--json"], { cwd: ROOT, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
