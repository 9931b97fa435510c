/** Taking articles in: order, outcomes, rejects, pruning, stopping and failing, over the archive in memory. */
import { describe, expect, it } from "vitest";
import type { IngestItem, IngestProgress } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { clock, items, raw, take } from "./taking.ts";

describe("ingest", () => {
  it("stores articles in the order they came, each with its passages", async () => {
    const archive = createMemoryArchive({ clock });
    const summary = await take(items(raw("a"), raw("b"), raw("c")), { archive });
    expect(summary).toMatchObject({ added: 3, updated: 0, unchanged: 0, rejected: [], passages: 3 });
    const { articles } = await archive.latest(10, 0, {});
    expect(articles.map(({ externalId }) => externalId)).toEqual(["c", "b", "a"]);
  });

  it("embeds nothing that has not changed", async () => {
    const archive = createMemoryArchive({ clock });
    await take(items(raw("a"), raw("b")), { archive });
    const again = await take(items(raw("a"), raw("b", { text: "Something else happened. Nobody saw it." })), {
      archive,
    });
    expect(again).toMatchObject({ added: 0, updated: 1, unchanged: 1, passages: 1 });
  });

  it("takes a changed title, date or source for a change", async () => {
    const archive = createMemoryArchive({ clock });
    await take(items(raw("a")), { archive });
    for (const fields of [
      { title: "The river" },
      { publishedAt: "2026-04-30" },
      { source: "Karvel Courier" },
    ]) {
      expect(await take(items(raw("a", fields)), { archive })).toMatchObject({ updated: 1 });
    }
  });

  it("keeps a record's text as it is, however short", async () => {
    const archive = createMemoryArchive({ clock });
    const text = "Home\nShare 5\nYes.";
    await take(items(raw("a", { text })), { archive });
    expect(await archive.article("a")).toMatchObject({ body: text, cleaning: { removedLines: 0 } });
  });

  it("believes a record's fields before the command line, and that before the text", async () => {
    const archive = createMemoryArchive({ clock });
    const options = { defaults: { language: "bg", source: "From Options", fetchedAt: null } };
    await take(items(raw("a", { source: "Its Own", language: "ru" }), raw("b", { language: null })), {
      archive,
      options,
    });
    expect(await archive.article("a")).toMatchObject({ source: "Its Own", language: "ru" });
    expect(await archive.article("b")).toMatchObject({ source: "From Options", language: "bg" });
  });

  it("passes on rejects, and makes its own with file and line", async () => {
    const summary = await take(
      items(
        { file: "x.pdf", reason: "looks like a PDF" },
        raw("a", { publishedAt: "yesterday", line: 7 }),
        raw("b"),
      ),
    );
    expect(summary.added).toBe(1);
    expect(summary.rejected[0]).toEqual({ file: "x.pdf", reason: "looks like a PDF" });
    expect(summary.rejected[1]).toMatchObject({ file: "all.jsonl", line: 7 });
    expect(summary.rejected[1]?.reason).toContain("expected ISO 8601");
    expect(summary.rejected[1]?.reason).toContain("yesterday");
  });

  it("cuts a long article into passages that lie in order and cover it", async () => {
    const archive = createMemoryArchive({ clock });
    const text = Array.from(
      { length: 120 },
      (_, at) => `Sentence ${at} is about the river and the bridge.`,
    ).join(" ");
    const { passages } = await take(items(raw("a", { text })), { archive });
    expect(passages).toBeGreaterThan(2);
    const found = await archive.passages(await archive.passageIds());
    expect(found.map((passage) => passage.text)).toEqual(
      found.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found[0]?.start).toBe(0);
    expect(found.at(-1)?.end).toBe(text.length);
  });
});

describe("pruning", () => {
  const prune = { roots: ["/in"], covers: () => true };

  it("removes what did not come again from the places named", async () => {
    const archive = createMemoryArchive({ clock });
    await take(items(raw("a"), raw("b"), raw("far", { location: "/elsewhere/far.txt", file: "far.txt" })), {
      archive,
    });
    const summary = await take(items(raw("a")), { archive, options: { prune } });
    expect(summary).toMatchObject({ removed: 1, unchanged: 1 });
    expect(await archive.article("b")).toBeNull();
    expect(await archive.article("far")).not.toBeNull();
  });

  it("keeps the articles of a file that could not be read whole", async () => {
    const archive = createMemoryArchive({ clock });
    await take(items(raw("a"), raw("b")), { archive });
    const broken = { file: "all.jsonl", reason: "line 2: not JSON" };
    expect(await take(items(raw("a"), broken), { archive, options: { prune } })).toMatchObject({
      removed: 0,
    });
  });
});

describe("stopping and failing", () => {
  it("stores what is at the model and leaves the rest for the next run", async () => {
    const archive = createMemoryArchive({ clock });
    const stop = new AbortController();
    async function* endless(): AsyncGenerator<IngestItem> {
      for (let at = 0; ; at += 1) {
        if (at === 5) stop.abort();
        yield { kind: "article", article: raw(`n${at}`) };
      }
    }
    const summary = await take(endless(), { archive, options: { signal: stop.signal } });
    expect(summary.added).toBe((await archive.counts()).articles);
    expect(summary.added).toBeLessThanOrEqual(5);
    expect(await take(items(raw("n0"), raw("n7")), { archive })).toMatchObject({
      added: summary.added > 0 ? 1 : 2,
    });
  });

  it("fails with the embedder's own error, and keeps what was stored before", async () => {
    const archive = createMemoryArchive({ clock });
    const good = fakeEmbedder();
    const embedder: Embedder = {
      ...good,
      embed: (texts, role) =>
        texts.some((text) => text.includes("broken"))
          ? Promise.reject(new Error("worker gone"))
          : good.embed(texts, role),
    };
    const list = items(raw("a"), raw("b", { text: "This one is broken. It is." }), raw("c"));
    await expect(take(list, { archive, embedder })).rejects.toThrow("worker gone");
    expect(await archive.article("a")).not.toBeNull();
    expect(await archive.article("c")).toBeNull();
  });

  it("tells its progress, and the total once all is read", async () => {
    const seen: IngestProgress[] = [];
    await take(items(raw("a"), raw("b")), { options: { onProgress: (state) => seen.push(state) } });
    expect(seen.at(-1)).toMatchObject({ articles: 2, passages: 2, totalPassages: 2 });
  });

  it("refuses an archive of another model before anything is read", async () => {
    const archive = createMemoryArchive({ clock });
    await archive.claimModel({ id: "another", dimensions: 3 });
    await expect(take(items(raw("a")), { archive })).rejects.toMatchObject({ code: "model_mismatch" });
  });
});
