/** A small coverage whose stories are given: articles taken in by the real ingest at given times, and `digest` over them. */
import type { RawArticle } from "../../../../src/core/article.ts";
import { digesting } from "../../../../src/core/digests/compose/compose.ts";
import { type IngestItem, ingest } from "../../../../src/core/ingest.ts";
import type { DigestRequest } from "../../../../src/core/services.ts";
import type { StoryKeeper } from "../../../../src/core/stories/story-ports.ts";
import { fakeEmbedder } from "../../../support/fake-embedder.ts";
import { createMemoryArchive } from "../../../support/memory-archive.ts";
import { rawRecord, searchOver } from "../../../support/small-coverage.ts";

/** An article with the name of its story, and when it is added. */
export interface Given extends Partial<RawArticle> {
  readonly id: string;
  readonly text: string;
  /** Without one, a story of its own. */
  readonly story?: string;
  readonly addedAt?: string;
}

/** What the clock shows when digests are made. */
export const NOW = "2026-05-20T12:00:00.000Z";

/** Texts of the fake embedder have nothing in common: what is to be taken out of them is nothing. */
const NOTHING = new Float32Array(fakeEmbedder().model.dimensions);
export const CENTRES = { topics: NOTHING, passages: NOTHING };

export async function digestCoverage(given: readonly Given[]) {
  let now = NOW;
  const clock = () => new Date(now);
  const archive = createMemoryArchive({ clock });
  const embedder = fakeEmbedder();
  const stories = new Map<string, number>();
  const sequences = new Map<string, number>();
  async function add({ id, text, story = id, addedAt = NOW, ...fields }: Given): Promise<void> {
    now = addedAt;
    async function* items(): AsyncGenerator<IngestItem> {
      yield { kind: "article", article: rawRecord(id, text, fields) };
    }
    const defaults = { language: null, source: null, fetchedAt: null };
    await ingest(items(), { archive, embedder, seconds: () => 0 }, { defaults });
    const sequence = (await archive.article(id))?.sequence ?? 0;
    sequences.set(id, sequence);
    await archive.assign(await archive.groupedUpTo(), sequence, stories.get(story) ?? null);
    const [news] = await archive.storyNews(sequence - 1, sequence);
    if (news) stories.set(story, news.story);
    now = NOW;
  }
  for (const one of given) await add(one);
  const { index, rankWanted, correct } = searchOver(archive, embedder);
  const upToDate: StoryKeeper = { catchUp: () => archive.groupedUpTo() };
  const parts = { archive, rankWanted, index, correct, centres: CENTRES, clock };
  const { digest } = digesting({ ...parts, keeper: upToDate });
  return {
    archive,
    index,
    rankWanted,
    correct,
    add,
    sequenceOf: (id: string) => sequences.get(id) ?? Number.NaN,
    storyOf: (name: string) => stories.get(name) ?? Number.NaN,
    /** Without `since`. */
    latest: () => digest({ limit: 10, locale: "en" }),
    digest: (request: Partial<DigestRequest> = {}, keeper: StoryKeeper = upToDate) =>
      (keeper === upToDate ? digest : digesting({ ...parts, keeper }).digest)({
        since: 0,
        limit: 10,
        locale: "en",
        ...request,
      }),
  };
}
