/** Lists of events by time in an archive that is large enough to be walked: the same as one that is looked through plainly. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewArticle } from "../../src/core/article.ts";
import type { Archive, EventFilter } from "../../src/core/ports.ts";
import { latestLister } from "../../src/storage/latest-events.ts";
import { putTelling, type Told } from "../contracts/event-support.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { openTestArchive, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
/** More than are sorted: `few-articles.ts`. */
const ARTICLES = 1_400;
const BODY = "One fell. Two rose. Three stayed.";

/** Numbers below `end` that look drawn and are always the same. */
function drawing(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

const two = (n: number) => String(n).padStart(2, "0");

/** A day, a month, or years from one to the other. */
function drawnDate(draw: (end: number) => number): Pick<Told, "on" | "to"> {
  const year = 2020 + draw(5);
  const month = two(1 + draw(12));
  const kind = draw(10);
  if (kind === 0) return { on: String(year - draw(100)), to: String(year) };
  if (kind === 1) return { on: String(year) };
  if (kind === 2) return { on: `${year}-${month}` };
  return { on: `${year}-${month}-${two(1 + draw(28))}` };
}

function articleAt(n: number, draw: (end: number) => number): [readonly Told[], Partial<NewArticle>] {
  const told = ["One fell.", "Two rose.", "Three stayed."]
    .slice(0, draw(4))
    .map((sentence) => ({ sentence, ...drawnDate(draw) }));
  const value = draw(20) === 0 ? null : `${2023 + draw(2)}-${two(1 + draw(12))}-${two(1 + draw(28))}`;
  return [
    told,
    {
      language: n % 9 === 0 ? "ja" : n % 100 === 1 ? "bg" : "en",
      source: n % 7 === 0 ? "Post" : "The Paper",
      published: { value, precision: value === null ? "none" : "day" },
    },
  ];
}

async function fill(archive: Archive): Promise<void> {
  const draw = drawing(8);
  for (let n = 0; n < ARTICLES; n += 1) {
    const [told, fields] = articleAt(n, draw);
    await putTelling(archive, `a${n}`, BODY, told, fields);
  }
}

const OF_ARTICLES: readonly EventFilter[] = [
  {},
  { language: "en" },
  { language: "bg" },
  { source: "the paper" },
  { language: "en", source: "the paper", from: "2023-02-01" },
  { from: "2024-01-01" },
  { to: "2024-10-01" },
];
const OF_DAYS: readonly EventFilter[] = [
  {},
  { happenedTo: "2022-06-01" },
  { happenedFrom: "2024-12-20" },
  { happenedFrom: "2022-06-01" },
  { happenedFrom: "2022-06-10", happenedTo: "2022-06-12" },
  { happenedFrom: "1950-01-01", happenedTo: "1951-01-01" },
  { happenedFrom: "2030-01-01" },
];

describe("the latest events of many articles", () => {
  const plain = createMemoryArchive();
  const lookedUp = new Map<string, ReturnType<Archive["latestEvents"]>>();
  /** All that fit a filter, found by looking at every one, once. */
  const allOf = (filter: EventFilter) => {
    const key = JSON.stringify(filter);
    const found = lookedUp.get(key) ?? plain.latestEvents(filter, 9_999);
    lookedUp.set(key, found);
    return found;
  };
  const folder = folders.create();
  let archive: Archive;

  beforeAll(async () => {
    archive = openTestArchive(folder);
    await Promise.all([fill(archive), fill(plain)]);
  });
  afterAll(() => archive.close());

  it.each(OF_ARTICLES)("are the same as those found by looking at all of them: %j", async (ofArticles) => {
    for (const ofDays of OF_DAYS) {
      const filter = { ...ofArticles, ...ofDays };
      const all = await allOf(filter);
      for (const limit of [1, 40, 9_999])
        expect(await archive.latestEvents(filter, limit), JSON.stringify(filter)).toEqual(
          all.slice(0, limit),
        );
    }
  });

  it.each([1, 40, 700])(
    "are the same where no more than %i are walked and the rest is sorted",
    async (most) => {
      const db = new Database(join(folder, "coverage.sqlite"), { readonly: true });
      const latest = latestLister(db, most);
      for (const ofArticles of OF_ARTICLES)
        for (const ofDays of OF_DAYS) {
          const filter = { ...ofArticles, ...ofDays };
          const all = await allOf(filter);
          for (const limit of [1, 40, 9_999])
            expect(latest(filter, limit), JSON.stringify(filter)).toEqual(all.slice(0, limit));
        }
      db.close();
    },
  );

  it("are there for most of these filters, and more than a few", async () => {
    const counts = await Promise.all(
      OF_ARTICLES.flatMap((one) => OF_DAYS.map((days) => archive.latestEvents({ ...one, ...days }, 9_999))),
    );
    expect(counts.filter((ids) => ids.length > 0).length).toBeGreaterThan(30);
    expect(Math.max(...counts.map((ids) => ids.length))).toBeGreaterThan(1_500);
  });

  it("are the same in passages, too", async () => {
    const passages = Array.from({ length: 300 }, (_, n) => 1 + n * 13);
    for (const filter of OF_DAYS.map((days) => ({ ...days, language: "en" }))) {
      const found = await archive.eventsIn(passages, filter);
      expect(found).toEqual(await plain.eventsIn(passages, filter));
    }
    expect((await archive.eventsIn(passages, {})).length).toBeGreaterThan(100);
  });
});
