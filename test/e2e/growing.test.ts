/** Coverage that grows by itself: the whole program with the real model, over a newspaper on this machine. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { LatestResult, SearchResult } from "../../src/core/services.ts";
import type {
  AddSourceResult,
  HealthResult,
  ListSourcesResult,
  WhyResult,
} from "../../src/core/watching/watching-results.ts";
import { reportLines, reportOf } from "../support/distinct-reports.ts";
import { type FeedEntry, openFeedSite } from "../support/feed-site.ts";
import { scratchFolder } from "../support/program.ts";
import { eventually, openSession, type Session } from "../support/session.ts";

/** A cold start reads the model while others work on the same machine. */
const START_MS = 90_000;
const EVERY_S = 10;
/** One poll, the jitter of a tenth, and five seconds. */
const FOUND_MS = EVERY_S * 1_100 + 5_000;
const SETTINGS = { ALLOW_PRIVATE_HOSTS: "127.0.0.1" };

const FLOOD =
  "The river Anser rose by two metres in the night. The fire brigade carried 412 people out of their houses. " +
  "The bridge by the old mill will stay closed until Friday, the town council decided. Schools open on Monday. " +
  "Insurers expect claims of nineteen million euros, said Petra Kolm of the chamber of commerce.";

const entryOf = (at: number, teaser = false): FeedEntry => {
  const { id: slug, title, text } = reportOf(at);
  return { slug, title, text: `${text} ${"It was reported again in the evening. ".repeat(4)}`, teaser };
};

function openFolder() {
  const scratch = scratchFolder();
  const data = join(scratch.folder, "data");
  const sessions: Session[] = [];
  onTestFinished(async () => {
    for (const session of sessions) await session.kill();
    scratch.remove();
  });
  return {
    ...scratch,
    data,
    open(settings: Readonly<Record<string, string>> = SETTINGS) {
      const session = openSession(data, settings);
      sessions.push(session);
      return session;
    },
  };
}

const titles = async (session: Session) => {
  const { articles } = await session.ask<LatestResult>("latest", { limit: 1_000 });
  return articles.map(({ title }) => title ?? "");
};
const isThere = (session: Session, title: string) => async () => (await titles(session)).includes(title);
const why = (session: Session, url: string) => session.ask<WhyResult>("source why", { url });

describe("a running program", () => {
  it("finds what a feed and a folder bring, as soon as they were polled", async () => {
    const folder = openFolder();
    const paper = await openFeedSite();
    paper.entries.push(entryOf(1));
    folder.write({
      "in/two.jsonl": reportLines([reportOf(2)]),
      "sources.txt": `# watched\n${paper.feed} every=${EVERY_S}s publisher="Local Paper"\n./in kind=folder\n`,
    });
    const session = folder.open({ ...SETTINGS, SOURCES: join(folder.folder, "sources.txt") });
    await eventually("the first entry", isThere(session, reportOf(1).title), START_MS);
    await eventually("the folder's file", isThere(session, reportOf(2).title), FOUND_MS);
    const { sources } = await session.ask<ListSourcesResult>("source list");
    expect(sources.map(({ kind, fromFile }) => ({ kind, fromFile }))).toEqual([
      { kind: "feed", fromFile: true },
      { kind: "folder", fromFile: true },
    ]);

    // A teaser: the page has the rest; and one that robots.txt closes: the feed's words have to do.
    const flood = { slug: "flood", title: "River Anser floods the old town", text: FLOOD, teaser: true };
    const closed = { ...entryOf(3, true), slug: "closed/three" };
    paper.entries.push(closed, flood);
    const appeared = Date.now();
    const found = await eventually(
      "the new entry",
      async () => {
        const { passages } = await session.ask<SearchResult>("search", { query: "nineteen million euros" });
        return passages.find(({ url }) => url === paper.page("flood"));
      },
      FOUND_MS,
    );
    expect(Date.now() - appeared).toBeLessThan(FOUND_MS);
    expect(found).toMatchObject({ title: flood.title, source: "Local Paper", language: "en" });
    const answer = await session.ask("ask", { question: "How many people did the fire brigade carry out?" });
    expect(JSON.stringify(answer)).toContain("412 people");

    await eventually("the closed entry", isThere(session, closed.title), FOUND_MS);
    expect(await why(session, paper.page("closed/three"))).toMatchObject({
      answer: "archived",
      teaser: expect.stringContaining("robots.txt"),
    });
    expect(paper.site.asked).not.toContain("/closed/three");
    expect(await why(session, `${paper.page("flood")}?utm_source=x#top`)).toMatchObject({
      answer: "archived",
      teaser: null,
    });
    expect(await why(session, paper.page("nowhere"))).toMatchObject({ answer: "unseen" });

    // It moves for good; nothing comes twice, and the new address is asked from then on.
    paper.moved.set("/feed.xml", "/new.xml");
    const moved = async () =>
      (await session.ask<ListSourcesResult>("source list")).sources[0]?.address.endsWith("/new.xml");
    await eventually("the new address", moved, 3 * FOUND_MS);
    await eventually("a 304", () => paper.unchanged() > 0, 3 * FOUND_MS);
    const { sources: health } = await session.ask<HealthResult>("source health");
    expect(health[0]).toMatchObject({ failures: 0, articles: 3, paused: null });
    expect(health[0]?.unchangedShare).toBeGreaterThan(0);
    const all = await titles(session);
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
    expect(all).toHaveLength(4);

    const digest = await session.ask("digest", { since: 0 });
    expect(digest).toMatchObject({ articles: 4, lastSequence: 4 });
    expect(JSON.stringify(digest)).toContain(flood.title);
    expect(await session.close()).toMatchObject({ code: 0, stderr: "" });
  });

  it("is told by commands what to watch", async () => {
    const folder = openFolder();
    const paper = await openFeedSite();
    paper.entries.push(entryOf(4));
    mkdirSync(join(folder.folder, "in"));
    const session = folder.open();
    expect(await session.reply("source add", { address: "http://127.0.0.1:1/feed" })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("could not be read") },
    });
    const { added } = await session.ask<AddSourceResult>("source add", {
      address: paper.feed,
      every: `${EVERY_S}s`,
    });
    const [feed] = added;
    expect(feed).toMatchObject({ kind: "feed", name: "The Local Paper", entries: 1, language: "en" });
    await eventually("its entry", isThere(session, reportOf(4).title), START_MS);

    await session.ask("source pause", { source: feed?.id });
    paper.entries.push(entryOf(5));
    const before = paper.site.asked.length;
    await session.ask("source add", { address: join(folder.folder, "in") });
    folder.write({ "in/six.jsonl": reportLines([reportOf(6)]) });
    await eventually("the folder's file", isThere(session, reportOf(6).title), FOUND_MS);
    expect(paper.site.asked).toHaveLength(before);
    await session.ask("source resume", { source: feed?.id });
    await eventually("what came in the pause", isThere(session, reportOf(5).title), FOUND_MS);

    await session.ask("source remove", { source: feed?.id });
    const { sources } = await session.ask<ListSourcesResult>("source list");
    expect(sources.map(({ kind }) => kind)).toEqual(["folder"]);
    expect(await titles(session)).toHaveLength(3);
    await session.close();
  });

  it("loses nothing and doubles nothing when it is killed while it polls", async () => {
    const folder = openFolder();
    const paper = await openFeedSite();
    const count = 12;
    paper.entries.push(...Array.from({ length: count }, (_, at) => entryOf(at, true)));
    paper.pageMs = 300;
    folder.write({ "sources.txt": `${paper.feed} every=${EVERY_S}s\n` });
    const settings = { ...SETTINGS, SOURCES: join(folder.folder, "sources.txt") };
    const isPage = (path: string) => path.startsWith("/report-");
    for (const pages of [2, 5]) {
      const before = paper.site.asked.filter(isPage).length;
      const session = folder.open(settings);
      const asked = () => paper.site.asked.filter(isPage).length - before >= pages;
      await eventually("some pages", asked, START_MS);
      await session.kill();
    }
    const session = folder.open(settings);
    const all = await eventually(
      "all entries",
      async () => {
        const there = await titles(session);
        return there.length >= count ? there : null;
      },
      START_MS,
    );
    const wanted = paper.entries.map(({ title }) => title);
    expect(all.toSorted()).toEqual(wanted.toSorted());
    const { sources } = await session.ask<HealthResult>("source health");
    expect(sources[0]).toMatchObject({ failures: 0, articles: expect.any(Number) });
    await session.close();
  });
});
