/** Polls that fail: back-off, sources that moved or are gone, and who is told. */
import { describe, expect, it } from "vitest";
import { UserError } from "../../../../src/core/errors.ts";
import { createShelf } from "../../../support/article-shelf.ts";
import { entryOf, failed, feedAnswer, feedOf, MINUTE, newSource } from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const FEED = newSource().address;
const NEW = "https://courier.example/new-feed";
const DOWN = failed("the connection was refused");

describe("a source that fails", () => {
  it("is tried again at growing intervals, and forgets that when it answers", async () => {
    const { web, add, poll, now, log } = openWatching();
    web.set(FEED, DOWN);
    const { id } = await add();
    for (const [failures, minutes] of [
      [1, 15],
      [2, 30],
      [3, 60],
    ] as const) {
      const source = await poll(id);
      expect(source).toMatchObject({ failures, failure: "the connection was refused", lastSuccessAt: null });
      expect(source.nextAt - now()).toBe(minutes * MINUTE);
    }
    web.set(FEED, feedAnswer([]));
    expect(await poll(id)).toMatchObject({ failures: 0, failure: null, lastSuccessAt: now(), polls: 4 });
    expect(log.lines).toEqual([{ level: "warn", message: "a source keeps failing" }]);
  });

  it("is left alone as long as the server asks for", async () => {
    const { web, add, poll, now } = openWatching();
    web.set(FEED, failed("the server answered 429", { retryAfterSeconds: 7_200 }));
    expect((await poll((await add()).id)).nextAt - now()).toBe(120 * MINUTE);
  });

  it.each([
    ["a page", { kind: "page", feeds: [{ address: NEW, title: null }] } as const, /shows a page.*new-feed/],
    ["a list of feeds", { kind: "opml", outlines: [] } as const, /list of feeds/],
    [
      "nothing that can be read",
      { kind: "unreadable", reason: "it is a picture" } as const,
      /it is a picture/,
    ],
  ])("says why where there is %s now", async (_what, read, words) => {
    const { web, add, poll } = openWatching();
    web.set(FEED, { read });
    expect((await poll((await add()).id)).failure).toMatch(words);
  });

  it("names what stands in the way of storing, and is polled whole again", async () => {
    const shelf = createShelf();
    const full = new UserError("data_full", "The disk is full.");
    const broken = { ...shelf, take: () => Promise.reject(full) };
    const watching = openWatching({ shelf: broken });
    watching.web.set(FEED, { ...feedAnswer([entryOf("a")]), content: { etag: "1" } });
    const { id } = await watching.add();
    expect(await watching.poll(id)).toMatchObject({ failures: 1, failure: "The disk is full.", etag: null });
    const { web, poll } = openWatching({ store: watching.store, shelf });
    web.set(FEED, { ...feedAnswer([entryOf("a")]), content: { etag: "1" } });
    await poll(id);
    expect(shelf.texts.size).toBe(1);
  });

  it("notes nothing as taken of which storing was stopped halfway", async () => {
    const whole = createShelf();
    const stopping = {
      ...whole,
      take: async (items: Parameters<typeof whole.take>[0]) => {
        for await (const _ of items) break;
        return { ...(await whole.take(none())), added: 0 };
      },
    };
    const { web, add, poll, entry } = openWatching({ shelf: stopping });
    web.set(FEED, feedAnswer([entryOf("a"), entryOf("b")]));
    expect(await poll((await add()).id)).toMatchObject({ failures: 1, articles: 0 });
    expect(await entry("https://courier.example/a")).toBeUndefined();
  });
});

async function* none(): AsyncGenerator<never> {
  yield* [];
}

describe("a source that is gone for good", () => {
  it("is paused with the reason, and its channel told at once", async () => {
    const { web, add, poll, told } = openWatching();
    web.set(FEED, { kind: "gone", reason: "the server says that it is gone for good (410)" });
    const { id } = await add({ channel: "77", guild: "7" });
    expect((await poll(id)).pause).toEqual({
      by: "bot",
      reason: "the server says that it is gone for good (410)",
    });
    expect(told).toEqual([
      { channel: "77", text: expect.stringMatching(/paused.*410/), key: expect.any(String) },
    ]);
    await poll(id);
    expect(web.asked).toHaveLength(1);
  });
});

describe("a source that moved", () => {
  it("is asked at its new address, once it has answered well there", async () => {
    const { web, add, poll } = openWatching();
    web.set(FEED, { ...feedAnswer([entryOf("a")]), content: { movedTo: NEW } });
    const { id } = await add();
    expect(await poll(id)).toMatchObject({ address: NEW, addedAs: FEED });
    web.set(NEW, feedAnswer([entryOf("a"), entryOf("b")]));
    expect(await poll(id)).toMatchObject({ articles: 2 });
    expect(web.asked.at(-1)?.address).toBe(NEW);
  });

  it("stays where it is while there is nothing to read where it points", async () => {
    const { web, add, poll } = openWatching();
    web.set(FEED, { read: { kind: "unreadable", reason: "empty" }, content: { movedTo: NEW } });
    expect(await poll((await add()).id)).toMatchObject({ address: FEED, failures: 1 });
  });

  it("follows what the feed itself announces, if a feed is there", async () => {
    const { web, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")], { movedTo: NEW }));
    const { id } = await add();
    expect(await poll(id)).toMatchObject({ address: FEED, articles: 1, failures: 0 });
    web.set(NEW, feedAnswer([entryOf("a"), entryOf("b")]));
    expect(await poll(id)).toMatchObject({ address: NEW, articles: 2 });
  });

  it("to where another one is watched is paused as the same", async () => {
    const { web, add, poll } = openWatching();
    const other = await add({ address: NEW });
    web.set(FEED, { read: { kind: "feed", feed: feedOf([]) }, content: { movedTo: NEW } });
    const { pause, address } = await poll((await add()).id);
    expect(pause).toEqual({ by: "bot", reason: expect.stringContaining(other.id) });
    expect(address).toBe(FEED);
  });
});

describe("the channel that added a source", () => {
  const inChannel = { channel: "77", guild: "7", everySeconds: 60 };

  it("is told once when it keeps failing, and once when it recovers", async () => {
    const { web, add, poll, told, move } = openWatching();
    web.set(FEED, DOWN);
    const { id } = await add(inChannel);
    for (let n = 0; n < 6; n += 1) {
      await poll(id);
      move(5 * MINUTE);
    }
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/3 times in a row: the connection was refused/),
    ]);
    web.set(FEED, feedAnswer([]));
    await poll(id);
    await poll(id);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ channel: "77", text: expect.stringContaining("can be read again") });
    expect(told[0]?.key).not.toBe(told[1]?.key);
  });

  it("is not told of three failures within ten minutes", async () => {
    const { web, add, poll, told, move } = openWatching();
    web.set(FEED, DOWN);
    const { id } = await add(inChannel);
    for (let n = 0; n < 5; n += 1) {
      await poll(id);
      move(MINUTE);
    }
    expect(told).toEqual([]);
  });

  it("is told of the next trouble anew", async () => {
    const { web, add, poll, told, move } = openWatching();
    const { id } = await add(inChannel);
    for (let round = 0; round < 2; round += 1) {
      web.set(FEED, DOWN);
      for (let n = 0; n < 4; n += 1) {
        move(5 * MINUTE);
        await poll(id);
      }
      web.set(FEED, feedAnswer([]));
      await poll(id);
    }
    expect(told).toHaveLength(4);
    expect(new Set(told.map(({ key }) => key)).size).toBe(4);
  });

  it("is told once over a restart, and by the process that reaches channels", async () => {
    const silent = openWatching({ reachesChannels: false });
    silent.web.set(FEED, DOWN);
    const { id } = await silent.add(inChannel);
    for (let n = 0; n < 4; n += 1) {
      silent.move(5 * MINUTE);
      await silent.poll(id);
    }
    expect((await silent.at(id)).troubleTold).toBe(false);
    const restarted = () => openWatching({ store: silent.store, now: silent.now() });
    const [one, two] = [restarted(), restarted()];
    one.web.set(FEED, DOWN);
    two.web.set(FEED, DOWN);
    await one.poll(id);
    await two.poll(id);
    expect(one.told).toHaveLength(1);
    expect(two.told).toEqual([]);
  });
});
