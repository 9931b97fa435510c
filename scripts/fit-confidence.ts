/**
 * Fits the confidence model of src/retrieval/calibrate.ts and prints it.
 *
 * Data: XQuAD (en, de, ru) and JSQuAD in ../shared/data. Coverages of several sizes are drawn, each paragraph in one
 * language at random; half of the questions asked are about paragraphs that are there, half about others of the same
 * subjects. The model is judged on coverages it was not fitted on.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbedder } from "../embeddings/open.ts";
import { evidenceFeatures } from "../src/core/confidence.ts";
import { UserError } from "../src/core/errors.ts";
import { type IngestItem, ingest } from "../src/core/ingest.ts";
import type { Embedder } from "../src/core/ports.ts";
import type { Features } from "../src/retrieval/calibrate.ts";
import { openCoverage, wireServices } from "../src/services.ts";
import { areaUnderCurve, fitLogistic, type Labelled } from "./fit/logistic.ts";
import { seededRandom, shuffled } from "./fit/random.ts";
import { runScript } from "./run.ts";

const DATA = fileURLToPath(new URL("../../shared/data", import.meta.url));
const LANGUAGES = ["en", "de", "ru"] as const;
/** Paragraphs in a coverage; small ones are what a newcomer has. */
const SIZES = [8, 8, 8, 8, 24, 24, 80, 200] as const;
const QUESTIONS_PER_COVERAGE = 60;
const SEED = 7;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Paragraph {
  readonly pid: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}
interface Question {
  readonly pid: string;
  readonly lang: string;
  readonly question: string;
}

function readLines<T>(file: string): T[] {
  if (!existsSync(file))
    throw new UserError("configuration", `Expected ${file}; the fit needs ../shared/data.`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

/** One coverage drawn at random, and questions with whether it answers them. */
interface Draw {
  readonly paragraphs: readonly Paragraph[];
  readonly questions: readonly (Question & { readonly answerable: boolean })[];
}

function draw(size: number, random: () => number): Draw {
  const byLanguage = LANGUAGES.map((language) =>
    readLines<Paragraph>(join(DATA, "xquad", `passages.${language}.jsonl`)),
  );
  const count = byLanguage[0]?.length ?? 0;
  const chosen = shuffled([...Array(count).keys()], random).slice(0, size);
  const paragraphs = chosen.flatMap((at) => byLanguage[Math.floor(random() * LANGUAGES.length)]?.[at] ?? []);
  const japanese = readLines<Paragraph>(join(DATA, "jsquad", "passages.valid.jsonl"));
  paragraphs.push(...shuffled(japanese, random).slice(0, Math.ceil(size / LANGUAGES.length)));
  const held = new Set(paragraphs.map(({ pid }) => pid));
  const questions = [
    ...LANGUAGES.flatMap((language) =>
      readLines<Question>(join(DATA, "xquad", `questions.${language}.jsonl`)),
    ),
    ...readLines<Question>(join(DATA, "jsquad", "questions.valid.jsonl")).slice(0, 1200),
  ].map((question) => ({ ...question, answerable: held.has(question.pid) }));
  const mixed = shuffled(questions, random);
  const half = QUESTIONS_PER_COVERAGE / 2;
  return {
    paragraphs,
    questions: [
      ...mixed.filter(({ answerable }) => answerable).slice(0, half),
      ...mixed.filter(({ answerable }) => !answerable).slice(0, half),
    ],
  };
}

async function* records(paragraphs: readonly Paragraph[]): AsyncGenerator<IngestItem> {
  for (const { pid, lang, text } of paragraphs) {
    const identity = { key: `id:${pid}`, externalId: pid, file: null, location: pid, line: null };
    const unknown = { title: null, url: null, source: null, byline: null, publishedAt: null };
    yield { kind: "article", article: { kind: "record", ...identity, ...unknown, text, language: lang } };
  }
}

async function observe({ paragraphs, questions }: Draw, embedder: Embedder): Promise<Labelled<Features>[]> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-fit-"));
  const clock = () => new Date();
  const coverage = await openCoverage({ folder, model: embedder.model, clock, log: quiet });
  try {
    await ingest(
      records(paragraphs),
      { embedder, archive: coverage.archive, seconds: () => 0 },
      { defaults: { language: null, source: null, fetchedAt: null } },
    );
    const wired = wireServices({ ...coverage, embedder, clock, log: quiet, version: "0", sample: false });
    const rows: Labelled<Features>[] = [];
    for (const { question, answerable } of questions) {
      const { retrieved, hits, sentences } = await wired.gather(question, {});
      const features = evidenceFeatures(retrieved, hits, sentences);
      if (features) rows.push({ features, label: answerable ? 1 : 0 });
    }
    return rows;
  } finally {
    coverage.archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const random = seededRandom(SEED);
  const embedder = await openEmbedder({ model: null });
  try {
    const coverages: Labelled<Features>[][] = [];
    for (const size of SIZES) {
      coverages.push(await observe(draw(size, random), embedder));
      process.stderr.write(`coverage of ${size} paragraphs: ${coverages.at(-1)?.length} questions\n`);
    }
    const heldOut = coverages.map((rows, at) => {
      const model = fitLogistic(coverages.filter((_, other) => other !== at).flat());
      return areaUnderCurve(rows.map(({ features, label }) => ({ score: model.predict(features), label })));
    });
    const model = fitLogistic(coverages.flat());
    const mean = heldOut.reduce((sum, value) => sum + value, 0) / heldOut.length;
    process.stdout.write(
      `AUROC on coverages held out: ${heldOut.map((value) => value.toFixed(3)).join(" ")}, mean ${mean.toFixed(3)}\n`,
    );
    process.stdout.write(`${JSON.stringify({ bias: model.bias, weights: model.weights }, null, 2)}\n`);
    return 0;
  } finally {
    await embedder.close();
  }
}

await runScript(main);
