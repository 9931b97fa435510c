/** The cache of embeddings: what was embedded once is never asked of the model again, in this process or a later one. */
import { appendFileSync, mkdirSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cachedEmbedder } from "../../scripts/evaluate/embedding-cache.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

let folders = 0;
function newFolder(): string {
  folders += 1;
  const folder = join(scratch.folder, `cache-${folders}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A fake that remembers what it was asked; query and passage of one text differ, as with a real model. */
function watched(id = "watched"): { embedder: Embedder; asked: string[]; isClosed(): boolean } {
  const inner = fakeEmbedder({ id });
  const asked: string[] = [];
  let closed = false;
  return {
    asked,
    isClosed: () => closed,
    embedder: {
      ...inner,
      async embed(texts, role) {
        asked.push(...texts.map((text) => `${role}: ${text}`));
        return inner.embed(
          texts.map((text) => `${role} ${text}`),
          role,
        );
      },
      async close() {
        closed = true;
        await inner.close();
      },
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".vectors"))
    .map((name) => join(folder, name));
}

describe("cachedEmbedder", () => {
  it("gives what the model gives, in the order of the texts", async () => {
    const plain = watched().embedder;
    const cached = cachedEmbedder(watched().embedder, newFolder());
    const texts = ["the river rose", "the bridge fell", "the river rose"];
    const first = await cached.embed(texts, "passage");
    expect(first.vectors).toEqual((await plain.embed(texts, "passage")).vectors);
    expect((await cached.embed(texts.toReversed(), "passage")).vectors).toEqual(first.vectors.toReversed());
  });

  it("asks the model once for each text and role, and counts no tokens for the rest", async () => {
    const { embedder, asked } = watched();
    const cached = cachedEmbedder(embedder, newFolder());
    expect((await cached.embed(["a b", "a b", "c"], "query")).tokens).toBeGreaterThan(0);
    expect((await cached.embed(["c", "a b"], "query")).tokens).toBe(0);
    const other = await cached.embed(["a b"], "passage");
    expect(asked).toEqual(["query: a b", "query: c", "passage: a b"]);
    expect(other.vectors[0]).not.toEqual((await cached.embed(["a b"], "query")).vectors[0]);
  });

  it("remembers over a restart, bit for bit", async () => {
    const folder = newFolder();
    const before = await cachedEmbedder(watched().embedder, folder).embed(["one", "two"], "passage");
    const { embedder, asked } = watched();
    const after = await cachedEmbedder(embedder, folder).embed(["two", "three", "one"], "passage");
    expect(asked).toEqual(["passage: three"]);
    expect([after.vectors[2], after.vectors[0]]).toEqual(before.vectors);
  });

  it("never mixes two models", async () => {
    const folder = newFolder();
    await cachedEmbedder(watched("a@1").embedder, folder).embed(["one"], "query");
    const { embedder, asked } = watched("a@2");
    await cachedEmbedder(embedder, folder).embed(["one"], "query");
    expect(asked).toEqual(["query: one"]);
  });

  it("takes in what several processes wrote side by side", async () => {
    const folder = newFolder();
    const one = cachedEmbedder(watched().embedder, folder);
    const two = cachedEmbedder(watched().embedder, folder);
    await one.embed(["first"], "query");
    await two.embed(["second"], "query");
    await one.embed(["third"], "query");
    const { embedder, asked } = watched();
    await cachedEmbedder(embedder, folder).embed(["first", "second", "third"], "query");
    expect(asked).toEqual([]);
  });

  it("embeds again what a kill cut short, and keeps what stands before it", async () => {
    const folder = newFolder();
    const whole = await cachedEmbedder(watched().embedder, folder).embed(["one", "two"], "query");
    const [file = ""] = filesIn(folder);
    truncateSync(file, Math.floor((16 + 64 * 4) * 1.5));
    const { embedder, asked } = watched();
    const again = await cachedEmbedder(embedder, folder).embed(["one", "two"], "query");
    expect(asked).toEqual(["query: two"]);
    expect(again.vectors).toEqual(whole.vectors);
  });

  it("survives files that are nothing of the kind", async () => {
    const folder = newFolder();
    await cachedEmbedder(watched().embedder, folder).embed(["one"], "query");
    const [file = ""] = filesIn(folder);
    appendFileSync(`${file}-notes.txt`, "nothing");
    appendFileSync(file.replace(".vectors", "-empty.vectors"), "");
    const { embedder, asked } = watched();
    await cachedEmbedder(embedder, folder).embed(["one"], "query");
    expect(asked).toEqual([]);
  });

  it("hands out vectors that nobody can spoil for others", async () => {
    const cached = cachedEmbedder(watched().embedder, newFolder());
    const [mine] = (await cached.embed(["one"], "query")).vectors;
    const before = Float32Array.from(mine ?? []);
    mine?.fill(0);
    expect((await cached.embed(["one"], "query")).vectors[0]).toEqual(before);
  });

  it("says what the model says of itself, and closes it", async () => {
    const { embedder, isClosed } = watched();
    const cached = cachedEmbedder(embedder, newFolder());
    expect(cached.model).toEqual(embedder.model);
    expect(cached.maxTokens).toBe(embedder.maxTokens);
    expect(await cached.countTokens(["a b c"])).toEqual(await embedder.countTokens(["a b c"]));
    await cached.close();
    expect(isClosed()).toBe(true);
  });

  it("does not hide that the model returned too few vectors", async () => {
    const { embedder } = watched();
    const short: Embedder = { ...embedder, embed: async () => ({ vectors: [], tokens: 0 }) };
    await expect(cachedEmbedder(short, newFolder()).embed(["one"], "query")).rejects.toThrow("0 vectors");
  });

  it("can be thrown away at any time", async () => {
    const folder = newFolder();
    await cachedEmbedder(watched().embedder, folder).embed(["one"], "query");
    rmSync(folder, { recursive: true });
    const { embedder, asked } = watched();
    await cachedEmbedder(embedder, folder).embed(["one"], "query");
    expect(asked).toEqual(["query: one"]);
  });
});
