/** The benchmark's small parts; the figures themselves depend on the machine. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fillArchive } from "../../scripts/benchmark/coverage.ts";
import { madeQuestions } from "../../scripts/benchmark/questions.ts";
import { randomFrom } from "../../scripts/benchmark/random.ts";
import { stageClock } from "../../scripts/benchmark/stages.ts";
import { quantile, residentMib, tableOf } from "../../scripts/benchmark/table.ts";
import { benchmarkArticles } from "../../scripts/benchmark/texts.ts";
import { wordingOf } from "../../scripts/benchmark/wording.ts";
import type { Passage } from "../../src/core/article.ts";
import { dot } from "../../src/core/vectors.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { memoryIndexFile } from "../support/memory-index-file.ts";
import { randomVectors } from "../support/vectors.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function benchmark(...args: string[]) {
  const script = join(ROOT, "scripts", "benchmark.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT, encoding: "utf8" });
}

describe("the benchmark's table", () => {
  it("is Markdown", () => {
    expect(
      tableOf([
        { what: "a", ms: 1 },
        { what: "b", ms: "2.00" },
      ]),
    ).toBe("| what | ms |\n| --- | --- |\n| a | 1 |\n| b | 2.00 |\n");
  });

  it("has quantiles of what was measured", () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([
      "1.00",
      "3.00",
      "5.00",
      "5.00",
    ]);
    expect(values).toEqual([5, 1, 4, 2, 3]);
    expect(residentMib()).toBeGreaterThan(10);
  });
});

describe("the benchmark's articles", () => {
  it("are as many as asked for, each with text and a name of its own", async () => {
    const articles = await benchmarkArticles(40);
    expect(articles).toHaveLength(40);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(40);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(40);
    for (const { text } of articles) expect(text.length).toBeGreaterThan(80);
  });
});

describe("made coverage", () => {
  const names = { text: "", lexemes: "", names: "" };
  const language = (tag: string, words: string, seed: number) => ({
    language: tag,
    sentences: words.split(" ").map((word) => ({ ...names, text: `${word}.`, lexemes: word })),
    vectors: randomVectors(20, 8, seed),
  });
  const pool = [
    language("en", "storms harvest parliament minister election budget", 1),
    language("de", "regierung ernte wahlen haushalt", 2),
  ];
  const model = { id: "m", dimensions: 8 };

  async function filled(passages: number) {
    const archive = createMemoryArchive();
    await fillArchive({ archive, model, pool, passages, onProgress: () => undefined });
    return archive;
  }

  it("has as many passages as asked for, cut where their offsets say, in all languages", async () => {
    const archive = await filled(203);
    const passages = await archive.passages(await archive.passageIds());
    expect(passages).toHaveLength(203);
    expect(new Set(passages.map(({ article }) => article.language))).toEqual(new Set(["en", "de"]));
    for (const { text } of passages) expect(text).toMatch(/^\S+ [a-z]+\. .*[a-z]\.$/);
    const sentences = await archive.sentences(passages.map(({ id }) => id));
    for (const { id, text, start } of passages) {
      const spans = sentences.get(id) ?? [];
      expect(spans.map((span) => text.slice(span.start - start, span.end - start)).join(" ")).toBe(text);
    }
  });

  it("tells of events: most of the days before an article, some long past, some planned, some said", async () => {
    const archive = await filled(500);
    const events = await archive.events(await archive.latestEvents({}, 9_999));
    expect(events.length).toBeGreaterThan(500);
    const yearsOld = events.map(({ article, value }) => {
      const [told, published] = [value, article.published.value ?? ""].map((text) =>
        Number(text.slice(0, 4)),
      );
      return (published ?? 0) - (told ?? 0);
    });
    const shareOf = (fits: (at: number) => boolean) =>
      events.filter((_, at) => fits(at)).length / events.length;
    expect(shareOf((at) => (yearsOld[at] ?? 0) <= 2)).toBeGreaterThan(0.7);
    expect(shareOf((at) => (yearsOld[at] ?? 0) > 10)).toBeGreaterThan(0.05);
    expect(shareOf((at) => events[at]?.planned ?? false)).toBeGreaterThan(0.05);
    expect(shareOf((at) => events[at]?.kind === "said")).toBeGreaterThan(0.15);
    expect(shareOf((at) => events[at]?.date === null)).toBeGreaterThan(0.05);
    expect(new Set(events.map(({ precision }) => precision))).toEqual(
      new Set(["day", "month", "year", "decade"]),
    );
    const [one] = events;
    expect((await archive.datesOf(one?.article.id ?? "")).length).toBeGreaterThan(2);
  });

  it("is the same each time", async () => {
    const [one, other] = [await filled(60), await filled(60)];
    const ids = await one.passageIds();
    expect(await one.passages(ids)).toEqual(
      (await other.passages(ids)).map(asAddedBy(await one.passages(ids))),
    );
    expect(await one.embeddings(ids)).toEqual(await other.embeddings(ids));
  });

  it("has embeddings of length 1, those of a passage's sentences near to its own", async () => {
    const archive = await filled(50);
    const ids = await archive.passageIds();
    const sentences = await archive.sentences(ids);
    for (const { id, vector } of await archive.embeddings(ids)) {
      expect(dot(vector, vector)).toBeCloseTo(1);
      const own = sentences.get(id)?.map(({ embedding }) => dot(embedding, vector)) ?? [];
      expect(Math.min(...own)).toBeGreaterThan(0.4);
    }
  });

  it("grows its vocabulary more slowly than itself, as Heaps' law has it", () => {
    const random = randomFrom(7);
    const wording = wordingOf(pool[0] ?? language("en", "word", 1));
    const seen = new Set<string>();
    const sizes = Array.from({ length: 4 }, () => {
      for (let n = 0; n < 500; n += 1)
        for (const word of wording.sentence(random).lexemes.split(" ")) seen.add(word);
      return seen.size;
    });
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
    expect((sizes[3] ?? 0) - (sizes[2] ?? 0)).toBeLessThan(sizes[0] ?? 0);
  });

  it("is asked with words of its passages", async () => {
    const archive = await filled(100);
    const texts = (await archive.passages(await archive.passageIds())).map(({ text }) => text);
    for (const { text, vector } of await madeQuestions(archive, 100, 20)) {
      expect(texts.some((passage) => passage.includes(text))).toBe(true);
      expect(text.length).toBeGreaterThan(5);
      expect(dot(vector, vector)).toBeCloseTo(1);
    }
  });

  /** When an article was added differs from archive to archive. */
  function asAddedBy(others: readonly Passage[]) {
    return (passage: Passage, at: number): Passage => ({
      ...passage,
      article: { ...passage.article, addedAt: others[at]?.article.addedAt ?? "" },
    });
  }
});

describe("the stages of a search", () => {
  it("are told apart by what they ask for", async () => {
    const stages = stageClock();
    const slow = <T>(result: T) => {
      for (const end = performance.now() + 5; performance.now() < end; );
      return result;
    };
    const memory = createMemoryArchive();
    const archive = stages.archive({ ...memory, lexical: async () => slow([]), named: async () => slow([]) });
    await archive.lexical(["word"], 1, {});
    const first = stages.take();
    expect(first.lexical).toBeGreaterThanOrEqual(5);
    expect(first.names).toBe(0);
    await archive.named(["word"], 1, {});
    const index = stages.file(memoryIndexFile(2).file).create(1);
    index.add(1, Float32Array.of(1, 0));
    expect(index.search(Float32Array.of(1, 0), 1)).toHaveLength(1);
    expect(index.size).toBe(1);
    const second = stages.take();
    expect(second.names).toBeGreaterThanOrEqual(5);
    expect(second.dense).toBeGreaterThan(0);
    expect(second.lexical).toBe(0);
  });
});

describe("npm run benchmark", () => {
  it("explains itself, and names its parts to who asks for another", () => {
    expect(benchmark("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("rate, search, quote, answer, timeline"),
    });
    expect(benchmark("--only", "speed")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("“speed”"),
    });
  });
});
