/** What ingest reads of articles and stores with them: what is said, dates and what happened on them. */
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/core/article.ts";
import { type IngestItem, ingest } from "../../src/core/ingest.ts";
import type { Archive } from "../../src/core/ports.ts";
import { readOlderArticles } from "../../src/core/reading/catch-up.ts";
import { READING_RULES, type ReadingRules } from "../../src/core/reading/prepare-reading.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { rawRecord } from "../support/small-coverage.ts";

async function* items(...articles: readonly RawArticle[]): AsyncGenerator<IngestItem> {
  for (const article of articles) yield { kind: "article", article };
}

function take(archive: Archive, article: RawArticle, rules: ReadingRules = READING_RULES) {
  const defaults = { language: null, source: null, fetchedAt: null };
  return ingest(items(article), { archive, embedder: fakeEmbedder(), seconds: () => 0, rules }, { defaults });
}

describe("ingest", () => {
  it("stores what is quoted with each article, which counts as read", async () => {
    const archive = createMemoryArchive();
    const text = "“The river is falling,” said Mira Oyel. Nobody was hurt.";
    await take(archive, rawRecord("a", text));
    await take(archive, rawRecord("b", "Nobody says a word."));
    expect(await archive.readingCounts()).toMatchObject({ quotations: 1, articlesLeft: 0 });
    const [found] = await archive.quotations(await archive.newestQuotations({}, 9));
    expect(found).toMatchObject({
      text: "The river is falling,",
      speaker: { name: "Mira Oyel" },
      passages: [1],
    });
    await take(archive, rawRecord("a", "Nobody said a word."));
    expect(await archive.readingCounts()).toMatchObject({ quotations: 0, articlesLeft: 0 });
  });

  it("stores dates and what happened on them, by the day of publication", async () => {
    const archive = createMemoryArchive();
    const text = "The dam broke on 3 May. Four villages were emptied.";
    await take(archive, rawRecord("a", text, { publishedAt: "2024-05-06" }));
    const [article] = (await archive.latest(1, 0, {})).articles;
    const dates = await archive.datesOf(article?.id ?? "");
    expect(dates.map(({ value }) => value)).toEqual(["2024-05-03"]);
    const [event] = await archive.events(await archive.latestEvents({ happenedTo: "2024-05-04" }, 9));
    expect(event).toMatchObject({
      sentence: { text: "The dam broke on 3 May." },
      value: "2024-05-03",
      passage: 1,
      article: { externalId: "a" },
    });
  });

  it("loses neither an article nor what else is read of it where a rule fails: it is read later", async () => {
    const archive = createMemoryArchive();
    const rules: ReadingRules = {
      ...READING_RULES,
      dates() {
        throw new Error("no rule for this");
      },
    };
    await take(archive, rawRecord("a", "“The river is falling,” said Mira Oyel. Nobody was hurt."), rules);
    expect(await archive.readingCounts()).toEqual({ quotations: 0, events: 0, articlesLeft: 1 });
    await readOlderArticles({ archive, log: createQuietLog(), rules });
    expect(await archive.readingCounts()).toMatchObject({ quotations: 1, articlesLeft: 0 });
  });
});
