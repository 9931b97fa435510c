/** Filters act before ranking: what is rare among very many passages is found as fully as if it were alone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LiveIndex, openLiveIndex } from "../../src/core/live-index.ts";
import type { Archive, PassageFilter } from "../../src/core/ports.ts";
import { articleOf, MODEL, passageOf, vectorOf } from "../contracts/archive-support.ts";
import { memoryIndexFile } from "../support/memory-index-file.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { openTestArchive, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const CROWD = 10_000;
const CROWD_PER_ARTICLE = 500;
const RARE = 12;
const LIMIT = 10;
const QUESTION = vectorOf(0);
const AWAY = QUESTION.map((value) => -value);

interface Group {
  readonly key: string;
  readonly count: number;
  readonly language: string;
  readonly source: string;
  readonly date: string;
  readonly vector: Float32Array;
}

/** The crowd lies at the question and says its words often; the others lie far away and say them among many. */
const CROWD_TEXT = { lexemes: "flood flood flood", names: "karvel karvel" };
const OTHER_TEXT = { lexemes: "flood and a lot of other words here", names: "karvel and other names" };

async function add(archive: Archive, { key, count, language, source, date, vector }: Group): Promise<void> {
  const text = vector === QUESTION ? CROWD_TEXT : OTHER_TEXT;
  const published = { value: date, precision: "day" } as const;
  const article = articleOf(key, { language, source, published, body: "x".repeat(count) });
  const passages = Array.from({ length: count }, (_, n) =>
    passageOf(n, n + 1, { ...text, embedding: vector }),
  );
  await archive.save(article, passages);
}

let archive: Archive;
let index: LiveIndex;

beforeAll(async () => {
  archive = openTestArchive(folders.create());
  await archive.claimModel(MODEL);
  const crowd = { count: CROWD_PER_ARTICLE, language: "en", source: "Crowd", vector: QUESTION };
  for (let n = 0; n < CROWD / CROWD_PER_ARTICLE; n += 1)
    await add(archive, { ...crowd, key: `crowd${n}`, date: n % 2 === 0 ? "2024-11-05" : "2024-11-07" });
  const lonely = { ...crowd, count: RARE, vector: AWAY };
  const rare = [
    { ...lonely, key: "language", language: "ka", date: "2024-11-05" },
    { ...lonely, key: "source", source: "Small Paper", date: "2024-11-05" },
    { ...lonely, key: "day", date: "2024-11-06" },
  ];
  for (const group of rare) await add(archive, group);
  index = openLiveIndex({
    archive,
    file: memoryIndexFile(MODEL.dimensions).file,
    correct: (vector) => vector,
    log: createQuietLog(),
    clock: () => new Date(0),
  });
}, 60_000);
afterAll(() => archive.close());

/** Keys of the articles that a search found, one for each passage. */
async function keysOf(found: readonly { readonly id: number }[]): Promise<string[]> {
  return (await archive.passages(found.map(({ id }) => id))).map(({ article }) => article.externalId);
}

const dense = async (filter: PassageFilter) => index.nearest(QUESTION, LIMIT, await archive.matching(filter));

const SEARCHES = {
  dense,
  lexical: (filter: PassageFilter) => archive.lexical(["flood"], LIMIT, filter),
  named: (filter: PassageFilter) => archive.named(["karvel"], LIMIT, filter),
};

describe.each(Object.entries(SEARCHES))("%s search among 10,000 passages", (_name, search) => {
  it("finds none of the rare ones first without a filter, so that these tests can fail", async () => {
    expect(new Set(await keysOf(await search({})))).not.toContain("language");
  });

  it.each<[string, string, PassageFilter]>([
    ["a rare language", "language", { language: "ka" }],
    ["a small publisher", "source", { source: "small paper" }],
    ["a single day", "day", { from: "2024-11-06T00:00:00Z", to: "2024-11-07T00:00:00Z" }],
    [
      "a minute of a day without an hour",
      "day",
      { from: "2024-11-06T23:59:00Z", to: "2024-11-06T23:59:59Z" },
    ],
    ["a day and a language", "day", { language: "en", from: "2024-11-06", to: "2024-11-07" }],
  ])("finds as many as asked for in %s", async (_what, key, filter) => {
    const found = await search(filter);
    expect(await keysOf(found)).toEqual(Array.from({ length: LIMIT }, () => key));
  });

  it("finds as many as asked for in a collection of articles", async () => {
    const id = (await archive.find("source"))?.id ?? "";
    expect(await keysOf(await search({ articles: [id] }))).toEqual(
      Array.from({ length: LIMIT }, () => "source"),
    );
  });

  it("finds as many as asked for where a filter leaves thousands", async () => {
    const found = await keysOf(await search({ to: "2024-11-06T00:00:00Z" }));
    expect(found).toHaveLength(LIMIT);
    expect(found.every((key) => Number(/^crowd(\d+)$/.exec(key)?.[1]) % 2 === 0)).toBe(true);
  });

  it("finds nothing between the days, and nothing where a filter leaves nothing", async () => {
    for (const filter of [
      { from: "2024-11-08" },
      { to: "2024-11-05" },
      { language: "ka", source: "none" },
      { articles: [] },
    ])
      expect(await search(filter)).toEqual([]);
  });
});
