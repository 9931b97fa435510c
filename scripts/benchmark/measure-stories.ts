/** A process of its own for each size: articles come to made coverage and are put into stories; prints the times as JSON. */
import { openEmbedder } from "../../embeddings/open.ts";
import type { NewArticle, NewPassage } from "../../src/core/article.ts";
import type { Archive } from "../../src/core/ports.ts";
import { storyChooser } from "../../src/core/stories/choose-story.ts";
import { storyKeeper } from "../../src/core/stories/keep-stories.ts";
import type { PlacedArticle } from "../../src/core/stories/story-ports.ts";
import { wireServices } from "../../src/services.ts";
import { runScript } from "../run.ts";
import { clock, openMade, quietLog } from "./made.ts";
import { embedderOf } from "./questions.ts";
import { type Random, randomFrom } from "./random.ts";
import { quantile, type Row, residentMib } from "./table.ts";

/** Articles that come to what is there already. */
const ARTICLES = 400;
const WARM_UP = 20;
const SEED = 4;
/** How far each number of an embedding is moved at most: to a cosine of about .95. */
const NOISE = 0.03;
const PASSAGES_PER_ARTICLE = 5;
const MS_PER_SECOND = 1_000;
const US_PER_MS = 1_000;

async function main([folder = "", size = "0"]: readonly string[]): Promise<number> {
  const passages = Number(size);
  const model = await openEmbedder({ model: null });
  const { archive, indexFile } = await openMade(folder, model.model);
  const { index } = wireServices({
    archive,
    // What is measured is never built or written here.
    indexFile: { ...indexFile, outgrown: () => false, save: async () => undefined },
    embedder: embedderOf([], model.model),
    clock,
    log: quietLog,
    version: "",
    sample: false,
  });
  await tellAlone(archive);
  const keys = await addArticles(archive, randomFrom(SEED));
  await index.refresh();
  const times: number[] = [];
  const choose = storyChooser({ archive, index });
  const timed = async (article: PlacedArticle) => {
    const started = performance.now();
    const story = await choose(article);
    times.push(performance.now() - started);
    return story;
  };
  const joined = async () => (await archive.storyCounts()).stories;
  const before = await joined();
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  await storyKeeper({ archive, index, log: quietLog, choose: timed }).catchUp();
  const seconds = (performance.now() - started) / MS_PER_SECOND;
  const { user, system } = process.cpuUsage(cpuBefore);
  const row: Row = {
    articles: passages / PASSAGES_PER_ARTICLE,
    "articles/s": Math.round(ARTICLES / seconds),
    "p50 ms": quantile(times.slice(WARM_UP), 0.5),
    "p95 ms": quantile(times.slice(WARM_UP), 0.95),
    "CPU ms": ((user + system) / US_PER_MS / ARTICLES).toFixed(2),
    "joined a story": ARTICLES - ((await joined()) - before),
    "resident MiB": residentMib(),
  };
  await archive.remove(keys);
  process.stdout.write(JSON.stringify([row]));
  archive.close();
  await model.close();
  return 0;
}

/** What was there before has a story each: the same work for those that come, in a fraction of the time. */
async function tellAlone(archive: Archive): Promise<void> {
  const last = await archive.lastSequence();
  let upTo = await archive.groupedUpTo();
  while (upTo < last) {
    for (const { sequence } of await archive.placed(upTo, last, 1_000)) {
      await archive.assign(upTo, sequence, null);
      upTo = sequence;
    }
  }
}

/** Articles near to some that are there: every second one with their words, too, the others with words of their own. */
async function addArticles(archive: Archive, random: Random): Promise<string[]> {
  const last = await archive.lastSequence();
  const keys: string[] = [];
  const drawn = async () => (await archive.placed(random.below(last), last, 1))[0];
  while (keys.length < ARTICLES) {
    const [near, other] = [await drawn(), await drawn()];
    const key = `new-${keys.length}`;
    if (!near?.passages || !other?.passages) continue;
    const told = keys.length % 2 === 0 ? near : other;
    const { article, passages } = await articleLike({ near, told, key }, archive, random);
    await archive.save(article, passages, { quotations: [], dates: [], events: [] });
    keys.push(key);
  }
  return keys;
}

const passagesOf = ({ firstPassage, passages }: PlacedArticle) =>
  Array.from({ length: passages }, (_, at) => firstPassage + at);

interface Wanted {
  /** Whose embeddings it is near to. */
  readonly near: PlacedArticle;
  /** Whose text and words it has. */
  readonly told: PlacedArticle;
  readonly key: string;
}

async function articleLike({ near, told, key }: Wanted, archive: Archive, random: Random) {
  const ids = passagesOf(told);
  const [texts, words] = [await archive.passages(ids), await archive.words(ids)];
  const rows = await archive.embeddings(passagesOf(near));
  const body = texts.map(({ text }) => text).join("\n");
  let start = 0;
  const passages = texts.map(({ id, text }, at): NewPassage => {
    const found = words.get(id);
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return {
      ...span,
      lexemes: (found?.lexemes ?? []).join(" "),
      names: (found?.names ?? []).join(" "),
      embedding: moved(rows[at % rows.length]?.vector ?? new Float32Array(), random),
      sentences: [],
    };
  });
  const article: NewArticle = {
    key,
    externalId: key,
    file: null,
    location: key,
    url: null,
    title: null,
    source: null,
    byline: null,
    published: { value: null, precision: "none" },
    language: near.language,
    body,
    cleaning: { keptLines: 1, removedLines: 0, reasons: {} },
    contentHash: key,
  };
  return { article, passages };
}

function moved(vector: Float32Array, random: Random): Float32Array {
  const other = vector.map((value) => value + (random.next() * 2 - 1) * NOISE);
  const length = Math.hypot(...other);
  return other.map((value) => value / length);
}

await runScript(main);
