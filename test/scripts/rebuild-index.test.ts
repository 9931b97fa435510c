/** `npm run rebuild-index` with the real model: a lost, damaged or wrong index, and data that another model embedded. */
import { cpSync, existsSync, readdirSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hnswFile } from "../../embeddings/hnsw.ts";
import type { Archive, ModelIdentity } from "../../src/core/ports.ts";
import { reembed } from "../../src/core/reembed.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { withDatabase } from "../storage/support.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { embed, request, requests, run, scratchFolder } from "../support/program.ts";
import { createQuietLog } from "../support/quiet-log.ts";

const scratch = scratchFolder();
const input = join(scratch.folder, "in");
const original = join(scratch.folder, "original");
const OTHER: ModelIdentity = { id: "another-model@1", dimensions: 8 };
const QUERY = { query: "Which bridge is closed?" };
const RECORDS = [
  { id: "bridge", text: "The bridge over the Orlim is closed until Friday. The town hall said so." },
  { id: "train", text: "Der Zug nach Harsten fährt wieder. Die Strecke war drei Tage gesperrt." },
];

const rebuild = (data: string, ...args: string[]) => run("scripts/rebuild-index.ts", args, data);
const search = (data: string) => request("search", QUERY, data);

interface Found {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}
const passagesOf = (result: Readonly<Record<string, unknown>> | undefined) =>
  (result?.passages ?? []) as readonly Found[];
const scoresOf = (result: Readonly<Record<string, unknown>> | undefined) =>
  passagesOf(result).map(({ score }) => score);
const quotesOf = (result: Readonly<Record<string, unknown>> | undefined) =>
  passagesOf(result).map(({ articleId, start, end }) => ({ articleId, start, end }));

/** A data folder like the first one. */
function copyOf(name: string): string {
  const folder = join(scratch.folder, name);
  cpSync(original, folder, { recursive: true });
  return folder;
}

function archiveOf(folder: string) {
  return openArchive({ folder, clock: () => new Date(), log: createQuietLog() });
}

/** Puts a graph into the data folder in which each passage has the embedding of the one before it. */
async function exchangeEmbeddings(data: string): Promise<void> {
  const archive = archiveOf(data);
  const { model } = await archive.counts();
  const embeddings = await archive.embeddings(await archive.passageIds());
  archive.close();
  if (!model) throw new Error("nothing was embedded");
  const file = hnswFile({ folder: join(data, "index"), model });
  const graph = file.create(embeddings.length);
  embeddings.forEach(({ id }, at) => {
    const vector = embeddings.at(at - 1)?.vector;
    if (vector) graph.add(id, vector);
  });
  await file.save(graph);
}

/** The data folder as if `OTHER` had embedded it. */
async function embeddedByOther(name: string): Promise<string> {
  const data = copyOf(name);
  const archive = archiveOf(data);
  await reembed(archive, fakeEmbedder(OTHER));
  archive.close();
  return data;
}

let before: Readonly<Record<string, unknown>> = {};
let model = "";

beforeAll(async () => {
  scratch.write({ "in/news.jsonl": RECORDS.map((record) => JSON.stringify(record)).join("\n") });
  const { summary } = await embed([input], original);
  expect(summary).toMatchObject({ added: 2, passages: 2 });
  before = await search(original);
  expect(before).toMatchObject({ passages: [{ externalId: "bridge" }, { externalId: "train" }] });
  const archive = archiveOf(original);
  model = (await archive.counts()).model?.id ?? "";
  archive.close();
});
afterAll(() => scratch.remove());

describe("npm run rebuild-index", () => {
  it("explains itself without touching anything", async () => {
    const nowhere = join(scratch.folder, "nowhere");
    const { code, stdout } = await rebuild(nowhere, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("npm run rebuild-index");
    expect(existsSync(nowhere)).toBe(false);
  });

  it("changes no answer where nothing was wrong, and says what the index holds", async () => {
    const data = copyOf("sound");
    const { code, stdout, stderr } = await rebuild(data);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain(`2 passages of ${model}`);
    expect(stderr).not.toContain("Embedding anew");
    expect(await search(data)).toEqual(before);
  });

  it("drops an index that is wrong", async () => {
    const data = copyOf("wrong");
    await exchangeEmbeddings(data);
    expect(readdirSync(join(data, "index")).length).toBeGreaterThan(0);
    expect((await rebuild(data)).code).toBe(0);
    // So few passages are compared one by one: no file is needed, and the wrong one must not be read again.
    expect(existsSync(join(data, "index"))).toBe(false);
    expect(await search(data)).toEqual(before);
  });

  it("has nothing to do in an empty folder", async () => {
    const { code, stderr } = await rebuild(join(scratch.folder, "empty"));
    expect(code).toBe(0);
    expect(stderr).toContain("0 passages");
  });
});

describe("data of an older version, without sentences and names", () => {
  it("get them from npm run rebuild-index, once, and keep the embeddings they have", async () => {
    const data = copyOf("older");
    withDatabase(data, (db) => db.exec("DELETE FROM sentences; DELETE FROM passage_names"));
    const { code, stderr } = await rebuild(data);
    expect(code).toBe(0);
    expect(stderr).toContain("2 passages were stored without");
    const [filled, fresh] = [archiveOf(data), archiveOf(original)];
    const ids = await fresh.passageIds();
    expect(await filled.words(ids)).toEqual(await fresh.words(ids));
    const spansIn = async (archive: Archive) =>
      [...(await archive.sentences(ids)).values()].map((list) => list.map(({ start, end }) => [start, end]));
    expect(await spansIn(filled)).toEqual(await spansIn(fresh));
    expect((await spansIn(filled)).map((spans) => spans.length)).toEqual([2, 2]);
    expect(await filled.embeddings(ids)).toEqual(await fresh.embeddings(ids));
    expect((await filled.unembedded((await filled.counts()).model ?? OTHER, 1)).total).toBe(0);
    filled.close();
    fresh.close();
  });
});

describe("data of an older version, without quotations and events", () => {
  it("get them from npm run rebuild-index, and from npm run embed", async () => {
    const text = "“The bridge stays closed,” said Mira Oyel. The town hall burned down on 3 May 2024.";
    scratch.write({ "said/news.jsonl": JSON.stringify({ id: "said", text }) });
    const said = join(scratch.folder, "said");
    for (const [name, again] of [
      ["unread", (data: string) => rebuild(data)],
      ["unread-too", (data: string) => run("scripts/embed.ts", [said], data)],
    ] as const) {
      const data = join(scratch.folder, name);
      await embed([said], data);
      withDatabase(data, (db) => {
        db.pragma("foreign_keys = ON");
        db.exec("DELETE FROM quotations; DELETE FROM events; UPDATE articles SET reading_version = 0");
      });
      expect((await again(data)).code).toBe(0);
      const archive = archiveOf(data);
      const { events, ...counts } = await archive.readingCounts();
      expect(counts).toEqual({ quotations: 1, articlesLeft: 0 });
      expect(events).toBeGreaterThan(0);
      archive.close();
    }
  });
});

describe("a truncated index", () => {
  it("is noticed and not answered from, before any rebuilding and after", async () => {
    const data = copyOf("truncated");
    await exchangeEmbeddings(data);
    const graphs = readdirSync(join(data, "index")).filter((name) => name.endsWith(".bin"));
    expect(graphs).toHaveLength(1);
    for (const name of graphs) {
      const path = join(data, "index", name);
      truncateSync(path, statSync(path).size / 2);
    }
    expect(await search(data)).toEqual(before);
    expect((await rebuild(data)).code).toBe(0);
    expect(graphs.filter((name) => existsSync(join(data, "index", name)))).toEqual([]);
    expect(await search(data)).toEqual(before);
  });
});

describe("data that another model embedded", () => {
  const told = (text: string) => {
    expect(text).toContain(OTHER.id);
    expect(text).toContain(model);
    expect(text).toContain("npm run rebuild-index");
    expect(text).not.toContain("reference");
  };

  it("are refused by a folder claimed for it, empty as it is", async () => {
    const data = join(scratch.folder, "claimed");
    const archive = archiveOf(data);
    await archive.claimModel(OTHER);
    archive.close();
    const { code, stdout, stderr } = await run("scripts/embed.ts", [input], data);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    told(stderr);
  });

  it("are refused by npm run embed and by the program, and stay as they were", async () => {
    const data = await embeddedByOther("refused");
    const embedding = await run("scripts/embed.ts", [input], data);
    expect(embedding.code).toBe(1);
    told(embedding.stderr);
    const asking = await run("src/main.ts", ["ask", QUERY.query], data);
    expect({ code: asking.code, stdout: asking.stdout }).toEqual({ code: 1, stdout: "" });
    told(asking.stderr);
    const archive = archiveOf(data);
    expect(await archive.counts()).toMatchObject({ model: OTHER, articles: 2, passages: 2 });
    archive.close();
  });

  it("are embedded anew by npm run rebuild-index, and then answer as if they always had been", async () => {
    const data = await embeddedByOther("anew");
    const { code, stderr } = await rebuild(data);
    expect(code).toBe(0);
    expect(stderr).toContain(`Embedding anew: ${OTHER.id} → ${model}`);
    expect(stderr).toContain(`2 passages of ${model}`);
    const [found, status] = await requests(
      [{ command: "search", options: QUERY }, { command: "status" }],
      data,
    );
    // Quantized activations depend a little on what is embedded in the same batch.
    expect(scoresOf(found?.result)).toEqual(scoresOf(before).map((score) => expect.closeTo(score, 2)));
    expect(quotesOf(found?.result)).toEqual(quotesOf(before));
    expect(status?.result).toMatchObject({ model: { id: model }, articles: 2, passages: 2 });
    expect((await embed([input], data)).summary).toMatchObject({ unchanged: 2, passages: 0 });
  });
});
