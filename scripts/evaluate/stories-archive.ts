/** Takes articles into an archive for grouping: with the embeddings of passages alone, which is all that grouping reads. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewArticle, NewPassage } from "../../src/core/article.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { prepareArticle, preparePassages } from "../../src/core/prepare.ts";
import { storyKeeper } from "../../src/core/stories/keep-stories.ts";
import { openCoverage, wireServices } from "../../src/services.ts";

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NOTHING_KNOWN = { url: null, source: null, byline: null, file: null, line: null };

/** An article with the event that it tells. */
export interface ToldArticle {
  readonly id: string;
  /** Articles of one cluster are one story. */
  readonly cluster: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: string;
}

/** The number of the story that the keeper gave each article, in their order; they are taken in as they come. */
export async function groupedInto(articles: readonly ToldArticle[], embedder: Embedder): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-stories-"));
  const clock = () => new Date();
  const coverage = await openCoverage({ folder, model: embedder.model, clock, log: QUIET });
  try {
    const { archive } = coverage;
    await archive.claimModel(embedder.model);
    for (const told of articles) {
      const { article, passages } = await preparedOf(told, embedder);
      await archive.save(article, passages);
    }
    const { index } = wireServices({ ...coverage, embedder, clock, log: QUIET, version: "0", sample: false });
    const last = await storyKeeper({ archive, index, log: QUIET }).catchUp();
    const storyOf = new Map<string, number>();
    for (const { story, fresh } of await archive.storyNews(0, last))
      for (const { externalId } of fresh) storyOf.set(externalId, story);
    return articles.map(({ id }) => storyOf.get(id) ?? Number.NaN);
  } finally {
    coverage.archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An article as it is stored. */
export async function preparedOf(
  told: ToldArticle,
  embedder: Embedder,
): Promise<{ readonly article: NewArticle; readonly passages: readonly NewPassage[] }> {
  const { id, title, text, language, publishedAt = null } = told;
  const raw = {
    kind: "record" as const,
    key: id,
    externalId: id,
    location: id,
    title,
    text,
    language,
    publishedAt,
  };
  const defaults = { language: null, source: null, fetchedAt: null };
  const prepared = prepareArticle({ ...NOTHING_KNOWN, ...raw }, defaults);
  if (prepared.kind !== "article") throw new Error(`${id} was rejected: ${prepared.reason}`);
  const passages = await preparePassages(prepared.article, embedder);
  const { vectors } = await embedder.embed(
    passages.map(({ input }) => input),
    "passage",
  );
  return {
    article: prepared.article,
    passages: passages.map(({ input: _, ...passage }, at) => ({
      ...passage,
      sentences: [],
      embedding: vectors[at] ?? new Float32Array(embedder.model.dimensions),
    })),
  };
}
