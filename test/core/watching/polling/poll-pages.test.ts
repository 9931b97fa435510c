/** Entries whose pages fail: the feed's words instead, further tries, and the reason where nothing is left. */
import { describe, expect, it } from "vitest";
import { MAX_TRIES } from "../../../../src/core/watching/watched-source.ts";
import { entryOf, failed, feedAnswer, MINUTE, newSource } from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const FEED = newSource().address;
const url = (name: string) => `https://courier.example/${name}`;
const key = (name: string) => `url:${url(name)}`;
const teaser = (name: string) => entryOf(name, { isTeaser: true, text: `${name} began…` });
const bare = (name: string) => entryOf(name, { isTeaser: true, text: "", title: null });
const HOUR = 60 * MINUTE;

describe("a teaser whose page fails", () => {
  it("is taken in with the feed's words, and the whole once the page can be read", async () => {
    const { web, shelf, add, poll, entry, move } = openWatching();
    web.set(FEED, { ...feedAnswer([teaser("a")]), content: { etag: "1" } });
    web.set(url("a"), failed("the server answered 503"));
    const { id } = await add();
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("a began…");
    expect(await entry(url("a"))).toMatchObject({
      state: "teaser",
      reason: "the server answered 503",
      tries: 1,
    });
    web.set(url("a"), { text: "a began and ended." });
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("a began…");
    move(5 * MINUTE);
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("a began and ended.");
    expect(await entry(url("a"))).toMatchObject({ state: "taken", reason: null });
  });

  it("is tried a number of times at growing distances, then left as it is", async () => {
    const { web, shelf, add, poll, entry, move } = openWatching();
    web.set(FEED, feedAnswer([teaser("a")]));
    web.set(url("a"), failed("the server answered 503"));
    const { id } = await add();
    for (let n = 0; n < 40; n += 1) {
      await poll(id);
      move(HOUR);
    }
    expect(web.asked.filter(({ address }) => address === url("a"))).toHaveLength(MAX_TRIES);
    expect(await entry(url("a"))).toMatchObject({ state: "teaser", tries: MAX_TRIES });
    expect(shelf.texts.get(key("a"))).toBe("a began…");
  });

  it("is tried again when the feed has dropped it meanwhile", async () => {
    const { web, shelf, add, poll, move } = openWatching();
    web.set(FEED, feedAnswer([teaser("a")]));
    web.set(url("a"), failed("the server answered 503"));
    const { id } = await add();
    await poll(id);
    web.set(FEED, feedAnswer([]));
    move(HOUR);
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("a began…");
    web.set(url("a"), { text: "The whole." });
    move(HOUR);
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("The whole.");
  });

  it("keeps its words where the page turns out to hold no article", async () => {
    const { web, shelf, add, poll, entry } = openWatching();
    web.set(FEED, feedAnswer([teaser("empty"), teaser("menu")]));
    web.set(url("empty"), { text: "" });
    web.set(url("menu"), { text: "refused: only a menu" });
    await poll((await add()).id);
    expect(shelf.texts).toEqual(
      new Map([
        [key("empty"), "empty began…"],
        [key("menu"), "menu began…"],
      ]),
    );
    expect(await entry(url("menu"))).toMatchObject({
      state: "teaser",
      key: key("menu"),
      reason: expect.stringMatching(/too little text/),
    });
  });

  it("counts as an article of its title where the feed has nothing else", async () => {
    const { web, shelf, add, poll } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a", { isTeaser: true, text: "" })]));
    await poll((await add()).id);
    expect(shelf.texts.get(key("a"))).toBe("Title of a");
  });
});

describe("an entry of which the feed has no words", () => {
  it("waits, and is rejected with the reason after some tries", async () => {
    const { web, add, poll, entry, move } = openWatching();
    web.set(FEED, feedAnswer([bare("a")]));
    web.set(url("a"), failed("the server answered 503"));
    const { id } = await add();
    await poll(id);
    expect(await entry(url("a"))).toMatchObject({ state: "waiting", key: null, tries: 1 });
    for (let n = 0; n < 30; n += 1) {
      move(HOUR);
      await poll(id);
    }
    expect(await entry(url("a"))).toMatchObject({ state: "rejected", reason: "the server answered 503" });
  });

  it("is given up sooner where asking again is of no use", async () => {
    const { web, add, poll, entry, move } = openWatching();
    web.set(FEED, feedAnswer([bare("a")]));
    web.set(url("a"), { kind: "gone", reason: "gone for good (410)" });
    const { id } = await add();
    for (let n = 0; n < 30; n += 1) {
      await poll(id);
      move(HOUR);
    }
    expect(web.asked.filter(({ address }) => address === url("a"))).toHaveLength(3);
    expect(await entry(url("a"))).toMatchObject({ state: "rejected" });
  });

  it("is taken in once its page can be read", async () => {
    const { web, shelf, add, poll, move } = openWatching();
    web.set(FEED, feedAnswer([bare("a")]));
    const { id } = await add();
    await poll(id);
    web.set(url("a"), { text: "Here it is." });
    move(HOUR);
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("Here it is.");
  });
});

describe("an article that is there whole", () => {
  it("is not replaced by a teaser when its page fails later", async () => {
    const { web, shelf, add, poll, entry, move } = openWatching();
    web.set(FEED, feedAnswer([teaser("a")]));
    web.set(url("a"), { text: "The whole." });
    const { id } = await add();
    await poll(id);
    web.set(FEED, feedAnswer([entryOf("a", { isTeaser: true, text: "a began otherwise…" })]));
    web.set(url("a"), failed("the connection was refused"));
    move(HOUR);
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("The whole.");
    expect(await entry(url("a"))).toMatchObject({ state: "taken", key: key("a") });
    web.set(url("a"), { text: "The whole, corrected." });
    move(HOUR);
    await poll(id);
    expect(shelf.texts.get(key("a"))).toBe("The whole, corrected.");
  });

  it("is not fetched again and again where the feed changes its words all the time", async () => {
    const { web, add, poll, move } = openWatching();
    web.set(url("a"), { text: "The whole." });
    const { id } = await add();
    for (let n = 0; n < 12; n += 1) {
      web.set(FEED, feedAnswer([entryOf("a", { isTeaser: true, text: `${n} comments…` })]));
      await poll(id);
      move(2 * MINUTE);
    }
    expect(web.asked.filter(({ address }) => address === url("a"))).toHaveLength(3);
  });
});

describe("what storing refuses", () => {
  it("is noted with its reason", async () => {
    const { web, shelf, add, poll, entry } = openWatching();
    web.set(FEED, feedAnswer([entryOf("a", { text: "refused" }), entryOf("b")]));
    await poll((await add()).id);
    expect([...shelf.texts.keys()]).toEqual([key("b")]);
    expect(await entry(url("a"))).toMatchObject({ state: "rejected", reason: "too little text", key: null });
  });
});
