/** Polls of feeds that go well: what is taken in, and from where; what is not looked at again. */
import { describe, expect, it } from "vitest";
import { DAY, entryOf, failed, feedAnswer, feedOf, MINUTE, newSource } from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const FEED = newSource().address;
const url = (name: string) => `https://courier.example/${name}`;
const key = (name: string) => `url:${url(name)}`;

describe("a feed", () => {
  it("is taken in from its own words where it has the whole, without asking for pages", async () => {
    const { web, shelf, add, poll, entry, taken, now } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a"), entryOf("b")], { title: "The Courier" }));
    const { id } = await add();
    const source = await poll(id);
    expect([...shelf.texts.values()]).toEqual(["The whole text of a.", "The whole text of b."]);
    expect(web.asked.map(({ address }) => address)).toEqual([FEED]);
    expect(source).toMatchObject({
      name: "The Courier",
      articles: 2,
      polls: 1,
      unchangedPolls: 0,
      failures: 0,
    });
    expect(source).toMatchObject({ lastSuccessAt: now(), nextAt: now() + 15 * MINUTE });
    expect(await entry(url("a"))).toMatchObject({ state: "taken", key: key("a"), reason: null });
    expect(taken()).toBe(1);
  });

  it("gets the pages of its teasers, and files each under the entry's address", async () => {
    const { web, shelf, add, poll, entry } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a", { isTeaser: true, text: "It began…" })]));
    web.set(url("a"), {
      text: "It began, and it ended.",
      content: { address: "https://elsewhere.example/z" },
    });
    await poll((await add()).id);
    expect(shelf.texts).toEqual(new Map([[key("a"), "It began, and it ended."]]));
    expect(await entry(url("a"))).toMatchObject({ state: "taken" });
  });

  it("hands over what it has whole before any page is asked for", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("slow", { isTeaser: true }), entryOf("whole")]));
    let storedFirst: readonly string[] = [];
    web.set(url("slow"), async () => {
      storedFirst = [...shelf.texts.keys()];
      return { text: "At last." };
    });
    await poll((await add()).id);
    expect(storedFirst).toEqual([key("whole")]);
    expect(shelf.texts.size).toBe(2);
  });

  it("has the first page stored while others are still on their way", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("slow", { isTeaser: true }), entryOf("quick", { isTeaser: true })]));
    web.set(url("quick"), { text: "Quick." });
    let hold: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    web.set(url("slow"), async () => {
      await held;
      return { text: "Slow." };
    });
    const polling = poll((await add()).id);
    await expect.poll(() => shelf.texts.get(key("quick"))).toBe("Quick.");
    expect(shelf.texts.size).toBe(1);
    hold?.();
    await polling;
    expect(shelf.texts.get(key("slow"))).toBe("Slow.");
  });

  it("is asked with what it answered last, and not read where it has not changed", async () => {
    const { web, shelf, add, poll } = openWatching();
    const answer = { ...feedAnswer([entryOf("a")]), content: { etag: '"1"', lastModified: "then" } };
    web.set(FEED, answer);
    const { id } = await add();
    await poll(id);
    const source = await poll(id);
    expect(web.asked.map(({ etag }) => etag)).toEqual([null, '"1"']);
    expect(source).toMatchObject({ polls: 2, unchangedPolls: 1, articles: 1, lastModified: "then" });
    expect(shelf.handed).toHaveLength(1);
  });

  it("brings an entry once, and again when its words change", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")]));
    const { id } = await add();
    await poll(id);
    expect(await poll(id)).toMatchObject({ unchangedPolls: 1 });
    expect(shelf.handed).toHaveLength(1);
    web.set(FEED, feedAnswer([entryOf("a", { text: "Corrected." })]));
    expect(await poll(id)).toMatchObject({ articles: 1, unchangedPolls: 1 });
    expect(shelf.texts.get(key("a"))).toBe("Corrected.");
  });

  it("knows an entry whose address alone changed, by its guid", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a", { guid: "7" })]));
    const { id } = await add();
    await poll(id);
    web.set(FEED, feedAnswer([entryOf("a", { guid: "7", url: url("a-new-slug") })]));
    await poll(id);
    expect([...shelf.texts.keys()]).toEqual([key("a")]);
  });

  it("loses none whose guid was somebody else's before", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a", { guid: "1" })]));
    const { id } = await add();
    await poll(id);
    web.set(FEED, feedAnswer([entryOf("b", { guid: "1" })]));
    await poll(id);
    expect([...shelf.texts.keys()]).toEqual([key("a"), key("b")]);
  });

  it("takes entries without addresses, and those that share one", async () => {
    const { web, shelf, add, poll } = openWatching();
    const live = (guid: string) => entryOf(`post ${guid}`, { url: url("live"), guid });
    web.set(FEED, feedAnswer([entryOf("x", { url: null, guid: "g" }), live("1"), live("2")]));
    const { id } = await add();
    await poll(id);
    expect(shelf.texts.size).toBe(3);
    expect(shelf.handed.map((article) => article.url)).toEqual([null, url("live"), url("live")]);
    await poll(id);
    expect(shelf.handed).toHaveLength(3);
  });

  it("takes one entry of those that only differ in what tracks readers", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a"), entryOf("a", { url: `${url("a")}?utm_source=rss` })]));
    await poll((await add()).id);
    expect([...shelf.texts.keys()]).toEqual([key("a")]);
  });
});

describe("settings of a source", () => {
  it("name the publisher and the language of its articles", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")]));
    await poll((await add({ publisher: "Courier Group", language: "bg" })).id);
    expect(shelf.handed[0]).toMatchObject({ source: "Courier Group", language: "bg" });
  });

  it("leave the feed's title as the publisher where nobody names one", async () => {
    const { web, shelf, add, poll, at } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")], { title: "The Courier" }));
    const { id } = await add({ name: "Mine" });
    await poll(id);
    expect(shelf.handed[0]).toMatchObject({ source: "The Courier", language: null });
    expect((await at(id)).name).toBe("Mine");
  });

  it("leave out what is too old, and say so", async () => {
    const { web, shelf, add, poll, entry, now } = openWatching();
    const daysAgo = (days: number) => new Date(now() - days * DAY).toISOString();
    const old = entryOf("old", { publishedAt: daysAgo(8) });
    web.set(FEED, feedAnswer([entryOf("new", { publishedAt: daysAgo(6) }), entryOf("undated"), old]));
    await poll((await add({ maxAgeDays: 7 })).id);
    expect([...shelf.texts.keys()]).toEqual([key("new"), key("undated")]);
    expect(await entry(url("old"))).toMatchObject({
      state: "older",
      key: null,
      reason: expect.stringContaining("7 days"),
    });
  });
});

describe("two sources", () => {
  it("bring an article once, and the second knows of the first", async () => {
    const { web, shelf, add, poll, store } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")]));
    web.set(
      "https://courier.example/world",
      feedAnswer([entryOf("a", { text: "Shortened." }), entryOf("b")]),
    );
    const first = await add();
    const second = await add({ address: "https://courier.example/world" });
    await poll(first.id);
    await poll(second.id);
    expect(shelf.texts.get(key("a"))).toBe("The whole text of a.");
    const [entry] = [...(await store.entries(second.id, [url("a")])).values()];
    expect(entry).toMatchObject({
      state: "duplicate",
      key: key("a"),
      reason: expect.stringContaining(first.id),
    });
    expect(shelf.texts.has(key("b"))).toBe(true);
  });

  it("bring the whole where the first had only a teaser", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a", { isTeaser: true, text: "It began…" })]));
    web.set(url("a"), failed("the server answered 503"));
    web.set("https://courier.example/world", feedAnswer([entryOf("a")]));
    await poll((await add()).id);
    expect(shelf.texts.get(key("a"))).toBe("It began…");
    await poll((await add({ address: "https://courier.example/world" })).id);
    expect(shelf.texts.get(key("a"))).toBe("The whole text of a.");
  });
});

describe("what a feed asks for", () => {
  it("sets when it is polled next, and is kept", async () => {
    const { web, add, poll, now } = openWatching();
    const feed = feedOf([], { feedSeconds: 7_200, skipHours: [15], skipDays: [6] });
    web.set(FEED, { read: { kind: "feed", feed }, content: { maxAgeSeconds: 600 } });
    const source = await poll((await add()).id);
    expect(source).toMatchObject({ feedSeconds: 7_200, skipHours: [15], skipDays: [6] });
    expect(source.nextAt).toBe(now() + 120 * MINUTE);
  });
});
