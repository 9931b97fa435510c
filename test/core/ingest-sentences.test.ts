/** Taking articles in: their sentences and names go into the archive with them, and wait in little memory. */
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/core/article.ts";
import { type IngestItem, ingest } from "../../src/core/ingest.ts";
import type { Archive, Embedder } from "../../src/core/ports.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { rawRecord } from "../support/small-coverage.ts";

const clock = () => new Date("2026-05-01T12:00:00Z");
const defaults = { language: null, source: null, fetchedAt: null };

function take(
  records: readonly RawArticle[],
  parts: { readonly archive: Archive; readonly embedder: Embedder },
) {
  async function* items(): AsyncGenerator<IngestItem> {
    for (const article of records) yield { kind: "article", article };
  }
  return ingest(items(), { ...parts, seconds: () => 0 }, { defaults });
}

describe("sentences and names", () => {
  const text = "The river rose in Karvel. Nobody was hurt. The bridge is closed.";

  it("are stored with their passage, each with the vector of its own text", async () => {
    const archive = createMemoryArchive({ clock });
    const embedder = fakeEmbedder();
    await take([rawRecord("a", text, { title: "Floods" })], { archive, embedder });
    const sentences = (await archive.sentences([1])).get(1) ?? [];
    const parts = sentences.map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(["The river rose in Karvel.", "Nobody was hurt.", "The bridge is closed."]);
    const { vectors } = await embedder.embed([...parts, `Floods\n${text}`], "passage");
    expect(sentences.map(({ embedding }) => embedding)).toEqual(vectors.slice(0, 3));
    expect(await archive.embeddings([1])).toEqual([{ id: 1, vector: vectors[3] }]);
    const names = (await archive.words([1])).get(1)?.names ?? [];
    expect((await archive.named(names, 5, {})).map(({ id }) => id)).toEqual([1]);
  });

  it("count among the tokens of a run, and not among its passages", async () => {
    const archive = createMemoryArchive({ clock });
    const embedder = fakeEmbedder();
    const { passages, tokens } = await take([rawRecord("a", text)], { archive, embedder });
    const alone = (await embedder.embed([text], "passage")).tokens;
    expect(passages).toBe(1);
    expect(tokens).toBeGreaterThan(alone * 2);
  });

  it("are cut for the few articles at the model only, however many wait", async () => {
    const archive = createMemoryArchive({ clock });
    const inner = fakeEmbedder({ delayMs: 2 });
    let texts = 0;
    let most = 0;
    const embedder: Embedder = {
      ...inner,
      async embed(given, role) {
        texts += given.length;
        most = Math.max(most, texts);
        const embedded = await inner.embed(given, role);
        texts -= given.length;
        return embedded;
      },
    };
    const records = Array.from({ length: 200 }, (_, n) => rawRecord(`n${n}`, text));
    await take(records, { archive, embedder });
    expect((await archive.counts()).articles).toBe(200);
    expect(most).toBeLessThanOrEqual(24 * 4);
  });
});
