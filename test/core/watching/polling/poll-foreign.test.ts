/** Feeds that name articles of other sites: aggregators, and those that would speak for somebody else. */
import { describe, expect, it } from "vitest";
import { entryOf, failed, feedAnswer, MINUTE, newSource } from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const FEED = newSource().address;
const OTHER = "https://gatherer.example/feed";
const url = (name: string) => `https://courier.example/${name}`;
const key = (name: string) => `url:${url(name)}`;
const INVENTED = { text: "Invented words about the article.", guid: "1", publisher: "The Courier" };

describe("a feed with an article of another site", () => {
  it("gets its page, whatever the feed says itself", async () => {
    const { web, shelf, add, poll, entry } = openWatching();
    web.set(OTHER, feedAnswer([entryOf("a", INVENTED)], { title: "Gatherer" }));
    web.set(url("a"), { text: "What the page says.", content: { address: url("a") } });
    await poll((await add({ address: OTHER })).id);
    expect([...shelf.texts]).toEqual([[key("a"), "What the page says."]]);
    expect(shelf.handed[0]).toMatchObject({ url: url("a"), source: "courier.example" });
    expect(await entry(url("a"))).toMatchObject({ state: "taken", key: key("a") });
  });

  it("keeps its words to itself where the page cannot be read, until it can", async () => {
    const { web, shelf, add, poll, entry, move } = openWatching();
    web.set(OTHER, feedAnswer([entryOf("a", INVENTED)], { title: "Gatherer" }));
    web.set(url("a"), failed("the server answered 503"));
    const { id } = await add({ address: OTHER });
    await poll(id);
    expect(shelf.handed).toMatchObject([{ url: null, source: "Gatherer", text: INVENTED.text }]);
    expect(shelf.texts.has(key("a"))).toBe(false);
    expect(await entry(url("a"))).toMatchObject({ state: "teaser", key: shelf.handed[0]?.key });
    web.set(url("a"), { text: "What the page says." });
    move(6 * MINUTE);
    await poll(id);
    expect([...shelf.texts]).toEqual([[key("a"), "What the page says."]]);
  });

  it("does the same where the page turns out to be no article", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(OTHER, feedAnswer([entryOf("a", INVENTED)]));
    web.set(url("a"), { text: "This page is refused." });
    await poll((await add({ address: OTHER })).id);
    expect([...shelf.texts.values()]).toEqual([INVENTED.text]);
    expect(shelf.texts.has(key("a"))).toBe(false);
  });

  it("replaces nothing that the site's own feed brought, even when it changes", async () => {
    const { web, shelf, add, poll, entry, store } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")]));
    web.set(url("a"), { text: "What the page says." });
    await poll((await add()).id);
    const other = await add({ address: OTHER });
    for (const text of ["Invented.", "Invented again."]) {
      web.set(OTHER, feedAnswer([entryOf("a", { text })]));
      await poll(other.id);
    }
    expect([...shelf.texts]).toEqual([[key("a"), "The whole text of a."]]);
    const seen = (await store.entries(other.id, [url("a")])).get(url("a"));
    expect(seen).toMatchObject({ state: "duplicate", key: key("a") });
    expect(await entry(url("a"))).toBeDefined();
  });

  it("replaces nothing that was in the archive before", async () => {
    const { web, shelf, add, poll, entry } = openWatching();
    const embedded = { kind: "article", article: { ...EMBEDDED, key: key("a"), url: url("a") } } as const;
    await shelf.take(
      (async function* () {
        yield embedded;
      })(),
    );
    web.set(OTHER, feedAnswer([entryOf("a", INVENTED)]));
    web.set(url("a"), { text: "What the page says." });
    await poll((await add({ address: OTHER })).id);
    expect([...shelf.texts]).toEqual([[key("a"), EMBEDDED.text]]);
    expect(await entry(url("a"))).toMatchObject({
      state: "duplicate",
      reason: "it was in the archive before",
    });
  });

  it.each(["its page", "only its own words"])("makes way for the site's own feed: it had %s", async (had) => {
    const { web, shelf, add, poll, store } = openWatching();
    web.set(OTHER, feedAnswer([entryOf("a", INVENTED)]));
    web.set(url("a"), had === "its page" ? { text: "What the page says." } : failed("no answer"));
    await poll((await add({ address: OTHER })).id);
    web.set(FEED, feedAnswer([entryOf("a")]));
    const own = await add();
    await poll(own.id);
    expect(shelf.texts.get(key("a"))).toBe("The whole text of a.");
    expect((await store.entries(own.id, [url("a")])).get(url("a"))).toMatchObject({ state: "taken" });
  });

  it("may be below the site that it speaks for, or above it", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set("https://feeds.courier.example/all", feedAnswer([entryOf("a")]));
    await poll((await add({ address: "https://feeds.courier.example/all" })).id);
    expect([...shelf.texts]).toEqual([[key("a"), "The whole text of a."]]);
  });
});

const EMBEDDED = {
  kind: "record",
  externalId: "a",
  file: null,
  location: "/papers/a.jsonl",
  line: 1,
  text: "As the operator embedded it.",
  title: null,
  source: "The Courier",
  byline: null,
  language: null,
  publishedAt: null,
} as const;

describe("one address in feeds of several servers", () => {
  it("is stored once, and each feed has brought it", async () => {
    const { web, shelf, add, poll, store } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a")]));
    const ids: string[] = [];
    for (const guild of ["7", "8", null]) ids.push((await add({ guild })).id);
    for (const id of ids) await poll(id);
    expect(shelf.handed).toHaveLength(1);
    for (const id of ids) {
      expect((await store.entries(id, [url("a")])).get(url("a"))).toMatchObject({
        state: "taken",
        reason: null,
        key: key("a"),
      });
      expect(await store.articlesSince(id, 0)).toBe(1);
    }
  });

  it("tells each one's channel of trouble, once", async () => {
    const { web, add, poll, move, told } = openWatching();
    web.set(FEED, failed("no answer"));
    const ids: string[] = [];
    for (const guild of ["7", "8"]) ids.push((await add({ guild, channel: `c${guild}` })).id);
    for (let round = 0; round < 5; round += 1) {
      for (const id of ids) await poll(id);
      move(10 * MINUTE);
    }
    expect(told.map(({ channel }) => channel).sort()).toEqual(["c7", "c8"]);
  });
});
