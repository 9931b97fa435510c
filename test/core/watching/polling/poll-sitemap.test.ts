/** Sitemaps, large ones and indexes of them, and pages that are watched for themselves. */
import { describe, expect, it } from "vitest";
import { MAX_OWN_WORDS, MAX_PAGES } from "../../../../src/core/watching/polling/sort-entries.ts";
import type { FeedEntry, ReadFeed } from "../../../../src/core/watching/watching-ports.ts";
import {
  type Answer,
  DAY,
  entryOf,
  failed,
  feedAnswer,
  feedOf,
  MINUTE,
  START,
} from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const MAP = "https://courier.example/sitemap.xml";
const at = (n: number) => `https://courier.example/${n}`;
const sitemapAnswer = (entries: readonly FeedEntry[], fields: Partial<ReadFeed> = {}): Answer => ({
  read: { kind: "sitemap", feed: feedOf(entries, fields) },
});
/** The higher the number, the newer. */
const mapped = (n: number) =>
  entryOf(String(n), {
    title: null,
    text: "",
    isTeaser: true,
    publishedAt: new Date(START - DAY + n * 1_000).toISOString(),
  });

describe("a sitemap", () => {
  it("of many addresses is taken in over several polls, the newest first", async () => {
    const { web, shelf, add, poll, now } = openWatching();
    const numbers = Array.from({ length: MAX_PAGES * 2 + 7 }, (_, n) => n);
    web.set(MAP, { ...sitemapAnswer(numbers.map(mapped)), content: { etag: "1" } });
    for (const n of numbers) web.set(at(n), { text: `Article ${n}.` });
    const { id } = await add({ kind: "sitemap", address: MAP });
    const counts: number[] = [];
    const waits: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const source = await poll(id);
      counts.push(source.articles);
      waits.push(source.nextAt - now());
    }
    expect(counts).toEqual([MAX_PAGES, 2 * MAX_PAGES, numbers.length, numbers.length]);
    // No host is asked for more than a thousand pages an hour.
    expect(waits).toEqual([3 * MINUTE, 3 * MINUTE, 15 * MINUTE, 15 * MINUTE]);
    const newest = numbers
      .toReversed()
      .slice(0, MAX_PAGES)
      .map((n) => `url:${at(n)}`);
    expect(new Set(shelf.handed.slice(0, MAX_PAGES).map(({ key }) => key))).toEqual(new Set(newest));
    // Only when all is taken in may the server say that nothing changed.
    expect(web.asked.filter(({ address }) => address === MAP).map(({ etag }) => etag)).toEqual(
      [null, null, null, "1"].slice(0, 4),
    );
  });

  it("brings what it dates, and not its other addresses", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(MAP, sitemapAnswer([entryOf("imprint", { text: "", isTeaser: true }), mapped(1)]));
    web.set(at(1), { text: "News." });
    web.set("https://courier.example/imprint", { text: "Imprint." });
    await poll((await add({ kind: "sitemap", address: MAP })).id);
    expect([...shelf.texts.values()]).toEqual(["News."]);
  });

  it("brings all its addresses where it dates none", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(MAP, sitemapAnswer([entryOf("1", { text: "", isTeaser: true })]));
    web.set(at(1), { text: "News." });
    await poll((await add({ kind: "sitemap", address: MAP })).id);
    expect(shelf.texts.size).toBe(1);
  });

  it("of sitemaps is read from the newest on, a few a poll, and all in time", async () => {
    let chance = 0;
    const { web, shelf, add, poll } = openWatching({ random: () => (chance = (chance + 0.37) % 1) });
    const sitemaps = Array.from({ length: 30 }, (_, n) => `https://courier.example/map-${n}.xml`);
    web.set(MAP, sitemapAnswer([], { sitemaps }));
    sitemaps.forEach((address, n) => {
      web.set(address, sitemapAnswer([mapped(100 - n)]));
      web.set(at(100 - n), { text: `Article ${n}.` });
    });
    const { id } = await add({ kind: "sitemap", address: MAP });
    await poll(id);
    const maps = web.asked.filter(({ address }) => address.includes("map-")).map(({ address }) => address);
    expect(maps.slice(0, 5)).toEqual(sitemaps.slice(0, 5));
    expect(maps.length).toBeLessThanOrEqual(8);
    for (let n = 0; n < 60; n += 1) await poll(id);
    expect(shelf.texts.size).toBe(30);
  });

  it("that names itself among its sitemaps ends all the same", async () => {
    const { web, add, poll } = openWatching();
    web.set(MAP, sitemapAnswer([], { sitemaps: [MAP, "https://courier.example/gone.xml"] }));
    expect(await poll((await add({ kind: "sitemap", address: MAP })).id)).toMatchObject({ failures: 0 });
    expect(web.asked.length).toBeLessThan(10);
  });
});

describe("a feed of very many entries", () => {
  it("is taken in over several polls, none lost", async () => {
    const { web, shelf, add, poll, now } = openWatching();
    const address = "https://courier.example/all";
    const entries = Array.from({ length: MAX_OWN_WORDS + 20 }, (_, n) => entryOf(`n${n}`));
    web.set(address, { ...feedAnswer(entries), content: { etag: "1" } });
    const { id } = await add({ address });
    // What the feed has itself is asked for again at once, and not an interval later.
    expect(await poll(id)).toMatchObject({ etag: null, nextAt: now() + 1_000 });
    expect(shelf.texts.size).toBe(MAX_OWN_WORDS);
    expect(await poll(id)).toMatchObject({ etag: "1", nextAt: now() + 15 * MINUTE });
    expect(shelf.texts.size).toBe(entries.length);
  });
});

describe("a feed that is not looked at to its end", () => {
  it("is looked at again soon, and whole", async () => {
    const { web, shelf, add, poll, move, now } = openWatching();
    const address = "https://courier.example/all";
    const known = Array.from({ length: 200 }, (_, n) => entryOf(`known${n}`));
    const paged = Array.from({ length: MAX_PAGES }, (_, n) =>
      entryOf(String(n), { isTeaser: true, text: "…" }),
    );
    const whole = Array.from({ length: MAX_OWN_WORDS }, (_, n) => entryOf(`n${n}`));
    for (let n = 0; n < MAX_PAGES; n += 1) web.set(at(n), { text: `Article ${n}.` });
    web.set(address, feedAnswer(known));
    const { id } = await add({ address });
    await poll(id);
    const entries = [...known, ...paged, ...whole, entryOf("last")];
    web.set(address, { ...feedAnswer(entries), content: { etag: "1" } });
    move(15 * MINUTE);
    expect(await poll(id)).toMatchObject({ etag: null, nextAt: now() + 3 * MINUTE });
    expect(shelf.texts.size).toBe(entries.length - 1);
    expect(await poll(id)).toMatchObject({ etag: "1" });
    expect(shelf.texts.size).toBe(entries.length);
  });
});

describe("a slow host", () => {
  it("does not keep a poll busy for long: what is left comes with the next one", async () => {
    const { web, shelf, add, poll, move, now } = openWatching();
    const address = "https://courier.example/slow";
    const entries = Array.from({ length: 30 }, (_, n) => entryOf(String(n), { text: "", isTeaser: true }));
    web.set(address, { ...feedAnswer(entries), content: { etag: "1" } });
    for (let n = 0; n < entries.length; n += 1)
      web.set(at(n), async () => {
        move(10_000);
        return { text: `Article ${n}.` };
      });
    const { id } = await add({ address });
    const after = await poll(id);
    expect(after).toMatchObject({ etag: null });
    expect(after.nextAt - now()).toBe(10_000);
    expect(shelf.texts.size).toBe(20);
    expect(await poll(id)).toMatchObject({ etag: "1" });
    expect(shelf.texts.size).toBe(30);
  });
});

describe("a page that is watched for itself", () => {
  const PAGE = "https://town.example/notices";

  it("is one article, taken in again when it changed", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(PAGE, { text: "Nothing new." });
    const { id } = await add({ kind: "page", address: PAGE, name: "Notices" });
    expect(await poll(id)).toMatchObject({ articles: 1, unchangedPolls: 0 });
    expect(await poll(id)).toMatchObject({ articles: 1, unchangedPolls: 1 });
    expect(shelf.handed).toHaveLength(1);
    expect(shelf.handed[0]).toMatchObject({ source: "Notices", url: PAGE });
    web.set(PAGE, { text: "The bridge is closed.", content: { movedTo: "https://town.example/news" } });
    expect(await poll(id)).toMatchObject({
      articles: 1,
      unchangedPolls: 1,
      address: "https://town.example/news",
    });
    expect(shelf.texts).toEqual(new Map([[`url:${PAGE}`, "The bridge is closed."]]));
    web.set("https://town.example/news", { text: "The bridge is open." });
    await poll(id);
    expect(shelf.texts).toEqual(new Map([[`url:${PAGE}`, "The bridge is open."]]));
  });

  it("fails with the reason where it holds no article", async () => {
    const { web, add, poll, now } = openWatching();
    web.set(PAGE, { text: "" });
    const { id } = await add({ kind: "page", address: PAGE });
    const source = await poll(id);
    expect(source).toMatchObject({ failures: 1, failure: "no article text" });
    expect(source.nextAt).toBe(now() + 15 * MINUTE);
    web.set(PAGE, { text: "refused" });
    expect(await poll(id)).toMatchObject({ failures: 2, failure: "too little text" });
    web.set(PAGE, failed("the connection was refused"));
    expect(await poll(id)).toMatchObject({ failures: 3, failure: "the connection was refused" });
  });
});
