/** Managing sources: who may, whose sources they see, and how the sources are doing. */
import { describe, expect, it } from "vitest";
import { watchedCompleter } from "../../../../src/core/watching/desk/manage.ts";
import { withoutWatching } from "../../../../src/core/watching/desk/without-watching.ts";
import { DAY, feedAnswer, newSource, START, seenEntry } from "../../../support/watching.ts";
import { inServer, OPERATOR, openDesk } from "./desk.ts";

const notAllowed = expect.objectContaining({ name: "UserError", code: "not_allowed" });
const unknown = expect.objectContaining({ name: "UserError", code: "invalid_option" });
const ours = { address: "https://ours.example/feed", guild: "7", channel: "71", name: "Ours" };
const theirs = { address: "https://theirs.example/feed", guild: "8", channel: "81", name: "Theirs" };

async function twoServers() {
  const open = openDesk();
  const [one, other] = [
    await open.store.add(newSource(ours), START),
    await open.store.add(newSource(theirs), START),
  ];
  return { ...open, id: one?.id ?? "", otherId: other?.id ?? "" };
}

describe("who may manage sources", () => {
  it.each([
    ["somebody in a server who may not manage it", inServer("7", false)],
    ["somebody nowhere", { locale: "en-US" }],
  ])("is not %s", async (_who, caller) => {
    const { desk, id, web, store, complete } = await twoServers();
    web.set("https://x.example/", feedAnswer([]));
    const attempts = [
      desk.add({ address: "https://x.example/" }, caller),
      desk.list(caller),
      desk.remove(id, caller),
      desk.pause(id, caller),
      desk.resume(id, caller),
      desk.health(caller),
      desk.why("https://ours.example/a", caller),
    ];
    const refused = { status: "rejected", reason: notAllowed };
    expect(await Promise.allSettled(attempts)).toEqual(attempts.map(() => refused));
    expect(await complete("", caller)).toEqual([]);
    expect(web.asked).toEqual([]);
    expect(await store.sources()).toHaveLength(2);
  });

  it("is a server for its own sources, to which the others do not exist", async () => {
    const { desk, store, id, otherId, complete } = await twoServers();
    const caller = inServer("7");
    expect((await desk.list(caller)).sources.map((one) => one.id)).toEqual([id]);
    expect((await desk.health(caller)).sources.map((one) => one.id)).toEqual([id]);
    expect(await complete("", caller)).toEqual([{ value: id, name: `${id} · Ours` }]);
    for (const work of [desk.remove, desk.pause, desk.resume])
      for (const name of [otherId, theirs.address, "s99"])
        await expect(work(name, caller)).rejects.toEqual(unknown);
    await expect(desk.health(caller, otherId)).rejects.toEqual(unknown);
    expect(await store.sources()).toHaveLength(2);
  });

  it("is the operator for all", async () => {
    const { desk, id, otherId, complete } = await twoServers();
    expect((await desk.list(OPERATOR)).sources.map((one) => one.id)).toEqual([id, otherId]);
    expect(await complete("THEIRS", OPERATOR)).toEqual([{ value: otherId, name: `${otherId} · Theirs` }]);
    expect((await desk.remove(theirs.address, OPERATOR)).source.id).toBe(otherId);
  });
});

describe("a source", () => {
  it("is paused and resumed, and says so", async () => {
    const { desk, store, id, woken, move } = await twoServers();
    const caller = inServer("7");
    const paused = await desk.pause(id, caller);
    expect(paused).toMatchObject({ change: "paused", source: { id, paused: { by: "person" } } });
    expect((await desk.list(caller)).sources[0]?.paused).not.toBeNull();
    move(DAY);
    expect(await desk.resume(id, caller)).toMatchObject({ change: "resumed", source: { id, paused: null } });
    expect((await store.source(id))?.nextAt).toBe(START + DAY);
    expect(woken()).toBe(1);
  });

  it("is removed, and then unknown", async () => {
    const { desk, id } = await twoServers();
    expect(await desk.remove(` ${id} `, inServer("7"))).toMatchObject({
      change: "removed",
      source: { name: "Ours" },
    });
    await expect(desk.remove(id, inServer("7"))).rejects.toEqual(unknown);
  });

  it("is found by its address", async () => {
    const { desk, id } = await twoServers();
    expect((await desk.pause(ours.address, inServer("7"))).source.id).toBe(id);
  });
});

describe("health of a folder", () => {
  it("counts the articles of its files", async () => {
    const { desk, store, archive } = openDesk();
    await store.add(newSource({ kind: "folder", address: "/papers" }), START);
    for (const name of ["/papers/a.jsonl#1", "/papers/a.jsonl#2", "/other/b.txt"]) archive(name, "Flood");
    expect((await desk.health(OPERATOR)).sources).toMatchObject([{ kind: "folder", articles: 2 }]);
  });
});

describe("an address that several watch", () => {
  const FEED = "https://shared.example/feed";

  async function watchedByAll() {
    const open = openDesk();
    open.web.set(FEED, feedAnswer([]));
    const ids: string[] = [];
    for (const caller of [inServer("7"), inServer("8"), OPERATOR])
      ids.push((await open.desk.add({ address: FEED }, caller)).added[0]?.id ?? "");
    return { ...open, ids };
  }

  it("is each one's own, to see and to manage", async () => {
    const { desk, ids } = await watchedByAll();
    const idsFor = async (guild: string) => (await desk.list(inServer(guild))).sources.map(({ id }) => id);
    expect([await idsFor("7"), await idsFor("8")]).toEqual([[ids[0]], [ids[1]]]);
    expect((await desk.pause(FEED, inServer("8"))).source.id).toBe(ids[1]);
    expect((await desk.remove(FEED, inServer("7"))).source.id).toBe(ids[0]);
    expect((await desk.remove(FEED, OPERATOR)).source.id).toBe(ids[2]);
    expect((await desk.list(OPERATOR)).sources).toMatchObject([{ id: ids[1], paused: { by: "person" } }]);
    await expect(desk.remove(FEED, inServer("7"))).rejects.toThrow(/No source has the id or address/);
  });

  it("says nothing of the others to somebody who asks why", async () => {
    const { desk, store, ids } = await watchedByAll();
    const at = "https://shared.example/a";
    const seen = { url: at, key: null, state: "rejected", reason: "too short" } as const;
    await store.saveEntries([seenEntry({ ...seen, source: ids[1] ?? "" })]);
    expect(await desk.why(at, inServer("7"))).toMatchObject({ answer: "unseen", sources: [{ id: ids[0] }] });
    expect(await desk.why(at, inServer("8"))).toMatchObject({ answer: "rejected", source: { id: ids[1] } });
  });
});

describe("a source of the file", () => {
  const address = "https://listed.example/feed";

  it("goes only when its line does", async () => {
    const { desk, store } = openDesk({ listed: [address] });
    const source = await store.add(newSource({ address, fromFile: true }), START);
    await expect(desk.remove(address, OPERATOR)).rejects.toThrow(/file of sources.*Take its line out/);
    expect(await store.source(source?.id ?? "")).not.toBeNull();
  });

  it("can be removed where no file lists it any more", async () => {
    const { desk, store } = openDesk({ listed: [] });
    await store.add(newSource({ address, fromFile: true }), START);
    expect(await desk.remove(address, OPERATOR)).toMatchObject({ change: "removed" });
    expect(await store.sources()).toEqual([]);
  });
});

describe("health", () => {
  it("tells of the last success, failures, articles a day and the share of unchanged polls", async () => {
    const { desk, store, id, move } = await twoServers();
    const source = await store.source(id);
    if (!source) throw new Error("it is gone");
    await store.polled(id, {
      ...source,
      polls: 8,
      unchangedPolls: 6,
      lastSuccessAt: START + DAY,
      lastTriedAt: START + 2 * DAY,
      failures: 2,
      failure: "no answer",
      nextAt: START + 5 * DAY,
    });
    const seen = Array.from({ length: 9 }, (_, n) =>
      seenEntry({ source: id, url: `https://ours.example/${n}`, firstSeenAt: START + n * 0.25 * DAY }),
    );
    await store.saveEntries(seen);
    move(3 * DAY);
    expect((await desk.health(OPERATOR, id)).sources).toEqual([
      expect.objectContaining({
        addedAt: "2026-05-20T12:00:00.000Z",
        lastSuccessAt: "2026-05-21T12:00:00.000Z",
        lastTriedAt: "2026-05-22T12:00:00.000Z",
        nextAt: "2026-05-25T12:00:00.000Z",
        failures: 2,
        failure: "no answer",
        // Of its entries, so that a poll that was cut loses none.
        articles: 9,
        articlesPerDay: 3,
        polls: 8,
        unchangedShare: 0.75,
      }),
    ]);
    // After a week, older articles do not count any more.
    move(5.5 * DAY);
    expect((await desk.health(OPERATOR, id)).sources[0]?.articlesPerDay).toBeCloseTo(3 / 7, 1);
  });

  it("of a source that was never polled claims nothing", async () => {
    const { desk, id } = await twoServers();
    await desk.pause(id, OPERATOR);
    expect((await desk.health(OPERATOR, id)).sources[0]).toMatchObject({
      lastSuccessAt: null,
      nextAt: null,
      articlesPerDay: 0,
      unchangedShare: null,
    });
  });
});

describe("suggestions", () => {
  it("fit what is typed, of ids, names and addresses, at most 25", async () => {
    const { store } = openDesk();
    for (let n = 0; n < 40; n += 1) await store.add(newSource({ address: `https://n${n}.example/` }), START);
    const complete = watchedCompleter(store);
    expect(await complete("", OPERATOR)).toHaveLength(25);
    expect(await complete("N39.EX", OPERATOR)).toEqual([
      { value: "s40", name: "s40 · https://n39.example/" },
    ]);
    expect(await complete("nothing", OPERATOR)).toEqual([]);
  });
});

describe("where nothing is watched", () => {
  it("each call says so", async () => {
    const desk = withoutWatching();
    await expect(desk.list(OPERATOR)).rejects.toEqual(expect.objectContaining({ code: "invalid_request" }));
    await expect(desk.why("https://a.example/", OPERATOR)).rejects.toThrow(/not watched here/);
  });
});
