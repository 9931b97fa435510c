/** Watching with the real fetcher, the real readers and the real store, over a server on this machine. */
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ingest } from "../../../src/core/ingest.ts";
import { watchingDesk } from "../../../src/core/watching/desk/manage.ts";
import { watcher } from "../../../src/core/watching/polling/watcher.ts";
import { feedReader } from "../../../src/sources/feeds/feed-reader.ts";
import { folderReader } from "../../../src/sources/feeds/folder-reader.ts";
import { openWatchedSources } from "../../../src/storage/watched-sources.ts";
import { openWebFetcher } from "../../../src/web/fetcher.ts";
import { temporaryFolders } from "../../storage/support.ts";
import { fakeEmbedder } from "../../support/fake-embedder.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { createQuietLog } from "../../support/quiet-log.ts";
import { answer, openSite, USER_AGENT } from "../../web/local-web.ts";
import { OPERATOR } from "./desk/desk.ts";

const folders = temporaryFolders();
const SENTENCES =
  "The river rose by two metres in the night. The fire brigade carried forty people out of their houses. " +
  "The bridge by the mill will stay closed until Friday, the town said. Schools open again on Monday.";

interface Entry {
  readonly slug: string;
  readonly text: string;
  readonly full?: true;
}

/** A site with a feed and the pages of its entries; `down` pages answer 503, `status` is that of the feed. */
async function newsSite(robots = "") {
  const state = { entries: [] as Entry[], down: new Set<string>(), status: 200, moved: false };
  const feed = (origin: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>River News</title>${state.entries.map((entry) => itemOf(entry, origin)).join("")}</channel></rss>`;
  const site = await openSite(
    (request, response) => serve(request, response),
    (response) => answer(response, robots === "" ? 404 : 200, {}, robots),
  );
  function serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "";
    const etag = `"${state.entries.length}"`;
    if (path === "/old-feed") answer(response, 301, { location: "/feed" });
    else if (path !== "/feed") page(path.slice(1), response);
    else if (state.status !== 200) answer(response, state.status);
    else if (request.headers["if-none-match"] === etag) answer(response, 304);
    else answer(response, 200, { etag, "content-type": "application/rss+xml" }, feed(site.origin));
  }
  function page(slug: string, response: ServerResponse): void {
    const found = state.entries.find((entry) => entry.slug === slug);
    const article = `<article><h1>${slug}</h1><p>${found?.text}</p></article>`;
    const html = `<html><head><title>${slug}</title></head><body>${article}</body></html>`;
    const status = found ? 200 : 404;
    answer(response, state.down.has(slug) ? 503 : status, { "content-type": "text/html" }, html);
  }
  return { site, state, feed: `${site.origin}/feed` };
}

function itemOf({ slug, text, full }: Entry, origin: string): string {
  const body = full
    ? `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`
    : `<description>${text.slice(0, 40)}…</description>`;
  return `<item><title>About ${slug}</title><link>${origin}/${slug}?utm_source=rss</link>${body}</item>`;
}

function openAll(folder = folders.create()) {
  const log = createQuietLog();
  const clock = () => new Date();
  const store = openWatchedSources({ folder, log });
  const limits = { gapMs: 0 };
  const fetcher = openWebFetcher({
    userAgent: USER_AGENT,
    allowPrivateHosts: ["127.0.0.1"],
    clock,
    log,
    limits,
  });
  const archive = createMemoryArchive({ clock });
  const reader = feedReader();
  const parts = { embedder: fakeEmbedder(), archive, seconds: () => performance.now() / 1_000 };
  const defaults = { language: null, source: null, fetchedAt: null };
  const watching = watcher({
    store,
    fetcher,
    reader,
    folders: folderReader(),
    archive,
    take: (items) => ingest(items, parts, { defaults }),
    onTaken: () => undefined,
    clock,
    log,
    random: Math.random,
  });
  const desk = watchingDesk({
    store,
    fetcher,
    reader,
    archive,
    clock,
    folderAt: async (path) => ({ path, files: 0 }),
    wake: watching.wake,
  });
  onTestFinished(async () => {
    await watching.stop();
    await fetcher.close();
    store.close();
  });
  const titles = async () => (await archive.latest(100, 0, {})).articles.map(({ title }) => title).sort();
  return { store, watching, desk, archive, titles, folder };
}

describe("a feed on a server", () => {
  it("is there whole within seconds of being added, and each new entry after one poll", async () => {
    const { state, feed, site } = await newsSite();
    state.entries = [
      { slug: "whole", text: `Whole. ${SENTENCES}`, full: true },
      { slug: "teased", text: `Teased. ${SENTENCES}` },
    ];
    const { desk, watching, archive, titles, store } = openAll();
    watching.start();
    const result = await desk.add({ address: feed }, OPERATOR);
    expect(result.added[0]).toMatchObject({ kind: "feed", name: "River News", entries: 2 });
    await expect.poll(titles, { timeout: 5_000 }).toHaveLength(2);
    const teased = await archive.article(`${site.origin}/teased`);
    expect(teased?.body).toContain("Schools open again on Monday.");
    expect(teased?.url).toBe(`${site.origin}/teased`);
    state.entries = [{ slug: "later", text: `Later. ${SENTENCES}` }, ...state.entries];
    const id = result.added[0]?.id ?? "";
    await watching.pollNow(id);
    expect(await titles()).toHaveLength(3);
    await watching.pollNow(id);
    expect(await store.source(id)).toMatchObject({ polls: 3, unchangedPolls: 1, etag: '"3"' });
    const why = await desk.why(`${site.origin}/later/?utm_campaign=x#top`, OPERATOR);
    expect(why).toMatchObject({ answer: "archived", source: { id } });
    expect(await desk.why(`${site.origin}/unheard-of`, OPERATOR)).toMatchObject({
      answer: "unseen",
      sources: [{ id }],
    });
  });

  it("gives its own words while a page is down, and is followed when it moves and when it ends", async () => {
    const { state, site } = await newsSite();
    state.entries = [{ slug: "teased", text: `Teased. ${SENTENCES}` }];
    state.down.add("teased");
    const { desk, watching, archive, store } = openAll();
    const { added } = await desk.add({ address: `${site.origin}/old-feed` }, OPERATOR);
    const id = added[0]?.id ?? "";
    expect(added[0]?.address).toBe(`${site.origin}/feed`);
    await watching.pollNow(id);
    expect((await archive.article(`${site.origin}/teased`))?.body).toMatch(/^Teased\. The river/);
    expect(await desk.why(`${site.origin}/teased`, OPERATOR)).toMatchObject({
      answer: "archived",
      teaser: expect.stringContaining("503"),
    });
    state.status = 410;
    await watching.pollNow(id);
    expect((await store.source(id))?.pause).toMatchObject({ by: "bot" });
  });

  it("leaves pages alone that robots.txt keeps from it", async () => {
    const { state, feed, site } = await newsSite("User-agent: *\nDisallow: /teased");
    state.entries = [{ slug: "teased", text: `Teased. ${SENTENCES}` }];
    const { desk, watching, titles } = openAll();
    const { added } = await desk.add({ address: feed }, OPERATOR);
    await watching.pollNow(added[0]?.id ?? "");
    expect(await titles()).toEqual(["About teased"]);
    expect(site.asked).not.toContain("/teased");
  });
});

describe("a folder on this machine", () => {
  it("brings its files, and what is put there later", async () => {
    const { desk, watching, titles, archive } = openAll();
    const folder = join(folders.create(), "papers");
    mkdirSync(folder);
    const put = (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      // Settled: a file of this very moment is still being written.
      utimesSync(path, new Date(Date.now() - 5_000), new Date(Date.now() - 5_000));
    };
    put("one.txt", `One. ${SENTENCES}`);
    watching.start();
    await desk.add({ address: folder }, OPERATOR);
    await expect.poll(titles, { timeout: 5_000 }).toHaveLength(1);
    put("two.txt", `Two. ${SENTENCES}`);
    await expect.poll(titles, { timeout: 10_000 }).toHaveLength(2);
    expect((await archive.article("two.txt"))?.body).toContain("Two.");
  }, 20_000);
});
