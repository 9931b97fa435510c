/** Adding sources: what is found at an address, and what is refused, in words. */
import { describe, expect, it } from "vitest";
import { type Answer, entryOf, failed, feedAnswer, START } from "../../../support/watching.ts";
import { inServer, OPERATOR, openDesk } from "./desk.ts";

const FEED = "https://courier.example/feed";
const PAGE = "https://courier.example/";
const refused = (words: RegExp) =>
  expect.objectContaining({ code: "invalid_option", message: expect.stringMatching(words) });
const pageNaming = (...feeds: string[]): Answer => ({
  read: { kind: "page", feeds: feeds.map((address) => ({ address, title: null })) },
});

describe("adding a feed", () => {
  it("says what is there, and has it polled at once", async () => {
    const { desk, web, store, woken } = openDesk();
    web.set(FEED, feedAnswer([entryOf("a"), entryOf("b")], { title: "The Courier", language: "en" }));
    const result = await desk.add({ address: FEED }, inServer("7"));
    const [added] = result.added;
    expect(result).toMatchObject({ foundOn: null, already: [], leftOut: 0 });
    expect(added).toMatchObject({
      kind: "feed",
      address: FEED,
      name: "The Courier",
      entries: 2,
      language: "en",
    });
    const where = { guild: "7", channel: "71", addedBy: "5", fromFile: false };
    expect(await store.source(added?.id ?? "")).toMatchObject({ ...where, nextAt: START });
    expect(woken()).toBe(1);
  });

  it("keeps what was said of it", async () => {
    const { desk, web, store } = openDesk();
    web.set(FEED, feedAnswer([]));
    const settings = { name: "Mine", publisher: "P", language: "bg", everySeconds: 90, maxAgeDays: 3 };
    await desk.add({ address: FEED, ...settings }, OPERATOR);
    expect(await store.source(FEED)).toMatchObject({
      ...settings,
      guild: null,
      channel: null,
      addedBy: null,
    });
  });

  it.each(["courier.example/feed", "feed:https://courier.example/feed", `${FEED}#top`])(
    "takes the address as people write it: %s",
    async (address) => {
      const { desk, web } = openDesk();
      web.set(FEED, feedAnswer([]));
      expect((await desk.add({ address }, OPERATOR)).added[0]?.address).toBe(FEED);
    },
  );

  it("takes feed:// for http", async () => {
    const { desk, web } = openDesk();
    web.set("http://courier.example/feed", feedAnswer([]));
    const { added } = await desk.add({ address: " feed://courier.example/feed " }, OPERATOR);
    expect(added[0]?.address).toBe("http://courier.example/feed");
  });

  it("takes a port for no scheme", async () => {
    const { desk, web } = openDesk();
    web.set("https://courier.example:8443/feed", feedAnswer([]));
    expect((await desk.add({ address: "courier.example:8443/feed" }, OPERATOR)).added).toHaveLength(1);
  });

  it("watches it where it moved for good", async () => {
    const { desk, web } = openDesk();
    web.set(FEED, { ...feedAnswer([]), content: { movedTo: "https://new.example/feed" } });
    expect((await desk.add({ address: FEED }, OPERATOR)).added[0]?.address).toBe("https://new.example/feed");
  });
});

describe("adding a page", () => {
  it("watches the feed that it names, and says so", async () => {
    const { desk, web } = openDesk();
    web.set(PAGE, pageNaming("https://courier.example/gone", FEED));
    web.set(FEED, feedAnswer([entryOf("a")]));
    const result = await desk.add({ address: PAGE }, OPERATOR);
    expect(result).toMatchObject({ foundOn: PAGE, added: [{ kind: "feed", address: FEED, entries: 1 }] });
  });

  it("watches the page itself where it names none", async () => {
    const { desk, web } = openDesk();
    web.set(PAGE, { text: "Notices of the town." });
    const result = await desk.add({ address: PAGE }, OPERATOR);
    expect(result).toMatchObject({ foundOn: null, added: [{ kind: "page", address: PAGE, entries: null }] });
  });

  it("refuses one that holds nothing", async () => {
    const { desk, web, store } = openDesk();
    web.set(PAGE, { text: "" });
    await expect(desk.add({ address: PAGE }, OPERATOR)).rejects.toEqual(
      refused(/names no feed.*no article text/),
    );
    expect(await store.sources()).toEqual([]);
  });
});

describe("adding a list of feeds", () => {
  const listOf = (count: number): Answer => ({
    read: {
      kind: "opml",
      outlines: Array.from({ length: count }, (_, n) => ({
        address: `https://f${n}.example/`,
        title: `Feed ${n}`,
      })),
    },
  });

  it("adds each that is not there yet", async () => {
    const { desk, web, store } = openDesk();
    web.set("https://f1.example/", feedAnswer([]));
    await desk.add({ address: "https://f1.example/" }, OPERATOR);
    web.set(FEED, listOf(3));
    const result = await desk.add({ address: FEED, name: "All", language: "de" }, OPERATOR);
    expect(result.added.map(({ name }) => name)).toEqual(["Feed 0", "Feed 2"]);
    expect(result).toMatchObject({ already: ["https://f1.example/"], leftOut: 0 });
    expect(await store.source("https://f2.example/")).toMatchObject({ name: "Feed 2", language: "de" });
  });

  it("leaves out at once what must not be asked, and says why", async () => {
    const { desk, web, store } = openDesk();
    const outlines = ["https://f0.example/", "http://10.0.0.1/feed"].map((address) => ({
      address,
      title: null,
    }));
    web.set(FEED, { read: { kind: "opml", outlines } });
    const result = await desk.add({ address: FEED }, OPERATOR);
    expect(result).toMatchObject({
      added: [{ address: "https://f0.example/" }],
      refused: [{ address: "http://10.0.0.1/feed", reason: "10.* is not a public address" }],
      leftOut: 0,
    });
    expect(await store.sources()).toHaveLength(1);
  });

  it("adds no more than a server may have", async () => {
    const { desk, web, store } = openDesk();
    web.set(FEED, listOf(205));
    const result = await desk.add({ address: FEED }, inServer("7"));
    expect(result.added).toHaveLength(200);
    expect(result.leftOut).toBe(5);
    web.set("https://more.example/", feedAnswer([]));
    const more = { address: "https://more.example/" };
    await expect(desk.add(more, inServer("7"))).rejects.toEqual(refused(/may have 200/));
    await desk.add(more, inServer("8"));
    expect((await store.sources("8")).length).toBe(1);
  });
});

describe("a folder", () => {
  it("may be added by the operator", async () => {
    const { desk, web } = openDesk({ folders: ["/papers"] });
    const result = await desk.add({ address: "/papers" }, OPERATOR);
    expect(result.added).toMatchObject([{ kind: "folder", address: "/papers", entries: 3 }]);
    expect(web.asked).toEqual([]);
    await expect(desk.add({ address: "/papers" }, OPERATOR)).rejects.toEqual(refused(/watched already/));
    await expect(desk.add({ address: "./nowhere" }, OPERATOR)).rejects.toEqual(refused(/no folder/));
  });

  it.each(["/papers", "file:///papers"])("is nobody else's to add: %s", async (address) => {
    const { desk, store } = openDesk({ folders: ["/papers", "file:///papers"] });
    await expect(desk.add({ address }, inServer("7"))).rejects.toEqual(refused(/./));
    expect(await store.sources()).toEqual([]);
  });
});

describe("what cannot be added", () => {
  it.each([
    ["an address of another kind", "ftp://courier.example/feed", /Expected an http/],
    ["no address at all", "the courier", /Expected an http/],
    ["a script", "javascript:alert(1)", /Expected an http/],
    ["what does not answer", "https://nowhere.example/", /could not be read: the server answered 404/],
  ])("is %s", async (_what, address, words) => {
    await expect(openDesk().desk.add({ address }, OPERATOR)).rejects.toEqual(refused(words));
  });

  it("is what is watched already, under either of its addresses", async () => {
    const { desk, web, store } = openDesk();
    web.set(FEED, feedAnswer([]));
    await desk.add({ address: FEED }, inServer("7"));
    await expect(desk.add({ address: FEED }, inServer("7"))).rejects.toEqual(refused(/watched already/));
    web.set("https://old.example/", { ...feedAnswer([]), content: { movedTo: FEED } });
    await expect(desk.add({ address: "https://old.example/" }, inServer("7"))).rejects.toEqual(
      refused(/watched already/),
    );
    expect(await store.sources()).toHaveLength(1);
  });

  it("is what holds nothing to watch, or is gone", async () => {
    const { desk, web } = openDesk();
    web.set(FEED, { read: { kind: "unreadable", reason: "it is a picture" } });
    await expect(desk.add({ address: FEED }, OPERATOR)).rejects.toEqual(refused(/it is a picture/));
    web.set(FEED, { read: { kind: "opml", outlines: [] } });
    await expect(desk.add({ address: FEED }, OPERATOR)).rejects.toEqual(refused(/names no feeds/));
    web.set(FEED, { kind: "gone", reason: "gone for good" });
    await expect(desk.add({ address: FEED }, OPERATOR)).rejects.toEqual(refused(/gone for good/));
    web.set(FEED, failed("robots.txt of courier.example does not allow it"));
    await expect(desk.add({ address: FEED }, OPERATOR)).rejects.toEqual(refused(/robots.txt/));
  });

  it("is what would be asked too often", async () => {
    const { desk, web } = openDesk();
    web.set(FEED, feedAnswer([]));
    const often = { address: FEED, everySeconds: 30 };
    await expect(desk.add(often, inServer("7"))).rejects.toEqual(
      refused(/no more often than every 60 seconds/),
    );
    await expect(desk.add({ ...often, everySeconds: 9 }, OPERATOR)).rejects.toEqual(
      refused(/no more often than every 10 seconds/),
    );
    expect((await desk.add(often, OPERATOR)).added).toHaveLength(1);
  });
});
