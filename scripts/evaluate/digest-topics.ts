/** Part `digest-topics`: which articles a topic selects for a digest, and whether it selects none where none is on it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languageCorrection, languageLikeness, topicCentres } from "../../embeddings/correction.ts";
import { articlesOnTopic } from "../../src/core/digests/compose/fit-topic.ts";
import { type IngestItem, ingest } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { wantedRanker } from "../../src/core/retrieve.ts";
import { openCoverage, wireServices } from "../../src/services.ts";
import { readSources } from "../../src/sources/files.ts";
import { seededRandom } from "../fit/random.ts";
import { type EvaluationArticle, records } from "./coverage.ts";
import { type AskedTopic, askedTopics, readTopics, verdictOn } from "./digest-topics-data.ts";
import { type Brought, scoresOf } from "./digest-topics-score.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Score } from "./score.ts";
import { ntrexArticles } from "./stories-sets.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const ALL_ARTICLES = 1_000;
const DRAWS = 2;
/** Draws of a full evaluation. */
const FULL_DRAWS = 4;
const SEED = 100;
const ONE_LANGUAGE = "en";

export async function evaluateDigestTopics(evaluation: Evaluation): Promise<Score[]> {
  const embedder = await evaluation.embedder();
  const ofSample = await brought(
    readSources(["sample"], { cwd: ROOT }),
    askedTopics(readTopics("sample")),
    embedder,
  );
  const asked = askedTopics(readTopics("ntrex"));
  const mixed: Brought[] = [];
  for (let draw = 1; draw <= (evaluation.full ? FULL_DRAWS : DRAWS); draw += 1)
    mixed.push(...(await brought(records(mixedArticles(evaluation, draw)), asked, embedder)));
  const alone = await brought(records(ntrexArticles(evaluation, ONE_LANGUAGE)), asked, embedder);
  tellMisses([...ofSample, ...mixed, ...alone], evaluation);
  return [
    ...scoresOf("sample", ofSample),
    ...scoresOf("NTREX, a language for each article", mixed),
    ...scoresOf("NTREX in English, topics in all languages", alone),
  ];
}

/** Each article of NTREX-128 in one language, drawn for it. */
function mixedArticles(evaluation: Evaluation, draw: number): EvaluationArticle[] {
  const languages = evaluation.names("ntrex").map((name) => name.split(".")[1] ?? "");
  const random = seededRandom(SEED + draw);
  const told = new Map(languages.map((language) => [language, ntrexArticles(evaluation, language)]));
  const count = told.get(ONE_LANGUAGE)?.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const language = languages[Math.floor(random() * languages.length)] ?? "";
    return told.get(language)?.[at] ?? [];
  }).flat();
}

/** What each topic brings of a coverage of which everything is new. */
async function brought(
  items: AsyncIterable<IngestItem>,
  topics: readonly AskedTopic[],
  embedder: Embedder,
): Promise<Brought[]> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-topics-"));
  const clock = () => new Date();
  const coverage = await openCoverage({ folder, model: embedder.model, clock, log: QUIET });
  try {
    const { archive } = coverage;
    const defaults = { language: null, source: null, fetchedAt: null };
    await ingest(items, { embedder, archive, seconds: () => 0 }, { defaults });
    const { index } = wireServices({ ...coverage, embedder, clock, log: QUIET, version: "0", sample: false });
    const { model } = embedder;
    const correct = languageCorrection(model);
    const parts = { embedder, passages: archive, index, correct, likeness: languageLikeness(model) };
    const topicParts = { index, rankWanted: wantedRanker(parts), centres: topicCentres(model) };
    const { articles } = await archive.latest(ALL_ARTICLES, 0, {});
    const all = { filter: {}, articles: new Set(articles.map(({ id }) => id)) };
    const results: Brought[] = [];
    for (const asked of topics) {
      const fits = await articlesOnTopic(asked.text, all, topicParts);
      const found = articles.filter(({ id }) => fits.has(id)).map(({ externalId }) => externalId);
      results.push({ asked, articles, found: new Set(found) });
    }
    return results;
  } finally {
    coverage.archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tellMisses(all: readonly Brought[], evaluation: Evaluation): void {
  for (const { asked, articles, found } of all) {
    const ids = (wanted: boolean) =>
      articles
        .map(({ externalId }) => externalId)
        .filter((id) => verdictOn(asked, id) === (wanted ? "on" : "off") && found.has(id) !== wanted);
    const [missing, beside] = [ids(true), ids(false)];
    if (missing.length + beside.length > 0)
      evaluation.onMiss(`${asked.text}: not ${missing.join(", ") || "–"}; but ${beside.join(", ") || "–"}`);
  }
}
