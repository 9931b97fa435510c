/** Another model for an archive: stopped and taken up again, failing halfway, and articles that come in between. */
import { describe, expect, it } from "vitest";
import type { Archive, Embedder, EmbeddingWriter } from "../../src/core/ports.ts";
import { type ReembedProgress, reembed } from "../../src/core/reembed.ts";
import { passageOf } from "../contracts/archive-support.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";

const oldModel = fakeEmbedder({ id: "old", dimensions: 8 });
const newModel = fakeEmbedder({ id: "new", dimensions: 16 });

const records = (count: number, fields = {}) =>
  Array.from({ length: count }, (_, at) => rawRecord(`r${at}`, `Article ${at} tells of the river.`, fields));

/** An archive that the old model made, one passage an article. */
async function embeddedByOld(count: number, fields = {}): Promise<Archive> {
  return (await smallCoverage(records(count, fields), oldModel)).archive;
}

/** Passes everything on and keeps the texts that came. */
function listening(inner: Embedder = newModel) {
  const texts: string[] = [];
  const embedder: Embedder = {
    ...inner,
    embed(given, role) {
      texts.push(...given.map((text) => `${role}: ${text}`));
      return inner.embed(given, role);
    },
  };
  return { embedder, texts };
}

async function dimensionsIn(archive: Archive): Promise<Set<number>> {
  const rows = await archive.embeddings(await archive.passageIds());
  return new Set(rows.map(({ vector }) => vector.length));
}
const modelOf = async (archive: Archive) => (await archive.counts()).model?.id;

describe("reembed", () => {
  it("gives every passage a new embedding, and the archive its model", async () => {
    const archive = await embeddedByOld(150);
    expect(await reembed(archive, newModel)).toBe(150);
    expect(await modelOf(archive)).toBe("new");
    expect(await dimensionsIn(archive)).toEqual(new Set([16]));
  });

  it("embeds what an ingest by that model would have embedded", async () => {
    const title = "The river rises";
    const archive = await embeddedByOld(3, { title });
    const { embedder, texts } = listening();
    await reembed(archive, embedder);
    expect(texts.sort()).toEqual(
      [0, 1, 2].map((at) => `passage: ${title}\nArticle ${at} tells of the river.`),
    );
    const fresh = (await smallCoverage(records(3, { title }), newModel)).archive;
    const vectorsIn = async (one: Archive) =>
      (await one.embeddings(await one.passageIds())).map(({ vector }) => vector);
    expect(await vectorsIn(archive)).toEqual(await vectorsIn(fresh));
  });

  it("embeds the sentences anew with the passages, at the same places", async () => {
    const text = "The river rose in Karvel. Nobody was hurt.\nThe bridge is closed.";
    const of = async (model: Embedder) => (await smallCoverage([rawRecord("r", text)], model)).archive;
    const archive = await of(oldModel);
    expect((await archive.sentences([1])).get(1)?.[0]?.embedding).toHaveLength(8);
    await reembed(archive, newModel);
    const fresh = await of(newModel);
    expect(new Map(await archive.sentences([1]))).toEqual(new Map(await fresh.sentences([1])));
    expect((await archive.sentences([1])).get(1)).toHaveLength(3);
    expect(await archive.words([1])).toEqual(await fresh.words([1]));
  });

  it("does nothing where the model is the archive's already", async () => {
    const archive = await embeddedByOld(5);
    const { embedder, texts } = listening(oldModel);
    expect(await reembed(archive, embedder)).toBe(0);
    expect(texts).toEqual([]);
    expect(await modelOf(archive)).toBe("old");
  });

  it("gives an empty archive the model at once", async () => {
    const archive = await embeddedByOld(0);
    expect(await reembed(archive, newModel)).toBe(0);
    expect(await modelOf(archive)).toBe("new");
  });

  it("tells how far it is, with a total that stays", async () => {
    const seen: ReembedProgress[] = [];
    await reembed(await embeddedByOld(150), newModel, { onProgress: (state) => void seen.push(state) });
    expect(seen).toEqual([
      { passages: 64, totalPassages: 150 },
      { passages: 128, totalPassages: 150 },
      { passages: 150, totalPassages: 150 },
    ]);
  });
});

describe("stopping", () => {
  it("leaves the old embeddings in use, and goes on where it stopped", async () => {
    const archive = await embeddedByOld(150);
    const stop = new AbortController();
    const first = await reembed(archive, newModel, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(first).toBe(64);
    expect(await modelOf(archive)).toBe("old");
    expect(await dimensionsIn(archive)).toEqual(new Set([8]));

    const { embedder, texts } = listening();
    expect(await reembed(archive, embedder)).toBe(150 - 64);
    expect(new Set(texts).size).toBe(150 - 64);
    expect(await modelOf(archive)).toBe("new");
    expect(await dimensionsIn(archive)).toEqual(new Set([16]));
  });

  it("does nothing when it was stopped before it began", async () => {
    const archive = await embeddedByOld(3);
    const { embedder, texts } = listening();
    expect(await reembed(archive, embedder, { signal: AbortSignal.abort() })).toBe(0);
    expect(texts).toEqual([]);
    expect(await modelOf(archive)).toBe("old");
  });

  it("after the last batch leaves only the change of model to the next run", async () => {
    const archive = await embeddedByOld(10);
    const stop = new AbortController();
    await reembed(archive, newModel, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await modelOf(archive)).toBe("old");
    expect(await reembed(archive, newModel)).toBe(0);
    expect(await modelOf(archive)).toBe("new");
  });
});

describe("failing", () => {
  it("keeps what was embedded before the model broke", async () => {
    const archive = await embeddedByOld(100);
    let calls = 0;
    const broken: Embedder = {
      ...newModel,
      async embed(texts, role) {
        calls += 1;
        if (calls === 2) throw new Error("worker gone");
        return newModel.embed(texts, role);
      },
    };
    await expect(reembed(archive, broken)).rejects.toThrow("worker gone");
    expect(await modelOf(archive)).toBe("old");
    expect(await reembed(archive, newModel)).toBe(100 - 64);
  });

  it("does not go round for ever when the model gives too few vectors", async () => {
    const archive = await embeddedByOld(3);
    const short: Embedder = { ...newModel, embed: async () => ({ vectors: [], tokens: 0 }) };
    await expect(reembed(archive, short)).rejects.toThrow("0 vectors, not 3");
    expect(await modelOf(archive)).toBe("old");
  });
});

describe("an article that another process adds meanwhile", () => {
  it("is embedded too, before the model changes", async () => {
    const archive = await embeddedByOld(3);
    let added = false;
    // Just before the first try to change the model, an embedder of the old one stores an article.
    const busy: EmbeddingWriter = {
      unembedded: archive.unembedded,
      stage: archive.stage,
      async adopt(model) {
        if (!added) {
          added = true;
          const late = await smallCoverage([rawRecord("late", "A late article on the flood.")], oldModel);
          const article = await late.archive.article("late");
          const [stored] = await late.archive.embeddings(await late.archive.passageIds());
          if (!article || !stored) throw new Error("no late article");
          const passage = passageOf(0, article.body.length, { embedding: stored.vector });
          await archive.save(article, [passage]);
        }
        return archive.adopt(model);
      },
    };
    expect(await reembed(busy, newModel)).toBe(4);
    expect(await modelOf(archive)).toBe("new");
    expect(await dimensionsIn(archive)).toEqual(new Set([16]));
  });
});
